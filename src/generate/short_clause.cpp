// A run of clauses is cut out: as many before the fact as fit, then as many behind it.
#include "generate/short_clause.h"

#include "article/marks.h"
#include "generate/clauses.h"
#include "generate/number_text.h"
#include "generate/sentences.h"
#include "generate/wording.h"
#include "unicode/code_points.h"
#include "unicode/fold.h"
#include "unicode/words.h"

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

namespace nuqta {
namespace {

constexpr std::size_t k_most_words = 25;
constexpr std::size_t k_least_words = 5;
constexpr std::size_t k_least_alone = 7; ///< of a clause behind one that leans on another sentence

/// How long a text is, in words. Where no spaces part them, two and a half characters stand for a word, and four where
/// vowels are written above and below the letters.
double length_of(std::string_view text, const Language& language)
{
    constexpr double k_characters = 2.4;
    constexpr double k_letters = 4;
    if (language.spaces_between_words) {
        return static_cast<double>(words(text, language.tag).size());
    }
    return static_cast<double>(grapheme_count(text)) / (language.discourse.sentence_stops ? k_characters : k_letters);
}

bool may_open(const BlockReading& reading, std::size_t at)
{
    const Discourse& words = reading.language->discourse;
    const std::string_view text = std::string_view(reading.block->text).substr(at);
    for (const Words* leaning :
         {&words.clause_start, &words.pronouns, &words.dangling_start, &words.embedding, &words.condition_start}) {
        if (starts_with_any(text, *leaning, *reading.language)) {
            return false;
        }
    }
    return true;
}

/// True when a clause that begins there needs the one after it: "for by drawing more users …".
bool opens_sentence(const BlockReading& reading, std::size_t at)
{
    const Discourse& words = reading.language->discourse;
    const std::string_view text = std::string_view(reading.block->text).substr(at);
    return starts_with_any(text, words.embedding, *reading.language) ||
           starts_with_any(text, words.condition_start, *reading.language) ||
           starts_with_any(text, words.dangling_start, *reading.language);
}

std::size_t count(std::string_view text, std::string_view mark)
{
    std::size_t found = 0;
    for (std::size_t at = text.find(mark); at != std::string_view::npos; at = text.find(mark, at + mark.size())) {
        ++found;
    }
    return found;
}

/// Pairs of quotation marks that articles of any language use, the language's own first.
std::vector<std::pair<std::string, std::string>> quote_pairs(const Language& language)
{
    const Quotes& own = language.quotes;
    std::vector<std::pair<std::string, std::string>> pairs = {{own.open, own.close}};
    if (own.inner_close != "’") { // which is an apostrophe too
        pairs.emplace_back(own.inner_open, own.inner_close);
    }
    for (const auto& [open, close] : {std::pair{"“", "”"}, std::pair{"«", "»"}, std::pair{"「", "」"}}) {
        if (open != own.close && open != own.inner_close) { // „…“ closes with what opens elsewhere
            pairs.emplace_back(open, close);
        }
    }
    return pairs;
}

/// Where the quotation that holds `fact` opens and closes within `part`; npos for what is not there.
struct Quotation {
    std::size_t open = std::string_view::npos; ///< behind the mark
    std::size_t close = std::string_view::npos;
};

Quotation quotation_around(std::string_view text, ByteRange part, ByteRange fact, const std::string& open_mark,
                           const std::string& close_mark)
{
    Quotation found;
    const std::string_view before = slice(text, {part.begin, fact.begin});
    const std::string_view after = slice(text, {fact.end, part.end});
    const std::size_t open = before.rfind(open_mark);
    if (open != std::string_view::npos && before.find(close_mark, open + open_mark.size()) == std::string_view::npos) {
        found.open = part.begin + open + open_mark.size();
    }
    const std::size_t close = after.find(close_mark);
    if (close != std::string_view::npos && after.substr(0, close).find(open_mark) == std::string_view::npos) {
        found.close = fact.end + close;
    }
    return found;
}

/// Cut at the quotation marks around the fact whose partner lies outside.
ByteRange without_lone_quotes(std::string_view text, ByteRange part, ByteRange fact, const Language& language)
{
    for (const auto& [open, close] : quote_pairs(language)) {
        const Quotation around = quotation_around(text, part, fact, open, close);
        if (around.open != std::string_view::npos && around.close == std::string_view::npos) {
            part.begin = around.open;
        } else if (around.close != std::string_view::npos && around.open == std::string_view::npos) {
            part.end = around.close;
        }
    }
    const std::string_view before = slice(text, {part.begin, fact.begin});
    const std::string_view after = slice(text, {fact.end, part.end});
    if (count(before, "\"") % 2 == 1 && count(after, "\"") == 0) {
        part.begin += before.rfind('"') + 1;
    } else if (count(before, "\"") % 2 == 0 && count(after, "\"") % 2 == 1) {
        part.end = fact.end + after.rfind('"');
    }
    return part;
}

} // namespace

ByteRange without_announcement(const BlockReading& reading, ByteRange part, ByteRange fact)
{
    constexpr std::string_view k_marks[] = {" ", ",", "،", "，", "–", "—", "-", ":", "："};
    const auto ends_with_any = [&](const auto& candidates) {
        const std::string_view behind = slice(reading.block->text, {fact.end, part.end});
        std::size_t longest = 0;
        for (const std::string_view candidate : candidates) {
            longest = std::max(longest, behind.ends_with(candidate) ? candidate.size() : 0);
        }
        return longest;
    };
    const std::size_t announcing = ends_with_any(reading.language->discourse.example);
    std::size_t before = part.end - announcing;
    if (announcing == 0 || before == fact.end ||
        (reading.language->spaces_between_words && is_letter(previous_code_point(reading.block->text, before)))) {
        return part;
    }
    part.end -= announcing;
    for (std::size_t mark = ends_with_any(k_marks); mark > 0; mark = ends_with_any(k_marks)) {
        part.end -= mark;
    }
    return part;
}

ByteRange between_dashes(std::string_view text, ByteRange sentence, ByteRange fact, const Language& language)
{
    constexpr std::size_t k_long_enough = 14; // graphemes that still say something
    constexpr std::string_view k_dash = "—";
    ByteRange part = sentence;
    for (std::size_t at = text.find(k_dash, sentence.begin); at < sentence.end;
         at = text.find(k_dash, at + k_dash.size())) {
        if (at >= fact.end) {
            part.end = std::min(part.end, at);
        } else if (at < fact.begin) {
            part.begin = at + k_dash.size();
        }
    }
    const std::string_view left = slice(text, part);
    part = {part.begin + over_space(left, 0, left.size()), part.begin + back_over_space(left, left.size(), 0)};
    const bool names_nothing = starts_with_any(text.substr(part.begin), language.discourse.pronouns, language);
    return names_nothing || grapheme_count(slice(text, part)) < k_long_enough ? sentence : part;
}

ByteRange without_frame(const BlockReading& reading, ByteRange part, ByteRange fact)
{
    const std::string_view text = reading.block->text;
    const std::string_view start = text.substr(part.begin, part.size());
    std::size_t frame = 0;
    for (const std::string& words : reading.language->discourse.reported_start) {
        if (start.starts_with(words) && part.begin + words.size() <= fact.begin) {
            frame = std::max(frame, words.size());
        }
    }
    return {over_space(text, part.begin + frame, part.end), part.end};
}

ByteRange asking_clause(const BlockReading& reading, ByteRange part, ByteRange fact)
{
    constexpr std::size_t k_long_enough = 10; // graphemes of the clauses up to the fact's own, without the fact
    const std::string_view text = reading.block->text;
    const Language& language = *reading.language;
    part = without_frame(reading, part, fact);
    if (starts_with_any(lower_first(text.substr(part.begin), language.tag), language.discourse.embedding, language) ||
        starts_with_any(lower_first(text.substr(part.begin), language.tag), language.discourse.condition_start,
                        language)) {
        return part; // the clause says nothing without the one it leans on
    }
    for (const ByteRange& clause : clauses_of(text, part, language)) {
        if (!clause.contains(fact)) {
            continue;
        }
        const std::size_t head =
            grapheme_count(slice(text, {part.begin, fact.begin})) + grapheme_count(slice(text, {fact.end, clause.end}));
        const std::size_t tail = grapheme_count(slice(text, {clause.end, part.end}));
        const std::string_view rest = slice(text, {clause.end, part.end});
        const std::size_t next = rest.find_first_not_of(" ,،，");
        const bool another = next != std::string_view::npos &&
                             starts_with_any(rest.substr(next), language.discourse.clause_start, language);
        // A shorter tail completes the statement; one that no conjunction begins may be what the clause leans on.
        if (head >= k_long_enough && tail > head && another) {
            part.end = clause.end;
        }
    }
    return part;
}

bool fits_question(const BlockReading& reading, ByteRange part)
{
    return length_of(text_of(reading, part), *reading.language) <= k_most_words;
}

ByteRange short_enough(const BlockReading& reading, ByteRange sentence, ByteRange fact)
{
    const Language& language = *reading.language;
    const std::string_view text = reading.block->text;
    const auto fits = [&](ByteRange part) { return fits_question(reading, part); };
    const ByteRange bare = without_lone_quotes(text, sentence, fact, language);
    // Who says it stays before a quotation that goes on in the next sentence: the question closes it.
    const bool introduced = find_colon(slice(text, {sentence.begin, bare.begin}), 0) != std::string_view::npos &&
                            bare.end == sentence.end && fits(sentence);
    const ByteRange whole = introduced ? sentence : bare;
    const bool leans = starts_with_any(text.substr(whole.begin), language.discourse.dangling_start, language);
    if (fits(whole) && !leans) {
        return whole.contains(fact) ? whole : sentence;
    }
    const std::vector<ByteRange> clauses = clauses_of(text, whole, language);
    const auto own = std::find_if(clauses.begin(), clauses.end(), [&](ByteRange c) { return c.contains(fact); });
    for (auto first = clauses.begin(); own != clauses.end() && first <= own; ++first) {
        ByteRange part{first->begin, own->end};
        const bool opens = first == clauses.begin() ? !leans : may_open(reading, first->begin);
        if (!opens || !(fits(part) || first == own)) {
            continue;
        }
        for (auto last = own + 1; last < clauses.end() && fits({part.begin, last->end}); ++last) {
            const bool whole_end = last + 1 == clauses.end();
            part.end = whole_end || !opens_sentence(reading, last->begin) ? last->end : part.end;
        }
        const ByteRange cut = without_lone_quotes(text, part, fact, language);
        if (unpaired_marks(slice(text, cut)).empty() &&
            length_of(slice(text, cut), language) >= (leans ? k_least_alone : k_least_words) && cut.contains(fact)) {
            return cut;
        }
    }
    return whole.contains(fact) ? whole : sentence;
}

bool is_quoted(const BlockReading& reading, ByteRange sentence, ByteRange fact)
{
    const std::string_view text = reading.block->text;
    const std::vector<std::pair<std::string, std::string>> pairs = quote_pairs(*reading.language);
    const bool inside = std::any_of(pairs.begin(), pairs.end(), [&](const auto& pair) {
        const Quotation around = quotation_around(text, sentence, fact, pair.first, pair.second);
        return around.open != std::string_view::npos; // it may close in the next sentence
    });
    return inside || count(slice(text, {sentence.begin, fact.begin}), "\"") % 2 == 1;
}

bool says_enough(const BlockReading& reading, ByteRange sentence, ByteRange fact, double words)
{
    const std::string_view text = reading.block->text;
    const Language& language = *reading.language;
    const double beside = length_of(slice(text, {sentence.begin, fact.begin}), language) +
                          length_of(slice(text, {fact.end, sentence.end}), language);
    const bool latin = language.script == "Latn";
    bool own_letters = latin;
    for (std::size_t at = sentence.begin; at < sentence.end && !own_letters;) {
        const char32_t c = next_code_point(text, at);
        own_letters = is_letter(c) && !is_latin_letter(c); // a quotation left untranslated has none
    }
    return beside >= words && own_letters;
}

} // namespace nuqta
