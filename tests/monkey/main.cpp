// monkey EVENTS [SEED]: plays the game in its loop, with its files, by seeded random events. Each seed begins with an
// empty data folder, does 2,000 things and starts the game again whenever it quits; then comes the next seed. The seed
// and what it came to are printed, so that one that fails can be played again: monkey 2000 SEED.
#include "app/game_files.h"
#include "app/keeper.h"
#include "app/library.h"
#include "app/match_keeper.h"
#include "app/preference_keeper.h"
#include "monkey/monkey.h"
#include "monkey/promises.h"
#include "test_data.h"
#include "ui/play_loop.h"

#include <cstdio>
#include <set>
#include <string>
#include <unistd.h>
#include <utility>
#include <vector>

using namespace nuqta;
using namespace nuqta::test;

namespace {

namespace fs = std::filesystem;

constexpr std::size_t k_events_of_a_seed = 2000;

template<typename T> T must(Result<T> result)
{
    if (!result) {
        fail(to_string(result.error()));
    }
    return std::move(result).value();
}

/// Its own folder, empty at first and gone at the end.
class DataFolder {
public:
    DataFolder()
        : path_(fs::temp_directory_path() / ("nuqta-monkey-" + std::to_string(getpid())))
    {
        fs::remove_all(path_);
        fs::create_directories(path_);
    }
    ~DataFolder() { fs::remove_all(path_); }
    DataFolder(const DataFolder&) = delete;
    DataFolder& operator=(const DataFolder&) = delete;
    DataFolder(DataFolder&&) = delete;
    DataFolder& operator=(DataFolder&&) = delete;

    fs::path progress() const { return path_ / "profiles" / "default.sqlite"; }
    fs::path preferences() const { return path_ / "preferences.json"; }
    fs::path matches() const { return path_ / "classroom" / "default"; }
    fs::path library() const { return path_ / "decks"; }

private:
    fs::path path_;
};

struct Tally {
    std::size_t starts = 0;
    std::size_t changes = 0;
    std::set<ScreenId> screens;
};

/// Articles, decks, and what is neither.
std::vector<fs::path> droppable()
{
    const fs::path articles = data_root() / "content" / "articles" / "deepseek-rival";
    const fs::path decks = test_data() / "decks";
    return {articles / "ar.md",
            decks / "rival.json",
            decks / "summit.json",
            decks,
            data_root() / "fonts",
            test_data() / "no such file",
            data_root() / "assets" / "nuqta.svg"};
}

GameState first_state(const GameFiles& files, const Preferences& preferences)
{
    GameState state;
    state.language = files.languages.find(preferences.language) != nullptr ? preferences.language : "fa";
    state.text_percent = preferences.text_percent;
    state.settings = preferences.settings;
    return state;
}

/// What was shown of the learner is in the file, unless the player was told that it is not.
void check_kept(const GameState& state, const fs::path& progress, const std::vector<Deck>& decks)
{
    if (state.unsaved || !fs::exists(progress)) {
        return;
    }
    const ProgressFile file = must(ProgressFile::open_to_read(progress));
    const Learner kept = want_retention(must(file.load(decks)), state.learner.retention);
    if (const std::string lost = lost_of_learner(state.learner, kept); !lost.empty()) {
        fail(lost);
    }
}

/// One start of the game, until it quits or sends for something.
void play_once(Window& window, Monkey& monkey, const DataFolder& folder, Tally& tally)
{
    const GameFiles files = must(load_game_files({}, folder.library()));
    const std::vector<Deck> decks = playable(files.library.decks, files.languages);
    GameData data{&files.languages, &decks, &files.themes};
    data.added = files.library.added;
    data.profiles = {k_first_profile, "somebody else"};
    const Preferences preferences = read_preferences(folder.preferences()).preferences;
    GameState state = first_state(files, preferences);
    PreferenceKeeper choices(folder.preferences(), preferences, state);
    Keeper keeper(folder.progress(), decks, state);
    MatchKeeper matches(folder.matches());
    matches.open(data, state);
    const auto changed = [&](const GameState&, GameState& after) {
        keeper.keep(after);
        choices.keep(after);
        matches.keep(data, after);
        monkey.see(data, after);
        ++tally.changes;
        tally.screens.insert(after.screen);
    };
    ++tally.starts;
    monkey.see(data, state);
    const GameState last = play_in(window, {data, files.fonts, &monkey, changed}, std::move(state));
    check_kept(last, folder.progress(), decks);
    if (last.errand.kind == ErrandKind::AddQuiz) {
        static_cast<void>(add_to_library(last.errand.what, folder.library())); // what is no article is refused
    } else if (last.errand.kind == ErrandKind::RemoveQuiz) {
        must(remove_from_library(last.errand.what, folder.library()));
    }
}

void play_seed(std::uint64_t seed, std::size_t events)
{
    std::printf("seed %llu: ", static_cast<unsigned long long>(seed));
    std::fflush(stdout);
    const DataFolder folder;
    const std::unique_ptr<Window> window = must(Window::open("Monkey", {1280, 720, false}));
    Monkey monkey(seed, events, SDL_RenderGetWindow(window->renderer()), droppable());
    Tally tally;
    while (monkey.has_more()) {
        play_once(*window, monkey, folder, tally);
    }
    std::printf("%zu events, %zu changes, %zu starts, %zu screens\n", events, tally.changes, tally.starts,
                tally.screens.size());
    std::fflush(stdout);
}

} // namespace

int main(int argc, char** argv)
{
    setenv("SDL_VIDEODRIVER", "dummy", 0);
    setenv("SDL_AUDIODRIVER", "dummy", 0);
    std::size_t left = argc > 1 ? std::stoul(argv[1]) : k_events_of_a_seed;
    std::uint64_t seed = argc > 2 ? std::stoull(argv[2]) : 1;
    for (; left > 0; ++seed) {
        const std::size_t events = std::min(left, k_events_of_a_seed);
        play_seed(seed, events);
        left -= events;
    }
    return 0;
}
