// Conditions, asked from both ends: what follows if X, with what follows from other conditions beside it; and in which
// case Y is so, with other conditions beside its own. A point gets one of the two, because one gives the other away.
#include "base/rng.h"
#include "generate/clauses.h"
#include "generate/flawless.h"
#include "generate/sentences.h"
#include "generate/statements.h"
#include "generate/subordinates.h"
#include "generate/wording.h"
#include "unicode/code_points.h"
#include "unicode/fold.h"

#include <map>
#include <numeric>
#include <optional>
#include <string>
#include <vector>

namespace nuqta {
namespace {

constexpr Openers k_conditions = {&Discourse::condition_start, &Discourse::only_if};

struct Conditional {
    FoundSubordinate found;
    bool asks_forward = false;  ///< its consequence is an option
    bool asks_backward = false; ///< its condition is one, and there is something to quote
    bool answers_lead = false;  ///< "Will it …? It may, but only if …"
};

Conditional judged(FoundSubordinate found)
{
    Conditional conditional;
    conditional.answers_lead = found.sentence == 0 && kind_of_lead(*found.block) == LeadKind::YesNo;
    conditional.asks_forward = part_stands(found, &Subordinate::main);
    const bool quotable = conditional.answers_lead || part_can_be_quoted(found, &Subordinate::main);
    conditional.asks_backward = quotable && part_stands(found, &Subordinate::clause);
    conditional.found = std::move(found);
    return conditional;
}

std::vector<Conditional> find_conditionals(const Material& material)
{
    std::vector<Conditional> conditionals;
    for (const BlockReadings& block : material.reading.blocks) {
        if (!is_asked(material, block)) {
            continue;
        }
        if (std::optional<FoundSubordinate> found = find_subordinate(block, k_conditions)) {
            conditionals.push_back(judged(std::move(*found)));
        }
    }
    return conditionals;
}

/// `opener` and `clause` as the language writes them together.
std::string opened_by(const std::string& opener, std::string_view clause, const Language& language)
{
    std::size_t at = 0;
    const bool latin = next_code_point(clause, at) < 0x250;
    return opener + (language.spaces_between_words || latin ? " " : "") + std::string(clause);
}

/// Every condition begins with its "if"; one that follows its consequence ("but only if") with the pack's first.
TextOption condition_option(const Material& material, const FoundSubordinate& found)
{
    TextOption option = part_option(material, found, &Subordinate::opened);
    for (const auto& [tag, cut] : found.in) {
        const BlockReading& reading = found.block->in.at(tag);
        const Language& language = *reading.language;
        if (!cut.leads && !language.discourse.condition_start.empty()) {
            const ByteRange clause = without_end_mark(reading.block->text, cut.clause, language);
            const std::string text =
                opened_by(language.discourse.condition_start.front(), text_of(reading, clause), language);
            add_text(material, option, language, upper_first(text, tag), {found.block->id, cut.opened},
                     std::string(text_of(reading, cut.opened)));
        }
    }
    return option;
}

// Both directions have one id: they ask for one fact, in different languages.

TextQuestion forward_question(const FoundSubordinate& found)
{
    TextQuestion question{"condition/" + block_fingerprint(*found.block) + "/1", "condition", found.block->id, {}};
    for (const auto& [tag, cut] : found.in) {
        const BlockReading& reading = found.block->in.at(tag);
        const std::string condition = lower_first(text_of(reading, cut.opened), tag);
        question.stems[tag] =
            fill(question_form(*reading.language, "condition"), {{"{condition}", condition}}, *reading.language);
    }
    return question;
}

TextQuestion backward_question(const Conditional& conditional)
{
    const FoundSubordinate& found = conditional.found;
    TextQuestion question{"condition/" + block_fingerprint(*found.block) + "/1", "condition", found.block->id, {}};
    for (const auto& [tag, cut] : found.in) {
        const BlockReading& reading = found.block->in.at(tag);
        const Language& language = *reading.language;
        const ByteRange main = without_end_mark(reading.block->text, cut.main, language);
        if (find_word(lower_first(reading.block->text, tag), main, language.discourse.appeals, language)) {
            continue; // "expect changes" is neither true nor false
        }
        question.stems[tag] = conditional.answers_lead
                                  ? fill(question_form(language, "condition.answer"),
                                         {{"{lead}", text_of(reading, reading.block->lead)}}, language)
                                  : fill(question_form(language, "condition.when"),
                                         {{"{consequence}", text_of(reading, main)}}, language);
    }
    return question;
}

/// What could follow from a condition, and the conditions.
struct Pools {
    TextPool consequences;
    TextPool conditions;
};

Pools pools_of(const Material& material, const std::vector<Conditional>& conditionals)
{
    constexpr int k_most_uses = 6; // an article has few conditions
    Pools pools;
    pools.consequences.most_uses = pools.conditions.most_uses = k_most_uses;
    for (const Conditional& conditional : conditionals) {
        if (conditional.asks_forward) {
            pools.consequences.options.push_back(part_option(material, conditional.found, &Subordinate::main));
        }
        if (part_stands(conditional.found, &Subordinate::clause)) {
            pools.conditions.options.push_back(condition_option(material, conditional.found));
        }
    }
    for (TextOption& statement : free_possibilities(material)) {
        pools.consequences.options.push_back(std::move(statement));
    }
    return pools;
}

/// The items of both directions, and what their pools count as used then.
struct Twins {
    std::vector<Item> forward;
    std::vector<Item> backward;
    std::map<std::string, int> forward_used;
    std::map<std::string, int> backward_used;
};

Twins write_twins(const Material& material, const Conditional& conditional, const Pools& pools)
{
    Twins twins;
    const TextOption consequence = part_option(material, conditional.found, &Subordinate::main);
    const TextOption condition = condition_option(material, conditional.found);
    TextPool consequences = from_other_sections(pools.consequences, consequence);
    TextPool conditions = from_other_sections(pools.conditions, condition);
    if (conditional.asks_forward) {
        twins.forward = flawless_items(material, forward_question(conditional.found), consequence, consequences);
    }
    if (conditional.asks_backward) {
        twins.backward = flawless_items(material, backward_question(conditional), condition, conditions);
    }
    twins.forward_used = std::move(consequences.used);
    twins.backward_used = std::move(conditions.used);
    return twins;
}

std::size_t languages_in(const std::vector<Item>& items)
{
    return std::accumulate(items.begin(), items.end(), std::size_t{0},
                           [](std::size_t sum, const Item& item) { return sum + item.wordings.size(); });
}

/// Leaves the second without the languages in which the first is asked: one would answer the other.
void give_way(const std::vector<Item>& first, std::vector<Item>& second)
{
    for (const Item& asked : first) {
        for (const auto& [tag, wording] : asked.wordings) {
            for (Item& item : second) {
                if (item.wordings.erase(tag) > 0) {
                    item.unworded[tag] = "asked from the other end";
                }
            }
        }
    }
}

void keep_worded(std::vector<Item> items, Written& written)
{
    for (Item& item : items) {
        if (!item.wordings.empty()) {
            written.items.push_back(std::move(item));
        }
    }
}

/// The direction that more languages can word, or where they are equal the one drawn by hash; then the other one where
/// only it can be worded.
void keep_twins(Twins twins, bool draw, Pools& pools, Written& written)
{
    const std::size_t forward = languages_in(twins.forward);
    const std::size_t backward = languages_in(twins.backward);
    const bool turned = backward > forward || (backward == forward && draw);
    give_way(turned ? twins.backward : twins.forward, turned ? twins.forward : twins.backward);
    if (forward + backward == 0) {
        keep_or_explain(std::move((twins.forward.empty() ? twins.backward : twins.forward).front()), written);
        return;
    }
    if (languages_in(twins.forward) > 0) {
        pools.consequences.used = std::move(twins.forward_used);
    }
    if (languages_in(twins.backward) > 0) {
        pools.conditions.used = std::move(twins.backward_used);
    }
    keep_worded(std::move(twins.forward), written);
    keep_worded(std::move(twins.backward), written);
}

} // namespace

void write_condition_questions(const Material& material, Written& written)
{
    const std::vector<Conditional> conditionals = find_conditionals(material);
    Pools pools = pools_of(material, conditionals);
    for (const Conditional& conditional : conditionals) {
        if (conditional.asks_forward || conditional.asks_backward) {
            const bool draw = stable_hash(block_fingerprint(*conditional.found.block), material.seed) % 2 == 0;
            keep_twins(write_twins(material, conditional, pools), draw, pools, written);
        }
    }
}

} // namespace nuqta
