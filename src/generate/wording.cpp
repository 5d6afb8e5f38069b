// Patterns, gaps and the typography around them.
#include "generate/wording.h"

#include "base/replace_all.h"
#include "generate/clauses.h"
#include "generate/sentences.h"
#include "unicode/code_points.h"
#include "unicode/fold.h"
#include "unicode/words.h"

#include <algorithm>
#include <cassert>

namespace nuqta {
namespace {

/// Outer quotation marks, straight ones too, become inner ones.
std::string with_inner_quotes(std::string_view text, const Quotes& quotes)
{
    std::string result;
    bool open = false;
    for (std::size_t at = 0; at < text.size();) {
        if (text[at] == '"') {
            result += open ? quotes.inner_close : quotes.inner_open;
            open = !open;
            ++at;
        } else {
            result.push_back(text[at++]);
        }
    }
    replace_all(result, quotes.open, quotes.inner_open);
    replace_all(result, quotes.close, quotes.inner_close);
    return result;
}

bool is_left_to_right_only(std::string_view text)
{
    bool latin = false;
    for (std::size_t at = 0; at < text.size();) {
        const char32_t c = next_code_point(text, at);
        if (is_letter(c) && script_of(c) != "Latn") {
            return false;
        }
        latin = latin || is_letter(c);
    }
    return latin;
}

bool is_quoted_at(std::string_view text, std::size_t at, const Quotes& quotes)
{
    const std::size_t quote = text.rfind(quotes.open, at);
    return quote != std::string_view::npos && text.find(quotes.close, quote) > at;
}

bool is_native_letter(char32_t c)
{
    return c >= 0x250 && is_letter(c);
}

/// Full-width punctuation carries its own space: the one after it, left over from Markdown, goes.
std::string without_space_after_wide(std::string text)
{
    for (const std::string_view mark : {"，", "。", "：", "；", "？", "！", "、"}) {
        replace_all(text, std::string(mark) + " ", mark);
    }
    return text;
}

/// An editor's brackets are no part of what was said: "3 hours [on] repeated errors".
std::string without_brackets(std::string_view text)
{
    std::string said(text);
    std::erase_if(said, [](char c) { return c == '[' || c == ']'; });
    return said;
}

/// Widens `fact` over the words that go with it.
ByteRange swallow(std::string_view text, ByteRange fact, ByteRange sentence, const QuestionForm& form,
                  const Language& language)
{
    const std::size_t before = back_over_space(text, fact.begin, sentence.begin);
    for (const std::string& word : form.swallow_before) {
        const std::size_t begin = before >= sentence.begin + word.size() ? before - word.size() : before;
        const bool whole = begin == sentence.begin || !language.spaces_between_words || text[begin - 1] == ' ';
        if (begin < before && slice(text, {begin, before}) == word && whole) {
            fact.begin = begin;
            break;
        }
    }
    const std::size_t after = over_space(text, fact.end, sentence.end);
    for (const std::string& word : form.swallow_after) {
        if (word_at(text.substr(0, sentence.end), after, word, language)) {
            fact.end = after + word.size();
            break;
        }
    }
    return fact;
}

/// `before` + gap + `after`; the spaces that stood around digits or Latin go where two native letters now meet in a
/// language that writes no spaces.
std::string join_gap(std::string_view before, std::string_view gap, std::string_view after, const Language& language)
{
    std::string left(before);
    std::string right(after);
    if (!language.spaces_between_words) {
        const std::size_t left_end = back_over_space(left, left.size(), 0);
        std::size_t last = left_end;
        if (left_end > 0 && is_native_letter(previous_code_point(left, last))) {
            left.resize(left_end);
        }
        const std::size_t right_begin = over_space(right, 0, right.size());
        std::size_t first = right_begin;
        const bool goes_on =
            starts_with_any(std::string_view(right).substr(right_begin), language.discourse.clause_start, language);
        if (right_begin < right.size() && is_native_letter(next_code_point(right, first)) &&
            (left.empty() || !goes_on)) {
            right.erase(0, right_begin);
        }
    }
    std::size_t last = left.size();
    const bool joined = !language.discourse.glued_before.empty() && !left.empty() &&
                        is_letter(previous_code_point(left, last)) && !gap.empty() && gap.front() == '(';
    constexpr std::string_view k_tatweel = "\u0640"; // a particle reaches out for the word that is taken out: لـ(…)
    return left + std::string(joined ? k_tatweel : "") + std::string(gap) + right;
}

/// The clause's first letter in lower case, unless it begins a name or an abbreviation.
std::string lowered(std::string_view clause, bool with_name, const Language& language)
{
    std::size_t second = 0;
    if (!clause.empty()) {
        next_code_point(clause, second);
    }
    // An abbreviation, or a name like LinguaLinked.
    bool abbreviation = false;
    for (std::size_t at = second; at < clause.size() && !abbreviation;) {
        const char32_t c = next_code_point(clause, at);
        abbreviation = is_uppercase(c) || digit_value(c) >= 0; // also A100
        if (!is_letter(c)) {
            break;
        }
    }
    return with_name || abbreviation ? std::string(clause) : lower_first(clause, language.tag);
}

/// True when a name that keeps its capital begins at the byte offset.
bool begins_with_name(const BlockReading& reading, std::size_t at)
{
    return std::any_of(reading.mentions.begin(), reading.mentions.end(), [&](const Mention& mention) {
        return mention.range.begin == at && mention.name->type != k_concept;
    });
}

std::string fronted(const BlockReading& reading, ByteRange sentence, ByteRange fact, const QuestionForm& form)
{
    const std::string_view text = reading.block->text;
    const Language& language = *reading.language;
    const ByteRange clause = clause_with(clauses_of(text, sentence, language), fact, sentence);
    std::string rest(slice(text, {clause.begin, back_over_space(text, fact.begin, clause.begin)}));
    rest += slice(text, {fact.end, clause.end});
    const bool first = clause.begin == sentence.begin;
    const std::string gap = first ? upper_first(form.gap, language.tag) : form.gap;
    return std::string(slice(text, {sentence.begin, clause.begin})) + gap + " " +
           lowered(rest, begins_with_name(reading, clause.begin), language) +
           std::string(slice(text, {clause.end, sentence.end}));
}

} // namespace

const QuestionForm& question_form(const Language& language, std::string_view id)
{
    const auto found = language.questions.find(std::string(id));
    assert(found != language.questions.end());
    return found->second;
}

std::string fill(const QuestionForm& form, const std::vector<Filling>& fillings, const Language& language)
{
    constexpr std::string_view k_fsi = "\u2068";
    constexpr std::string_view k_pdi = "\u2069";
    std::string stem = form.pattern;
    for (const Filling& filling : fillings) {
        const std::size_t hole = stem.find(filling.placeholder);
        assert(hole != std::string::npos);
        std::string text = is_quoted_at(stem, hole, language.quotes) ? with_inner_quotes(filling.text, language.quotes)
                                                                     : std::string(filling.text);
        if (language.direction == Direction::RightToLeft && is_left_to_right_only(text)) {
            text = std::string(k_fsi) + text + std::string(k_pdi);
        }
        stem.replace(hole, filling.placeholder.size(), text);
    }
    return upper_first(stem, language.tag);
}

bool quotes_clause(const QuestionForm& form, const Language& language)
{
    const std::size_t hole = form.pattern.find("{clause}");
    return hole != std::string::npos && is_quoted_at(form.pattern, hole, language.quotes);
}

std::string as_subject(const BlockReading& reading, ByteRange phrase)
{
    return lowered(text_of(reading, phrase), begins_with_name(reading, phrase.begin), *reading.language);
}

std::string answer(const QuestionForm& form, const std::string& text)
{
    constexpr std::string_view k_hole = "{option}";
    std::string option = form.option;
    return option.empty() ? text : option.replace(option.find(k_hole), k_hole.size(), text);
}

std::string in_point(const BlockReading& reading, const std::string& question)
{
    const Language& language = *reading.language;
    const ByteRange lead = reading.block->lead;
    if (lead.empty() || reading.lead_goes_on) {
        return question;
    }
    const std::string point =
        std::string(text_of(reading, lead)) + (reading.lead_is_question ? language.question_mark : "");
    std::string_view asked = question;
    for (const std::string& words : language.discourse.attribution) {
        asked.remove_prefix(asked.starts_with(words) ? words.size() : 0); // one frame is enough
    }
    return fill(question_form(language, "in_point"),
                {{"{lead}", point}, {"{question}", lowered(asked, false, language)}}, language);
}

bool leans_on_label(const BlockReading& reading, ByteRange range)
{
    constexpr std::size_t k_words = 3;
    constexpr std::size_t k_graphemes = 10; // where no spaces are written
    const std::string_view lead = text_of(reading, reading.block->lead);
    const bool is_short = reading.language->spaces_between_words ? words(lead, reading.language->tag).size() <= k_words
                                                                 : grapheme_count(lead) <= k_graphemes;
    const bool first = !reading.sentences.empty() && reading.sentences.front().contains(range);
    const auto names_subject = [&](const Mention& mention) {
        return mention.name->type != k_concept && mention.range.end <= range.begin &&
               reading.sentences.front().contains(mention.range);
    };
    if (lead.empty() || !first || std::any_of(reading.mentions.begin(), reading.mentions.end(), names_subject)) {
        return false;
    }
    return reading.lead_is_question || (is_short && !reading.lead_is_sentence);
}

std::string clause_with_gap(const BlockReading& reading, ByteRange sentence, ByteRange fact, const QuestionForm& form)
{
    const std::string_view text = reading.block->text;
    const Language& language = *reading.language;
    sentence = without_end_mark(text, sentence, language);
    fact = swallow(text, fact, sentence, form, language);
    if (form.front) {
        return fronted(reading, sentence, fact, form);
    }
    return without_space_after_wide(join_gap(without_brackets(slice(text, {sentence.begin, fact.begin})), form.gap,
                                             without_brackets(slice(text, {fact.end, sentence.end})), language));
}

std::string as_option(const BlockReading& reading, ByteRange sentence)
{
    const ByteRange trimmed = without_end_mark(reading.block->text, sentence, *reading.language);
    return upper_first(without_space_after_wide(std::string(text_of(reading, trimmed))), reading.language->tag);
}

bool is_dangling(const BlockReading& reading, ByteRange sentence)
{
    const std::string_view text = reading.block->text;
    const Language& language = *reading.language;
    const Discourse& words = language.discourse;
    if (starts_with_any(text.substr(sentence.begin), words.dangling_start, language)) {
        return true;
    }
    for (std::size_t at = text.find(' ', sentence.begin); !words.sentence_stops && at < sentence.end;
         at = text.find(' ', at + 1)) {
        if (starts_with_any(text.substr(at + 1), words.pronouns, language)) {
            return true;
        }
    }
    const std::vector<ByteRange> clauses = clauses_of(text, sentence, language);
    return std::any_of(clauses.begin(), clauses.end(), [&](ByteRange clause) {
        // Behind a dash a pronoun takes up the subject before it: "Liang is no founder like others — he is an
        // engineer".
        const std::string_view before =
            slice(text, {sentence.begin, back_over_space(text, clause.begin, sentence.begin)});
        return !before.ends_with("—") && starts_with_any(text.substr(clause.begin), words.pronouns, language);
    });
}

bool points_back(const BlockReading& reading, ByteRange part)
{
    return find_word(reading.block->text, part, reading.language->discourse.demonstrative, *reading.language)
        .has_value();
}

std::string_view without_number(std::string_view heading)
{
    std::size_t at = 0;
    std::size_t digits = 0;
    while (at < heading.size()) {
        std::size_t after = at;
        if (digit_value(next_code_point(heading, after)) < 0) {
            break;
        }
        at = after;
        ++digits;
    }
    if (digits == 0 || at >= heading.size() || (heading[at] != '.' && heading[at] != ')')) {
        return heading;
    }
    return heading.substr(over_space(heading, at + 1, heading.size()));
}

} // namespace nuqta
