// HTML with the fonts by their files.
#include "judges/page.h"

#include "text/setting.h"

#include <fmt/format.h>

#include <filesystem>

namespace nuqta::test {
namespace {

std::string escaped(std::string_view text)
{
    std::string result;
    for (const char c : text) {
        switch (c) {
        case '&':
            result += "&amp;";
            break;
        case '<':
            result += "&lt;";
            break;
        default:
            result += c;
        }
    }
    return result;
}

std::string font_faces()
{
    std::string rules;
    for (const Language& language : languages().all()) {
        for (const std::string& family : language.fonts) {
            rules += fmt::format("@font-face {{ font-family: {0}; src: url(file://{1}/{0}-Regular.ttf); }}\n", family,
                                 std::filesystem::canonical(data_root() / "fonts").string());
        }
    }
    return rules;
}

/// The families of `language` in the order in which the engine tries them.
std::string chain_of(const Language& language)
{
    std::string families;
    for (const FontId font : fonts()->chain(language, Weight::Regular)) {
        const std::string name = fonts()->name(font);
        families += (families.empty() ? "" : ", ") + name.substr(0, name.rfind('-'));
    }
    return families;
}

} // namespace

std::string page_head(std::string_view style)
{
    return "<!DOCTYPE html><html><head><meta charset=\"utf-8\"><style>\n" + font_faces() +
           fmt::format("p {{ white-space: pre-wrap; overflow-wrap: anywhere; text-rendering: geometricPrecision; "
                       "font-synthesis: none; text-spacing-trim: space-all; text-autospace: no-autospace; }}\n{}\n"
                       "</style></head><body>\n",
                       style);
}

std::string page_paragraph(const Paragraph& paragraph, Direction direction, std::string_view style)
{
    return fmt::format("<p lang=\"{}\" dir=\"{}\" style=\"font-family: {}; {}\">{}</p>\n", paragraph.language->tag,
                       direction == Direction::RightToLeft ? "rtl" : "ltr", chain_of(*paragraph.language), style,
                       escaped(paragraph.text));
}

} // namespace nuqta::test
