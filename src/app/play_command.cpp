// nuqta play, and nuqta without a verb: the game in its window.
#include "app/class_render.h"
#include "app/commands.h"
#include "app/errand.h"
#include "app/error_log.h"
#include "app/game_files.h"
#include "app/keeper.h"
#include "app/load.h"
#include "app/preferences.h"
#include "app/profile.h"
#include "app/terminal.h"
#include "base/clock.h"
#include "base/in_background.h"
#include "lang/strings.h"
#include "ui/play_loop.h"

#include <algorithm>
#include <cstdlib>
#include <functional>
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
    bool classroom = false;
    bool presenter = false;
    std::string mode; ///< empty: the one of last time
};

/// The language last chosen, else what the environment says; nothing when that is none that is there.
const Language* known_language(const LanguageRegistry& languages, const std::string& last)
{
    if (const Language* language = languages.find(last)) {
        return language;
    }
    for (const char* name : {"NUQTA_LANG", "LC_ALL", "LC_MESSAGES", "LANG"}) {
        const char* value = std::getenv(name);
        if (value == nullptr || *value == '\0') {
            continue;
        }
        if (const auto match = languages.match(value)) {
            return match.value();
        }
    }
    return nullptr;
}

/// The language to begin with when none was asked for: known_language(), else the first deck's first language.
std::string usual_language(const GameFiles& files, const std::string& last)
{
    if (const Language* language = known_language(files.languages, last)) {
        return language->tag;
    }
    for (const Deck& deck : files.library.decks) {
        for (const std::string& tag : deck.languages) {
            if (files.languages.find(tag) != nullptr) {
                return tag;
            }
        }
    }
    return files.languages.all().front().tag;
}

/// Says in the player's language why there is no window, where that language can be known.
void explain(const Error& trouble, const PlayOptions& options)
{
    const Result<LanguageRegistry> languages = load_languages();
    if (trouble.code != ErrorCode::NoDisplay || !languages) {
        return;
    }
    const auto asked = languages.value().match(options.language);
    const Language* language =
        asked ? asked.value()
              : known_language(languages.value(),
                               read_preferences(preferences_path(options.profile.data_folder)).preferences.language);
    if (language != nullptr) {
        const bool of_font = !trouble.where.file.empty();
        std::cerr << message(*language, of_font ? "start.no_font" : "start.no_display") << '\n';
    }
}

