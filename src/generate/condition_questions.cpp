// If X, what follows: the sentence is cut after its condition, and consequences of other conditions stand beside its
// own.
#include "generate/clauses.h"
#include "generate/sentences.h"
#include "generate/statements.h"
#include "generate/wording.h"
#include "unicode/fold.h"

#include <algorithm>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace nuqta {
namespace {

constexpr std::size_t k_shortest_consequence = 6; ///< graphemes

struct Conditional {
    ByteRange condition;
    ByteRange consequence;
};

/// The sentence cut at its first pause, when it begins with a condition. Nothing for a language without stops.
std::optional<Conditional> cut_at_pause(const BlockReading& reading, ByteRange sentence)
{
    const std::string_view text = reading.block->text;
    const std::vector<ByteRange> clauses = clauses_of(text, sentence, *reading.language);
    if (clauses.size() < 2) {
        return std::nullopt;
    }
    return Conditional{clauses[0], {clauses[1].begin, sentence.end}};
}

/// In a language without stops: at the space that agrees best with the translation's cut.
std::optional<Conditional> cut_like(const BlockReading& reading, ByteRange sentence, const BlockReading& model,
                                    const Conditional& cut)
{
    const std::vector<SentenceModel> models = {
        {grapheme_count(text_of(model, cut.condition)), false, {}},
        {grapheme_count(text_of(model, cut.consequence)), false, {}},
    };
    const std::vector<ByteRange> parts = split_like(reading.block->text, sentence, *reading.language, models, {});
    return parts.size() == 2 ? std::optional<Conditional>({parts[0], parts[1]}) : std::nullopt;
}

bool begins_with_condition(const BlockReading& reading, ByteRange sentence)
{
    const std::string start = lower_first(text_of(reading, sentence), reading.language->tag);
    return starts_with_any(start, reading.language->discourse.condition_start, *reading.language);
}

using Cuts = std::map<std::string, Conditional>; ///< by tag

std::optional<Cuts> cut_everywhere(const BlockReadings& block, std::size_t index)
{
    Cuts cuts;
    const BlockReading* model = nullptr;
    for (const bool with_stops : {true, false}) {
        for (const auto& [tag, reading] : block.in) {
            if (reading.language->discourse.sentence_stops != with_stops) {
                continue;
            }
            const ByteRange sentence = reading.sentences[index];
            if (!begins_with_condition(reading, sentence)) {
                return std::nullopt;
            }
            const std::optional<Conditional> cut =
                with_stops || model == nullptr ? cut_at_pause(reading, sentence)
                                               : cut_like(reading, sentence, *model, cuts.at(model->language->tag));
            const bool usable = cut && grapheme_count(text_of(reading, cut->consequence)) >= k_shortest_consequence;
            if (!usable || is_dangling(reading, cut->consequence)) {
                return std::nullopt;
            }
            cuts[tag] = *cut;
            model = model == nullptr ? &reading : model;
        }
    }
    return cuts;
}

struct Found {
    const BlockReadings* block = nullptr;
    Cuts cuts;
};

std::vector<Found> find_conditionals(const Material& material)
{
    std::vector<Found> found;
    for (const BlockReadings& block : material.reading.blocks) {
        if (!is_asked(material, block) || !block.sentences_agree) {
            continue;
        }
        for (std::size_t i = 0; i < block.in.begin()->second.sentences.size(); ++i) {
            if (std::optional<Cuts> cuts = cut_everywhere(block, i)) {
                found.push_back({&block, std::move(*cuts)});
                break;
            }
        }
    }
    return found;
}

} // namespace

void write_condition_questions(const Material& material, Written& written)
{
    const std::vector<Found> conditionals = find_conditionals(material);
    TextPool pool;
    for (const Found& found : conditionals) {
        std::map<std::string, ByteRange> range;
        for (const auto& [tag, cut] : found.cuts) {
            range[tag] = cut.consequence;
        }
        pool.options.push_back(text_option(material, *found.block, range));
    }
    for (std::size_t i = 0; i < conditionals.size(); ++i) {
        const BlockReadings& block = *conditionals[i].block;
        TextQuestion question{"condition/" + block_fingerprint(block) + "/1", "condition", block.id, {}};
        for (const auto& [tag, cut] : conditionals[i].cuts) {
            const BlockReading& reading = block.in.at(tag);
            const std::string condition = lower_first(text_of(reading, cut.condition), tag);
            question.stems[tag] =
                fill(question_form(*reading.language, "condition"), {{"{condition}", condition}}, *reading.language);
        }
        keep_or_explain(text_item(material, question, TextOption(pool.options[i]), pool), written);
    }
}

} // namespace nuqta
