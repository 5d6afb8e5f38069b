// One function an errand.
#include "app/errand.h"

#include "app/commands.h"
#include "app/library.h"
#include "app/profile.h"
#include "ui/typing.h"

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

namespace nuqta {
namespace {

/// With what lies at `path` in the library, or the reason why it is not.
GameState with_quiz(GameState state, const std::filesystem::path& path, const std::filesystem::path& folder)
{
    const Result<std::vector<Deck>> added = add_to_library(path, folder);
    if (!added) {
        report(added.error()); // to the log as well, in full
        state.notice = Notice{"notice.not_added", {}, false, added.error()};
        return state;
    }
    const Deck& deck = added.value().front();
    const bool worded = std::find(deck.languages.begin(), deck.languages.end(), state.language) != deck.languages.end();
    state.language = worded ? state.language : deck.languages.front();
    state.notice = Notice{"notice.added", title_of(deck, state.language), true};
    return state;
}

/// The library without this file, or the reason why it is still there.
GameState without_quiz(GameState state, const std::string& file, const std::filesystem::path& folder)
{
    const Result<Done> removed = remove_from_library(file, folder);
    state.notice.reset();
    if (!removed) {
        report(removed.error());
        state.notice = Notice{"notice.not_removed", {}, false, removed.error()};
    }
    state.room.setup.quiz = 0; // the others moved up
    state.screen = ScreenId::Library;
    return state;
}

/// With the progress and the matches of this profile; what was chosen for a class stays.
GameState with_profile(GameState state, const std::string& profile, Playing& playing)
{
    state.profile = profile;
    ClassSetup setup = std::move(state.room.setup);
    state.room = {};
    state.room.setup = std::move(setup);
    playing.matches = MatchKeeper(classroom_folder(progress_path(playing.data_folder, profile)));
    state.notice.reset();
    playing.preferences.keep(state);
    return state;
}

} // namespace

GameState after_errand(GameState state, Playing& playing)
{
    const Errand errand = std::exchange(state.errand, {});
    state.screen = ScreenId::Home;
    state.article = {}; // it points into the decks
    state.beginning.reset();
    state.trail.clear();
    state = without_typing(std::move(state));
    const std::filesystem::path library = library_folder(playing.data_folder);
    switch (errand.kind) {
    case ErrandKind::AddQuiz:
        return with_quiz(std::move(state), errand.what, library);
    case ErrandKind::RemoveQuiz:
        return without_quiz(std::move(state), errand.what, library);
    case ErrandKind::UseProfile:
        return with_profile(std::move(state), errand.what, playing);
    case ErrandKind::None:
        break;
    }
    return state;
}

} // namespace nuqta
