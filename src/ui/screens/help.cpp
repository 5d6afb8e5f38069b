// All keys; lies over any screen and gives it back.
#include "ui/screens/screens.h"
#include "ui/screens/words.h"

#include <utility>

namespace nuqta {
namespace {

HelpModel help_body(const Language& interface)
{
    return {message(interface, "help.title"),
            {hint(interface, "1 2 3 4", "help.pick", ActionKind::Help),
             hint(interface, "0", "help.dont_know", ActionKind::Help),
             hint(interface, "Enter", "help.go_on", ActionKind::Help),
             hint(interface, "Tab", "help.move", ActionKind::Help),
             hint(interface, "L", "help.language", ActionKind::Help),
             hint(interface, "S", "help.source", ActionKind::Help),
             hint(interface, "U", "help.undo", ActionKind::Help),
             hint(interface, "X", "help.suspend", ActionKind::Help),
             hint(interface, "R", "help.report", ActionKind::Help),
             hint(interface, "A", "help.article", ActionKind::Help),
             hint(interface, "V", "help.veil", ActionKind::Help),
             hint(interface, "P", "help.progress", ActionKind::Help),
             hint(interface, "T", "help.choice", ActionKind::Help),
             hint(interface, "+ −", "help.text_size", ActionKind::Help),
             hint(interface, "O", "help.settings", ActionKind::Help),
             hint(interface, "M", "help.sounds", ActionKind::Help),
             hint(interface, "F11", "help.full_screen", ActionKind::Help),
             hint(interface, "F1", "help.help", ActionKind::Help),
             hint(interface, "Esc", "help.back", ActionKind::Help),
             hint(interface, "Ctrl+Q", "help.quit", ActionKind::Help)}};
}

} // namespace

ScreenModel present_help(const GameData&, const GameState&, const Language& interface)
{
    ScreenModel model = screen_with(interface, help_body(interface), message(interface, "help.title"));
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
