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
#include <set>
#include <string>

namespace nuqta {
namespace {

constexpr std::size_t k_longest_quote = 130; ///< graphemes
constexpr std::size_t k_longest_term = 21;   ///< graphemes
constexpr std::size_t k_shortest_quote = 8;  ///< a Chinese sentence can be that short

/// What would stand out among others: a question among statements, the title of a list's part among points.
std::string kind_of_label(const BlockReadings& block)
{
    const BlockReading& reading = block.in.begin()->second;
    return reading.lead_is_question ? "question"
           : reading.lead_is_why    ? "why"
           : is_bare_label(block)   ? "part"
                                    : "point";
}

TextOption lead_option(const Material& material, const BlockReadings& block)
{
    std::map<std::string, ByteRange> range;
    for (const auto& [tag, reading] : block.in) {
        range[tag] = reading.block->lead;
    }
    TextOption option = text_option(material, block, range);
    option.kind = kind_of_label(block);
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

/// The languages in which the sentence with this number points to the label by its words.
std::set<std::string> pointing(const Material& material, const BlockReadings& block, std::size_t sentence,
                               const BlockReadings& label)
{
    std::set<std::string> tags;
    for (const auto& [tag, reading] : block.in) {
        const ByteRange range = without_end_mark(reading.block->text, reading.sentences[sentence], *reading.language);
        if (echoes_lead(material, reading, range, label.in.at(tag))) {
            tags.insert(tag);
        }
    }
    return tags;
}

/// True when words point to a label in enough of the block's languages: in two, as roots alike in one may be chance, or
/// in the only one.
bool points_to(const BlockReadings& block, const std::set<std::string>& pointing)
{
    return pointing.size() >= std::min<std::size_t>(2, block.in.size());
}

/// A block whose words are quoted, and the lead-in it stands under: its own, or a bare label's above it.
struct Explained {
    const BlockReadings* block = nullptr;
    const BlockReadings* label = nullptr;
};

/// By tag the sentence under the label that can be quoted, and its number.
using Quotation = std::map<std::string, ByteRange>;

/// The sentences under the label that can be quoted, by their number; where the translations do not go sentence by
/// sentence, none is sure to give nothing away.
std::map<std::size_t, Quotation> quotations(const Material& material, const Explained& explained, const TextOption& key)
{
    const BlockReadings& block = *explained.block;
    std::map<std::size_t, Quotation> all;
    const BlockReading& first = block.in.begin()->second;
    for (std::size_t i = first.lead_goes_on ? 1 : 0; i < first.sentences.size() && block.sentences_agree; ++i) {
        const std::set<std::string> told = pointing(material, block, i, *explained.label);
        if (points_to(block, told)) {
            continue;
        }
        for (const auto& [tag, reading] : block.in) {
            const ByteRange sentence = without_end_mark(reading.block->text, reading.sentences[i], *reading.language);
            if (told.count(tag) == 0 && is_quotable(material, reading, sentence, key.words.at(tag))) {
                all[i].emplace(tag, sentence);
            }
        }
    }
    return all;
}

/// True for a label as short as a name in every language: "The Outbox". What is said under a title of several words is
/// told by its sense.
bool is_term(const BlockReadings& block)
{
    return std::all_of(block.in.begin(), block.in.end(), [](const auto& entry) {
        return grapheme_count(text_of(entry.second, entry.second.block->lead)) <= k_longest_term;
    });
}

/// True for a lead-in that can be told from others: no condition, no connective, no short answer ("Not yet.").
bool is_point(const BlockReadings& block)
{
    const LeadKind kind = kind_of_lead(block);
    const bool answer = needs_heading(block) && std::any_of(block.in.begin(), block.in.end(), [](const auto& entry) {
                            return entry.second.lead_is_sentence;
                        });
    return kind != LeadKind::None && kind != LeadKind::Condition && is_term(block) && !is_connective(block) && !answer;
}

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

/// The question that quotes the sentence that most languages can quote, the first of those.
TextQuestion question_of(const Material& material, const Explained& explained, const TextOption& key,
                         std::size_t siblings)
{
    const BlockReadings& block = *explained.block;
    TextQuestion question{"lead/" + block_fingerprint(block) + "/1", "lead", block.id, {}, {}};
    question.no_stem = "no sentence under it can be quoted alone";
    // Labels of other lists are told by their subject, but many a list has two or three points only.
    question.least_kin = siblings < 2 ? 1 : 2;
    const std::map<std::size_t, Quotation> quotable = quotations(material, explained, key);
    const auto best = std::max_element(quotable.begin(), quotable.end(),
                                       [](const auto& a, const auto& b) { return a.second.size() < b.second.size(); });
    if (best == quotable.end()) {
        return question;
    }
    for (const auto& [tag, sentence] : best->second) {
        const BlockReading& reading = block.in.at(tag);
        question.stems[tag] = fill(question_form(*reading.language, "lead"),
                                   {{"{body}", std::string(text_of(reading, sentence))}}, *reading.language);
    }
    question.as_right = [&material, &block, sentence = best->first](const std::string& label) {
        return points_to(block, pointing(material, block, sentence, *find_readings(material.reading, label)));
    };
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
    std::map<std::string, std::size_t> labels; // by section
    for (const TextOption& option : pool.options) {
        ++labels[option.section];
    }
    std::size_t place = 0;
    for (const Explained& point : explained) {
        place += pool.options[place].source == point.label->id ? 0 : 1;
        const TextOption& key = pool.options[place];
        if (material.covered != nullptr && material.covered->count(point.block->id) > 0) {
            continue; // keep_all_or_explain would leave it out too, but its quotations take long to find
        }
        keep_all_or_explain(material, question_of(material, point, key, labels[key.section] - 1), key, pool, written);
    }
}

} // namespace nuqta
