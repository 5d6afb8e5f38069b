// Cutting at the first pause after which the main clause begins. Where a language has no pauses to go by, at the word
// that resumes, or at the space that agrees best with a translation.
#include "generate/subordinates.h"

#include "base/rng.h"
#include "generate/clauses.h"
#include "generate/sentences.h"
#include "generate/short_clause.h"
#include "generate/statements.h"
#include "generate/wording.h"
#include "unicode/fold.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace nuqta {
namespace {

/// A translation whose cut is known.
struct Model {
    const BlockReading* reading = nullptr;
    Subordinate cut;
};

ByteRange without_outer_space(std::string_view text, ByteRange range)
{
    while (!range.empty() && text[range.begin] == ' ') {
        ++range.begin;
    }
    while (!range.empty() && text[range.end - 1] == ' ') {
        --range.end;
    }
    return range;
}

std::size_t opener_at(const BlockReading& reading, ByteRange range, const Words& words)
{
    return opening_word(reading.block->text, range, words, *reading.language);
}

ByteRange without_resuming_word(const BlockReading& reading, ByteRange main)
{
    main.begin += opener_at(reading, main, reading.language->discourse.resume);
    return without_outer_space(reading.block->text, main);
}

/// The clause that the main clause begins with. A piece that only continues the one before ("which throw …") is none.
std::optional<std::size_t> main_clause(const BlockReading& reading, const std::vector<ByteRange>& clauses)
{
    for (std::size_t i = 1; i < clauses.size(); ++i) {
        const bool resumes = opener_at(reading, clauses[i], reading.language->discourse.resume) > 0;
        const bool continues = opener_at(reading, clauses[i], reading.language->discourse.clause_start) > 0;
        if (resumes || !continues) {
            return i;
        }
    }
    return std::nullopt;
}

/// Where a language without stops resumes after the leaning part: at a space before such a word.
std::optional<std::size_t> resumption(const BlockReading& reading, ByteRange sentence)
{
    const std::string_view text = reading.block->text;
    for (std::size_t at = text.find(' ', sentence.begin); at < sentence.end; at = text.find(' ', at + 1)) {
        if (opener_at(reading, {at + 1, sentence.end}, reading.language->discourse.resume) > 0) {
            return at + 1;
        }
    }
    return std::nullopt;
}

std::vector<ByteRange> cut_like(const BlockReading& reading, ByteRange sentence, const Model& model)
{
    const std::vector<SentenceModel> models = {
        {grapheme_count(text_of(*model.reading, model.cut.opened)), false, {}},
        {grapheme_count(text_of(*model.reading, model.cut.main)), false, {}},
    };
    return split_like(reading.block->text, sentence, *reading.language, models, {});
}

/// The two parts, with the words that open them.
std::optional<std::pair<ByteRange, ByteRange>> parts_of(const BlockReading& reading, ByteRange sentence,
                                                        const Model& model)
{
    const bool stops = reading.language->discourse.sentence_stops;
    const std::optional<std::size_t> resumed = stops ? std::nullopt : resumption(reading, sentence);
    if (resumed) {
        return std::pair{ByteRange{sentence.begin, *resumed}, ByteRange{*resumed, sentence.end}};
    }
    if (!stops && model.reading != nullptr && model.cut.leads) {
        const std::vector<ByteRange> parts = cut_like(reading, sentence, model);
        return parts.size() == 2 ? std::optional(std::pair{parts[0], parts[1]}) : std::nullopt;
    }
    const std::vector<ByteRange> clauses = clauses_of(reading.block->text, sentence, *reading.language);
    const std::optional<std::size_t> main = main_clause(reading, clauses);
    return main ? std::optional(std::pair{ByteRange{sentence.begin, clauses[*main - 1].end},
                                          ByteRange{clauses[*main].begin, sentence.end}})
                : std::nullopt;
}

std::optional<Subordinate> cut_leading(const BlockReading& reading, ByteRange sentence, const Words& openers,
                                       const Model& model)
{
    const std::string_view text = reading.block->text;
    const std::size_t opener = opener_at(reading, sentence, openers);
    const auto parts = opener == 0 ? std::nullopt : parts_of(reading, sentence, model);
    if (!parts) {
        return std::nullopt;
    }
    Subordinate cut;
    cut.opened = without_outer_space(text, parts->first);
    cut.clause = without_outer_space(text, {cut.opened.begin + opener, cut.opened.end});
    cut.main = without_resuming_word(reading, parts->second);
    return cut.clause.empty() || cut.main.empty() ? std::nullopt : std::optional(cut);
}

std::size_t count_of(std::string_view mark, std::string_view text)
{
    std::size_t found = 0;
    for (std::size_t at = text.find(mark); at != std::string_view::npos; at = text.find(mark, at + mark.size())) {
        ++found;
    }
    return found;
}

std::optional<Subordinate> cut_trailing(const BlockReading& reading, ByteRange sentence, const Words& openers)
{
    const std::string_view text = reading.block->text;
    const std::optional<ByteRange> opener = find_word(text, sentence, openers, *reading.language);
    if (!opener || opener->begin == sentence.begin || !is_whole(reading, {sentence.begin, opener->begin})) {
        return std::nullopt;
    }
    const std::vector<ByteRange> before = clauses_of(text, {sentence.begin, opener->begin}, *reading.language);
    const ByteRange rest = without_end_mark(text, {opener->end, sentence.end}, *reading.language);
    const std::vector<ByteRange> after = clauses_of(text, rest, *reading.language);
    const bool goes_on = reading.language->discourse.sentence_stops && after.size() > 1;
    if (before.empty() || after.empty() || goes_on) {
        return std::nullopt;
    }
    const std::size_t end = before.back().end;
    return Subordinate{{opener->begin, rest.end},
                       without_outer_space(text, rest),
                       between_dashes(text, {sentence.begin, end}, {end, end}, *reading.language),
                       false};
}

std::optional<Subordinate> cut(const BlockReading& reading, ByteRange sentence, const Openers& openers,
                               const Model& model)
{
    const Discourse& words = reading.language->discourse;
    if (openers.leading != nullptr) {
        if (std::optional<Subordinate> found = cut_leading(reading, sentence, words.*openers.leading, model)) {
            return found;
        }
    }
    return openers.trailing == nullptr ? std::nullopt : cut_trailing(reading, sentence, words.*openers.trailing);
}

std::optional<FoundSubordinate> cut_everywhere(const BlockReadings& block, std::size_t index, const Openers& openers)
{
    FoundSubordinate found{&block, index, {}};
    Model model;
    for (const bool with_stops : {true, false}) { // those without stops are cut like one that has them
        for (const auto& [tag, reading] : block.in) {
            if (reading.language->discourse.sentence_stops != with_stops) {
                continue;
            }
            const std::optional<Subordinate> one = cut(reading, reading.sentences[index], openers, model);
            if (!one) {
                return std::nullopt;
            }
            found.in[tag] = *one;
            model = model.reading == nullptr ? Model{&reading, *one} : model;
        }
    }
    return found;
}

/// True when a statement is short, whole and states no quantity, which another item may ask for.
bool says_it_plainly(const BlockReadings& block, const TextOption& statement)
{
    constexpr std::size_t k_longest = 80; // graphemes
    return std::all_of(statement.evidence.begin(), statement.evidence.end(), [&](const auto& entry) {
        const BlockReading& reading = block.in.at(entry.first);
        const ByteRange mark = entry.second.mark;
        return statement.length.at(entry.first) <= k_longest && is_whole(reading, mark) &&
               std::none_of(reading.quantities.begin(), reading.quantities.end(),
                            [&](const Quantity& quantity) { return mark.contains(quantity.number); });
    });
}

} // namespace

