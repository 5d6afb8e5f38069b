// What is known of an article: its map, what comes back when, and what is mixed up.
#include "item/block_facts.h"
#include "lang/numbers.h"
#include "study/forecast.h"
#include "study/stats.h"
#include "ui/screens/article.h"
#include "ui/screens/screens.h"
#include "ui/screens/words.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace nuqta {
namespace {

constexpr std::size_t k_most_confusions = 3;

std::string digits(std::size_t number, const Language& interface)
{
    return localise_digits(std::to_string(number), interface.numbers);
}

std::size_t tiles_of(const std::vector<MapRow>& rows)
{
    std::size_t tiles = 0;
    for (const MapRow& row : rows) {
        tiles += row.tiles.size();
    }
    return tiles;
}

/// How many blocks of the map are of each mastery.
std::vector<LegendEntry> legend(const std::vector<MapRow>& rows, const Language& interface)
{
    std::vector<LegendEntry> entries;
    for (const Mastery mastery : {Mastery::Known, Mastery::Fading, Mastery::Learning, Mastery::Unseen}) {
        std::size_t count = 0;
        for (const MapRow& row : rows) {
            count += static_cast<std::size_t>(std::count_if(
                row.tiles.begin(), row.tiles.end(), [&](const MapTile& tile) { return tile.mark.mastery == mastery; }));
        }
        entries.push_back({mark_of(mastery, interface), digits(count, interface)});
    }
    return entries;
}

std::vector<ForecastBar> forecast(const DeckStats& stats, const Language& interface)
{
    std::vector<ForecastBar> bars;
    for (const std::size_t count : stats.forecast) {
        const std::size_t day = bars.size();
        bars.push_back({count, count > 0 ? digits(count, interface) : std::string(),
                        day == 0 ? message(interface, "progress.today") : digits(day, interface)});
    }
    return bars;
}

/// Wrong options that were picked again and again, the most often first.
std::vector<ConfusionModel> confusions(const Deck& deck, const std::string& language, const DeckStats& stats,
                                       const Language& interface)
{
    std::vector<ConfusionModel> shown;
    for (const Confusion& confusion : stats.confusions) {
        const auto item = std::find_if(deck.items.begin(), deck.items.end(),
                                       [&](const Item& one) { return one.id == confusion.item; });
        const auto option = std::find_if(item->options.begin(), item->options.end(),
                                         [&](const Option& one) { return one.id == confusion.picked; });
        if (confusion.times < 2 || option == item->options.end() || shown.size() == k_most_confusions) {
            continue;
        }
        const Wording& wording = item->wordings.at(language);
        shown.push_back({wording.stem, wording.options[key_index(*item)],
                         wording.options[static_cast<std::size_t>(option - item->options.begin())],
                         message(interface, "progress.times", {{"times", as_long(confusion.times)}})});
    }
    return shown;
}

ProgressModel progress_body(const GameData& data, const GameState& state, const Language& interface)
{
    const Deck& deck = article_deck(data, state);
    const std::string& language = state.article.language;
    const DeckProgress& known = article_progress(data, state);
    const DeckStats stats = stats_of(deck, known, state.today, language);
    ProgressModel model;
    model.language = data.languages->find(language);
    model.title = {title_of(deck, language), model.language};
    if (stats.seen == 0) {
        model.facts.push_back(message(interface, "progress.nothing"));
    } else {
        const long percent = std::lround(stats.recalled * 100);
        model.facts.push_back(message(interface, "progress.recalled", {{"percent", percent}}));
    }
    if (const long streak = streak_of(state.learner.progress, state.today); stats.seen > 0 && streak > 1) {
        model.facts.push_back(message(interface, "summary.streak", {{"days", streak}}));
    }
    model.rows = map_rows(data, state, deck, language, interface);
    model.facts.push_back(message(interface, "progress.points", {{"points", as_long(tiles_of(model.rows))}}));
    if (const std::size_t left_out = left_out_items(data, state).size(); left_out > 0) {
        model.facts.push_back(message(interface, "progress.left_out", {{"questions", as_long(left_out)}}));
    }
    model.legend = legend(model.rows, interface);
    model.forecast_title = message(interface, "progress.forecast", {{"days", as_long(stats.forecast.size())}});
    model.forecast = forecast(stats, interface);
    model.confusions = confusions(deck, language, stats, interface);
    model.confusions_title = model.confusions.empty() ? std::string() : message(interface, "progress.confusions");
    return model;
}

/// From the map to the block in the reader; back in the reader when that was come from.
GameState open_block(const GameData& data, GameState state, int index)
{
    const std::vector<std::string> ids = block_ids(article_deck(data, state));
    if (index < 0 || static_cast<std::size_t>(index) >= ids.size()) {
        return state;
    }
    state = open_over(data, std::move(state), {ActionKind::OpenReader, 0});
    if (!over_an_answer(state)) {
        state.article.place = ids[static_cast<std::size_t>(index)];
    }
    return state;
}

GameState open_left_out(const GameData& data, GameState state)
{
    state.article.left_out = left_out_items(data, state);
    if (!state.article.left_out.empty()) {
        state.trail.push_back(state.screen);
        state.screen = ScreenId::LeftOut;
    }
    return state;
}

} // namespace

ScreenModel present_progress(const GameData& data, const GameState& state, const Language& interface)
{
    ProgressModel body = progress_body(data, state, interface);
    ScreenModel model = screen_with(interface, std::move(body), message(interface, "hint.progress"));
    model.back = message(interface, "hint.back");
    model.hints.push_back(hint(interface, "A", "hint.article", ActionKind::OpenReader));
    if (!over_an_answer(state)) {
        model.hints.push_back(hint(interface, "T", "hint.choice", ActionKind::OpenChoice));
    }
    if (!left_out_items(data, state).empty()) {
        model.hints.push_back(hint(interface, "X", "hint.left_out", ActionKind::Suspend));
    }
    add_common_hints(model, interface);
    model.more_keys.push_back(hint(interface, "P", "hint.back", ActionKind::OpenProgress));
    return model;
}

GameState handle_progress(const GameData& data, GameState state, Action action, Moment)
{
    switch (action.kind) {
    case ActionKind::OpenBlock:
        return open_block(data, std::move(state), action.index);
    case ActionKind::Suspend:
        return open_left_out(data, std::move(state));
    case ActionKind::OpenReader:
    case ActionKind::OpenChoice:
        return open_over(data, std::move(state), action);
    case ActionKind::OpenProgress: // P opened it, and closes it
    case ActionKind::Back:
        return go_back(std::move(state));
    default:
        return state;
    }
}

} // namespace nuqta
