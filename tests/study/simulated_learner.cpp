// Writes what a simulated learner knows after some days of every deck, for the pictures of the documentation:
// simulated_learner DAYS DECK… > progress.json, in the format of nuqta progress --export.
#include "base/files.h"
#include "item/deck_json.h"
#include "simulated_month.h"
#include "study/progress_json.h"

#include <cstdio>
#include <cstdlib>
#include <vector>

int main(int count, char** arguments)
{
    if (count < 3) {
        std::fputs("usage: simulated_learner DAYS DECK...\n", stderr);
        return 2;
    }
    nuqta::Progress progress;
    for (int i = 2; i < count; ++i) {
        const auto json = nuqta::read_file(arguments[i]);
        const auto deck =
            json ? nuqta::read_deck(json.value(), arguments[i]) : nuqta::Result<nuqta::Deck>(json.error());
        if (!deck) {
            std::fputs((to_string(deck.error()) + "\n").c_str(), stderr);
            return 3;
        }
        const auto days = static_cast<std::size_t>(std::atoi(arguments[1]));
        const std::string& language = deck.value().languages.front(); // memory is shared with the others
        progress.merge(nuqta::test::practised({}, deck.value(), language, days, 3).progress);
    }
    std::fputs(nuqta::write_progress(progress).c_str(), stdout);
    return 0;
}