Result<GameState> first_state(const PlayOptions& options, const GameFiles& files, const Preferences& preferences)
{
    GameState state;
    state.text_percent = preferences.text_percent;
    state.settings = preferences.settings;
    static_cast<ClassChoices&>(state.room.setup) = preferences.room;
    if (!options.theme.empty()) {
        state.settings.theme = options.theme;
        state.settings.class_theme = options.theme;
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
    if (options.classroom) {
        state.screen = ScreenId::ClassSetup;
    }
    if (!options.mode.empty()) {
        state.room.setup.mode = mode_named(options.mode);
    }
    if (options.presenter) {
        state.room.setup.teacher_window = TeacherWindow::Always;
    }
    return state;
}

/// The window to play in; none when the game is played as text.
Result<std::unique_ptr<Window>> window_for(const PlayOptions& options, bool full_screen)
{
    const Result<PixelSize> size = parse_size(options.size);
    if (!size) {
        return size.error();
    }
    if (options.text) {
        return std::unique_ptr<Window>();
    }
    return Window::open("Nuqta", {size.value().width, size.value().height, full_screen});
}

/// The state in which the errand is not run: what was answered is not saved yet and would be lost.
GameState without_errand(GameState state, const std::filesystem::path& progress)
{
    state.errand = {};
    state.screen = ScreenId::Home;
    state.notice = Notice{"notice.unsaved", progress.parent_path().string()};
    return state;
}

/// Plays in the window, or as text, until the player quits or something is to be done outside of the game.
GameState play_until_errand(const GameData& data, const GameFiles& files,
                            const std::function<void(const GameState&, GameState&)>& changed, GameState state,
                            const Playing& playing)
{
    const SystemClock clock;
    if (playing.window != nullptr) {
        return play_in(*playing.window, {data, files.fonts, &clock, changed}, std::move(state));
    }
    const char* prompt = isatty(STDIN_FILENO) != 0 ? "> " : "";
    return play_in_terminal(std::cin, std::cout, {data, &clock, prompt, changed}, std::move(state));
}

/// Plays with these files until the player quits or sends for something; returns the last state.
GameState play_with(const GameFiles& files, GameState state, Playing& playing)
{
    const std::vector<Deck> decks = playable(files.library.decks, files.languages);
    GameData data{&files.languages, &decks, &files.themes};
    data.added = files.library.added;
    data.profiles = profiles_in(playing.data_folder);
    const LanguageRegistry in_other_digits = LanguageRegistry::in_other_digits(files.languages);
    data.in_other_digits = &in_other_digits;
    const SystemClock clock;
    state.today = local_day(clock.now(), data.local_time);
    state.room.setup.seed = static_cast<std::uint64_t>(clock.now().count());
    const std::filesystem::path progress = progress_path(playing.data_folder, state.profile);
    Keeper keeper(progress, decks, state);
    playing.matches.open(data, state);
    const auto changed = [&](const GameState&, GameState& after) {
        keeper.keep(after);
        playing.preferences.keep(after);
        playing.matches.keep(data, after);
    };
    state = play_until_errand(data, files, changed, std::move(state), playing);
    while (state.errand.kind != ErrandKind::None && state.unsaved) {
        state = without_errand(std::move(state), progress);
        state = play_until_errand(data, files, changed, std::move(state), playing);
    }
    state.learner = {}; // its sitting points into the decks; the progress file has it
    return state;
}

/// Files, preferences and where things are kept: whatever can be wrong before a window opens.
struct Beginning {
    GameFiles files;
    Preferences preferences;
    GameState state;
};

Result<Beginning> beginning_of(const PlayOptions& options)
{
    Result<GameFiles> files = load_game_files(
        options.deck, options.deck.empty() ? library_folder(options.profile.data_folder) : std::filesystem::path());
    if (!files) {
        return files.error();
    }
    if (const Result<Theme> theme = find_theme(files.value().themes, options.theme); !options.theme.empty() && !theme) {
        return theme.error();
    }
    const Result<std::string> profile =
        profile_name(options.profile); // before a broken file of preferences is set aside
    if (!profile) {
        return profile.error();
    }
    const ReadPreferences read = read_preferences(preferences_path(options.profile.data_folder));
    if (!read.trouble.empty()) {
        std::cerr << read.trouble << '\n';
    }
    Result<GameState> state = first_state(options, files.value(), read.preferences);
    if (!state) {
        return state.error();
    }
    Beginning beginning{std::move(files).value(), read.preferences, std::move(state).value()};
    beginning.state.profile = profile.value();
    return beginning;
}

/// Opens the fonts that the first screen is set in.
void open_fonts(const GameFiles& files, const std::string& tag)
{
    for (const Weight weight : {Weight::Regular, Weight::Bold}) {
        for (const FontId font : files.fonts->own_chain(*files.languages.find(tag), weight)) {
            files.fonts->glyph_font(font);
        }
    }
}

/// beginning_of, and the display woken up meanwhile; what is wrong with that, opening the window tells.
Result<Beginning> begin(const PlayOptions& options)
{
    if (options.text) {
        return beginning_of(options);
    }
    auto reading = in_background([&options] {
        Result<Beginning> begun = beginning_of(options);
        if (begun) {
            open_fonts(begun.value().files, begun.value().state.language);
        }
        return begun;
    });
    static_cast<void>(connect_to_display());
    return reading.get();
}

Result<Done> play(const PlayOptions& options)
{
    Result<Beginning> begun = begin(options);
    if (!begun) {
        return begun.error();
    }
    Beginning beginning = std::move(begun).value();
    Result<std::unique_ptr<Window>> window = window_for(options, beginning.state.full_screen);
    if (!window) {
        return window.error();
    }
    const std::filesystem::path& data_folder = options.profile.data_folder;
    Playing playing{std::move(window).value(), data_folder,
                    PreferenceKeeper(preferences_path(data_folder), beginning.preferences, beginning.state),
                    MatchKeeper(classroom_folder(progress_path(data_folder, beginning.state.profile)))};
    GameState state = play_with(beginning.files, std::move(beginning.state), playing);
    while (state.errand.kind != ErrandKind::None) {
        state = after_errand(std::move(state), playing);
        const Result<GameFiles> files = load_game_files(options.deck, library_folder(data_folder));
        if (!files) {
            return files.error();
        }
        state = play_with(files.value(), std::move(state), playing);
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
    CLI::Option* const classroom =
        command.add_flag("--classroom", options.classroom, "Begin with the set-up of a match for a class");
    command.add_option("--mode", options.mode, "In class: hands, turns, buzz or secret")
        ->needs(classroom)
        ->check(CLI::IsMember({"hands", "turns", "buzz", "secret"}));
    command.add_flag("--presenter", options.presenter,
                     "In class: a window for the teacher, also without a second display");
    command.add_flag("--text", options.text, "Play in the terminal, as plain lines of text, without a window")
        ->excludes(classroom);
}

int run(const PlayOptions& options)
{
    const SystemClock clock;
    ErrorLog log(log_path(options.profile.data_folder), clock);
    log.note("nuqta " NUQTA_VERSION);
    const Result<Done> played = play(options);
    if (played) {
        return k_exit_done;
    }
    explain(played.error(), options);
    return report(played.error());
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
