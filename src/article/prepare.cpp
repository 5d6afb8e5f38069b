// Works on lines alone: cheap, linear, and before any parser has seen the text.
#include "article/prepare.h"

#include "article/machinery.h"
#include "unicode/code_points.h"
#include "unicode/fold.h"

#include <algorithm>
#include <array>
#include <functional>
#include <vector>

namespace nuqta {
namespace {

/// GFM's delimiter row: cells of dashes with optional colons, at least one pipe.
bool is_delimiter_row(std::string_view line)
{
    return line.find('|') != std::string_view::npos && line.find('-') != std::string_view::npos &&
           line.find_first_not_of("|-: \t") == std::string_view::npos;
}

/// Marks the lines of tables: the row above the delimiter row, and everything down to a blank line.
std::vector<bool> table_lines(const SourceLines& source)
{
    std::vector<bool> in_table(source.count() + 1, false);
    for (std::size_t number = 2; number <= source.count(); ++number) {
        const bool header_above = source.line(number - 1).find('|') != std::string_view::npos;
        if (in_table[number] || !header_above || !is_delimiter_row(source.line(number))) {
            continue;
        }
        in_table[number - 1] = true;
        for (std::size_t row = number; row <= source.count() && !is_blank(source.line(row)); ++row) {
            in_table[row] = true;
        }
    }
    return in_table;
}

/// True when a list item begins here whatever stands above: a bullet that is not indented as deep as code.
bool begins_list_item(std::string_view line)
{
    const std::size_t indent = line.find_first_not_of(' ');
    return indent < 4 && indent + 2 < line.size() &&
           std::string_view("-*+").find(line[indent]) != std::string_view::npos && line[indent + 1] == ' ' &&
           !is_blank(line.substr(indent + 1));
}

/// Block quote and list markers at the start of a line.
std::size_t container_count(std::string_view line)
{
    std::size_t count = 0;
    for (std::size_t i = 0; i < line.size(); ++i) {
        const bool spaced = i + 1 == line.size() || line[i + 1] == ' ' || line[i + 1] == '\t';
        const bool bullet = spaced && std::string_view("-*+").find(line[i]) != std::string_view::npos;
        const bool number = spaced && i > 0 && (line[i] == '.' || line[i] == ')');
        count += line[i] == '>' || bullet || number ? 1 : 0;
        if (std::string_view("-*+.)> \t0123456789").find(line[i]) == std::string_view::npos) {
            break;
        }
    }
    return count;
}

/// Lines that cmark parses as one text, or more than one; never less.
struct Piece {
    std::size_t first = 1; ///< number of its first line
    std::size_t bytes = 0;
    std::size_t brackets = 0;
    std::size_t marks = 0;
    bool deep = false;

    void add(std::string_view line)
    {
        bytes += line.size() + 1;
        for (const char c : line) {
            brackets += c == '[' ? 1 : 0;
            marks += std::string_view("*_`<&![]()\\").find(c) != std::string_view::npos ? 1 : 0;
        }
        // A thematic break of any length opens no container.
        deep = deep || (container_count(line) > k_max_containers && line.find_first_not_of("-*_ \t") != line.npos);
    }
    bool is_too_much() const
    {
        return deep || bytes > k_max_piece_bytes || brackets > k_max_piece_brackets || marks > k_max_piece_marks;
    }
};

void leave_out_hostile_pieces(const SourceLines& source, std::vector<bool>& left_out, const std::string& file,
                              Diagnostics& diagnostics)
{
    Piece piece;
    const auto close = [&](std::size_t next) {
        if (piece.is_too_much()) {
            std::fill(left_out.begin() + static_cast<std::ptrdiff_t>(piece.first),
                      left_out.begin() + static_cast<std::ptrdiff_t>(next), true);
            diagnostics.warn("text too long or with too many marks of Markdown in one paragraph is left out",
                             {file, static_cast<int>(piece.first), 1});
        }
        piece = Piece{next, 0, 0, 0, false};
    };
    for (std::size_t number = 1; number <= source.count(); ++number) {
        const std::string_view line = source.line(number);
        if (is_blank(line) || begins_list_item(line)) {
            close(number);
        }
        if (!left_out[number]) {
            piece.add(line);
        }
    }
    close(source.count() + 1);
}

/// A run of asterisks that opens or closes emphasis (one) or bold (two).
struct EmphasisMark {
    std::size_t at = 0;
    std::size_t length = 0;
    bool closing = false;
};

/// The emphasis marks of a line in pairs. Empty when code, escapes or `***` make pairing a guess; a length that does
/// not pair is left out.
std::vector<EmphasisMark> emphasis_marks(std::string_view line)
{
    std::vector<EmphasisMark> marks;
    if (line.find_first_of("`\\") != std::string_view::npos || line.find("***") != std::string_view::npos) {
        return marks;
    }
    std::array<std::size_t, 2> counts{};
    for (std::size_t at = line.find('*'); at != std::string_view::npos; at = line.find('*', at)) {
        const std::size_t length = line.substr(at, 2) == "**" ? 2 : 1;
        const bool before = at == 0 || line[at - 1] == ' ';
        const bool after = at + length == line.size() || line[at + length] == ' ';
        if (!(before && after)) { // else a list marker, or asterisks that mean themselves
            marks.push_back({at, length, counts[length - 1]++ % 2 == 1});
        }
        at += length;
    }
    marks.erase(std::remove_if(marks.begin(), marks.end(),
                               [&counts](const EmphasisMark& mark) { return counts[mark.length - 1] % 2 == 1; }),
                marks.end());
    return marks;
}

/// True when a mark is glued between punctuation on its inner side and a letter on its outer side: what CommonMark 6.2
/// does not take for the end (or the start) of emphasis.
bool needs_help(std::string_view line, const EmphasisMark& mark)
{
    std::size_t before = mark.at;
    std::size_t after = mark.at + mark.length;
    if (before == 0 || after >= line.size()) {
        return false;
    }
    const char32_t left = previous_code_point(line, before);
    const char32_t right = next_code_point(line, after);
    const char32_t inner = mark.closing ? left : right;
    const char32_t outer = mark.closing ? right : left;
    return is_punctuation(inner) && !is_space(outer) && !is_punctuation(outer);
}

std::string with_visible_emphasis(std::string_view line)
{
    std::string result;
    std::size_t copied = 0;
    for (const EmphasisMark& mark : emphasis_marks(line)) {
        if (needs_help(line, mark)) {
            const std::size_t outer = mark.closing ? mark.at + mark.length : mark.at;
            result += line.substr(copied, outer - copied);
            result += mark.closing ? k_closing_helper : k_opening_helper;
            copied = outer;
        }
    }
    result += line.substr(copied);
    return result;
}

} // namespace

std::string prepare_for_cmark(const SourceLines& source, std::size_t skipped, const std::string& file,
                              Diagnostics& diagnostics)
{
    std::vector<bool> left_out = machinery_lines(source);
    const std::vector<bool> tables = table_lines(source);
    std::transform(tables.begin(), tables.end(), left_out.begin(), left_out.begin(), std::logical_or<>());
    std::fill(left_out.begin() + 1, left_out.begin() + 1 + static_cast<std::ptrdiff_t>(skipped), true);
    leave_out_hostile_pieces(source, left_out, file, diagnostics);
    std::string prepared;
    prepared.reserve(source.text.size() + source.count());
    for (std::size_t number = 1; number <= source.count(); ++number) {
        if (!left_out[number]) {
            prepared += with_visible_emphasis(with_known_marker(source.line(number)));
        }
        prepared += '\n';
    }
    return prepared;
}

} // namespace nuqta
