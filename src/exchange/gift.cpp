// GIFT: ~ = # { } : and the backslash have a meaning and are escaped everywhere; a question has no blank line in it.
#include "exchange/export_formats.h"
#include "exchange/markup.h"

#include <fmt/format.h>

#include <string_view>

namespace nuqta {
namespace {

std::string escaped(std::string_view text)
{
    std::string result;
    for (const char c : text) {
        if (std::string_view("\\~=#{}:").find(c) != std::string_view::npos) {
            result += '\\';
        }
        result += c;
    }
    return result;
}

} // namespace

std::string write_gift(const Sheet& sheet)
{
    std::string text = "$CATEGORY: " + moodle_category(sheet.title) + "\n";
    for (const SheetQuestion& question : sheet.questions) {
        const std::string name = fmt::format("{} [{}]", question.item->id, sheet.language->tag);
        text += fmt::format("\n::{}::[plain]{} {{\n", escaped(name), escaped(question.stem));
        for (std::size_t i = 0; i < question.options.size(); ++i) {
            text += fmt::format("{}{}\n", i == question.key ? '=' : '~', escaped(question.options[i]));
        }
        text += fmt::format("####{}\n}}\n", escaped(source_text(question)));
    }
    return text;
}

} // namespace nuqta
