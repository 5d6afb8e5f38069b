// The part of TOML 1.0 that the fields of an article need: `key = "text"` or `key = 'text'` on one line before the
// first table. Everything else is left alone.
#include "article/front_matter.h"
#include "unicode/code_points.h"

#include <algorithm>
#include <charconv>
#include <optional>
#include <string_view>
#include <utility>

namespace nuqta {
namespace {

/// What stands for the escape that begins at `at` (behind the backslash), which moves behind it; nothing when it is
/// none (TOML 1.0, Basic strings).
std::optional<std::string> escaped(std::string_view text, std::size_t& at)
{
    constexpr std::string_view k_letters = "btnfr\"\\";
    constexpr std::string_view k_meanings = "\b\t\n\f\r\"\\";
    if (at >= text.size()) {
        return std::nullopt;
    }
    const char letter = text[at++];
    const std::size_t simple = k_letters.find(letter);
    if (simple != std::string_view::npos) {
        return std::string(1, k_meanings[simple]);
    }
    const std::size_t digits = letter == 'u' ? 4 : letter == 'U' ? 8 : 0;
    const std::string_view code = text.substr(at, digits);
    unsigned point = 0;
    const auto parsed = std::from_chars(code.data(), code.data() + code.size(), point, 16);
    const bool whole = digits > 0 && code.size() == digits && parsed.ptr == code.data() + code.size();
    const bool surrogate = point >= 0xd800 && point < 0xe000;
    if (!whole || surrogate || point > 0x10ffff) {
        return std::nullopt;
    }
    at += digits;
    std::string result;
    append_utf8(result, static_cast<char32_t>(point));
    return result;
}

/// The text of a value that begins with a quotation mark; nothing when it is not closed, or an escape is none.
std::optional<std::string> quoted_value(std::string_view value)
{
    const char quote = value.front();
    std::string text;
    for (std::size_t at = 1; at < value.size();) {
        const char c = value[at++];
        if (c == quote) {
            return text;
        }
        if (c != '\\' || quote == '\'') {
            text += c;
            continue;
        }
        const std::optional<std::string> meaning = escaped(value, at);
        if (!meaning) {
            return std::nullopt;
        }
        text += *meaning;
    }
    return std::nullopt;
}

std::string* field_of(FrontMatter& matter, std::string_view key)
{
    return key == "title"         ? &matter.title
           : key == "description" ? &matter.description
           : key == "lang"        ? &matter.language
                                  : nullptr;
}

} // namespace

Result<FrontMatter> parse_toml_matter(const std::string& toml, const std::string& file)
{
    FrontMatter matter;
    int number = 1; // the fence
    for (std::size_t begin = 0, end = 0; begin < toml.size(); begin = end + 1) {
        end = std::min(toml.find('\n', begin), toml.size());
        ++number;
        const std::string_view line = trimmed(std::string_view(toml).substr(begin, end - begin));
        if (line.substr(0, 1) == "[") {
            break; // a table: its keys are not the article's
        }
        const std::size_t sign = line.find('=');
        std::string* field = sign == line.npos ? nullptr : field_of(matter, trimmed(line.substr(0, sign)));
        if (field == nullptr) {
            continue;
        }
        const std::string_view value = trimmed(line.substr(sign + 1));
        const std::string key(trimmed(line.substr(0, sign)));
        if (value.empty() || (value.front() != '"' && value.front() != '\'')) {
            return Error{ErrorCode::BadValue,
                         "front matter: " + key + " is not a text",
                         {file, number, 1},
                         {"error.front_matter", {}}};
        }
        std::optional<std::string> text = quoted_value(value);
        if (!text) {
            return Error{ErrorCode::BadSyntax,
                         "front matter: the text of " + key + " is not right",
                         {file, number, 1},
                         {"error.front_matter", {}}};
        }
        *field = std::move(*text);
    }
    return matter;
}

} // namespace nuqta
