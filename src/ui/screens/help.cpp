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

/// The keys of a match.
HelpModel class_help_body(const Language& interface)
{
    return {message(interface, "help.title"),
            {hint(interface, "Enter", "help.go_on", ActionKind::Help),
             hint(interface, "1 2 3 4", "help.pick", ActionKind::Help),
             hint(interface, "0", "hint.pass", ActionKind::Help),
             hint(interface, "C", "hint.stake", ActionKind::Help),
             hint(interface, "Q I Z M A L T B", "class.buzz", ActionKind::Help),
             hint(interface, "1–4  7–0", "class.secret", ActionKind::Help),
             {"5  6",
              message(interface, "class.secret") + separator(interface) + message(interface, "hint.stake"),
              {ActionKind::Help, 0}},
             hint(interface, "0–9", "hint.count", ActionKind::Help),
             {"E", message(interface, "hint.more_time", {{"seconds", 30L}}), {ActionKind::Help, 0}},
             hint(interface, "U", "hint.take_back", ActionKind::Help),
             hint(interface, "Backspace", "hint.step_back", ActionKind::Help),
             hint(interface, "N", "hint.skip", ActionKind::Help),
             hint(interface, "S", "hint.article", ActionKind::Help),
             hint(interface, "P", "hint.pause", ActionKind::Help),
             hint(interface, "Esc", "class.leave", ActionKind::Help),
             hint(interface, "F", "class.finish", ActionKind::Help),
             hint(interface, "V", "class.preview", ActionKind::Help),
             hint(interface, "W", "hint.swap_displays", ActionKind::Help),
             hint(interface, "Tab", "help.move", ActionKind::Help),
             hint(interface, "+ −", "help.text_size", ActionKind::Help),
             hint(interface, "O", "help.settings", ActionKind::Help),
             hint(interface, "M", "help.sounds", ActionKind::Help),
             hint(interface, "F11", "help.full_screen", ActionKind::Help),
             hint(interface, "F1", "help.help", ActionKind::Help),
             hint(interface, "Ctrl+Q", "help.quit", ActionKind::Help)}};
}

} // namespace

ScreenModel present_help(const GameData&, const GameState& state, const Language& interface)
{
    HelpModel body = is_class_screen(state.below) ? class_help_body(interface) : help_body(interface);
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
