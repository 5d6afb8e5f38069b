// Which point of the article some words belong to: the body is quoted, lead-ins are the options.
#include "article/marks.h"
#include "generate/clauses.h"
#include "generate/flawless.h"
#include "generate/sentences.h"
#include "generate/statements.h"
#include "generate/wording.h"
#include "unicode/fold.h"

#include <algorithm>

namespace nuqta {
namespace {

constexpr std::size_t k_longest_quote = 130; ///< graphemes

/// How the lead-in is punctuated: a question among statements would stand out.
std::string punctuation_kind(const BlockReadings& block)
{
    const BlockReading& reading = block.in.begin()->second;
    return reading.lead_is_question ? "question" : reading.lead_is_why ? "why" : "point";
}

TextOption lead_option(const Material& material, const BlockReadings& block)
{
    std::map<std::string, ByteRange> range;
    for (const auto& [tag, reading] : block.in) {
        range[tag] = reading.block->lead;
    }
    TextOption option = text_option(material, block, range);
    option.kind = punctuation_kind(block);
    for (const auto& [tag, reading] : block.in) {
        if (reading.lead_is_question) {
            option.text[tag] += reading.language->question_mark;
            ++option.length[tag];
        }
    }
    return option;
}

/// The first sentence of the body as a quotation; empty when it is too long.
std::string quotation(const BlockReading& reading)
{
    if (reading.sentences.empty() || reading.lead_goes_on) {
        return {};
    }
    const ByteRange sentence = without_end_mark(reading.block->text, reading.sentences.front(), *reading.language);
    const std::string_view text = text_of(reading, sentence);
    const bool quotable =
        grapheme_count(text) <= k_longest_quote && unpaired_marks(text).empty() && !points_back(reading, sentence);
    return quotable ? std::string(text) : std::string();
}

/// True when the sentence to be quoted begins with a pronoun or connective in some language.
bool leans(const BlockReadings& block)
{
    return std::any_of(block.in.begin(), block.in.end(), [](const auto& entry) {
        const BlockReading& reading = entry.second;
        return !reading.sentences.empty() &&
               starts_with_any(text_of(reading, reading.sentences.front()), reading.language->discourse.dangling_start,
                               *reading.language);
    });
}

} // namespace

void write_lead_questions(const Material& material, Written& written)
{
    TextPool pool;
    for (const BlockReadings& block : material.reading.blocks) {
        const LeadKind kind = is_asked(material, block) ? kind_of_lead(block) : LeadKind::None;
        if (kind != LeadKind::None && kind != LeadKind::Condition && !is_connective(block) && !needs_heading(block)) {
            pool.options.push_back(lead_option(material, block));
        }
    }
    for (const TextOption& key : pool.options) {
        const BlockReadings& block = *find_readings(material.reading, key.source);
        if (!material.lenient && leans(block)) {
            written.not_asked.push_back(
                {block.id, "lead/" + block_fingerprint(block), "the body leans on its lead-in"});
            continue;
        }
        TextQuestion question{
            "lead/" + block_fingerprint(block) + "/1", "lead", block.id, {}, "the body cannot be quoted alone"};
        for (const auto& [tag, reading] : block.in) {
            const std::string body = quotation(reading);
            if (!body.empty()) {
                question.stems[tag] =
                    fill(question_form(*reading.language, "lead"), {{"{body}", body}}, *reading.language);
            }
        }
        keep_all_or_explain(material, question, key, pool, written);
    }
}

} // namespace nuqta
