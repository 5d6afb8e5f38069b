// What the tests of the text engine share: the program's languages and fonts, and short ways to make a paragraph.
#pragma once

#include "lang/registry.h"
#include "test_data.h"
#include "text/engine.h"
#include "text/fonts.h"
#include "text/shape.h"
#include "text/shaped_paragraph.h"

#include <memory>
#include <stdexcept>
#include <string>
#include <string_view>

namespace nuqta::test {

inline const LanguageRegistry& languages()
{
    static const LanguageRegistry registry = [] {
        auto loaded = LanguageRegistry::load(data_root() / "content" / "languages");
        if (!loaded) {
            throw std::runtime_error(to_string(loaded.error()));
        }
        return std::move(loaded).value();
    }();
    return registry;
}

inline const Language& language(std::string_view tag)
{
    const Language* found = languages().find(tag);
    if (found == nullptr) {
        throw std::runtime_error("no pack " + std::string(tag));
    }
    return *found;
}

inline std::shared_ptr<const FontLibrary> fonts()
{
    static const std::shared_ptr<const FontLibrary> library = [] {
        auto opened = FontLibrary::open(data_root() / "fonts", languages().all());
        if (!opened) {
            throw std::runtime_error(to_string(opened.error()));
        }
        return std::move(opened).value();
    }();
    return library;
}

inline Paragraph paragraph(std::string_view text, std::string_view tag)
{
    Paragraph made;
    made.text = text;
    made.language = &language(tag);
    return made;
}

inline LayoutOptions options(Px size, Px max_width, Align align = Align::Start)
{
    LayoutOptions made;
    made.size = size;
    made.max_width = max_width;
    made.align = align;
    return made;
}

/// The visible texts of the lines, with "|" between them.
inline std::string lines_of(const Layout& layout)
{
    std::string result;
    for (const Line& line : layout.lines) {
        result += (result.empty() ? "" : "|") + std::string(slice(layout.text, line.visible));
    }
    return result;
}

inline std::string repeated(std::string_view piece, std::size_t times)
{
    std::string text;
    for (std::size_t i = 0; i < times; ++i) {
        text += piece;
    }
    return text;
}

} // namespace nuqta::test
