// The article's own questions: a lead-in that asks yes or no, or why, and the sentence that answers it. Options must be
// able to answer, so they come from sentences of the same form.
#include "generate/clauses.h"
#include "generate/flawless.h"
#include "generate/statements.h"
#include "generate/wording.h"

#include <algorithm>

namespace nuqta {
namespace {

bool gives_reason(const BlockReadings& block, const TextOption& statement)
{
    return std::all_of(block.in.begin(), block.in.end(), [&](const auto& entry) {
        const BlockReading& reading = entry.second;
        const ByteRange range = statement.evidence.at(entry.first).mark;
        return find_word(reading.block->text, range, reading.language->discourse.because, *reading.language)
            .has_value();
    });
}

/// Statements that could answer a question of this kind.
bool answers(const Material& material, LeadKind kind, const TextOption& statement)
{
    const BlockReadings& block = *find_readings(material.reading, statement.source);
    return kind == LeadKind::YesNo ? statement.kind == "possible" : gives_reason(block, statement);
}

std::string stem_of(const BlockReading& reading, LeadKind kind)
{
    const Language& language = *reading.language;
    const std::string_view lead = text_of(reading, reading.block->lead);
    if (kind == LeadKind::YesNo) {
        return fill(question_form(language, "question"), {{"{lead}", lead}}, language);
    }
    const Words& ends = language.discourse.why_end;
    const bool noun =
        std::any_of(ends.begin(), ends.end(), [&](const std::string& end) { return lead.ends_with(end); });
    return fill(question_form(language, noun ? "why.noun" : "why"), {{"{lead}", lead}}, language);
}

} // namespace

void write_answer_questions(const Material& material, Written& written)
{
    const std::vector<TextOption> statements = body_statements(material);
    for (const LeadKind kind : {LeadKind::YesNo, LeadKind::Why}) {
        TextPool pool;
        std::copy_if(statements.begin(), statements.end(), std::back_inserter(pool.options),
                     [&](const TextOption& statement) { return answers(material, kind, statement); });
        for (const TextOption& key : pool.options) {
            const BlockReadings& block = *find_readings(material.reading, key.source);
            if (kind_of_lead(block) != kind || !is_first_sentence(block, key)) {
                continue;
            }
            TextQuestion question{"question/" + block_fingerprint(block) + "/1", "question", block.id, {}};
            for (const auto& [tag, reading] : block.in) {
                question.stems[tag] = stem_of(reading, kind);
            }
            keep_all_or_explain(material, question, key, pool, written);
        }
    }
}

} // namespace nuqta
