// The way into the article and back.
#include "ui/screens/article.h"

#include "lang/strings.h"
#include "study/standing.h"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

namespace nuqta {
namespace {

std::optional<ScreenId> screen_of(ActionKind kind)
{
    switch (kind) {
    case ActionKind::OpenReader:
        return ScreenId::Reader;
    case ActionKind::OpenProgress:
        return ScreenId::ProgressMap;
    case ActionKind::OpenChoice:
        return ScreenId::Choice;
    default:
        return std::nullopt;
    }
}

/// An article is looked at from its beginning; of the same one what is hidden stays, and in the same language the
/// choice of sections and what stands beside.
ArticleView looking_at(const ArticleView& before, std::size_t deck, const std::string& language)
{
    ArticleView view;
    view.deck = deck;
    view.language = language;
    if (before.deck != deck) {
        return view;
    }
    view.veiled = before.veiled;
    view.unveiled = before.unveiled;
    if (before.language == language) {
        view.beside = before.beside;
        view.sections = before.sections;
        view.only_mistakes = before.only_mistakes;
    }
    return view;
}

/// The article of the sitting, at what proves its answer.
std::optional<ArticleView> view_of_sitting(const GameData& data, const GameState& state)
{
    if (!state.learner.session) {
        return std::nullopt;
    }
    const Session& session = *state.learner.session;
    const auto deck = std::find_if(data.decks->begin(), data.decks->end(),
                                   [&](const Deck& one) { return one.id == session.deck->id; });
    if (deck == data.decks->end()) {
        return std::nullopt;
    }
    const bool revealed = session.phase == Phase::Reveal;
    ArticleView view = looking_at(state.article, static_cast<std::size_t>(deck - data.decks->begin()),
                                  revealed ? session.shown_language : session.language);
    if (revealed) {
        view.place = current_wording(session).evidence.block;
    }
    return view;
}

std::optional<ArticleView> view_for(const GameData& data, const GameState& state, int index)
{
    switch (state.screen) {
    case ScreenId::Home: {
        const std::vector<Quiz> quizzes = home_quizzes(data, state);
        if (index < 0 || static_cast<std::size_t>(index) >= quizzes.size()) {
            return std::nullopt;
        }
        const Quiz& quiz = quizzes[static_cast<std::size_t>(index)];
        return looking_at(state.article, quiz.deck, quiz.language);
    }
    case ScreenId::Reveal:
    case ScreenId::Summary:
        return view_of_sitting(data, state);
    default:
        return state.article;
    }
}

} // namespace

GameState open_over(const GameData& data, GameState state, Action action)
{
    const std::optional<ScreenId> screen = screen_of(action.kind);
    const std::optional<ArticleView> view = view_for(data, state, action.index);
    if (!screen || !view || *screen == state.screen) {
        return state;
    }
    if (state.screen == ScreenId::Home || state.screen == ScreenId::Reveal || state.screen == ScreenId::Summary) {
        state.trail.clear(); // these begin a way, whatever was left open before
    }
    if (over_an_answer(state) && *screen == ScreenId::Choice) {
        return state;
    }
    if (!state.trail.empty() && state.trail.back() == *screen) {
        return go_back(std::move(state));
    }
    state.article = *view;
    state.trail.push_back(state.screen);
    state.screen = *screen;
    return state;
}

GameState go_back(GameState state)
{
    state.screen = state.trail.empty() ? ScreenId::Home : state.trail.back();
    if (!state.trail.empty()) {
        state.trail.pop_back();
    }
    return state;
}

const Deck& article_deck(const GameData& data, const GameState& state)
{
    return (*data.decks)[state.article.deck];
}

const DeckProgress& article_progress(const GameData& data, const GameState& state)
{
    return progress_in(state.learner.progress, article_deck(data, state).id);
}

bool over_an_answer(const GameState& state)
{
    return !state.trail.empty() && state.trail.front() == ScreenId::Reveal;
}

GameState begin_sitting(const GameData& data, GameState state, Beginning beginning, Moment now)
{
    const std::optional<Session>& left = state.learner.session;
    const bool in_the_middle = left && !left->responses.empty() && questions_left(*left) > 0;
    if (in_the_middle && state.screen != ScreenId::Unfinished) {
        state.beginning = std::move(beginning);
        state.screen = ScreenId::Unfinished;
        return state;
    }
    state.beginning.reset();
    state.learner = begin(std::move(state.learner), (*data.decks)[beginning.deck], beginning.language,
                          state.settings.sitting_length, now, beginning.scope);
    return show_sitting(std::move(state));
}

std::vector<LeftOut> left_out_items(const GameData& data, const GameState& state)
{
    const std::vector<Item>& items = article_deck(data, state).items;
    std::vector<LeftOut> left_out;
    for (std::size_t i = 0; i < items.size(); ++i) {
        const ItemProgress& progress = item_in(article_progress(data, state), items[i].id);
        if (is_left_out(progress) && items[i].wordings.count(state.article.language) == 1) {
            left_out.push_back({i, progress.suspended, progress.reported});
        }
    }
    return left_out;
}

GameState begin_part(const GameData& data, GameState state, const Scope& scope, Moment now)
{
    const Deck& deck = article_deck(data, state);
    const std::string& language = state.article.language;
    if (items_in(scope, deck, language, article_progress(data, state)) == 0) {
        return state;
    }
    const Beginning part{state.article.deck, language, scope, state.screen};
    return begin_sitting(data, std::move(state), part, now);
}

const std::string& language_for(const Deck& deck, const std::string& wanted)
{
    const auto found = std::find(deck.languages.begin(), deck.languages.end(), wanted);
    return found == deck.languages.end() ? deck.languages.front() : *found;
}

std::string in_language(const std::map<std::string, std::string>& texts, const std::string& language)
{
    const auto found = texts.find(language);
    return found == texts.end() ? std::string() : found->second;
}

std::string section_title(const GameData& data, const Deck& deck, const DeckSection& section,
                          const std::string& language)
{
    std::string title = in_language(section.title, language);
    if (!title.empty()) {
        return title;
    }
    return deck.sections.size() > 1 ? message(*data.languages->find(language), "reader.introduction")
                                    : title_of(deck, language);
}

std::vector<MapRow> map_rows(const GameData& data, const GameState& state, const Deck& deck,
                             const std::string& language, const Language& interface)
{
    const std::map<std::string, Standing> standing =
        standing_of_blocks(deck, language, progress_in(state.learner.progress, deck.id), state.today);
    std::vector<MapRow> rows;
    int number = 0;
    for (const DeckSection& section : deck.sections) {
        MapRow row{section_title(data, deck, section, language), {}};
        const auto add = [&](const std::string& id) {
            if (const auto found = standing.find(id); found != standing.end()) {
                row.tiles.push_back({mark_of(found->second.mastery, interface), {ActionKind::OpenBlock, number}});
            }
            ++number;
        };
        add(section.id);
        for (const DeckBlock& block : section.blocks) {
            add(block.id);
        }
        if (!row.tiles.empty()) {
            rows.push_back(std::move(row));
        }
    }
    return rows;
}

MasteryShare mastery_share(const Deck& deck, const std::string& language, const DeckProgress& known, LocalDay today)
{
    MasteryShare share;
    for (const Item& item : deck.items) {
        const ItemProgress& progress = item_in(known, item.id);
        if (item.wordings.count(language) == 0 || is_left_out(progress)) {
            continue;
        }
        ++share.total;
        const Mastery mastery = mastery_of(progress, today);
        share.known += mastery == Mastery::Known || mastery == Mastery::Fading ? 1U : 0U;
        share.learning += mastery == Mastery::Learning ? 1U : 0U;
    }
    return share.known + share.learning > 0 ? share : MasteryShare{};
}

MasteryMark mark_of(Mastery mastery, const Language& interface)
{
    constexpr std::array<std::string_view, 4> k_words = {"mastery.unseen", "mastery.learning", "mastery.known",
                                                         "mastery.fading"};
    return {mastery, message(interface, k_words[static_cast<std::size_t>(mastery)])};
}

} // namespace nuqta