bool is_whole(const BlockReading& reading, ByteRange part)
{
    const std::string_view text = text_of(reading, part);
    const Quotes& quotes = reading.language->quotes;
    return count_of(quotes.open, text) == count_of(quotes.close, text) && count_of("\"", text) % 2 == 0 &&
           text.find_first_of("()") == std::string_view::npos && count_of("（", text) == 0;
}

bool part_can_be_quoted(const FoundSubordinate& found, ByteRange Subordinate::*part)
{
    constexpr std::size_t k_shortest = 6; // graphemes
    constexpr std::size_t k_longest = 90;
    return std::all_of(found.in.begin(), found.in.end(), [&](const auto& entry) {
        const BlockReading& reading = found.block->in.at(entry.first);
        const ByteRange range = entry.second.*part;
        const std::size_t length = grapheme_count(text_of(reading, range));
        return length >= k_shortest && length <= k_longest && is_whole(reading, range) && !is_dangling(reading, range);
    });
}

bool part_stands(const FoundSubordinate& found, ByteRange Subordinate::*part)
{
    return part_can_be_quoted(found, part) && std::none_of(found.in.begin(), found.in.end(), [&](const auto& entry) {
               const BlockReading& reading = found.block->in.at(entry.first);
               return opener_at(reading, entry.second.*part, reading.language->discourse.appeals) > 0;
           });
}

std::vector<TextOption> free_possibilities(const Material& material)
{
    constexpr Openers k_leaning[] = {{&Discourse::condition_start, &Discourse::only_if},
                                     {&Discourse::concession, &Discourse::concession}};
    std::vector<TextOption> possible;
    for (TextOption& statement : body_statements(material)) {
        const BlockReadings& block = *find_readings(material.reading, statement.source);
        const bool leans = std::any_of(std::begin(k_leaning), std::end(k_leaning), [&](const Openers& openers) {
            return find_subordinate(block, openers).has_value();
        });
        if (statement.kind == "possible" && !leans && says_it_plainly(block, statement)) {
            statement.kind.clear();
            possible.push_back(std::move(statement));
        }
    }
    return possible;
}

TextPool from_other_sections(const TextPool& pool, const TextOption& key)
{
    constexpr std::size_t k_most = 64; // options to choose from: the work for one key is bounded
    const auto& [tag, length] = *key.length.begin();
    TextPool others;
    others.used = pool.used;
    others.most_uses = pool.most_uses;
    const std::size_t count = pool.options.size();
    const std::size_t start = count == 0 ? 0 : static_cast<std::size_t>(stable_hash(key.id) % count);
    for (std::size_t i = 0; i < count && others.options.size() < k_most; ++i) {
        const TextOption& option = pool.options[(start + i) % count];
        const auto other = option.length.find(tag);
        const bool hopeless = other == option.length.end() || other->second > 2 * length || length > 2 * other->second;
        if (option.section != key.section && (!hopeless || key.length.size() > 1)) {
            others.options.push_back(option);
        }
    }
    return others;
}

TextOption part_option(const Material& material, const FoundSubordinate& found, ByteRange Subordinate::*part)
{
    std::map<std::string, ByteRange> range;
    for (const auto& [tag, cut] : found.in) {
        range[tag] = cut.*part;
    }
    return text_option(material, *found.block, range);
}

std::optional<FoundSubordinate> find_subordinate(const BlockReadings& block, const Openers& openers)
{
    if (!block.sentences_agree) {
        return std::nullopt;
    }
    for (std::size_t i = 0; i < block.in.begin()->second.sentences.size(); ++i) {
        if (std::optional<FoundSubordinate> found = cut_everywhere(block, i, openers)) {
            return found;
        }
    }
    return std::nullopt;
}

} // namespace nuqta
