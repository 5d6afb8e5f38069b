// The report for programs.
#include "app/stats_report.h"

#include <nlohmann/json.hpp>

namespace nuqta {
namespace {

using Json = nlohmann::ordered_json;

Json json_of(const DeckReport& report)
{
    const DeckStats& stats = report.stats;
    Json confusions = Json::array();
    for (const Confusion& confusion : stats.confusions) {
        confusions.push_back({{"item", confusion.item}, {"picked", confusion.picked}, {"times", confusion.times}});
    }
    Json reported = Json::array();
    for (const auto& [item, complaint] : stats.reported) {
        reported.push_back({{"item", item}, {"reason", name_of(complaint)}});
    }
    return {{"id", report.deck->id},
            {"language", report.language.empty() ? Json(nullptr) : Json(report.language)},
            {"title", report.title},
            {"items", stats.items},
            {"seen", stats.seen},
            {"learning", stats.learning},
            {"known", stats.known},
            {"fading", stats.fading},
            {"recalled", stats.recalled},
            {"right", stats.right},
            {"due_today", stats.forecast[0]},
            {"forecast", stats.forecast},
            {"confusions", confusions},
            {"suspended", stats.suspended},
            {"reported", reported},
            {"gone", stats.gone}};
}

} // namespace

std::string to_json(const StatsReport& report)
{
    Json root = {{"format", "nuqta-stats/1"},
                 {"profile", report.profile},
                 {"streak", report.streak},
                 {"decks", Json::array()},
                 {"not_installed", report.not_installed}};
    for (const DeckReport& deck : report.decks) {
        root["decks"].push_back(json_of(deck));
    }
    return root.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

} // namespace nuqta
