// Read, change, write.
#include "app/terminal.h"

#include "lang/strings.h"
#include "ui/plain_text.h"
#include "ui/typing.h"

#include <optional>
#include <utility>

namespace nuqta {
namespace {

void write(std::ostream& out, const PlainScreen& screen, const std::string& prompt)
{
    for (const std::string& line : screen.lines) {
        out << line << '\n';
    }
    out << '\n' << prompt << std::flush;
}

/// What can be typed, on one line.
std::string inputs_of(const PlainScreen& screen)
{
    std::string inputs;
    for (const TypedChoice& choice : screen.choices) {
        inputs += (inputs.empty() ? "" : " ") + (choice.input.empty() ? "Enter" : choice.input);
    }
    return inputs;
}

} // namespace

GameState play_in_terminal(std::istream& in, std::ostream& out, const TerminalSetup& setup, GameState state)
{
    PlainScreen screen = plain_screen(present(setup.data, state));
    write(out, screen, setup.prompt);
    std::string typed;
    while (!is_over(state) && std::getline(in, typed)) {
        const Language& interface = interface_language(setup.data, state);
        const GameState before = state;
        std::optional<Action> action = action_typed(screen, typed);
        if (state.new_profile) { // the line is its name
            state = with_typed(std::move(state), typed);
            action = Action{ActionKind::NewProfile, 0};
        }
        if (!action) {
            out << message(interface, "text.unknown", {{"inputs", "\u2068" + inputs_of(screen) + "\u2069"}}) << "\n\n"
                << setup.prompt << std::flush;
            continue;
        }
        state = handle(setup.data, std::move(state), *action, setup.clock->now());
        setup.changed(before, state);
        if (!is_over(state)) {
            screen = plain_screen(present(setup.data, state));
            write(out, screen, setup.prompt);
        }
    }
    return state;
}

} // namespace nuqta
