// The registry of question kinds, and what they share.
#include "generate/question_type.h"

#include <algorithm>
#include <utility>

namespace nuqta {
namespace {

constexpr QuestionType k_types[] = {
    {"quantity", Share::All, write_quantity_questions},
    {"name", Share::All, write_name_questions},
    {"condition", Share::Statements, write_condition_questions},
    {"contrast", Share::All, write_contrast_questions},
    {"contrast", Share::Statements, write_lesser_contrast_questions},
    {"concession", Share::Statements, write_concession_questions},
    {"cause", Share::All, write_cause_questions},
    {"term", Share::Statements, write_term_questions},
    {"question", Share::Statements, write_answer_questions},
    {"claim", Share::Statements, write_claim_questions},
    {"listed", Share::Uncovered, write_listed_questions},
    {"lead", Share::Uncovered, write_lead_questions},
    {"section", Share::Few, write_section_questions},
    {"continuation", Share::Statements, write_continuation_questions},
};

} // namespace

std::span<const QuestionType> question_types()
{
    return k_types;
}

bool is_too_long(const BlockReadings& block)
{
    return std::any_of(block.in.begin(), block.in.end(),
                       [](const auto& entry) { return entry.second.block->text.size() > k_longest_block; });
}

bool is_asked(const Material& material, const BlockReadings& block)
{
    const bool everywhere = block.in.size() == material.reading.languages.size();
    const auto is_address = [](const auto& entry) {
        const std::string_view body = text_of(entry.second, entry.second.block->body);
        return body.starts_with("http") && body.find("://") < 6 && body.find(' ') == std::string_view::npos;
    };
    return everywhere && std::none_of(block.in.begin(), block.in.end(), is_address) && !is_too_long(block) &&
           (block.kind == BlockKind::Bullet || material.prose);
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
