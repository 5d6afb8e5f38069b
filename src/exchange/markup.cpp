// Escaping.
#include "exchange/markup.h"

#include "base/csv.h"

#include <fmt/format.h>

namespace nuqta {
std::string escape_html(std::string_view text)
{
    std::string escaped;
    for (const char c : text) {
        switch (c) {
        case '&':
            escaped += "&amp;";
            break;
        case '<':
            escaped += "&lt;";
            break;
        case '>':
            escaped += "&gt;";
            break;
        case '"':
            escaped += "&quot;";
            break;
        case '\'':
            escaped += "&#39;";
            break;
        default:
            escaped += c;
        }
    }
    return escaped;
}

std::string cdata(std::string_view text)
{
    constexpr std::string_view k_end = "]]>";
    std::string section = "<![CDATA[";
    for (std::size_t at = text.find(k_end); at != std::string_view::npos; at = text.find(k_end)) {
        section += std::string(text.substr(0, at)) + "]]]]><![CDATA[>";
        text.remove_prefix(at + k_end.size());
    }
    return section + std::string(text) + "]]>";
}

std::string moodle_category(std::string_view title)
{
    return "$course$/top/Nuqta/" + with_doubled(title, '/');
}

std::string source_text(const SheetQuestion& question)
{
    return question.source_before + question.source_mark + question.source_after;
}

std::string source_html(const SheetQuestion& question)
{
    const std::string mark = question.source_mark.empty() ? "" : "<b>" + escape_html(question.source_mark) + "</b>";
    return escape_html(question.source_before) + mark + escape_html(question.source_after);
}

std::string in_language(std::string_view html, const Language& language, std::string_view element)
{
    return fmt::format("<{0} lang=\"{1}\" dir=\"{2}\">{3}</{0}>", element, language.tag, html_direction(language),
                       html);
}

} // namespace nuqta
