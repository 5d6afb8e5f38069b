// Each kind of damage is one function over the masked text (damage_text.h); the language's part is data
// (lang/spelling.h).
#include "article/damage.h"

#include "article/damage_text.h"
#include "article/joiners.h"
#include "article/marks.h"
#include "unicode/code_points.h"
#include "unicode/fold.h"
#include "unicode/words.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>

namespace nuqta {
namespace {

/// One damage before its line is known.
struct Found {
    ByteRange range;
    DamageKind kind;
    std::string suggestion;
    std::string why;
};

struct Page {
    std::string_view source;
    std::string masked;
    const Language& language;
    std::vector<Found> found;

    void add(ByteRange range, DamageKind kind, std::string why, std::string suggestion = {})
    {
        found.push_back({range, kind, std::move(suggestion), std::move(why)});
    }
};

char32_t before(std::string_view text, std::size_t at)
{
    return at == 0 ? U'\n' : previous_code_point(text, at);
}

char32_t after(std::string_view text, std::size_t at)
{
    return at >= text.size() ? U'\n' : next_code_point(text, at);
}

void find_lost_joiners(Page& page)
{
    for (const ByteRange& word : words(page.masked, page.language.tag)) {
        for (const LostJoiner& lost : find_lost_joiners(slice(page.masked, word), page.language.spelling)) {
            page.add({word.begin + lost.range.begin, word.begin + lost.range.end}, DamageKind::LostJoiner,
                     "lost its ZWNJ", lost.restored);
        }
    }
}

/// A seam inside a word: letters that meet only where two words were glued together.
void find_seams(Page& page)
{
    constexpr std::size_t k_least_around = 3; // letters on either side: shorter words may hold anything
    const Spelling& spelling = page.language.spelling;
    for (const ByteRange& word : words(page.masked, page.language.tag)) {
        const std::string_view text = slice(page.masked, word);
        const bool known = std::any_of(spelling.seamless.begin(), spelling.seamless.end(),
                                       [&](const std::string& start) { return text.starts_with(start); });
        for (const std::string& seam : spelling.seams) {
            const std::size_t at = known ? std::string_view::npos : text.find(seam);
            if (at != std::string_view::npos && grapheme_count(text.substr(0, at)) >= k_least_around &&
                grapheme_count(text.substr(at + seam.size())) >= k_least_around) {
                page.add(word, DamageKind::LostBreak, "looks like two words written together");
                break;
            }
        }
    }
}

std::size_t letters_before(std::string_view text, std::size_t at)
{
    std::size_t count = 0;
    while (at > 0 && is_letter(previous_code_point(text, at))) {
        ++count;
    }
    return count;
}

std::size_t letters_after(std::string_view text, std::size_t at)
{
    std::size_t count = 0;
    while (at < text.size() && is_letter(next_code_point(text, at))) {
        ++count;
    }
    return count;
}

/// True when the stop at [begin, end) ends a sentence although a letter follows at once. Between Latin letters it may
/// be a name (Node.js), so there the next word must look like a beginning.
bool is_glued_stop(std::string_view text, std::size_t begin, std::size_t end)
{
    const std::size_t left = letters_before(text, begin);
    const std::size_t right = letters_after(text, end);
    if (left < 2 || right < 2) {
        return false;
    }
    if (!is_latin_letter(before(text, begin)) || !is_latin_letter(after(text, end))) {
        return true;
    }
    std::size_t second = end;
    next_code_point(text, second);
    constexpr std::size_t k_shortest_word = 3;
    return !is_uppercase(before(text, begin)) && is_uppercase(after(text, end)) && !is_uppercase(after(text, second)) &&
           left >= k_shortest_word && right >= k_shortest_word;
}

void find_glued_sentences(Page& page)
{
    if (!page.language.spaces_between_words) {
        return;
    }
    const std::string_view text = page.masked;
    for (const std::string& stop : page.language.discourse.sentence_end) {
        for (std::size_t at = text.find(stop); at != std::string_view::npos; at = text.find(stop, at + stop.size())) {
            const std::size_t end = at + stop.size();
            if (stop != "…" && is_glued_stop(text, at, end)) {
                std::size_t begin = at;
                while (begin > 0 && is_letter(before(text, begin))) {
                    previous_code_point(text, begin);
                }
                std::size_t last = end;
                while (last < text.size() && is_letter(after(text, last))) {
                    next_code_point(text, last);
                }
                page.add({begin, last}, DamageKind::LostBreak, "runs two sentences together",
                         fmt::format("{} {}", text.substr(begin, end - begin), text.substr(end, last - end)));
            }
        }
    }
}

void find_unpaired_marks(Page& page)
{
    for (const ByteRange& piece : pieces_of(page.masked)) {
        for (const std::size_t at : unpaired_marks(slice(page.masked, piece))) {
            std::size_t end = piece.begin + at;
            next_code_point(page.masked, end);
            page.add({piece.begin + at, end}, DamageKind::UnpairedMark, "has no partner in its paragraph");
        }
    }
}

/// One number as written; `zero` is the code point of its first digit's zero: its digit system.
struct WrittenNumber {
    ByteRange range;
    char32_t zero = 0;
    bool mixed = false;
    bool alone = true; ///< no Latin letter or sign touches it: A100, o1, %20
};

std::vector<WrittenNumber> written_numbers(std::string_view text)
{
    constexpr std::u32string_view k_inside = U",.٬٫";
    constexpr std::u32string_view k_part_of_name = U"-_%#/&=\x1a";
    std::vector<WrittenNumber> numbers;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t begin = at;
        const char32_t first = next_code_point(text, at);
        if (digit_value(first) < 0) {
            continue;
        }
        WrittenNumber number{{begin, at}, first - static_cast<char32_t>(digit_value(first)), false, true};
        while (at < text.size()) {
            std::size_t next = at;
            char32_t point = next_code_point(text, next);
            if (k_inside.find(point) != std::u32string_view::npos && digit_value(after(text, next)) >= 0) {
                point = next_code_point(text, next);
            }
            if (digit_value(point) < 0) {
                break;
            }
            number.mixed = number.mixed || point - static_cast<char32_t>(digit_value(point)) != number.zero;
            number.range.end = at = next;
        }
        const char32_t left = before(text, begin);
        const char32_t right = after(text, at);
        const bool marker = left == U'\n' && (right == U'.' || right == U')'); // of a list: Markdown wants ASCII
        number.alone = !is_latin_letter(left) && !is_latin_letter(right) && !marker &&
                       k_part_of_name.find(left) == std::u32string_view::npos;
        numbers.push_back(number);
    }
    return numbers;
}

void find_mixed_digits(Page& page)
{
    const std::vector<WrittenNumber> numbers = written_numbers(page.masked);
    std::map<char32_t, std::size_t> systems;
    for (const WrittenNumber& number : numbers) {
        if (number.mixed) {
            page.add(number.range, DamageKind::MixedDigits, "mixes digits of two systems");
        } else if (number.alone) {
            ++systems[number.zero];
        }
    }
    if (systems.size() < 2) {
        return;
    }
    const auto usual = std::max_element(systems.begin(), systems.end(),
                                        [](const auto& a, const auto& b) { return a.second < b.second; });
    for (const WrittenNumber& number : numbers) {
        if (!number.mixed && number.alone && number.zero != usual->first) {
            page.add(number.range, DamageKind::MixedDigits, "is in other digits than most numbers of the article");
        }
    }
}

void find_foreign_letters(Page& page)
{
    for (const ByteRange& word : words(page.masked, page.language.tag)) {
        std::string repaired(slice(page.masked, word));
        for (const auto& [foreign, own] : page.language.spelling.letters) {
            for (std::size_t at = repaired.find(foreign); at != std::string::npos; at = repaired.find(foreign, at)) {
                repaired.replace(at, foreign.size(), own);
                at += own.size();
            }
        }
        if (repaired != slice(page.masked, word)) {
            page.add(word, DamageKind::ForeignLetter, "has letters of another language's keyboard", repaired);
        }
    }
}

bool is_end_of_line(char32_t point)
{
    return point == U'\n' || point == U'\r';
}

void find_spaces(Page& page)
{
    constexpr std::u32string_view k_marks = U".,;:!?،؛؟。，；：！？";
    const std::string_view text = page.masked;
    for (std::size_t at = text.find(' '); at != std::string_view::npos; at = text.find(' ', at)) {
        const std::size_t end = std::min(text.find_first_not_of(' ', at), text.size());
        const char32_t left = before(text, at);
        const char32_t mark = after(text, end);
        std::size_t behind = end;
        const char32_t next = behind < text.size() ? (next_code_point(text, behind), after(text, behind)) : U'\n';
        const bool inside = !is_end_of_line(left) && !is_end_of_line(mark);
        const bool item = std::u32string_view(U"-*+>|.)#").find(left) != std::u32string_view::npos || mark == U'|';
        if (inside && end - at > 1 && !item) {
            page.add({at, end}, DamageKind::DoubleSpace, "stand between two words", " ");
        }
        if (inside && !item && k_marks.find(mark) != std::u32string_view::npos &&
            (is_space(next) || next == U'"' || next == U'*')) {
            page.add({at, behind}, DamageKind::SpaceBeforeMark, "has a space before it",
                     std::string(text.substr(end, behind - end)));
        }
        at = end;
    }
}

void find_bad_characters(Page& page)
{
    constexpr char32_t k_replacement = 0xFFFD;
    constexpr char32_t k_byte_order_mark = 0xFEFF;
    for (std::size_t at = 0; at < page.source.size();) {
        const std::size_t begin = at;
        const char32_t point = next_code_point(page.source, at);
        const bool control = (point < 0x20 && point != U'\n' && point != U'\r' && point != U'\t') ||
                             (point >= 0x7F && point < 0xA0) || (point == k_byte_order_mark && begin > 0);
        if (point == k_replacement) {
            page.add({begin, at}, DamageKind::Replacement, "stands for a character that was lost");
        } else if (control) {
            page.add({begin, at}, DamageKind::Control, "is a control character");
        }
    }
}

/// How a message shows the damaged characters.
std::string shown(std::string_view text, DamageKind kind)
{
    if (kind == DamageKind::DoubleSpace) {
        return fmt::format("{} spaces", text.size());
    }
    if (kind == DamageKind::Control || kind == DamageKind::Replacement) {
        std::size_t at = 0;
        return fmt::format("U+{:04X}", static_cast<std::uint32_t>(next_code_point(text, at)));
    }
    return fmt::format("“{}”", text);
}

/// Line and column of offsets that ascend, in one pass over the text.
class Places {
public:
    explicit Places(std::string_view text)
        : text_(text)
    {
    }

