// FactSet → JSON.
#include "generate/facts_json.h"

#include <nlohmann/json.hpp>

#include <cmath>

namespace nuqta {
namespace {

using Json = nlohmann::ordered_json;

/// Whole numbers without a fraction: 500000000000, not 5e11.
Json number(double value)
{
    constexpr double k_exact = 9007199254740992.0; // 2^53
    if (value == std::floor(value) && std::abs(value) < k_exact) {
        return static_cast<std::int64_t>(value);
    }
    return value;
}

Json fact_json(const Fact& fact, const SetReading& reading)
{
    Json json = {{"id", fact.id}, {"block", fact.block}, {"kind", name_of(fact.kind)}};
    if (fact.kind == FactKind::Quantity) {
        json["unit"] = fact.unit;
        json["low"] = number(fact.low);
        json["high"] = number(fact.high);
    }
    if (fact.name != nullptr) {
        json["of"] = fact.name->id;
    }
    if (fact.kind == FactKind::Name) {
        json["type"] = fact.name->type;
    }
    Json qualifiers = Json::array();
    for (const Qualifier qualifier : fact.qualifiers) {
        qualifiers.push_back(name_of(qualifier));
    }
    json["qualifiers"] = std::move(qualifiers);
    const BlockReadings* block = find_readings(reading, fact.block);
    Json in = Json::object();
    for (const auto& [tag, range] : fact.in) {
        in[tag] = {{"text", text_of(block->in.at(tag), range)}, {"range", {range.begin, range.end}}};
    }
    json["in"] = std::move(in);
    return json;
}

Json agreement_json(const Agreement& agreement)
{
    Json in = Json::object();
    for (const auto& [tag, count] : agreement.in) {
        in[tag] = count;
    }
    return {{"all", agreement.all}, {"everywhere", agreement.everywhere}, {"in", std::move(in)}};
}

} // namespace

std::string write_facts(const FactSet& facts, const SetReading& reading)
{
    Json json = {{"format", "nuqta-facts/1"}, {"id", reading.set->id}, {"languages", reading.set->languages}};
    json["facts"] = Json::array();
    for (const Fact& fact : facts.facts) {
        json["facts"].push_back(fact_json(fact, reading));
    }
    json["disagreements"] = Json::array();
    for (const Disagreement& difference : facts.disagreements) {
        Json in = Json::object();
        for (const auto& [tag, text] : difference.in) {
            in[tag] = text;
        }
        json["disagreements"].push_back(
            {{"block", difference.block}, {"what", difference.what}, {"in", std::move(in)}});
    }
    json["agreement"] = {{"quantities", agreement_json(facts.quantities)}, {"names", agreement_json(facts.names)}};
    json["agreement"]["quantities"]["same_qualifiers"] = facts.qualified.everywhere;
    return json.dump(2) + "\n";
}

} // namespace nuqta
