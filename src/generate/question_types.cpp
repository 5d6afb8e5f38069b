// The registry of question kinds, and what they share.
#include "generate/question_type.h"

#include <utility>

namespace nuqta {
namespace {

constexpr QuestionType k_types[] = {
    {"quantity", false, write_quantity_questions},
    {"name", false, write_name_questions},
    {"condition", false, write_condition_questions},
    {"contrast", false, write_contrast_questions},
    {"concession", false, write_concession_questions},
    {"cause", false, write_cause_questions},
    {"term", false, write_term_questions},
    {"question", true, write_answer_questions},
    {"claim", true, write_claim_questions},
    {"lead", true, write_lead_questions},
    {"section", true, write_section_questions},
    {"continuation", true, write_continuation_questions},
};

} // namespace

std::span<const QuestionType> question_types()
{
    return k_types;
}

bool is_asked(const Material& material, const BlockReadings& block)
{
    const bool everywhere = block.in.size() == material.reading.languages.size();
    return everywhere && (block.kind == BlockKind::Bullet || material.prose);
}

Wording make_wording(std::string stem, std::vector<std::string> options, const BlockReading& reading, ByteRange mark)
{
    Wording wording;
    wording.stem = std::move(stem);
    wording.options = std::move(options);
    wording.evidence = {reading.block->id, mark};
    wording.explanation = reading.block->text;
    for (const ByteRange& sentence : reading.sentences) {
        if (sentence.contains(mark)) {
            wording.explanation = text_of(reading, sentence);
        }
    }
    return wording;
}

} // namespace nuqta
