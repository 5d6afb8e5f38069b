// Counting the findings of the flaw checks by language.
#include "generate/judge.h"

#include <fmt/format.h>

namespace nuqta {

std::map<std::string, Judgement> judge(const Item& item, const FlawContext& context)
{
    std::map<std::string, Judgement> verdicts;
    for (const auto& [tag, wording] : item.wordings) {
        verdicts[tag];
    }
    for (const Flaw& flaw : find_flaws(item, context)) {
        Judgement& verdict = verdicts[flaw.language];
        if (verdict.flaws++ == 0) {
            verdict.first = fmt::format("{} {}: {}", flaw.number, flaw.name, flaw.message);
        }
    }
    return verdicts;
}

std::size_t count_flaws(const Item& item, const FlawContext& context)
{
    return find_flaws(item, context).size();
}

} // namespace nuqta