    /// `offset` is no smaller than that of the call before.
    LineColumn at(std::size_t offset)
    {
        const LineColumn step = line_column(text_.substr(offset_), offset - offset_);
        place_.column = step.line == 1 ? place_.column + step.column - 1 : step.column;
        place_.line += step.line - 1;
        offset_ = offset;
        return place_;
    }

private:
    std::string_view text_;
    std::size_t offset_ = 0;
    LineColumn place_;
};

Damage described(const Found& found, std::string_view text, Where where)
{
    std::string message = fmt::format("{} {}", shown(text, found.kind), found.why);
    if (!found.suggestion.empty() && found.kind != DamageKind::DoubleSpace) {
        message += fmt::format(": “{}”", found.suggestion);
    }
    return {found.kind, std::move(where), std::string(text), found.suggestion, std::move(message)};
}

} // namespace

std::string_view name_of(DamageKind kind)
{
    constexpr std::string_view k_names[] = {
        "lost ZWNJ",    "lost line break",     "unpaired mark",         "mixed digits",      "foreign letter",
        "double space", "space before a mark", "replacement character", "control character", "structure"};
    return k_names[static_cast<std::size_t>(kind)];
}

std::vector<Damage> find_damage(std::string_view markdown, const std::string& file, const Language& language)
{
    Page page{markdown, running_text(markdown), language, {}};
    find_lost_joiners(page);
    find_seams(page);
    find_glued_sentences(page);
    find_unpaired_marks(page);
    find_mixed_digits(page);
    find_foreign_letters(page);
    find_spaces(page);
    find_bad_characters(page);
    std::stable_sort(page.found.begin(), page.found.end(),
                     [](const Found& a, const Found& b) { return a.range.begin < b.range.begin; });
    std::map<DamageKind, std::size_t> left;
    for (const Found& found : page.found) {
        ++left[found.kind];
    }
    std::map<DamageKind, std::size_t> listed;
    Places places(markdown);
    std::vector<Damage> damage;
    for (const Found& found : page.found) {
        const std::size_t before = listed[found.kind]++;
        const std::size_t more = left[found.kind]--;
        if (before > k_most_of_a_kind) {
            continue;
        }
        const LineColumn place = places.at(found.range.begin);
        const Where where{file, place.line, place.column};
        if (before == k_most_of_a_kind) {
            damage.push_back({found.kind, where, "", "", fmt::format("{} more from here on", more)});
        } else {
            damage.push_back(described(found, slice(markdown, found.range), where));
        }
    }
    return damage;
}

} // namespace nuqta
