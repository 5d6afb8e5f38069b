// CheckReport → JSON.
#include "app/check_report.h"

#include <nlohmann/json.hpp>

namespace nuqta {
namespace {

using Json = nlohmann::ordered_json;

Json flaw_json(const Flaw& flaw)
{
    Json json = {{"number", flaw.number}, {"name", flaw.name}, {"item", flaw.item}, {"language", flaw.language}};
    if (flaw.option >= 0) {
        json["option"] = flaw.option;
    }
    json["message"] = flaw.message;
    return json;
}

Json summary_json(const FlawSummary& summary)
{
    Json by_flaw = Json::object();
    for (const auto& [number, items] : summary.of) {
        by_flaw[std::to_string(number)] = items;
    }
    return {{"language", summary.language},       {"items", summary.items},
            {"flawless", summary.flawless},       {"worst", summary.worst},
            {"most_flaws", summary.most_flaws},   {"items_by_flaw", std::move(by_flaw)},
            {"key_longest", summary.key_longest}, {"bullets", summary.coverage.bullets},
            {"covered", summary.coverage.covered}};
}

Json deck_json(const CheckedDeck& checked)
{
    const KeyPositions positions = simulate_key_positions(checked.deck);
    Json json = {{"file", checked.file}, {"id", checked.deck.id}};
    json["languages"] = Json::array();
    for (const FlawSummary& summary : summarise(checked.deck, checked.flaws)) {
        json["languages"].push_back(summary_json(summary));
    }
    json["key_positions"] = {{"counts", positions.counts}, {"chi_square", positions.chi_square}};
    json["not_judged"] = checked.not_judged;
    json["flaws"] = Json::array();
    for (const Flaw& flaw : checked.flaws) {
        json["flaws"].push_back(flaw_json(flaw));
    }
    return json;
}

Json article_json(const CheckedArticle& article)
{
    Json json = {{"file", article.file}, {"language", article.language}, {"damage", Json::array()}};
    for (const Damage& damage : article.damage) {
        json["damage"].push_back({{"kind", name_of(damage.kind)},
                                  {"line", damage.where.line},
                                  {"column", damage.where.column},
                                  {"found", damage.found},
                                  {"suggestion", damage.suggestion},
                                  {"message", damage.message}});
    }
    return json;
}

} // namespace

std::string write_check_json(const CheckReport& report)
{
    Json json = {{"format", "nuqta-check/1"}, {"clean", report.is_clean()}};
    json["decks"] = Json::array();
    for (const CheckedDeck& deck : report.decks) {
        json["decks"].push_back(deck_json(deck));
    }
    json["articles"] = Json::array();
    for (const CheckedArticle& article : report.articles) {
        json["articles"].push_back(article_json(article));
    }
    json["unreadable"] = Json::array();
    for (const Error& error : report.unreadable) {
        json["unreadable"].push_back({{"file", error.where.file},
                                      {"line", error.where.line},
                                      {"column", error.where.column},
                                      {"message", error.message}});
    }
    return json.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

} // namespace nuqta
