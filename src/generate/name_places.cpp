// Each check is a reason to strike an item out.
#include "generate/name_places.h"

#include "article/marks.h"
#include "generate/clauses.h"
#include "generate/sentences.h"
#include "generate/wording.h"
#include "unicode/code_points.h"
#include "unicode/fold.h"

#include <algorithm>
#include <optional>
#include <string>
#include <utility>

namespace nuqta {
namespace {

/// True inside round brackets, wherever they open in the block.
bool in_parentheses(const BlockReading& reading, ByteRange mention)
{
    const std::string_view before = text_of(reading, {0, mention.begin});
    const auto last = [&](std::string_view mark) {
        const std::size_t at = before.rfind(mark);
        return at == std::string_view::npos ? 0 : at + 1;
    };
    return std::max({last("("), last("（"), last("[")}) > std::max({last(")"), last("）"), last("]")});
}

/// True when an acronym is followed by what it stands for.
bool is_explained(const BlockReading& reading, const Mention& mention)
{
    const std::string_view after = std::string_view(reading.block->text).substr(mention.range.end);
    return !mention.name->expansion.empty() && (after.starts_with(" (") || after.starts_with("（"));
}

/// True when a common noun stands beside a word that points at something said before: "this clarity".
bool is_pointed_at(const BlockReading& reading, const Mention& mention)
{
    constexpr std::size_t k_reach = 14; // bytes of the word before
    const std::string_view text = reading.block->text;
    const Language& language = *reading.language;
    const std::size_t after = text.find_first_not_of(' ', mention.range.end);
    const bool pointed_after = after != std::string_view::npos &&
                               starts_with_any(text.substr(after), language.discourse.demonstrative, language);
    std::size_t from = mention.range.begin - std::min(mention.range.begin, k_reach);
    while (from < mention.range.begin && (static_cast<unsigned char>(text[from]) & 0xC0) == 0x80) {
        ++from;
    }
    const std::optional<ByteRange> before =
        find_word(text, {from, mention.range.begin}, language.discourse.demonstrative, language);
    const bool pointed_before =
        before && text.find_first_not_of(' ', before->end) >= mention.range.begin && !pointed_after;
    return mention.name->type == k_concept && (pointed_after || pointed_before);
}

ByteRange clause_of(const BlockReading& reading, ByteRange part, ByteRange mark)
{
    return clause_with(clauses_of(reading.block->text, part, *reading.language), mark, part);
}

/// True when the clause does not single the name out: it is one example of several, or the clause denies something of
/// it
/// ("is not just another founder" is true of many).
bool holds_for_others(const BlockReading& reading, ByteRange part, ByteRange mark)
{
    const Language& language = *reading.language;
    const std::string_view text = reading.block->text;
    const ByteRange clause = clause_of(reading, part, mark);
    const std::optional<ByteRange> example =
        find_word(text, {clause.begin, mark.begin}, language.discourse.example, language);
    // "Stocks, including X, may …": with the modal the examples are over.
    const bool exemplified =
        example && !find_word(text, {example->end, mark.begin}, language.discourse.possible, language);
    return exemplified || find_word(text, {mark.end, clause.end}, language.discourse.denied, language).has_value();
}

/// True when the words beside the name would not go with a question word: a modifier before it (基于过程的…), a word
/// that makes it one of several, or Latin letters, where no spaces are written, that it would run into.
bool is_embedded(const BlockReading& reading, ByteRange part, ByteRange mark)
{
    const Language& language = *reading.language;
    const std::string_view text = reading.block->text;
    const std::string_view before = slice(text, {part.begin, back_over_space(text, mark.begin, part.begin)});
    const Words& unasked = language.discourse.unasked_after;
    const bool modified =
        std::any_of(unasked.begin(), unasked.end(), [&](const std::string& word) { return before.ends_with(word); });
    const std::size_t next = std::min(text.find_first_not_of(' ', mark.end), text.size());
    std::size_t at = next;
    const bool latin = !language.spaces_between_words && next < part.end && is_latin_letter(next_code_point(text, at));
    return modified || latin || starts_with_any(text.substr(next), language.discourse.unasked_before, language);
}

/// A question word can stand in the name's place: in a quotation only at its start ("О какой компании сказано…" is true
/// of the subject), elsewhere not inside a clause that leans on another, and not before a pronoun (ใครเขา).
bool stands_in_main_clause(const BlockReading& reading, ByteRange part, ByteRange mark, const QuestionForm& form)
{
    const bool quotes = form.pattern.find(reading.language->quotes.open) != std::string::npos;
    const ByteRange clause = clause_of(reading, part, mark);
    const bool leans = find_word(reading.block->text, {clause.begin, mark.begin}, reading.language->discourse.embedding,
                                 *reading.language)
                           .has_value();
    const std::string_view text = reading.block->text;
    const std::size_t after = std::min(text.find_first_not_of(' ', mark.end), text.size());
    const bool pronoun = starts_with_any(text.substr(after), reading.language->discourse.pronouns, *reading.language);
    return quotes ? mark.begin == part.begin : !leans && !pronoun && !is_embedded(reading, part, mark);
}

/// A question word in a common noun's place is understood where the noun ends its clause and one of the words that
/// govern nouns stands before it; beside other letters of a language without spaces it would be read as part of a
/// compound (什么模型).
bool reads_as_a_word(const BlockReading& reading, ByteRange part, ByteRange mark)
{
    const Language& language = *reading.language;
    const std::string_view text = reading.block->text;
    const ByteRange clause = clause_of(reading, part, mark);
    const Words& governors = language.discourse.governors;
    const std::string_view before = slice(text, {clause.begin, back_over_space(text, mark.begin, clause.begin)});
    const bool governed = std::any_of(governors.begin(), governors.end(),
                                      [&](const std::string& word) { return before.ends_with(word); });
    const bool dash = text.substr(mark.end).starts_with("—");
    return language.spaces_between_words || (mark.end == clause.end && governed && !dash);
}

/// True when particles are written together with the dictionary form of a common noun: they may have swallowed its
/// article (للكفاءة), so that other forms would not fit.
bool is_glued(const BlockReading& reading, const Mention& mention)
{
    const auto spelling = mention.name->spellings.find(reading.language->tag);
    const std::vector<std::size_t> places =
        spelling == mention.name->spellings.end()
            ? std::vector<std::size_t>{0}
            : places_of(spelling->second, text_of(reading, mention.range), *reading.language);
    std::size_t at = mention.range.begin;
    return !places.empty() && places.front() == 0 && reading.language->spaces_between_words && at > 0 &&
           is_letter(previous_code_point(reading.block->text, at));
}

/// True when the mention is the beginning or end of a longer name that is not known: Google of "Google Docs".
bool in_longer_name(const BlockReading& reading, ByteRange mark)
{
    const std::string_view text = reading.block->text;
    const bool latin_text = reading.language->script == "Latn";
    const auto is_part = [&](std::string_view word) {
        std::size_t at = 0;
        const char32_t first = word.empty() ? U' ' : next_code_point(word, at);
        return is_latin_letter(first) && (!latin_text || is_uppercase(first));
    };
    std::size_t first = 0;
    const std::string_view name = text_of(reading, mark);
    const bool latin = next_code_point(name, first) < 0x250;
    const std::string_view after = text.substr(mark.end);
    const std::string_view before = text.substr(0, mark.begin);
    const bool goes_on = after.starts_with(' ') && is_part(after.substr(1));
    const std::size_t word = before.ends_with(' ') ? before.find_last_of(' ', before.size() - 2) : before.size();
    const std::size_t begin = word == std::string_view::npos ? 0 : word + 1;
    const bool begun = begin > 1 && begin < before.size() && is_part(before.substr(begin));
    return latin && (goes_on || begun);
}

/// True when a number stands right after the noun: what has a number is told by it ("speeds up … by 1.3×").
bool is_measured(const BlockReading& reading, ByteRange part, ByteRange mark)
{
    constexpr std::size_t k_reach = 16; // bytes: a space and a preposition
    const std::string_view after = slice(reading.block->text, {mark.end, std::min(part.end, mark.end + k_reach)});
    for (std::size_t at = 0; at < after.size() && is_boundary(after, at);) {
        const std::size_t here = at;
        const char32_t c = next_code_point(after, at);
        if (digit_value(c) >= 0) {
            return here > 0;
        }
    }
    return false;
}

/// True when brackets that tell more of the noun follow soon, or a hyphen ties it to the word before: UX-….
bool is_glossed(const BlockReading& reading, ByteRange mark)
{
    constexpr std::size_t k_reach = 28; // bytes: two or three words
    const std::string_view text = reading.block->text;
    const std::size_t bracket = std::min(text.find("(", mark.end), text.find("（", mark.end));
    return (bracket != std::string_view::npos && bracket - mark.end < k_reach) ||
           text.substr(0, mark.begin).ends_with("-");
}

/// True when the noun stands in a concession or opens the clause that follows one word of it: any noun would do there.
bool is_conceded(const BlockReading& reading, ByteRange part, ByteRange mark)
{
    const Language& language = *reading.language;
    const ByteRange clause = clause_of(reading, part, mark);
    const std::string start = lower_first(text_of(reading, clause), language.tag);
    return starts_with_any(start, language.discourse.embedding, language) ||
           starts_with_any(start, language.discourse.concession, language);
}

/// True when the clause points at something said before it. Another clause may point at this one.
bool leans_back(const BlockReading& reading, ByteRange part, ByteRange mark)
{
    const ByteRange clause = clause_of(reading, part, mark);
    return points_back(reading, {part.begin, clause.end});
}

/// True when examples follow the noun: "AI chip stocks, including NVIDIA".
bool has_examples(const BlockReading& reading, ByteRange part, ByteRange mark)
{
    constexpr std::size_t k_reach = 24; // bytes
    const std::string_view text = reading.block->text;
    std::size_t end = std::min(part.end, mark.end + k_reach);
    while (!is_boundary(text, end)) {
        --end;
    }
    return find_word(text, {mark.end, end}, reading.language->discourse.example, *reading.language).has_value();
}

/// True when another spelling of the key is left in the part: the "ethereum" of go-ethereum, the engineer of
/// "non-engineers".
bool is_told_elsewhere(const BlockReading& reading, ByteRange part, const Mention& mention)
{
    constexpr std::size_t k_shortest = 3; // bytes of a spelling that can be told from parts of words
    const NameEntry& name = *mention.name;
    std::vector<std::string> spellings = {name.name, std::string(text_of(reading, mention.range))};
    const auto own = name.spellings.find(reading.language->tag);
    if (own != name.spellings.end()) {
        spellings.push_back(own->second.name);
        spellings.insert(spellings.end(), own->second.forms.begin(), own->second.forms.end());
        spellings.insert(spellings.end(), own->second.read.begin(), own->second.read.end());
    }
    const Around rest = around(reading, part, mention.range);
    return std::any_of(spellings.begin(), spellings.end(),
                       [&](const std::string& spelling) { return spelling.size() > k_shortest && rest.has(spelling); });
}

/// In a language whose nouns stand before nouns without a sign, a gap before a bare noun is part of a compound.
bool in_compound(const BlockReading& reading, ByteRange part, ByteRange mark)
{
    const Language& language = *reading.language;
    const std::string_view text = reading.block->text;
    const std::size_t next = text.find_first_not_of(' ', mark.end);
    if (language.discourse.after_noun.empty() || next == std::string_view::npos || next >= part.end) {
        return false;
    }
    std::size_t at = next;
    return is_letter(next_code_point(text, at)) &&
           !starts_with_any(text.substr(next), language.discourse.after_noun, language);
}

/// The same before the noun: 用户 of 用户隐私.
bool follows_noun(const BlockReading& reading, ByteRange part, ByteRange mark)
{
    const Words& allowed = reading.language->discourse.before_noun;
    const std::string_view before =
        slice(reading.block->text, {part.begin, back_over_space(reading.block->text, mark.begin, part.begin)});
    std::size_t at = before.size();
    return !allowed.empty() && at > 0 && is_letter(previous_code_point(before, at)) &&
           std::none_of(allowed.begin(), allowed.end(),
                        [&](const std::string& word) { return before.ends_with(word); });
}

/// True when something the company makes is named: "the o1 model of …".
bool is_told_by_product(const BlockReading& reading, ByteRange part, const Mention& mention)
{
    return std::any_of(reading.mentions.begin(), reading.mentions.end(), [&](const Mention& other) {
        return part.contains(other.range) && other.name->maker == mention.name->id;
    });
}

} // namespace

bool Around::has(std::string_view text) const
{
    const std::string wanted = fold(text);
    return !wanted.empty() && (before.find(wanted) != std::string::npos || after.find(wanted) != std::string::npos);
}

Around around(const BlockReading& reading, ByteRange part, ByteRange mark)
{
    return {fold(text_of(reading, {part.begin, mark.begin})), fold(text_of(reading, {mark.end, part.end}))};
}

bool is_label(const BlockReading& reading, const NameEntry* name)
{
    return std::any_of(reading.mentions.begin(), reading.mentions.end(), [&](const Mention& mention) {
        return mention.name == name && mention.range == reading.block->lead;
    });
}

bool is_plain_mention(const BlockReading& reading, const Mention& mention)
{
    return !in_parentheses(reading, mention.range) && !is_explained(reading, mention) &&
           !is_pointed_at(reading, mention);
}

/// True when two mentions are a list ("OpenAI or Anthropic": both would be right) or stand so close that each gives the
/// other away ("OpenAI's o1").
bool side_by_side(const BlockReading& reading, const Mention& a, const Mention& b)
{
    constexpr std::size_t k_touching = 8;       // bytes between: a space, " от ", " 的 "
    constexpr std::size_t k_longest_link = 100; // bytes: no word that joins two names is as long
    const bool first = a.range.begin < b.range.begin;
    const ByteRange gap = first ? ByteRange{a.range.end, b.range.begin} : ByteRange{b.range.end, a.range.begin};
    if (gap.size() > k_longest_link) {
        return false;
    }
    const std::string between = fold(text_of(reading, gap));
    const Words& joining = reading.language->discourse.clause_start;
    const bool list = !between.empty() && std::any_of(joining.begin(), joining.end(),
                                                      [&](const std::string& w) { return fold(w) == between; });
    const bool common_noun = a.name->type == k_concept || b.name->type == k_concept;
    return (gap.size() <= k_touching && !common_noun) || list ||
           (!gap.empty() && between == fold(reading.language->list_comma));
}

bool may_take_out(const BlockReading& reading, ByteRange part, const Mention& mention)
{
    const ByteRange mark = mention.range;
    if (!unpaired_marks(text_of(reading, part)).empty() || holds_for_others(reading, part, mark) ||
        leans_back(reading, part, mark) || is_told_elsewhere(reading, part, mention)) {
        return false;
    }
    if (mention.name->type != k_concept) {
        return !in_longer_name(reading, mark) && !is_told_by_product(reading, part, mention);
    }
    return !is_glued(reading, mention) && !is_measured(reading, part, mark) && !is_glossed(reading, mark) &&
           !is_conceded(reading, part, mark) && !has_examples(reading, part, mark) &&
           !in_compound(reading, part, mark) && !follows_noun(reading, part, mark);
}

bool asks_in_place(const BlockReading& reading, ByteRange part, const Mention& mention, const QuestionForm& form)
{
    return stands_in_main_clause(reading, part, mention.range, form) &&
           (mention.name->type != k_concept || reads_as_a_word(reading, part, mention.range));
}

} // namespace nuqta
