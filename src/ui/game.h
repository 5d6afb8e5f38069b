// The game as a state machine without window: what is on, what an action changes, and the screen that shows it.
#pragma once

#include "base/clock.h"
#include "lang/registry.h"
#include "study/learner.h"
#include "ui/article_view.h"
#include "ui/class_state.h"
#include "ui/screen_model.h"
#include "ui/settings.h"
#include "ui/theme.h"
#include "ui/waves.h"

#include <cstddef>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace nuqta {

inline constexpr int k_min_text_percent = 80;
inline constexpr int k_max_text_percent = 250;

inline constexpr const char* k_first_profile = "default"; ///< the name of the profile the game begins with

/// A file of the quizzes that the player added.
struct AddedQuiz {
    std::string file; ///< its name in their folder; empty: the folder itself cannot be read
    std::string deck; ///< id; empty: it cannot be read
    Error trouble;    ///< why
};

/// What the program has loaded; outlives every state.
struct GameData {
    const LanguageRegistry* languages = nullptr;
    const std::vector<Deck>* decks = nullptr; ///< playable()
    const std::vector<Theme>* themes = nullptr;
    LocalTime local_time = system_local_time; ///< says when the learner's day begins
    std::vector<AddedQuiz> added{};           ///< in order of file name
    std::vector<std::string> profiles{};      ///< names of those there are besides the one that is on
    const LanguageRegistry* in_other_digits =
        nullptr; ///< the languages that have other digits, with these; may be unset
    /// Whether an item is legible from the back of a class, on the screen there is, with these choices, in one language
    /// or (`second` not empty) in two side by side; unset: all are.
    std::function<bool(const Deck& deck, std::size_t item, const std::string& language, const std::string& second,
                       const ClassChoices& choices)>
        fits = {};
};

/// A deck as it can be played in one language.
struct Quiz {
    std::size_t deck = 0; ///< index into GameData::decks
    std::string language;
    std::size_t questions = 0;
    bool left = false; ///< on Home: a sitting of it was left, and can be continued in this language
};

enum class ScreenId {
    Language,
    Home,
    Question,
    Reveal,
    Summary,
    Help,
    Report,
    Settings,
    Reader,
    ProgressMap,
    Choice,
    LeftOut,
    Unfinished,
    Profiles,
    Library,
    Removal,
    ClassSetup,
    ClassTeams,
    ClassPreview,
    ClassLobby,
    ClassRead,
    ClassAnswer,
    ClassLock,
    ClassReveal,
    ClassScores,
    ClassPodium,
    ClassResults,
    ClassPause,
};

/// A sentence the player must read: an interface text with the file or folder it is about, or the error.
struct Notice {
    std::string text; ///< its id
    std::string place;
    bool good = false; ///< good news
    std::optional<Error> error{};
};

/// A sitting that is to be begun.
struct Beginning {
    std::size_t deck = 0; ///< index into GameData::decks
    std::string language;
    Scope scope;
    ScreenId from = ScreenId::Home; ///< where it was asked for
};

enum class ErrandKind { None, AddQuiz, RemoveQuiz, UseProfile };

/// What only the program around the game can do: the game ends for it and is begun anew.
struct Errand {
    ErrandKind kind = ErrandKind::None;
    std::string what; ///< the file or folder to be added; the file to be removed (AddedQuiz); the name of the profile
};

struct GameState {
    ScreenId screen = ScreenId::Language;
    ScreenId below = ScreenId::Home;           ///< what Help returns to
    ScreenId helped = ScreenId::Home;          ///< whose keys Help lists; a match whose time ran is paused below it
    ScreenId behind_settings = ScreenId::Home; ///< what Settings returns to
    std::string profile = k_first_profile;     ///< whose progress this is
    std::optional<std::string> new_profile;    ///< the name being typed for a new one
    std::string composing;                     ///< what an input method has of a name so far, not taken over yet
    std::string language;                      ///< quiz language; a language without quizzes is interface only
    Learner learner;                           ///< its sitting is also there while Home is shown, to be continued
    ArticleView article;                       ///< that is or was looked at
    std::vector<ScreenId> trail;               ///< screens the reader, map and choice go back to, the nearest last
    std::optional<Beginning> beginning;        ///< waits for what is to become of the sitting that was left
    std::size_t removing = 0;                  ///< index into GameData::added: what may be removed
    LocalDay today;                            ///< as of the last action
    std::optional<Notice> notice;              ///< stands on Home
    bool unsaved = false;                      ///< the last change of the learner could not be kept
    bool whole_section = false;                ///< the reveal shows the section instead of the one block
    Settings settings;
    ClassState room; ///< the class, when one plays
    int text_percent = 100;
    bool full_screen = false;
    Errand errand;
    bool quit = false;
};

/// The decks, each left with those of its languages that have a pack: no other can be shown or switched to.
std::vector<Deck> playable(std::vector<Deck> decks, const LanguageRegistry& languages);

/// Quizzes of `language`; for a language without any (interface only) all quizzes in every language they have.
std::vector<Quiz> quizzes_for(const GameData& data, const std::string& language);

/// quizzes_for() the state's language as Home shows them: the one whose sitting was left comes first, once anything was
/// answered whatever language that was in; where its deck has nothing in the state's language, in the sitting's own.
std::vector<Quiz> home_quizzes(const GameData& data, const GameState& state);

/// The language the state's interface is in: the one set for it, else of the item on the screen (or under its article),
/// or the chosen one when that has no quizzes.
const Language& interface_language(const GameData& data, const GameState& state);

/// The state after an action. What makes no sense on the screen changes nothing. `now` dates answers and seeds
/// sittings.
GameState handle(const GameData& data, GameState state, Action action, Milliseconds now);

/// The state after a file or folder was dropped on the window, which is to be added; a match is paused for it.
GameState with_dropped(const GameData& data, GameState state, std::string file, Milliseconds now);

/// True when the step from one state to the next brings another screen, or another question or text on it.
bool shows_another(const GameState& before, const GameState& after);

/// What is heard of the step from one state to the next; nothing for most.
std::optional<Sound> sound_of(const GameState& before, const GameState& after);

/// The screen that shows the state.
ScreenModel present(const GameData& data, const GameState& state);

/// The state with its learner asked as often as the settings say.
GameState with_set_retention(GameState state);

/// The screen of the learner's sitting, which must be on: question, reveal or summary.
GameState show_sitting(GameState state);

/// True when the game ends: for good, or for an errand.
bool is_over(const GameState& state);

/// True when a profile may be called so: 1 to 100 bytes of UTF-8 that can be a file's name, without a dot at its
/// beginning, a slash or a hidden control (unicode/hidden.h).
bool is_profile_name(std::string_view name);

/// True on the screens of a class, from set-up to results.
bool is_class_screen(ScreenId screen);

/// The name of the theme the state is shown in.
const std::string& theme_name(const GameState& state);

/// When, by the clock, the state is to be handled an Action::Tick if nothing else happens before; nothing while no time
/// counts.
std::optional<Milliseconds> next_tick(const GameState& state);

/// The screen with this name ("question"), as on the command line. Fails with Usage and the names there are.
Result<ScreenId> screen_named(std::string_view name);

} // namespace nuqta
