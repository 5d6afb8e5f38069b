// The article, block by block: how far each is known, its facts hidden or shown, one language or two.
#include "item/block_facts.h"
#include "study/standing.h"
#include "text/paragraph.h"
#include "ui/screens/article.h"
#include "ui/screens/screens.h"
#include "ui/screens/words.h"

#include <algorithm>
#include <set>
#include <utility>
#include <vector>

namespace nuqta {
namespace {

/// Everything a block is presented with.
struct Reading {
    const GameData& data;
    const GameState& state;
    const Language& interface;
    const Deck& deck;
    std::map<std::string, Standing> standing;
    std::vector<std::string> languages; ///< on the screen
};

Reading reading_of(const GameData& data, const GameState& state, const Language& interface)
{
    const Deck& deck = article_deck(data, state);
    const ArticleView& view = state.article;
    Reading reading{data, state, interface, deck, {}, {view.language}};
    reading.standing = standing_of_blocks(deck, view.language, article_progress(data, state), state.today);
    if (!view.beside.empty()) {
        reading.languages.push_back(view.beside);
    }
    return reading;
}

/// `range` as far as it lies in `of`, counted from its beginning; empty when it does not.
ByteRange part(ByteRange range, ByteRange of)
{
    const std::size_t begin = std::clamp(range.begin, of.begin, of.end);
    const std::size_t end = std::clamp(range.end, of.begin, of.end);
    return begin < end ? ByteRange{begin - of.begin, end - of.begin} : ByteRange{};
}

/// What proves the answer the article lies over, as bytes of the block's text in this language; empty elsewhere.
ByteRange proof_in(const Reading& reading, const std::string& block, const std::string& language)
{
    if (!over_an_answer(reading.state)) {
        return {};
    }
    const Item& item = current_item(*reading.state.learner.session);
    const auto wording = item.wordings.find(language);
    const bool here = wording != item.wordings.end() && wording->second.evidence.block == block;
    return here ? wording->second.evidence.mark : ByteRange{};
}

/// A fact is hidden or shown; what proves the answer is never hidden.
FactModel fact_model(const ArticleView& view, const BlockFact& fact, ByteRange range, ByteRange proof)
{
    const bool proves = !part(fact.range, proof).empty();
    const bool shown = proves || std::all_of(fact.items.begin(), fact.items.end(),
                                             [&](std::size_t item) { return view.unveiled.count(item) == 1; });
    return {range, !shown, {ActionKind::ToggleFact, static_cast<int>(fact.items.front())}};
}

/// A text of the article in one language, cut where its lines end.
ReaderColumn column_of(const Reading& reading, const std::string& block, const std::string& text,
                       const std::string& lead, const std::string& language)
{
    const ArticleView& view = reading.state.article;
    const bool leads = !lead.empty() && text.compare(0, lead.size(), lead) == 0;
    const std::vector<BlockFact> facts =
        view.veiled ? facts_of_block(reading.deck, block, language) : std::vector<BlockFact>{};
    const ByteRange proof = proof_in(reading, block, language);
    ReaderColumn column{reading.data.languages->find(language), {}};
    for (const ByteRange range : split_paragraphs(text)) {
        ReaderParagraph paragraph{std::string(slice(text, range)), {}, {}, part(proof, range)};
        if (leads) {
            paragraph.lead = part({0, lead.size()}, range);
        }
        for (const BlockFact& fact : facts) {
            if (const ByteRange here = part(fact.range, range); !here.empty()) {
                paragraph.facts.push_back(fact_model(view, fact, here, proof));
            }
        }
        column.paragraphs.push_back(std::move(paragraph));
    }
    return column;
}

/// A block (or section title) without its text.
ReaderBlock block_of(const Reading& reading, const std::string& id, std::size_t number)
{
    ReaderBlock block;
    const auto standing = reading.standing.find(id);
    if (standing != reading.standing.end()) {
        block.mark = mark_of(standing->second.mastery, reading.interface);
        if (!over_an_answer(reading.state)) {
            block.ask = message(reading.interface, "home.questions", {{"questions", as_long(standing->second.items)}});
            block.ask_action = {ActionKind::AskBlock, static_cast<int>(number)};
        }
    }
    block.here = id == reading.state.article.place;
    if (block.here && over_an_answer(reading.state)) {
        block.answer = message(reading.interface, "reader.to_answer");
    }
    return block;
}

/// A section without its blocks.
ReaderSection section_shown(const Reading& reading, const DeckSection& section, std::size_t number)
{
    const ArticleView& view = reading.state.article;
    ReaderSection shown{block_of(reading, section.id, number), section.level, {}, {}, {}, {}};
    shown.title = {section_title(reading.data, reading.deck, section, view.language),
                   reading.data.languages->find(view.language)};
    shown.open = {ActionKind::OpenBlock, static_cast<int>(number)};
    const std::size_t items = items_in(scope_of_sections(reading.deck, {section.id}), reading.deck, view.language,
                                       article_progress(reading.data, reading.state));
    if (items > 0) {
        shown.detail = message(reading.interface, "home.questions", {{"questions", as_long(items)}});
    }
    return shown;
}

ReaderModel reader_body(const Reading& reading)
{
    ReaderModel model;
    model.contents = message(reading.interface, "reader.contents");
    for (const std::string& language : reading.languages) {
        model.titles.push_back({title_of(reading.deck, language), reading.data.languages->find(language)});
    }
    std::size_t number = 0;
    for (const DeckSection& section : reading.deck.sections) {
        ReaderSection shown = section_shown(reading, section, number++);
        for (const std::string& language : reading.languages) {
            const std::string title = in_language(section.title, language);
            const bool repeats = model.sections.empty() && title == title_of(reading.deck, language);
            shown.heading.columns.push_back(column_of(reading, section.id, repeats ? "" : title, {}, language));
        }
        for (const DeckBlock& block : section.blocks) {
            shown.blocks.push_back(block_of(reading, block.id, number++));
            for (const std::string& language : reading.languages) {
                shown.blocks.back().columns.push_back(column_of(reading, block.id, in_language(block.text, language),
                                                                in_language(block.lead, language), language));
            }
        }
        model.sections.push_back(std::move(shown));
    }
    return model;
}

/// One language, then it beside the next one of the deck, then the next one alone, and so on round.
ArticleView next_languages(ArticleView view, const Deck& deck)
{
    if (!view.beside.empty()) {
        view.language = std::exchange(view.beside, std::string());
        return view;
    }
    const auto here = std::find(deck.languages.begin(), deck.languages.end(), view.language);
    if (here == deck.languages.end() || deck.languages.size() < 2) {
        return view;
    }
    view.beside = here + 1 == deck.languages.end() ? deck.languages.front() : *(here + 1);
    return view;
}

/// What the next languages are called.
std::string languages_label(const GameData& data, const ArticleView& view)
{
    const auto autonym = [&](const std::string& tag) { return isolated(data.languages->find(tag)->autonym); };
    return view.beside.empty() ? autonym(view.language) : autonym(view.language) + " + " + autonym(view.beside);
}

/// The items whose facts are shown or hidden with this one's: marks that overlap go together, in each language on the
/// screen.
std::set<std::size_t> shown_with(const Deck& deck, const ArticleView& view, std::size_t item)
{
    std::set<std::size_t> items;
    for (const std::string& language : {view.language, view.beside}) {
        const auto wording = deck.items[item].wordings.find(language);
        if (wording == deck.items[item].wordings.end()) {
            continue;
        }
        for (const BlockFact& fact : facts_of_block(deck, wording->second.evidence.block, language)) {
            if (std::find(fact.items.begin(), fact.items.end(), item) != fact.items.end()) {
                items.insert(fact.items.begin(), fact.items.end());
            }
        }
    }
    return items;
}

GameState toggle_fact(const Deck& deck, GameState state, int index)
{
    if (!state.article.veiled || index < 0 || static_cast<std::size_t>(index) >= deck.items.size()) {
        return state;
    }
    std::set<std::size_t>& unveiled = state.article.unveiled;
    const std::set<std::size_t> items = shown_with(deck, state.article, static_cast<std::size_t>(index));
    const bool all_shown = std::includes(unveiled.begin(), unveiled.end(), items.begin(), items.end());
    for (const std::size_t item : items) {
        if (all_shown) {
            unveiled.erase(item);
        } else {
            unveiled.insert(item);
        }
    }
    return state;
}

GameState ask_block(const GameData& data, GameState state, int index, Moment now)
{
    const std::vector<std::string> ids = block_ids(article_deck(data, state));
    if (over_an_answer(state) || index < 0 || static_cast<std::size_t>(index) >= ids.size()) {
        return state;
    }
    const std::string& block = ids[static_cast<std::size_t>(index)];
    state.article.place = block; // whoever comes back is still there
    return begin_part(data, std::move(state), {{block}, false}, now);
}

/// To a block, or to the beginning.
GameState look_at(const Deck& deck, GameState state, int index)
{
    const std::vector<std::string> ids = block_ids(deck);
    if (index >= static_cast<int>(ids.size())) {
        return state;
    }
    state.article.place = index < 0 ? std::string() : ids[static_cast<std::size_t>(index)];
    return state;
}

/// The way back to the answer, or to the questions of the block that is looked at.
std::optional<Action> first_focus(const ReaderModel& body)
{
    for (const ReaderSection& section : body.sections) {
        for (const ReaderBlock& block : section.blocks) {
            if (block.here && !block.answer.empty()) {
                return Action{ActionKind::Back, 1};
            }
            if (block.here && !block.ask.empty()) {
                return block.ask_action;
            }
        }
        if (section.heading.here && !section.heading.answer.empty()) {
            return Action{ActionKind::Back, 1};
        }
    }
    return std::nullopt;
}

} // namespace

ScreenModel present_reader(const GameData& data, const GameState& state, const Language& interface)
{
    const Reading reading = reading_of(data, state, interface);
    ReaderModel body = reader_body(reading);
    std::optional<Action> focus = first_focus(body);
    ScreenModel model = screen_with(interface, std::move(body), title_of(reading.deck, state.article.language));
    model.back = message(interface, "hint.back");
    model.primary = focus;
    model.hints.push_back(
        hint(interface, "V", state.article.veiled ? "hint.unveil" : "hint.veil", ActionKind::ToggleVeil));
    if (reading.deck.languages.size() > 1) {
        const std::string label = languages_label(data, next_languages(state.article, reading.deck));
        model.globe = label;
        model.globe_action = {ActionKind::SwitchLanguage, 0};
        model.hints.push_back({"L", label, model.globe_action});
    }
    model.hints.push_back(hint(interface, "P", "hint.progress", ActionKind::OpenProgress));
    if (!over_an_answer(state)) {
        model.hints.push_back(hint(interface, "T", "hint.choice", ActionKind::OpenChoice));
    }
    add_common_hints(model, interface);
    model.more_keys.push_back(hint(interface, "A", "hint.back", ActionKind::OpenReader));
    return model;
}

GameState handle_reader(const GameData& data, GameState state, Action action, Moment now)
{
    switch (action.kind) {
    case ActionKind::AskBlock:
        return ask_block(data, std::move(state), action.index, now);
    case ActionKind::OpenBlock:
        return look_at(article_deck(data, state), std::move(state), action.index);
    case ActionKind::ToggleVeil:
        state.article.veiled = !state.article.veiled;
        state.article.unveiled.clear();
        return state;
    case ActionKind::ToggleFact:
        return toggle_fact(article_deck(data, state), std::move(state), action.index);
    case ActionKind::SwitchLanguage:
        state.article = next_languages(state.article, article_deck(data, state));
        return state;
    case ActionKind::OpenProgress:
    case ActionKind::OpenChoice:
        return open_over(data, std::move(state), action);
    case ActionKind::OpenReader: // A opened it, and closes it
    case ActionKind::Back:
        return go_back(std::move(state));
    default:
        return state;
    }
}

} // namespace nuqta
