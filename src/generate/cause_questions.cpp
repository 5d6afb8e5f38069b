// X because Y: why is X so? Causes of other sentences stand beside its own, each with the word that opens it.
#include "generate/flawless.h"
#include "generate/sentences.h"
#include "generate/subordinates.h"
#include "generate/wording.h"
#include "unicode/fold.h"

#include <optional>
#include <string>
#include <vector>

namespace nuqta {
namespace {

constexpr Openers k_causes = {&Discourse::because, &Discourse::because};

/// Causes are of one kind when the same word opens them: "because of the price" stands out among "because it …".
TextOption cause_option(const Material& material, const FoundSubordinate& found)
{
    TextOption option = part_option(material, found, &Subordinate::opened);
    const auto& [tag, cut] = *found.in.begin();
    option.kind = lower_first(text_of(found.block->in.at(tag), {cut.opened.begin, cut.clause.begin}), tag);
    return option;
}

TextQuestion question_of(const FoundSubordinate& found)
{
    TextQuestion question{"cause/" + block_fingerprint(*found.block) + "/1", "cause", found.block->id, {}};
    for (const auto& [tag, cut] : found.in) {
        const BlockReading& reading = found.block->in.at(tag);
        const ByteRange effect = without_end_mark(reading.block->text, cut.main, *reading.language);
        question.stems[tag] = fill(question_form(*reading.language, "cause"), {{"{effect}", text_of(reading, effect)}},
                                   *reading.language);
    }
    return question;
}

} // namespace

void write_cause_questions(const Material& material, Written& written)
{
    std::vector<FoundSubordinate> causes;
    TextPool pool;
    for (const BlockReadings& block : material.reading.blocks) {
        std::optional<FoundSubordinate> found =
            is_asked(material, block) ? find_subordinate(block, k_causes) : std::nullopt;
        if (found && part_stands(*found, &Subordinate::clause) && part_can_be_quoted(*found, &Subordinate::main)) {
            pool.options.push_back(cause_option(material, *found));
            causes.push_back(std::move(*found));
        }
    }
    for (std::size_t i = 0; i < causes.size(); ++i) {
        TextPool others = from_other_sections(pool, pool.options[i]);
        for (Item& item : flawless_items(material, question_of(causes[i]), pool.options[i], others)) {
            keep_or_explain(std::move(item), written);
        }
        pool.used = others.used;
    }
}

} // namespace nuqta
