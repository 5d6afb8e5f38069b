// A learner who opens the game on fourteen days in a row, on its own screens, in every language of the shipped quizzes.
#include "fitting.h"
#include "item/deck_json.h"
#include "study/forecast.h"
#include "ui/screens/screens.h"

#include <doctest/doctest.h>

#include <algorithm>

using namespace nuqta;
using namespace nuqta::test;

namespace {

std::vector<Deck> shipped_decks()
{
    std::vector<Deck> decks;
    for (const auto& entry : std::filesystem::directory_iterator(data_root() / "decks")) {
        const std::string path = entry.path().string();
        decks.push_back(must(read_deck(must(read_file(path)), path)));
    }
    return decks;
}

class Player {
public:
    Player(const std::vector<Deck>& decks, const std::string& language)
        : data_(stage().data())
    {
        data_.decks = &decks;
        state_.language = language;
        state_.screen = ScreenId::Home;
    }

    void does(Action action)
    {
        now_ += std::chrono::seconds(20);
        state_ = handle(data_, std::move(state_), action, now_);
    }

    void wakes_on(int day) { now_ = std::chrono::hours(24 * day + 19); }

    /// The round that was begun, to its summary: what is asked for the first time is not known, all else is.
    void plays_round()
    {
        while (state_.screen != ScreenId::Summary) {
            const bool known = current_progress(state_.learner).memory.has_value();
            does(known ? pick(key_place()) : k_dont_know);
            does(k_go_on);
        }
    }

    void looks() const
    {
        CAPTURE(screen_type(state_.screen).name);
        check_texts(arrange(present(data_, state_), {1280, 720, 1.0, &stage().themes.front(), &stage().engine}));
    }

    template<typename Body> Body body() const { return std::get<Body>(present(data_, state_).body); }
    const GameState& state() const { return state_; }

private:
    int key_place() const
    {
        const Session& session = *state_.learner.session;
        const auto& order = session.showings[session.current].order;
        const auto key = key_index(current_item(session));
        return static_cast<int>(std::find(order.begin(), order.end(), key) - order.begin());
    }

    GameData data_;
    GameState state_;
    Milliseconds now_{0};
};

} // namespace

TEST_CASE("after a fortnight on the game's own screens all is known, and every evening's screens are whole")
{
    const std::vector<Deck> decks = shipped_decks();
    for (const char* language : {"fa", "ru", "zh", "th", "ar"}) {
        CAPTURE(language);
        Player player(decks, language);
        for (int day = 0; day < 14; ++day) {
            CAPTURE(day);
            player.wakes_on(day);
            for (int round = 0; round < 2; ++round) {
                player.does(k_start);
                player.plays_round();
                player.looks();
                player.does(k_back);
            }
            player.looks();
            player.does({ActionKind::OpenProgress, 0});
            player.looks();
            if (day == 13) {
                const auto progress = player.body<ProgressModel>();
                const auto known = [](const MapTile& tile) { return tile.mark.mastery == Mastery::Known; };
                for (const MapRow& row : progress.rows) {
                    CHECK(std::all_of(row.tiles.begin(), row.tiles.end(), known));
                }
                CHECK(streak_of(player.state().learner.progress, player.state().today) == 14);
                CHECK(progress.forecast.front().count == 0);
            }
            player.does(k_back);
        }
    }
}
