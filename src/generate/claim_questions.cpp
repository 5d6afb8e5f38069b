// What the article says under a lead-in.
#include "generate/flawless.h"
#include "generate/lead_echo.h"
#include "generate/statements.h"
#include "generate/wording.h"

#include <algorithm>

namespace nuqta {
namespace {

std::string stem_of(const BlockReadings& block, const BlockReading& reading)
{
    const Language& language = *reading.language;
    const std::string lead =
        std::string(text_of(reading, reading.block->lead)) + (reading.lead_is_question ? language.question_mark : "");
    const std::string_view section = without_number(reading.section->title);
    if (!needs_heading(block) || section.empty() || section.size() > k_longest_sentence) {
        return fill(question_form(language, "claim"), {{"{lead}", lead}}, language);
    }
    return fill(question_form(language, "claim.in_section"), {{"{lead}", lead}, {"{section}", section}}, language);
}

} // namespace

void write_claim_questions(const Material& material, Written& written)
{
    TextPool pool{body_statements(material)};
    for (const TextOption& key : pool.options) {
        const BlockReadings& block = *find_readings(material.reading, key.source);
        if (is_connective(block)) {
            written.not_asked.push_back(
                {block.id, "claim/" + block_fingerprint(block), "the lead-in is no point of its own"});
            continue;
        }
        const bool told = std::any_of(block.in.begin(), block.in.end(), [&](const auto& entry) {
            const BlockReading& reading = entry.second;
            return !reading.sentences.empty() && echoes_lead(material, reading, reading.sentences.front(), reading);
        });
        if (told) {
            written.not_asked.push_back(
                {block.id, "claim/" + block_fingerprint(block), "its words point to the lead-in"});
            continue;
        }
        TextQuestion question{"claim/" + block_fingerprint(block) + "/1", "claim", block.id, {}};
        question.least_kin = 3; // statements of other subjects are told from the key by the lead-in
        for (const auto& [tag, reading] : block.in) {
            question.stems[tag] = stem_of(block, reading);
        }
        keep_all_or_explain(material, question, key, pool, written);
    }
}

} // namespace nuqta
