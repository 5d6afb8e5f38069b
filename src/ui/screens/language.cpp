// The first screen: every language by its own name, with the quizzes it has.
#include "ui/screens/screens.h"
#include "ui/screens/words.h"

#include <algorithm>
#include <utility>

namespace nuqta {
namespace {

LanguageModel language_body(const GameData& data, const Language& interface)
{
    LanguageModel model{message(interface, "language.title"), {}};
    std::vector<bool> playable;
    for (const Language& language : data.languages->all()) {
        std::size_t quizzes = 0;
        std::size_t questions = 0;
        for (const Quiz& quiz : quizzes_for(data, language.tag)) {
            if (quiz.language == language.tag) {
                ++quizzes;
                questions += quiz.questions;
            }
        }
        const std::string detail = quizzes == 0
                                       ? message(language, "language.interface_only")
                                       : message(language, "language.detail",
                                                 {{"quizzes", as_long(quizzes)}, {"questions", as_long(questions)}});
        const auto index = static_cast<int>(&language - data.languages->all().data());
        model.choices.push_back(
            {&language, language.autonym, detail, language.tag == interface.tag, {ActionKind::PickLanguage, index}});
        playable.push_back(quizzes > 0);
    }
    // Languages with quizzes come first.
    std::stable_partition(model.choices.begin(), model.choices.end(), [&](const LanguageChoice& choice) {
        return playable[static_cast<std::size_t>(choice.action.index)];
    });
    return model;
}

GameState pick_language(const GameData& data, GameState state, int index)
{
    const auto& languages = data.languages->all();
    if (index < 0 || static_cast<std::size_t>(index) >= languages.size()) {
        return state;
    }
    const std::string& tag = languages[static_cast<std::size_t>(index)].tag;
    state.language = tag;
    state.screen = ScreenId::Home;
    return state;
}

} // namespace

ScreenModel present_language(const GameData& data, const GameState& state, const Language& interface)
{
    ScreenModel model = screen_with(interface, language_body(data, interface), message(interface, "language.title"));
    for (const LanguageChoice& choice : std::get<LanguageModel>(model.body).choices) {
        if (choice.selected) {
            model.primary = choice.action;
        }
    }
    add_common_hints(model, interface);
    add_quit_hint(model, interface);
    if (data.languages->find(state.language) != nullptr) {
        model.more_keys.push_back(hint(interface, "Esc", "hint.back", ActionKind::Back));
    }
    return model;
}

GameState handle_language(const GameData& data, GameState state, Action action, Moment)
{
    if (action.kind == ActionKind::PickLanguage) {
        return pick_language(data, std::move(state), action.index);
    }
    if (action.kind == ActionKind::Back && data.languages->find(state.language) != nullptr) {
        state.screen = ScreenId::Home;
    }
    return state;
}

} // namespace nuqta
