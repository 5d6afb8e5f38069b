// Each kind of line is told by how it begins and ends.
#include "article/machinery.h"

#include "unicode/code_points.h"
#include "unicode/fold.h"

#include <algorithm>
#include <array>
#include <cstddef>

namespace nuqta {
namespace {

using std::string_view_literals::operator""sv;

constexpr std::size_t k_code_indent = 4; ///< CommonMark 4.4
constexpr std::array k_bullets = {"•"sv, "●"sv, "▪"sv, "◦"sv, "‣"sv, "■"sv};

std::size_t indent_of(std::string_view line)
{
    return std::min(line.find_first_not_of(' '), line.size());
}

bool encloses(std::string_view line, std::string_view open, std::string_view close)
{
    return line.size() >= open.size() + close.size() && line.starts_with(open) && line.ends_with(close);
}

/// `[^note]: …`
bool begins_footnote(std::string_view line)
{
    const std::string_view text = line.substr(indent_of(line));
    const std::size_t close = text.find("]:");
    return indent_of(line) < k_code_indent && text.starts_with("[^") && close != text.npos && close > 2 &&
           text.find_first_of(" \t[", 2) > close;
}

bool is_component(std::string_view line)
{
    return encloses(line, "<", ">") && line.find('{') != line.npos &&
           line.find_first_of("ABCDEFGHIJKLMNOPQRSTUVWXYZ") <= 2;
}

bool is_import(std::string_view line)
{
    return line.starts_with("import ") && (line.ends_with(';') || line.ends_with('\'') || line.ends_with('"')) &&
           line.find_first_of("'\"") != line.npos;
}

bool is_machinery(std::string_view line)
{
    const std::string_view text = trimmed(line);
    return text.starts_with(":::") || encloses(text, "{%", "%}") || encloses(text, "{{<", ">}}") ||
           encloses(text, "{{%", "%}}") || encloses(text, "{:", "}") || text == "[TOC]" || text == "[[TOC]]" ||
           text == "[[toc]]" || is_component(text) || is_import(text);
}

/// A heading, list item, quotation or fence ends the paragraph above it.
bool opens_a_block(std::string_view line)
{
    const std::string_view text = line.substr(indent_of(line));
    const std::size_t digits = std::min(text.find_first_not_of("0123456789"), text.size());
    const bool bullet = text.size() > 1 && std::string_view("-*+").find(text[0]) != text.npos && text[1] == ' ';
    const bool number =
        digits > 0 && digits + 1 < text.size() && std::string_view(".)").find(text[digits]) != text.npos;
    return bullet || number || text.starts_with('#') || text.starts_with('>') || text.starts_with("```");
}

/// Whether the footnote that line `number` - 1 belongs to goes on: in the same paragraph, or indented after it.
bool goes_on(const SourceLines& source, std::size_t number)
{
    const std::string_view line = source.line(number);
    if (is_blank(line)) {
        return number < source.count() && indent_of(source.line(number + 1)) >= k_code_indent;
    }
    return indent_of(line) >= k_code_indent || (!is_blank(source.line(number - 1)) && !opens_a_block(line));
}

/// Bytes of the number at the start of `text`, in the digits of any script; 0 when there is none.
std::size_t number_size(std::string_view text)
{
    std::size_t end = 0;
    for (std::size_t at = 0; at < text.size();) {
        if (digit_value(next_code_point(text, at)) < 0) {
            break;
        }
        end = at;
    }
    return end;
}

std::string ascii_digits(std::string_view digits)
{
    std::string result;
    for (std::size_t at = 0; at < digits.size();) {
        result += static_cast<char>('0' + digit_value(next_code_point(digits, at)));
    }
    return result;
}

/// "۲. a" and "2、a" with ASCII digits and ". ", led by zeros to the same length; empty when `text` does not begin so.
std::string with_ascii_number(std::string_view text)
{
    constexpr std::size_t k_most_digits = 9;  // CommonMark 5.2
    constexpr std::size_t k_number_alone = 4; // "2019、2020" is no list
    const std::size_t digits = number_size(text);
    const std::string_view rest = text.substr(digits);
    const std::string number = ascii_digits(text.substr(0, digits));
    const bool wide = rest.starts_with("、") && number.size() < k_number_alone;
    const bool foreign = number.size() < digits && (rest.starts_with(". ") || rest.starts_with(") "));
    const std::size_t mark = wide ? "、"sv.size() : foreign ? 2 : 0;
    const std::size_t places = digits + mark;
    if (digits == 0 || mark == 0 || places > k_most_digits + 2 || is_blank(rest.substr(mark))) {
        return {};
    }
    const char delimiter = wide ? '.' : rest.front();
    return std::string(places - 2 - number.size(), '0') + number + delimiter + ' ' + std::string(rest.substr(mark));
}

} // namespace

std::vector<bool> machinery_lines(const SourceLines& source)
{
    std::vector<bool> machinery(source.count() + 1, false);
    bool in_footnote = false;
    for (std::size_t number = 1; number <= source.count(); ++number) {
        const std::string_view line = source.line(number);
        in_footnote = begins_footnote(line) || (in_footnote && goes_on(source, number));
        machinery[number] = in_footnote || is_machinery(line);
    }
    return machinery;
}

std::string with_known_marker(std::string_view line)
{
    const std::size_t indent = indent_of(line);
    if (indent >= k_code_indent) {
        return std::string(line);
    }
    const std::string before(line.substr(0, indent));
    const std::string_view text = line.substr(indent);
    for (const std::string_view bullet : k_bullets) {
        const bool spaced = text.starts_with(bullet) && text.substr(bullet.size()).starts_with(' ');
        if (spaced && !is_blank(text.substr(bullet.size()))) {
            return before + "-" + std::string(bullet.size() - 1, ' ') + std::string(text.substr(bullet.size()));
        }
    }
    const std::string numbered = with_ascii_number(text);
    return numbered.empty() ? std::string(line) : before + numbered;
}

} // namespace nuqta
