// All quizzes there are, in whatever language, and which of them the player added: those can be taken out again.
#include "ui/screens/article.h"
#include "ui/screens/screens.h"
#include "ui/screens/words.h"

#include <algorithm>
#include <string>
#include <utility>

namespace nuqta {
namespace {

/// Index into GameData::added of the file with this deck, or -1.
int added_at(const GameData& data, const std::string& deck)
{
    const auto found =
        std::find_if(data.added.begin(), data.added.end(), [&](const AddedQuiz& added) { return added.deck == deck; });
    return found == data.added.end() ? -1 : static_cast<int>(found - data.added.begin());
}

/// Its languages, how many questions it has in the one it begins in, and whether it is the player's.
std::string detail_of(const GameData& data, const Deck& deck, const std::string& language, bool added,
                      const Language& interface)
{
    std::string detail;
    for (const std::string& tag : deck.languages) {
        detail += (detail.empty() ? "" : interface.list_comma) + isolated(data.languages->find(tag)->autonym);
    }
    detail += separator(interface) +
              message(interface, "home.questions", {{"questions", as_long(worded_items(deck, language))}});
    return added ? detail + separator(interface) + message(interface, "library.added") : detail;
}

HomeModel library_body(const GameData& data, const GameState& state, const Language& interface)
{
    HomeModel model{message(interface, "hint.library"), {}, {}, {}, message(interface, "home.drop")};
    if (state.notice) {
        model.notices.push_back(notice_model(*state.notice, interface));
    }
    for (std::size_t i = 0; i < data.decks->size(); ++i) {
        const Deck& deck = (*data.decks)[i];
        if (deck.languages.empty()) {
            continue; // of languages without a pack
        }
        const std::string& language = language_for(deck, state.language);
        const int added = added_at(data, deck.id);
        QuizChoice quiz{{title_of(deck, language), data.languages->find(language)},
                        detail_of(data, deck, language, added >= 0, interface),
                        message(interface, "home.start"),
                        {ActionKind::StartQuiz, static_cast<int>(i)},
                        mastery_share(deck, language, progress_in(state.learner.progress, deck.id), state.today),
                        {}};
        if (added >= 0) {
            quiz.links.push_back({"", message(interface, "library.remove"), {ActionKind::RemoveQuiz, added}});
        }
        model.quizzes.push_back(std::move(quiz));
    }
    for (std::size_t i = 0; i < data.added.size(); ++i) {
        if (const AddedQuiz& added = data.added[i]; added.deck.empty() && !added.file.empty()) {
            model.quizzes.push_back({{added.file, &interface},
                                     told(added.trouble, interface),
                                     message(interface, "library.remove"),
                                     {ActionKind::RemoveQuiz, static_cast<int>(i)},
                                     {},
                                     {}});
        }
    }
    return model;
}

} // namespace

ScreenModel present_library(const GameData& data, const GameState& state, const Language& interface)
{
    ScreenModel model =
        screen_with(interface, library_body(data, state, interface), message(interface, "hint.library"));
    model.back = message(interface, "hint.back");
    if (const auto& quizzes = std::get<HomeModel>(model.body).quizzes; !quizzes.empty()) {
        model.primary = quizzes.front().action;
    }
    add_common_hints(model, interface);
    model.more_keys.push_back(hint(interface, "D", "hint.back", ActionKind::OpenLibrary));
    return model;
}

GameState handle_library(const GameData& data, GameState state, Action action, Moment now)
{
    const auto index = static_cast<std::size_t>(action.index);
    switch (action.kind) {
    case ActionKind::StartQuiz:
        if (index < data.decks->size() && !(*data.decks)[index].languages.empty()) {
            const std::string language = language_for((*data.decks)[index], state.language);
            return begin_sitting(data, std::move(state), {index, language, {}, ScreenId::Library}, now);
        }
        return state;
    case ActionKind::RemoveQuiz:
        if (index < data.added.size() && !data.added[index].file.empty()) {
            state.removing = index;
            state.screen = ScreenId::Removal;
        }
        return state;
    case ActionKind::OpenLibrary: // D opened it, and closes it
    case ActionKind::Back:
        state.screen = ScreenId::Home;
        return state;
    default:
        return state;
    }
}

} // namespace nuqta
