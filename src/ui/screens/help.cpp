// The keys of the screen it lies over: what that screen names itself, what else works there, and what works everywhere.
#include "ui/class_input.h"
#include "ui/class_keys.h"
#include "ui/screens/screens.h"
#include "ui/screens/words.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace nuqta {
namespace {

class KeyList {
public:
    explicit KeyList(const Language& interface)
        : interface_(interface)
    {
    }

    void add(const std::string& key, const std::string& label)
    {
        const bool named = std::any_of(keys_.begin(), keys_.end(), [&](const KeyHint& one) { return one.key == key; });
        if (!key.empty() && !named) {
            keys_.push_back({key, label, {ActionKind::Help, 0}});
        }
    }
    void add_everywhere(const std::string& key, std::string_view id) { add(key, message(interface_, id)); }
    void add(const std::vector<KeyHint>& hints)
    {
        for (const KeyHint& hint : hints) {
            const bool everywhere = hint.action.kind == ActionKind::Larger || hint.action.kind == ActionKind::Help ||
                                    hint.action.kind == ActionKind::Quit;
            if (!everywhere) {
                add(hint.key, hint.label);
            }
        }
    }

    std::vector<KeyHint> finish() && { return std::move(keys_); }

private:
    const Language& interface_;
    std::vector<KeyHint> keys_;
};

/// The teams' keys of Buzz mean nothing else during a match.
bool is_taken_by_teams(const GameState& state, const char* key)
{
    return is_in_match(state) && state.room.match->plan.mode == Mode::Buzz &&
           buzz_key_names(state.room).find(key) != std::string::npos;
}

std::vector<KeyHint> keys_of(const ScreenModel& shown, const GameState& state, const Language& interface)
{
    KeyList keys(interface);
    keys.add(shown.hints);
    if (const auto* home = std::get_if<HomeModel>(&shown.body)) {
        if (!home->quizzes.empty()) {
            keys.add(home->quizzes.front().links);
        }
        keys.add(home->menu);
    }
    keys.add(shown.more_keys);
    keys.add_everywhere("Enter", "help.go_on");
    keys.add_everywhere("Tab", "help.move");
    keys.add_everywhere("Home  End", "help.ends");
    keys.add_everywhere("PgUp  PgDn", "help.pages");
    keys.add_everywhere("+ −", "help.text_size");
    if (state.helped != ScreenId::Settings) {
        keys.add_everywhere("O", "help.settings");
    }
    if (!is_taken_by_teams(state, "M")) {
        keys.add_everywhere("M", "help.sounds");
    }
    keys.add_everywhere("F11", "help.full_screen");
    keys.add_everywhere("F1  ?", "help.help");
    if (!shown.back.empty()) {
        keys.add("Esc", shown.back);
    }
    keys.add_everywhere("Ctrl+Q", "help.quit");
    return std::move(keys).finish();
}

} // namespace

ScreenModel present_help(const GameData& data, const GameState& state, const Language& interface)
{
    GameState below = state;
    below.screen = state.helped;
    const ScreenModel shown = screen_type(state.helped).present(data, below, interface);
    HelpModel body{message(interface, "help.title"), shown.title, keys_of(shown, state, interface)};
    ScreenModel model = screen_with(interface, std::move(body), message(interface, "help.title"));
    model.back = message(interface, "hint.back");
    model.primary = Action{ActionKind::Back, 0};
    return model;
}

GameState handle_help(const GameData&, GameState state, Action action, Moment)
{
    if (action.kind == ActionKind::Back || action.kind == ActionKind::GoOn) {
        state.screen = state.below;
    }
    return state;
}

} // namespace nuqta
