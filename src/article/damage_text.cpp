// Masks by lines first, then by characters; nothing is parsed as Markdown, so broken files can be judged too.
#include "article/damage_text.h"

#include "article/front_matter.h"
#include "article/source_lines.h"

#include <algorithm>

namespace nuqta {
namespace {

void mask(std::string& text, ByteRange range)
{
    std::fill(text.begin() + static_cast<std::ptrdiff_t>(range.begin),
              text.begin() + static_cast<std::ptrdiff_t>(range.end), k_masked);
}

/// Title and description are read by people; the other fields are not text of the article.
bool is_text_field(std::string_view line)
{
    return line.starts_with("title:") || line.starts_with("description:");
}

bool is_fence(std::string_view line)
{
    const std::string_view text = trimmed(line);
    return text.starts_with("```") || text.starts_with("~~~");
}

/// Masks from `begin` to behind the next `close`, which stands before `end` or nowhere, and moves `at` there.
void mask_to(std::string& text, std::size_t begin, char close, std::size_t end, std::size_t& at)
{
    if (begin + 1 >= end) {
        return;
    }
    at = text.find(close, begin + 1);
    mask(text, {begin, at + 1});
}

/// Behind the last `mark` of the line, or its start: nothing is searched for beyond, so long lines cost one pass.
std::size_t behind_last(std::string_view text, ByteRange line, char mark)
{
    return line.begin + slice(text, line).rfind(mark) + 1; // npos + 1 is 0
}

bool begins_address(std::string_view text, std::size_t at)
{
    return text.substr(at).starts_with("http://") || text.substr(at).starts_with("https://") ||
           text.substr(at).starts_with("www.");
}

bool begins_tag(std::string_view text, std::size_t at)
{
    const char next = at + 1 < text.size() ? text[at + 1] : ' ';
    return text[at] == '<' &&
           (next == '/' || next == '!' || (next >= 'a' && next <= 'z') || (next >= 'A' && next <= 'Z'));
}

void mask_inline(std::string& text, ByteRange line)
{
    const std::size_t last_tick = behind_last(text, line, '`');
    const std::size_t last_round = behind_last(text, line, ')');
    const std::size_t last_angle = behind_last(text, line, '>');
    for (std::size_t at = line.begin; at < line.end; ++at) {
        if (text[at] == '`') {
            mask_to(text, at, '`', last_tick, at);
        } else if (text[at] == ']' && at + 1 < line.end && text[at + 1] == '(') {
            mask_to(text, at + 1, ')', last_round, at);
        } else if (begins_tag(text, at)) {
            mask_to(text, at, '>', last_angle, at);
        } else if (begins_address(text, at)) {
            const std::size_t end = std::min(text.find_first_of(" \t)>\n\r", at), line.end);
            mask(text, {at, end});
            at = end - 1;
        }
    }
}

bool begins_piece(std::string_view line)
{
    const std::string_view text = trimmed(line);
    if (text.empty()) {
        return false;
    }
    const bool bullet =
        text.size() > 1 && std::string_view("-*+").find(text[0]) != std::string_view::npos && text[1] == ' ';
    const std::size_t digits = std::min(text.find_first_not_of("0123456789"), text.size());
    const bool number = digits > 0 && digits < text.size() && (text[digits] == '.' || text[digits] == ')');
    return bullet || number || text[0] == '#' || text[0] == '|';
}

} // namespace

std::string running_text(std::string_view markdown)
{
    std::string text(markdown);
    const SourceLines source = split_lines(markdown);
    const std::size_t matter = front_matter_lines(source).value_or(0);
    bool in_code = false;
    for (std::size_t number = 1; number <= source.count(); ++number) {
        const ByteRange line = source.lines[number - 1];
        const bool fence = number > matter && is_fence(source.line(number));
        const bool field = number <= matter && !is_text_field(source.line(number));
        if (field || in_code || fence) {
            mask(text, line);
        } else {
            mask_inline(text, line);
        }
        in_code = in_code != fence;
    }
    return text;
}

std::vector<ByteRange> pieces_of(std::string_view masked)
{
    std::vector<ByteRange> pieces;
    bool open = false;
    const SourceLines source = split_lines(masked);
    for (std::size_t number = 1; number <= source.count(); ++number) {
        const ByteRange line = source.lines[number - 1];
        if (is_blank(source.line(number))) {
            open = false;
        } else if (!open || begins_piece(source.line(number))) {
            pieces.push_back(line);
            open = true;
        } else {
            pieces.back().end = line.end;
        }
    }
    return pieces;
}

} // namespace nuqta
