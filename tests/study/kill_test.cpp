// SIGKILL at random moments of play: what was shown as saved is never lost, and the file always opens.
#include "base/rng.h"
#include "made_deck.h"
#include "study/progress_file.h"
#include "study_folder.h"

#include <doctest/doctest.h>
#include <sys/wait.h>

#include <csignal>
#include <ctime>
#include <unistd.h>

using namespace nuqta;
using namespace nuqta::test;

namespace {

constexpr unsigned k_kills = 300;
constexpr unsigned k_steps_a_run = 100000; // more than a run has time for

Deck nine_items()
{
    Deck deck = made_deck(9);
    for (const char* n : {"1", "2", "3", "4", "5", "6", "7", "8", "9"}) {
        deck.items.push_back(made_item(std::string("x/") + n, "x", std::string("b") + n, {"fa"},
                                       std::string("Q") + n + "?", std::string("k") + n));
    }
    return deck;
}

/// In the child: opens the file, plays the script from `step` on and tells the number of every step that is saved.
/// Nothing here returns.
[[noreturn]] void play(const std::filesystem::path& path, const std::vector<Deck>& decks, unsigned step, int out)
{
    Result<ProgressFile> file = ProgressFile::open(path);
    Result<Learner> learner = file ? file.value().load(decks) : Result<Learner>(file.error());
    if (!learner) {
        ::_exit(3);
    }
    ProgressFile kept = std::move(file).value();
    Learner now = std::move(learner).value();
    for (; step < k_steps_a_run; ++step) {
        const Learner before = now;
        now = scripted(std::move(now), decks.front(), step);
        if (!kept.save(before, now) || ::write(out, &step, sizeof step) != sizeof step) {
            ::_exit(4);
        }
    }
    ::_exit(0);
}

void sleep_for(std::uint64_t microseconds)
{
    const timespec time{static_cast<std::time_t>(microseconds / 1000000),
                        static_cast<long>(microseconds % 1000000) * 1000};
    ::nanosleep(&time, nullptr);
}

/// When a run is killed: a time after it began, or after the first step it told of.
struct KillMoment {
    bool in_play = false;
    std::uint64_t microseconds = 0;
};

/// Plays from `step` on in a process of its own and kills it then; the step after the last one it told of.
unsigned killed_at(KillMoment moment, const std::filesystem::path& path, const std::vector<Deck>& decks, unsigned step)
{
    int pipe[2];
    REQUIRE(::pipe(pipe) == 0);
    const pid_t child = ::fork();
    REQUIRE(child >= 0);
    if (child == 0) {
        ::close(pipe[0]);
        play(path, decks, step, pipe[1]);
    }
    ::close(pipe[1]);
    unsigned told = 0;
    if (moment.in_play && ::read(pipe[0], &told, sizeof told) == sizeof told) {
        step = told + 1;
    }
    sleep_for(moment.microseconds);
    ::kill(child, SIGKILL);
    int status = 0;
    ::waitpid(child, &status, 0);
    CHECK_MESSAGE((WIFSIGNALED(status) && WTERMSIG(status) == SIGKILL), "it ended by itself: ", status);
    while (::read(pipe[0], &told, sizeof told) == sizeof told) {
        step = told + 1;
    }
    ::close(pipe[0]);
    return step;
}

/// What a learner comes to who plays the steps from `from` up to `end` (not included) without being killed.
Learner after_steps(Learner learner, const Deck& deck, unsigned from, unsigned end)
{
    for (unsigned step = from; step < end; ++step) {
        learner = scripted(std::move(learner), deck, step);
    }
    return learner;
}

} // namespace

TEST_CASE("killed at 300 random moments, the file always opens and has every step that was told as saved")
{
    const StudyFolder folder;
    const std::vector<Deck> decks = {nine_items()};
    Rng rng(20260329);
    Learner known; // as the file has it before a run
    unsigned step = 0;
    unsigned runs_with_answers = 0;
    for (unsigned kill = 0; kill < k_kills; ++kill) {
        CAPTURE(kill);
        const unsigned untold = killed_at({kill % 3 > 0, rng.below(10000)}, folder.file(), decks, step);
        Result<ProgressFile> file = ProgressFile::open(folder.file());
        REQUIRE_MESSAGE(file.ok(), to_string(file.error()));
        Result<Learner> found = file.value().load(decks);
        REQUIRE_MESSAGE(found.ok(), to_string(found.error()));
        // The step after the last one told may have been saved too: killed between saving and telling.
        const Learner at_least = after_steps(known, decks.front(), step, untold);
        const Learner at_most = after_steps(at_least, decks.front(), untold, untold + 1);
        const bool has_it = found.value().progress == without_empty(at_least.progress);
        const bool has_more = found.value().progress == without_empty(at_most.progress);
        REQUIRE((has_it || has_more));
        runs_with_answers += untold > step ? 1 : 0;
        step = untold + (has_it ? 0 : 1);
        known = std::move(found).value();
    }
    MESSAGE(step, " steps in ", k_kills, " runs, ", runs_with_answers, " of them saved something");
    CHECK(runs_with_answers >= k_kills / 3 * 2);
}
