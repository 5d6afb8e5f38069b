// Compares names and quantities block by block.
#include "generate/same_article.h"

#include "generate/facts.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace nuqta {
namespace {

/// What two articles must have between them before they are told apart by it, and the share of it that translations
/// have in common: measured on five articles in one to six languages, 69 to 100 in 100, and of two articles on the same
/// matter 8.
constexpr std::size_t k_fewest_facts = 6;
constexpr double k_least_share = 0.35;

/// What a translation keeps, block by block: "nvidia", "count-3000-h800".
using Kept = std::map<std::string, std::set<std::string>>;

Kept kept_of(const SetReading& reading, const std::string& tag)
{
    Kept kept;
    for (const BlockReadings& block : reading.blocks) {
        const auto in_language = block.in.find(tag);
        if (in_language == block.in.end()) {
            continue;
        }
        std::set<std::string>& here = kept[block.id];
        for (const Mention& mention : in_language->second.mentions) {
            if (mention.name->type != "thing") {
                here.insert(mention.name->id);
            }
        }
        for (const Quantity& quantity : in_language->second.quantities) {
            here.insert(quantity_fingerprint(quantity.unit, quantity.low, quantity.high, nullptr));
        }
    }
    return kept;
}

/// Two articles beside each other.
struct Likeness {
    std::size_t in_first = 0;
    std::size_t in_other = 0;
    std::size_t shared = 0;

    bool is_same() const
    {
        const std::size_t all = in_first + in_other;
        return all < k_fewest_facts || 2.0 * static_cast<double>(shared) >= k_least_share * static_cast<double>(all);
    }
};

Likeness compare(const Kept& first, const Kept& other)
{
    Likeness likeness;
    for (const auto& [block, facts] : first) {
        likeness.in_first += facts.size();
    }
    for (const auto& [block, facts] : other) {
        likeness.in_other += facts.size();
        const auto beside = first.find(block);
        if (beside == first.end()) {
            continue;
        }
        likeness.shared += static_cast<std::size_t>(std::count_if(
            facts.begin(), facts.end(), [&](const std::string& fact) { return beside->second.count(fact) > 0; }));
    }
    return likeness;
}

/// The first block, in the order of the article, in which two languages keep different things.
const BlockReadings* first_difference(const SetReading& reading, const Kept& first, const Kept& other)
{
    for (const BlockReadings& block : reading.blocks) {
        const auto in_first = first.find(block.id);
        const auto in_other = other.find(block.id);
        if (in_first != first.end() && in_other != other.end() && in_first->second != in_other->second) {
            return &block;
        }
    }
    return nullptr;
}

std::string described(const ArticleSet& set, const BlockReadings& block, const std::string& tag, const Kept& kept)
{
    const Where& where = block.in.at(tag).block->where;
    const std::set<std::string>& facts = kept.at(block.id);
    return fmt::format("{}:{}:{} has {}", set.articles.at(tag).file, where.line, where.column,
                       facts.empty() ? "none" : fmt::format("{}", fmt::join(facts, ", ")));
}

Error difference(const SetReading& reading, const std::string& first, const Kept& in_first, const std::string& other,
                 const Kept& in_other)
{
    const Likeness likeness = compare(in_first, in_other);
    std::string message =
        fmt::format("the structures agree, the facts do not: of {} names and quantities in {} and {} in {} only {} "
                    "stand in the same place",
                    likeness.in_first, reading.set->articles.at(first).file, likeness.in_other,
                    reading.set->articles.at(other).file, likeness.shared);
    Where where{reading.set->articles.at(other).file};
    if (const BlockReadings* block = first_difference(reading, in_first, in_other)) {
        message += fmt::format("; {}, but {}", described(*reading.set, *block, first, in_first),
                               described(*reading.set, *block, other, in_other));
        where = block->in.at(other).block->where;
    }
    return {ErrorCode::BadValue, std::move(message), std::move(where)};
}

/// The language most of the others agree with; of several the first.
std::string centre_of(const std::map<std::string, Kept>& kept)
{
    std::string centre;
    std::ptrdiff_t most = 0;
    for (const auto& [tag, own] : kept) {
        const auto agree = std::count_if(kept.begin(), kept.end(), [&mine = own](const auto& other) {
            return compare(mine, other.second).is_same();
        });
        if (agree > most) {
            most = agree;
            centre = tag;
        }
    }
    return centre;
}

/// Why each language that states other facts than most is no translation, by tag.
std::map<std::string, Error> other_articles(const SetReading& reading)
{
    std::map<std::string, Kept> kept;
    for (const std::string& tag : reading.set->languages) {
        kept[tag] = kept_of(reading, tag);
    }
    const std::string centre = centre_of(kept);
    std::map<std::string, Error> reasons;
    for (const auto& [tag, own] : kept) {
        if (!compare(kept.at(centre), own).is_same()) {
            reasons.emplace(tag, difference(reading, centre, kept.at(centre), tag, own));
        }
    }
    return reasons;
}

} // namespace

ReadArticles part_by_facts(Alignment alignment, const LanguageRegistry& registry, const Gazetteer& names)
{
    auto articles = std::make_unique<Alignment>(std::move(alignment));
    ArticleSet& group = articles->group;
    SetReading reading = read_set(group, registry, names);
    const std::map<std::string, Error> others =
        group.languages.size() < 2 ? std::map<std::string, Error>{} : other_articles(reading);
    if (!others.empty()) {
        for (const auto& [tag, reason] : others) {
            articles->alone.push_back(take_out(group, tag, reason));
        }
        std::sort(articles->alone.begin(), articles->alone.end(), [](const LoneArticle& a, const LoneArticle& b) {
            return a.set.languages.front() < b.set.languages.front();
        });
        reading = read_set(group, registry, names); // its blocks have other numbers now
    }
    return {std::move(articles), std::move(reading)};
}

} // namespace nuqta
