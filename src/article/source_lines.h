// The lines of a Markdown file as byte ranges of it, so that a place in what cmark read leads back to the file.
#pragma once

#include "base/byte_range.h"

#include <cstddef>
#include <string_view>
#include <vector>

namespace nuqta {

/// Lines end at LF, CR LF or CR (CommonMark 2.1); the mark belongs to no line, a byte order mark at the start neither.
struct SourceLines {
    std::string_view text;        ///< the whole file
    std::vector<ByteRange> lines; ///< line n (from 1) is lines[n - 1]

    std::size_t count() const { return lines.size(); }
    std::string_view line(std::size_t number) const { return slice(text, lines[number - 1]); }
};

SourceLines split_lines(std::string_view text);

/// True for a line of spaces and tabs only.
bool is_blank(std::string_view line);

/// `text` without spaces and tabs at either end.
std::string_view trimmed(std::string_view text);

} // namespace nuqta
