// The table of flaws, and running it over items.
#include "generate/flaws.h"

#include "generate/flaws_checks.h"

#include <fmt/format.h>

#include <algorithm>

namespace nuqta {
namespace {

constexpr FlawCheck k_checks[] = {
    {1, "ambiguous_unclear", check_unclear},
    {2, "implausible_distractors", check_implausible},
    {3, "none_of_the_above", check_none_of_the_above},
    {4, "longest_option_correct", check_longest},
    {5, "gratuitous_information", check_gratuitous},
    {6, "true_false", check_true_false},
    {7, "convergence", check_convergence},
    {8, "logical_cue", check_logical_cue},
    {9, "all_of_the_above", check_all_of_the_above},
    {10, "fill_in_blank", check_fill_in_blank},
    {11, "absolute_terms", check_absolute},
    {12, "word_repeats", check_word_repeats},
    {13, "unfocused_stem", check_unfocused},
    {14, "complex_k_type", check_complex},
    {15, "grammatical_cue", check_grammatical_cue},
    {16, "lost_sequence", check_sequence},
    {17, "vague_terms", check_vague},
    {18, "more_than_one_correct", check_more_than_one_correct},
    {19, "negative_stem", check_negative},
};

} // namespace

std::span<const FlawCheck> flaw_checks()
{
    return k_checks;
}

std::vector<Flaw> find_flaws(const Item& item, const FlawContext& context)
{
    std::vector<Flaw> flaws;
    for (const auto& [tag, wording] : item.wordings) {
        if (context.in.count(tag) == 0) {
            continue;
        }
        const JudgedItem judged = make_judged_item(item, tag, context);
        for (const FlawCheck& check : k_checks) {
            Findings findings;
            check.find(judged, findings);
            std::stable_sort(findings.begin(), findings.end(),
                             [](const Finding& a, const Finding& b) { return a.option < b.option; });
            for (Finding& finding : findings) {
                flaws.push_back({check.number, check.name, item.id, tag, finding.option, std::move(finding.message)});
            }
        }
    }
    return flaws;
}

std::vector<Flaw> find_flaws(const Deck& deck, const LanguageRegistry& registry, const Gazetteer& names)
{
    const FlawContext context = make_flaw_context(deck, registry, names);
    std::vector<Flaw> flaws;
    for (const Item& item : deck.items) {
        for (Flaw& flaw : find_flaws(item, context)) {
            flaws.push_back(std::move(flaw));
        }
    }
    return flaws;
}

std::string place_of(const Flaw& flaw)
{
    return flaw.option < 0 ? "stem" : fmt::format("option {}", flaw.option + 1);
}

} // namespace nuqta
