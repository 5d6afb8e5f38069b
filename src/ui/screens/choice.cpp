// Which questions: some sections, or only those answered wrong.
#include "ui/screens/article.h"
#include "ui/screens/screens.h"
#include "ui/screens/words.h"

#include <utility>

namespace nuqta {
namespace {

/// Sections of the deck that have something to ask, in their order.
std::vector<const DeckSection*> sections_to_ask(const GameData& data, const GameState& state)
{
    const Deck& deck = article_deck(data, state);
    std::vector<const DeckSection*> sections;
    for (const DeckSection& section : deck.sections) {
        const Scope scope = scope_of_sections(deck, {section.id});
        if (items_in(scope, deck, state.article.language, article_progress(data, state)) > 0) {
            sections.push_back(&section);
        }
    }
    return sections;
}

Scope chosen(const GameData& data, const GameState& state)
{
    Scope scope = scope_of_sections(article_deck(data, state), state.article.sections);
    scope.only_mistakes = state.article.only_mistakes;
    return scope;
}

std::size_t count_of(const GameData& data, const GameState& state, const Scope& scope)
{
    return items_in(scope, article_deck(data, state), state.article.language, article_progress(data, state));
}

ChoiceModel choice_body(const GameData& data, const GameState& state, const Language& interface)
{
    const ArticleView& view = state.article;
    const auto questions = [&](const Scope& scope) {
        return message(interface, "home.questions", {{"questions", as_long(count_of(data, state, scope))}});
    };
    ChoiceModel model;
    model.title = message(interface, "choice.title");
    model.note = message(interface, "choice.note");
    model.rows.push_back({{message(interface, "choice.mistakes"), nullptr},
                          questions({{}, true}),
                          view.only_mistakes,
                          {ActionKind::ToggleChoice, 0}});
    for (const DeckSection* section : sections_to_ask(data, state)) {
        const Scope scope = scope_of_sections(article_deck(data, state), {section->id});
        model.rows.push_back({{section_title(data, article_deck(data, state), *section, view.language),
                               data.languages->find(view.language)},
                              questions(scope),
                              view.sections.count(section->id) == 1,
                              {ActionKind::ToggleChoice, static_cast<int>(model.rows.size())}});
    }
    const Scope scope = chosen(data, state);
    const std::size_t count = count_of(data, state, scope);
    const bool any = count > 0;
    model.count = any ? questions(scope) : message(interface, "choice.none");
    if (const std::size_t most = state.settings.sitting_length; count > most && !is_everything(scope)) {
        model.count = message(interface, "choice.part", {{"asked", as_long(most)}, {"questions", as_long(count)}});
    }
    model.button = any ? message(interface, "home.start") : std::string();
    return model;
}

GameState toggle_choice(const GameData& data, GameState state, int index)
{
    const std::vector<const DeckSection*> sections = sections_to_ask(data, state);
    if (index == 0) {
        state.article.only_mistakes = !state.article.only_mistakes;
    } else if (index > 0 && static_cast<std::size_t>(index) <= sections.size()) {
        const std::string& id = sections[static_cast<std::size_t>(index) - 1]->id;
        if (state.article.sections.erase(id) == 0) {
            state.article.sections.insert(id);
        }
    }
    return state;
}

} // namespace

ScreenModel present_choice(const GameData& data, const GameState& state, const Language& interface)
{
    ChoiceModel body = choice_body(data, state, interface);
    const bool any = !body.button.empty();
    ScreenModel model = screen_with(interface, std::move(body), message(interface, "choice.title"));
    model.back = message(interface, "hint.back");
    model.primary = Action{ActionKind::ToggleChoice, 0};
    model.hints.push_back(hint(interface, "Enter", "hint.pick", ActionKind::ToggleChoice));
    model.hints.back().action.index = -1; // what is framed
    if (any) {
        model.hints.push_back(hint(interface, "T", "home.start", ActionKind::OpenChoice));
    }
    model.hints.push_back(hint(interface, "A", "hint.article", ActionKind::OpenReader));
    model.hints.push_back(hint(interface, "P", "hint.progress", ActionKind::OpenProgress));
    add_common_hints(model, interface);
    return model;
}

GameState handle_choice(const GameData& data, GameState state, Action action, Moment now)
{
    switch (action.kind) {
    case ActionKind::ToggleChoice:
        return toggle_choice(data, std::move(state), action.index);
    case ActionKind::OpenChoice: // T opened it, and starts
    case ActionKind::StartChosen: {
        const Scope scope = chosen(data, state);
        return begin_part(data, std::move(state), scope, now);
    }
    case ActionKind::OpenReader:
    case ActionKind::OpenProgress:
        return open_over(data, std::move(state), action);
    case ActionKind::Back:
        return go_back(std::move(state));
    default:
        return state;
    }
}

} // namespace nuqta
