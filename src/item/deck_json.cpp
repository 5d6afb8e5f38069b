// Writing a deck. Optional fields that are empty are left out; the order of the keys is the order here.
#include "item/deck_json.h"

#include <nlohmann/json.hpp>

namespace nuqta {
namespace {

using Json = nlohmann::ordered_json;

Json json_of(const DeckSource& source)
{
    return {{"language", source.language}, {"file", source.file}, {"sha256", source.sha256}, {"title", source.title}};
}

Json json_of(const DeckBlock& block)
{
    return {{"id", block.id}, {"kind", block.kind}, {"lead", block.lead}, {"text", block.text}};
}

Json json_of(const DeckSection& section)
{
    Json json{{"id", section.id}, {"level", section.level}, {"title", section.title}, {"blocks", Json::array()}};
    for (const DeckBlock& block : section.blocks) {
        json["blocks"].push_back(json_of(block));
    }
    return json;
}

Json json_of(const Option& option)
{
    Json json{{"id", option.id}, {"role", option.role == OptionRole::Key ? "key" : "distractor"}};
    if (!option.block.empty()) {
        json["block"] = option.block;
    }
    if (!option.reason.empty()) {
        json["reason"] = option.reason;
    }
    return json;
}

Json json_of(const Wording& wording)
{
    Json evidence{{"block", wording.evidence.block},
                  {"mark", Json::array({wording.evidence.mark.begin, wording.evidence.mark.end})}};
    return {{"stem", wording.stem},
            {"options", wording.options},
            {"evidence", std::move(evidence)},
            {"explanation", wording.explanation}};
}

Json json_of(const Item& item)
{
    Json json{{"id", item.id}, {"type", item.type}, {"block", item.block}, {"difficulty", item.difficulty}};
    if (item.fixed_order) {
        json["order"] = "ascending";
    }
    json["options"] = Json::array();
    for (const Option& option : item.options) {
        json["options"].push_back(json_of(option));
    }
    json["wordings"] = Json::object();
    for (const auto& [language, wording] : item.wordings) {
        json["wordings"][language] = json_of(wording);
    }
    if (!item.unworded.empty()) {
        json["unworded"] = item.unworded;
    }
    return json;
}

Json json_of(const NotAsked& not_asked)
{
    return {{"block", not_asked.block}, {"fact", not_asked.fact}, {"reason", not_asked.reason}};
}

template<typename T> Json json_list(const std::vector<T>& values)
{
    Json list = Json::array();
    for (const T& value : values) {
        list.push_back(json_of(value));
    }
    return list;
}

} // namespace

std::string write_deck(const Deck& deck)
{
    const Json json{{"format", "nuqta-deck/1"},           {"id", deck.id},
                    {"languages", deck.languages},        {"seed", deck.seed},
                    {"sources", json_list(deck.sources)}, {"sections", json_list(deck.sections)},
                    {"items", json_list(deck.items)},     {"not_asked", json_list(deck.not_asked)}};
    return json.dump(2) + "\n";
}

} // namespace nuqta
