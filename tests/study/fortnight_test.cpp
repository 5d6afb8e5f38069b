// A learner who comes every day for two weeks, over the night clocks go forward, each day with the file opened anew.
#include "made_deck.h"
#include "study/forecast.h"
#include "study/progress_file.h"
#include "study/stats.h"
#include "study_folder.h"
#include "zones.h"

#include <doctest/doctest.h>

using namespace nuqta;
using namespace nuqta::test;
using namespace std::chrono_literals;

namespace {

constexpr int k_bullets = 20;

/// Two items a bullet; the key stands at place 0 of each.
Deck forty_items()
{
    Deck deck = made_deck(k_bullets);
    for (int i = 1; i <= k_bullets; ++i) {
        const std::string n = std::to_string(i);
        const std::string block = "b" + n;
        deck.items.push_back(made_item("claim/" + n, "claim", block, {"fa"}, "Why " + n + "w?", "k" + n + "w"));
        deck.items.push_back(made_item("name/" + n, "name", block, {"fa"}, "Who " + n + "n?", "k" + n + "n"));
    }
    return deck;
}

/// One sitting of ten, played to its end and saved step by step: a claim is not known when it is asked for the first
/// time, everything else is answered right.
Learner sat(Learner learner, const Deck& deck, ProgressFile& file, SettableClock& clock, const LocalTime& zone)
{
    const auto kept = [&](const Learner& before, Learner after) {
        REQUIRE(file.save(before, after).ok());
        return after;
    };
    const auto now = [&] { return Moment{clock.now(), local_day(clock.now(), zone)}; };
    learner = kept(learner, begin(learner, deck, "fa", 10, now()));
    while (learner.session->phase != Phase::Finished) {
        clock.advance(20s);
        const bool is_new = !current_progress(learner).memory;
        const bool knows = !is_new || current_item(*learner.session).type != "claim";
        learner = kept(learner, knows ? answer(learner, 0, now()) : dont_know(learner, now()));
        Learner after = learner;
        after.session = next(*after.session);
        learner = kept(learner, std::move(after));
    }
    return learner;
}

/// Items of the sitting by whether they were due, in the order asked, without those that came back.
std::string pattern(const Session& session, const DeckProgress& known, LocalDay today)
{
    std::string text;
    for (std::size_t i = 0; i < session.planned; ++i) {
        const auto item = known.find(session.deck->items[session.showings[i].item].id);
        const bool seen = item != known.end() && item->second.memory;
        text += !seen ? 'n' : is_due(*item->second.memory, today) ? 'd' : '?';
    }
    return text;
}

} // namespace

TEST_CASE(
    "after a fortnight of two sittings a day all is seen, nothing due is left over, and all but the last is known")
{
    const StudyFolder folder;
    const std::vector<Deck> decks = {forty_items()};
    const LocalTime berlin = zone(k_berlin);
    SettableClock clock(utc(2026y / 3 / 20, 19h)); // clocks go forward on the 29th
    std::size_t reviews = 0;
    for (int day_number = 0; day_number < 14; ++day_number) {
        CAPTURE(day_number);
        Result<ProgressFile> opened = ProgressFile::open(folder.file());
        REQUIRE(opened.ok());
        ProgressFile file = std::move(opened).value();
        Result<Learner> loaded = file.load(decks);
        REQUIRE(loaded.ok());
        Learner learner = std::move(loaded).value();
        const LocalDay today = local_day(clock.now(), berlin);
        for (int sitting = 0; sitting < 2; ++sitting) {
            const DeckProgress known = progress_in(learner.progress, "made");
            const std::string asked = pattern(start(decks.front(), "fa", 1, 10, known, today), known, today);
            CHECK_MESSAGE((asked.find("nd") == std::string::npos), "new before due: ", asked);
            learner = sat(std::move(learner), decks.front(), file, clock, berlin);
        }
        const DeckStats stats = stats_of(decks.front(), learner.progress.at("made"), today);
        if (day_number == 0) {
            CHECK(stats.seen == 20);
            CHECK(stats.forecast[1] == 10); // the claims, not known at first
        }
        CHECK(streak_of(learner.progress, today) == day_number + 1);
        if (day_number == 13) {
            CHECK(stats.seen == 40);
            CHECK(stats.forecast[0] == 0);
            CHECK(stats.known >= 38);
            for (const auto& [id, item] : learner.progress.at("made")) {
                reviews += item.reviews.size();
                CHECK(item.memory == memory_after(item.reviews));
            }
        }
        clock.set(utc(2026y / 3 / 20, 19h) + 24h * (day_number + 1));
    }
    CHECK(reviews > 100);
}
