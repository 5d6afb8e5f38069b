// The match stands still; nothing of the question is to be seen.
#include "ui/screens/class_words.h"

#include <utility>

namespace nuqta {

ScreenModel present_class_pause(const GameData&, const GameState& state, const Language& interface)
{
    ClassPauseModel body{message(interface, "class.paused"),
                         message(interface, state.room.pad_lost ? "class.pad_lost" : "class.about_pause"),
                         message(interface, "class.unpause"), message(interface, "class.finish"),
                         message(interface, "class.leave")};
    ScreenModel model = screen_with(interface, std::move(body), message(interface, "class.paused"));
    model.back = message(interface, "hint.back");
    model.primary = Action{ActionKind::GoOn, 0};
    model.hints.push_back(hint(interface, "Enter", "class.unpause", ActionKind::GoOn));
    model.hints.push_back(hint(interface, "F", "class.finish", ActionKind::FinishMatch));
    model.hints.push_back(hint(interface, "Esc", "class.leave", ActionKind::Back));
    return model;
}

} // namespace nuqta
