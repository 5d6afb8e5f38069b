// Headings, lead-ins and the stems of other items.
#include "generate/quantity_leaks.h"

#include "unicode/fold.h"

#include <algorithm>

namespace nuqta {
namespace {

bool states(const std::vector<Quantity>& quantities, const Fact& fact)
{
    return std::any_of(quantities.begin(), quantities.end(), [&](const Quantity& quantity) {
        return quantity.unit == fact.unit && quantity.low == fact.low && quantity.high == fact.high;
    });
}

/// The quantities of a heading; none for a section without asked blocks.
const std::vector<Quantity>& in_heading(const Material& material, const Section& section)
{
    static const std::vector<Quantity> k_none;
    const auto found = material.reading.in_headings.find(&section);
    return found == material.reading.in_headings.end() ? k_none : found->second;
}

/// True when a point in time stands in the title or any heading: the player has seen it.
bool is_shown_year(const Material& material, const Fact& fact)
{
    if (fact.unit != "year_of" && fact.unit != "date") {
        return false;
    }
    for (const Language* language : material.reading.languages) {
        const Article& article = material.reading.set->articles.at(language->tag);
        const std::vector<Mention> mentions = material.reading.names->find(article.title, *language);
        const auto shows = [&](const Section& section) { return states(in_heading(material, section), fact); };
        if (states(find_quantities(article.title, mentions, *language), fact) ||
            std::any_of(article.sections.begin(), article.sections.end(), shows)) {
            return true;
        }
    }
    return false;
}

} // namespace

std::string leak_of(const Material& material, const BlockReadings& block, const Fact& fact)
{
    if (is_shown_year(material, fact)) {
        return "leaked by a heading";
    }
    for (const auto& [tag, reading] : block.in) {
        if (states(in_heading(material, *reading.section), fact)) {
            return "leaked by the heading";
        }
        const ByteRange lead = reading.block->lead;
        const auto range = fact.in.find(tag);
        if (!reading.lead_goes_on && range != fact.in.end() && lead.contains(range->second)) {
            return "stands in the lead-in, which other questions show";
        }
    }
    return {};
}

bool is_shown(const BlockReadings& block, const Item& asked, const Fact& fact, const Written& written)
{
    return std::any_of(asked.wordings.begin(), asked.wordings.end(), [&](const auto& entry) {
        const std::string_view number = text_of(block.in.at(entry.first), fact.in.at(entry.first));
        const std::string key = fold(entry.second.options[key_index(asked)]);
        return std::any_of(written.items.begin(), written.items.end(), [&](const Item& item) {
            const auto wording = item.wordings.find(entry.first);
            return item.block == fact.block && wording != item.wordings.end() &&
                   wording->second.stem.find(number) != std::string::npos &&
                   fold(wording->second.stem).find(key) == std::string::npos;
        });
    });
}

} // namespace nuqta
