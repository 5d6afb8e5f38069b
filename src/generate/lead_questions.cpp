// Which point of the article some words belong to: the body is quoted, lead-ins are the options.
#include "article/marks.h"
#include "generate/clauses.h"
#include "generate/flawless.h"
#include "generate/lead_echo.h"
#include "generate/sentences.h"
#include "generate/statements.h"
#include "generate/wording.h"
#include "unicode/fold.h"

#include <algorithm>

namespace nuqta {
namespace {

constexpr std::size_t k_longest_quote = 130; ///< graphemes
constexpr std::size_t k_shortest_quote = 8;  ///< a Chinese sentence can be that short

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

/// True when the sentence says something without its lead-in and repeats no telling word of it.
bool is_quotable(const Material& material, const BlockReading& reading, ByteRange sentence,
                 const std::set<std::string>& lead_words)
{
    const Language& language = *reading.language;
    const std::string_view text = text_of(reading, sentence);
    const std::size_t length = grapheme_count(text);
    return length >= k_shortest_quote && length <= k_longest_quote && unpaired_marks(text).empty() &&
           !points_back(reading, sentence) && !starts_with_any(text, language.discourse.dangling_start, language) &&
           shared_words(material.echo->words_of(text, language), lead_words).empty();
}

/// The sentences under the lead-in that can be quoted, by their number. What the lead-in of one translation gives away,
/// all do; where the translations do not go sentence by sentence, none is sure to give nothing away.
std::map<std::string, std::map<std::size_t, ByteRange>> quotations(const Material& material, const BlockReadings& block,
                                                                   const TextOption& key)
{
    std::map<std::string, std::map<std::size_t, ByteRange>> all;
    std::set<std::size_t> told;
    for (const auto& [tag, reading] : block.in) {
        for (std::size_t i = reading.lead_goes_on ? 1 : 0; i < reading.sentences.size() && block.sentences_agree; ++i) {
            const ByteRange sentence = without_end_mark(reading.block->text, reading.sentences[i], *reading.language);
            if (echoes_lead(material, reading, sentence)) {
                told.insert(i);
            } else if (is_quotable(material, reading, sentence, key.words.at(tag))) {
                all[tag].emplace(i, sentence);
            }
        }
    }
    for (auto& [tag, own] : all) {
        std::erase_if(own, [&](const auto& entry) { return told.count(entry.first) > 0; });
    }
    return all;
}

/// True for a lead-in that can be told from others: no condition, no connective, no short answer ("Not yet.").
bool is_point(const BlockReadings& block)
{
    const LeadKind kind = kind_of_lead(block);
    const bool answer = needs_heading(block) && std::any_of(block.in.begin(), block.in.end(), [](const auto& entry) {
                            return entry.second.lead_is_sentence;
                        });
    return kind != LeadKind::None && kind != LeadKind::Condition && !is_connective(block) && !answer;
}

/// True for a list item that only names what the items below it explain.
bool is_bare_label(const BlockReadings& block)
{
    return std::all_of(block.in.begin(), block.in.end(), [](const auto& entry) {
        return !entry.second.block->lead.empty() && entry.second.block->body.empty();
    });
}

/// A block whose words are quoted, and the lead-in it stands under: its own, or a bare label's above it.
struct Explained {
    const BlockReadings* block = nullptr;
    const BlockReadings* label = nullptr;
};

std::vector<Explained> explained_labels(const Material& material)
{
    std::vector<Explained> all;
    const BlockReadings* above = nullptr;
    for (const BlockReadings& block : material.reading.blocks) {
        if (!is_asked(material, block)) {
            continue;
        }
        const bool own = kind_of_lead(block) != LeadKind::None;
        const bool below = !own && above != nullptr && above->section == block.section;
        above = is_bare_label(block) ? &block : below ? above : nullptr;
        if (own && !is_bare_label(block)) {
            all.push_back({&block, &block});
        } else if (below) {
            all.push_back({&block, above});
        }
    }
    std::erase_if(all, [](const Explained& explained) { return !is_point(*explained.label); });
    return all;
}

TextQuestion question_of(const Material& material, const BlockReadings& block, const TextOption& key)
{
    TextQuestion question{"lead/" + block_fingerprint(block) + "/1", "lead", block.id, {}, {}};
    question.no_stem = "no sentence under it can be quoted alone";
    question.least_kin = 3; // labels of other lists are told by their subject
    for (const auto& [tag, quotable] : quotations(material, block, key)) {
        if (!quotable.empty()) {
            const BlockReading& reading = block.in.at(tag);
            question.stems[tag] =
                fill(question_form(*reading.language, "lead"),
                     {{"{body}", std::string(text_of(reading, quotable.begin()->second))}}, *reading.language);
        }
    }
    return question;
}

} // namespace

void write_lead_questions(const Material& material, Written& written)
{
    const std::vector<Explained> explained = explained_labels(material);
    TextPool pool;
    pool.most_uses = 8; // the points of one list are each other's best wrong options
    for (const Explained& point : explained) {
        if (pool.options.empty() || pool.options.back().source != point.label->id) {
            pool.options.push_back(lead_option(material, *point.label));
        }
    }
    std::size_t place = 0;
    for (const Explained& point : explained) {
        place += pool.options[place].source == point.label->id ? 0 : 1;
        const TextOption& key = pool.options[place];
        keep_all_or_explain(material, question_of(material, *point.block, key), key, pool, written);
    }
}

} // namespace nuqta
