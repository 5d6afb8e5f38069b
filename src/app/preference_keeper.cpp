// Compares, restores what the command line set, writes.
#include "app/preference_keeper.h"

#include "app/commands.h"

#include <utility>

namespace nuqta {
namespace {

Preferences preferences_of(const GameState& state)
{
    return {state.language, state.profile, state.text_percent, state.full_screen, state.settings, state.room.setup};
}

/// What still is as the game began stays in the file as it was.
template<typename T> void restore(T& now, const T& begun, const T& saved)
{
    now = now == begun ? saved : now;
}

} // namespace

PreferenceKeeper::PreferenceKeeper(std::filesystem::path path, Preferences preferences, const GameState& begun)
    : path_(std::move(path))
    , saved_(std::move(preferences))
    , begun_(preferences_of(begun))
{
}

void PreferenceKeeper::keep(GameState& state)
{
    Preferences now = preferences_of(state);
    if (state.screen == ScreenId::Language) {
        now.language = saved_.language; // not chosen yet
    }
    if (state.room.naming >= 0) {
        now.room.names = saved_.room.names; // half a name
    }
    restore(now.profile, begun_.profile, saved_.profile);
    restore(now.room.mode, begun_.room.mode, saved_.room.mode);
    restore(now.room.teacher_window, begun_.room.teacher_window, saved_.room.teacher_window);
    restore(now.full_screen, begun_.full_screen, saved_.full_screen);
    restore(now.settings.theme, begun_.settings.theme, saved_.settings.theme);
    restore(now.settings.class_theme, begun_.settings.class_theme, saved_.settings.class_theme);
    restore(now.settings.motion, begun_.settings.motion, saved_.settings.motion);
    if (now == saved_) {
        return;
    }
    const Result<Done> done = save_preferences(path_, now);
    if (done) {
        saved_ = now;
    } else if (!told_) {
        report(done.error());
        told_ = true;
        state.notice = state.notice.value_or(Notice{"notice.choices_unsaved", path_.parent_path().string()});
    }
}

} // namespace nuqta
