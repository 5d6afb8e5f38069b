// The questions of the match and the others of the quiz: to look at, to leave out, to take in.
#include "ui/class_plan.h"
#include "ui/screens/class_words.h"

#include <algorithm>
#include <utility>

namespace nuqta {
namespace {

bool holds(const std::vector<std::size_t>& items, std::size_t item)
{
    return std::find(items.begin(), items.end(), item) != items.end();
}

PreviewRow row_of(const GameData& data, const GameState& state, const Language& interface, const Quiz& quiz,
                  const Deck& deck, std::size_t item, const std::vector<std::size_t>& chosen)
{
    const Wording& wording = deck.items[item].wordings.at(quiz.language);
    const bool worded = is_worded(data, state.room.setup, quiz, deck.items[item]);
    const bool long_one = holds(state.room.setup.too_long, item);
    const bool left_out = state.room.setup.left_out.count(deck.items[item].id) > 0;
    PreviewRow row;
    row.stem = wording.stem;
    row.right_option = state.room.keys_shown ? wording.options[key_index(deck.items[item])] : std::string();
    row.in = holds(chosen, item);
    row.can_change = !long_one && worded;
    row.action = {ActionKind::LeaveOut, static_cast<int>(item)};
    row.note = long_one   ? message(interface, "class.does_not_fit")
               : !worded  ? message(interface, "class.one_language")
               : left_out ? message(interface, "class.left_out")
               : row.in   ? std::string()
                          : message(interface, "class.not_chosen");
    return row;
}

/// First the match's questions in order, then the others in order of the deck.
std::vector<std::size_t> rows_in_order(const Deck& deck, const std::string& language,
                                       const std::vector<std::size_t>& chosen)
{
    std::vector<std::size_t> items = chosen;
    for (std::size_t i = 0; i < deck.items.size(); ++i) {
        if (deck.items[i].wordings.count(language) == 1 && !holds(chosen, i)) {
            items.push_back(i);
        }
    }
    return items;
}

} // namespace

ScreenModel present_class_preview(const GameData& data, const GameState& state, const Language& interface)
{
    ClassPreviewModel body;
    body.title = message(interface, "class.preview");
    if (const std::optional<Quiz> quiz = class_quiz(data, state)) {
        const Deck& deck = (*data.decks)[quiz->deck];
        const std::vector<std::size_t> chosen = class_items(data, state, *quiz);
        body.language = data.languages->find(quiz->language);
        body.count = message(interface, "class.in_match", {{"questions", as_long(chosen.size())}});
        for (const std::size_t item : rows_in_order(deck, quiz->language, chosen)) {
            body.rows.push_back(row_of(data, state, interface, *quiz, deck, item, chosen));
        }
    }
    ScreenModel model = screen_with(interface, std::move(body), message(interface, "class.preview"));
    model.back = message(interface, "hint.back");
    model.hints.push_back({"Enter", message(interface, "hint.leave_out"), {ActionKind::LeaveOut, -1}});
    model.hints.push_back(hint(interface, "S", state.room.keys_shown ? "hint.hide_answers" : "hint.show_answers",
                               ActionKind::ToggleSource));
    add_common_hints(model, interface);
    return model;
}

GameState handle_class_preview(const GameData& data, GameState state, Action action, Moment)
{
    const std::optional<Quiz> quiz = class_quiz(data, state);
    if (action.kind == ActionKind::Back || action.kind == ActionKind::GoOn) {
        state.screen = ScreenId::ClassSetup;
        state.room.keys_shown = false;
        return state;
    }
    if (action.kind == ActionKind::ToggleSource) {
        state.room.keys_shown = !state.room.keys_shown; // the class may be looking
        return state;
    }
    const auto item = static_cast<std::size_t>(action.index);
    if (action.kind == ActionKind::LeaveOut && quiz && item < (*data.decks)[quiz->deck].items.size()) {
        const std::string& id = (*data.decks)[quiz->deck].items[item].id;
        auto& left_out = state.room.setup.left_out;
        if (left_out.erase(id) == 0) {
            left_out.insert(id);
        }
    }
    return state;
}

} // namespace nuqta
