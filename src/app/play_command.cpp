// nuqta play, and nuqta without a verb: the game in its window.
#include "app/commands.h"
#include "app/game_files.h"
#include "app/keeper.h"
#include "app/preferences.h"
#include "app/profile.h"
#include "app/terminal.h"
#include "base/clock.h"
#include "ui/play_loop.h"

#include <cstdlib>
#include <iostream>
#include <memory>
#include <unistd.h>
#include <utility>
#include <vector>

namespace nuqta {
namespace {

struct PlayOptions {
    std::string language;
    std::filesystem::path deck;
    std::string size = "1280x720";
    std::string theme; ///< empty: the one set
    ProfileOptions profile;
    bool full_screen = false;
    bool text = false;
    bool reduced_motion = false;
};

/// The language to begin with when none was asked for: the last choice, then what the environment says, then the first
/// deck's first language.
std::string usual_language(const GameFiles& files, const std::string& last)
{
    if (files.languages.find(last) != nullptr) {
        return last;
    }
    for (const char* name : {"NUQTA_LANG", "LC_ALL", "LC_MESSAGES", "LANG"}) {
        const char* value = std::getenv(name);
        if (value == nullptr || *value == '\0') {
            continue;
        }
        if (const auto match = files.languages.match(value)) {
            return match.value()->tag;
        }
    }
    for (const Deck& deck : files.decks) {
        for (const std::string& tag : deck.languages) {
            if (files.languages.find(tag) != nullptr) {
                return tag;
            }
        }
    }
    return files.languages.all().front().tag;
}

Result<GameState> first_state(const PlayOptions& options, const GameFiles& files, const Preferences& preferences)
{
    GameState state;
    state.text_percent = preferences.text_percent;
    state.settings = preferences.settings;
    if (!options.theme.empty()) {
        state.settings.theme = options.theme;
    }
    state.settings.motion = state.settings.motion && !options.reduced_motion;
    state.full_screen = options.full_screen || preferences.full_screen;
    state.language = usual_language(files, preferences.language);
    if (!options.language.empty()) {
        const auto match = files.languages.match(options.language);
        if (!match) {
            return match.error();
        }
        state.language = match.value()->tag;
        state.screen = ScreenId::Home;
    }
    return state;
}

/// Saves what is worth remembering whenever it changed; says once when that cannot be done.
class Memory {
public:
    Memory(std::filesystem::path path, Preferences preferences)
        : path_(std::move(path))
        , saved_(std::move(preferences))
    {
    }

    void keep(const GameState& state)
    {
        const bool language_chosen = state.screen != ScreenId::Language;
        const Preferences now{language_chosen ? state.language : saved_.language, state.text_percent, state.full_screen,
                              state.settings};
        if (now == saved_) {
            return;
        }
        saved_ = now;
        const Result<Done> done = save_preferences(path_, now);
        if (!done && !told_) {
            report(done.error());
            told_ = true;
        }
    }

private:
    std::filesystem::path path_;
    Preferences saved_;
    bool told_ = false;
};

/// "Nuqta — " and what is on: task lists, screen readers and tests see of a window only its title.
std::string window_title(const ScreenModel& model)
{
    return "Nuqta — " + model.title;
}

/// The window to play in; none when the game is played as text.
Result<std::unique_ptr<Window>> window_for(const PlayOptions& options, const std::string& title, bool full_screen)
{
    const Result<PixelSize> size = parse_size(options.size);
    if (!size) {
        return size.error();
    }
    if (options.text) {
        return std::unique_ptr<Window>();
    }
    return Window::open(title, {size.value().width, size.value().height, full_screen});
}

Result<Done> play(const PlayOptions& options)
{
    const Result<GameFiles> files = load_game_files(options.deck);
    if (!files) {
        return files.error();
    }
    if (const Result<Theme> theme = find_theme(files.value().themes, options.theme); !options.theme.empty() && !theme) {
        return theme.error();
    }
    const Result<std::filesystem::path> progress = progress_path(options.profile);
    if (!progress) {
        return progress.error();
    }
    const std::filesystem::path path = preferences_path(options.profile.data_folder);
    const ReadPreferences read = read_preferences(path);
    if (!read.trouble.empty()) {
        std::cerr << read.trouble << '\n';
    }
    const Result<GameState> first = first_state(options, files.value(), read.preferences);
    if (!first) {
        return first.error();
    }
    GameState state = first.value();
    const std::vector<Deck> decks = playable(files.value().decks, files.value().languages);
    const GameData data{&files.value().languages, &decks, &files.value().themes};
    Result<std::unique_ptr<Window>> window = window_for(options, window_title(present(data, state)), state.full_screen);
    if (!window) {
        return window.error();
    }
    const SystemClock clock;
    state.today = local_day(clock.now(), data.local_time);
    Keeper keeper(progress.value(), decks, state);
    state = with_fitting_sitting(data, std::move(state));
    Memory memory(path, read.preferences);
    const auto changed = [&](const GameState&, GameState& after) {
        keeper.keep(after);
        memory.keep(after);
        if (window.value() != nullptr) {
            window.value()->set_title(window_title(present(data, after)));
        }
    };
    if (window.value() != nullptr) {
        play_in(*window.value(), {data, files.value().fonts, &clock, changed}, state);
    } else {
        play_in_terminal(std::cin, std::cout, {data, &clock, isatty(STDIN_FILENO) != 0 ? "> " : "", changed}, state);
    }
    return Done{};
}

/// `deck` names the option for what is played: "--deck", or with a place of its own on the command line too.
void add_options(CLI::App& command, const std::string& deck, PlayOptions& options)
{
    command.add_option("--lang", options.language, "Language of the quiz (fa, ru, zh, th, ar, …); skips the choice");
    command.add_option(deck, options.deck,
                       "Play this deck, article or folder of translations instead of what is installed");
    command.add_option("--size", options.size, "Size of the window, WIDTHxHEIGHT")->capture_default_str();
    command.add_option("--theme", options.theme, "dark, light, contrast or projector; else the one set in the game");
    add_profile_options(command, options.profile);
    command.add_flag("--fullscreen", options.full_screen, "Fill the screen");
    command.add_flag("--reduced-motion", options.reduced_motion,
                     "Nothing moves; the same as Motion off in the settings");
    command.add_flag("--text", options.text, "Play in the terminal, as plain lines of text, without a window");
}

int run(const PlayOptions& options)
{
    const Result<Done> played = play(options);
    return played ? k_exit_done : report(played.error());
}

} // namespace

void add_play(CLI::App& program, int& code)
{
    const auto options = std::make_shared<PlayOptions>();
    add_options(program, "--deck", *options);
    program.callback([options, &program, &code] {
        if (program.get_subcommands().empty()) {
            code = run(*options);
        }
    });
    CLI::App* command = program.add_subcommand("play", "Play (the same as no command)");
    add_options(*command, "path,--deck", *options);
    command->callback([options, &code] { code = run(*options); });
}

} // namespace nuqta
