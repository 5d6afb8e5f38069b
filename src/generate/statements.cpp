// Statements under lead-ins.
#include "generate/statements.h"

#include "article/marks.h"
#include "generate/clauses.h"
#include "generate/sentences.h"
#include "generate/wording.h"
#include "unicode/fold.h"
#include "unicode/words.h"

#include <algorithm>

namespace nuqta {
namespace {

constexpr std::size_t k_shortest = 8; ///< graphemes; a Chinese sentence can be that short
constexpr std::size_t k_longest = 130;

template<typename Holds> bool in_every_language(const BlockReadings& block, Holds holds)
{
    return std::all_of(block.in.begin(), block.in.end(), [&](const auto& entry) { return holds(entry.second); });
}

template<typename Holds> bool in_some_language(const BlockReadings& block, Holds holds)
{
    return std::any_of(block.in.begin(), block.in.end(), [&](const auto& entry) { return holds(entry.second); });
}

bool asks_yes_or_no(const BlockReading& reading)
{
    return reading.lead_is_question &&
           find_word(lower_first(reading.block->text, reading.language->tag), reading.block->lead,
                     reading.language->discourse.yes_no, *reading.language)
               .has_value();
}

/// True when the sentence leans on nothing outside it, as far as its beginning tells.
bool stands_alone(const BlockReading& reading, ByteRange sentence)
{
    return !starts_with_any(std::string_view(reading.block->text).substr(sentence.begin),
                            reading.language->discourse.dangling_start, *reading.language);
}

bool is_usable(const BlockReading& reading, std::size_t index)
{
    const ByteRange sentence = reading.sentences[index];
    const std::size_t length = grapheme_count(text_of(reading, sentence));
    const bool cut_condition = reading.lead_goes_on && index == 0;
    return !cut_condition && length >= k_shortest && length <= k_longest && stands_alone(reading, sentence) &&
           unpaired_marks(text_of(reading, sentence)).empty() && !points_back(reading, sentence);
}

bool is_possible(const BlockReading& reading, ByteRange sentence)
{
    return find_word(reading.block->text, sentence, reading.language->discourse.possible, *reading.language)
        .has_value();
}

} // namespace

LeadKind kind_of_lead(const BlockReadings& block)
{
    if (!in_every_language(block, [](const BlockReading& r) { return !r.block->lead.empty(); })) {
        return LeadKind::None;
    }
    if (in_every_language(block, [](const BlockReading& r) { return r.lead_goes_on; })) {
        return LeadKind::Condition;
    }
    if (in_every_language(block, asks_yes_or_no)) {
        return LeadKind::YesNo;
    }
    return in_every_language(block, [](const BlockReading& r) { return r.lead_is_why; }) ? LeadKind::Why
                                                                                         : LeadKind::Label;
}

std::vector<TextOption> body_statements(const Material& material)
{
    std::vector<TextOption> statements;
    for (const BlockReadings& block : material.reading.blocks) {
        if (!is_asked(material, block) || kind_of_lead(block) == LeadKind::None || !block.sentences_agree) {
            continue;
        }
        const std::size_t count = block.in.begin()->second.sentences.size();
        for (std::size_t i = 0; i < count; ++i) {
            if (!in_every_language(block, [&](const BlockReading& r) { return is_usable(r, i); })) {
                continue;
            }
            std::map<std::string, ByteRange> range;
            for (const auto& [tag, reading] : block.in) {
                range[tag] = reading.sentences[i];
            }
            TextOption statement = text_option(material, block, range);
            const bool possible =
                in_some_language(block, [&](const BlockReading& r) { return is_possible(r, r.sentences[i]); });
            statement.kind = possible ? "possible" : "certain";
            statements.push_back(std::move(statement));
            break;
        }
    }
    return statements;
}

bool is_first_sentence(const BlockReadings& block, const TextOption& statement)
{
    return in_every_language(block, [&](const BlockReading& r) {
        return !r.sentences.empty() && r.sentences.front() == statement.evidence.at(r.language->tag).mark;
    });
}

bool needs_heading(const BlockReadings& block)
{
    constexpr std::size_t k_words = 2;
    constexpr std::size_t k_graphemes = 5; // 关注点的不同 is a phrase, 长期 is not
    return in_some_language(block, [](const BlockReading& r) {
        const std::string_view lead = text_of(r, r.block->lead);
        const bool few_words = r.language->spaces_between_words && words(lead, r.language->tag).size() <= k_words;
        return few_words || grapheme_count(lead) <= k_graphemes;
    });
}

bool is_connective(const BlockReadings& block)
{
    return in_some_language(block, [](const BlockReading& r) {
        return starts_with_any(text_of(r, r.block->lead), r.language->discourse.dangling_start, *r.language);
    });
}

bool is_bare_label(const BlockReadings& block)
{
    return std::all_of(block.in.begin(), block.in.end(), [](const auto& entry) {
        return !entry.second.block->lead.empty() && entry.second.block->body.empty();
    });
}

} // namespace nuqta
