// The screens around an article: the reader, the map of what is known, the choice of what is asked.
#include "item/block_facts.h"
#include "lang/numbers.h"
#include "stage.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <set>
#include <string>
#include <vector>

using namespace nuqta;
using namespace nuqta::test;

namespace {

constexpr Action k_read{ActionKind::OpenReader, 0};
constexpr Action k_progress{ActionKind::OpenProgress, 0};
constexpr Action k_choose{ActionKind::OpenChoice, 0};
constexpr Action k_veil{ActionKind::ToggleVeil, 0};
constexpr Action k_begin{ActionKind::StartChosen, 0};

Action tick(int row)
{
    return {ActionKind::ToggleChoice, row};
}

GameState does(GameState state, const std::vector<Action>& actions)
{
    for (const Action action : actions) {
        state = handle(stage().data(), std::move(state), action, Milliseconds{1});
    }
    return state;
}

/// Keys are the model's; this is what it says.
template<typename Body> Body body_of(const GameState& state)
{
    return std::get<Body>(present(stage().data(), state).body);
}

/// All blocks of the reader with the headings.
std::vector<ReaderBlock> blocks_of(const ReaderModel& model)
{
    std::vector<ReaderBlock> blocks;
    for (const ReaderSection& section : model.sections) {
        blocks.push_back(section.heading);
        blocks.insert(blocks.end(), section.blocks.begin(), section.blocks.end());
    }
    return blocks;
}

std::vector<FactModel> facts_of(const ReaderModel& model)
{
    std::vector<FactModel> facts;
    for (const ReaderBlock& block : blocks_of(model)) {
        for (const ReaderColumn& column : block.columns) {
            for (const ReaderParagraph& paragraph : column.paragraphs) {
                facts.insert(facts.end(), paragraph.facts.begin(), paragraph.facts.end());
            }
        }
    }
    return facts;
}

std::size_t hidden(const GameState& state)
{
    const std::vector<FactModel> facts = facts_of(body_of<ReaderModel>(state));
    return static_cast<std::size_t>(
        std::count_if(facts.begin(), facts.end(), [](const FactModel& fact) { return fact.veiled; }));
}

const Deck& deck()
{
    return stage().decks[1]; // the first quiz in Persian
}

/// The place of the key, or of a wrong option, of the question on the screen.
Action pick_on(const GameState& state, bool right)
{
    const Session& session = *state.learner.session;
    const std::vector<std::size_t>& order = session.showings[session.current].order;
    const std::size_t key = key_index(current_item(session));
    const std::size_t wanted = right ? key : (key + 1) % 4;
    return pick(static_cast<int>(std::find(order.begin(), order.end(), wanted) - order.begin()));
}

/// Plays the sitting to its end; its first item is wrong each time.
GameState played(GameState state)
{
    while (state.screen != ScreenId::Summary) {
        const bool first = state.learner.session->showings[state.learner.session->current].item ==
                           state.learner.session->showings.front().item;
        state = does(state, {pick_on(state, !first), k_go_on});
    }
    return state;
}

} // namespace

TEST_CASE("the reader has every bullet of the article in its order, with how far it is known and its questions")
{
    const GameState state = stage().after("fa", {k_read});
    REQUIRE(state.screen == ScreenId::Reader);
    const std::vector<ReaderBlock> blocks = blocks_of(body_of<ReaderModel>(state));
    REQUIRE(blocks.size() == block_ids(deck()).size());
    std::size_t asked = 0;
    for (const ReaderBlock& block : blocks) {
        CHECK(block.mark.has_value() == !block.ask.empty());
        asked += block.ask.empty() ? 0U : 1U;
        if (block.mark) {
            CHECK(block.mark->word == "هنوز پرسیده نشده");
        }
    }
    std::set<std::string> with_items;
    for (const Item& item : deck().items) {
        if (item.wordings.count("fa") == 1) {
            with_items.insert(item.block);
        }
    }
    CHECK(asked == with_items.size());
    CHECK(does(state, {k_back}).screen == ScreenId::Home);
    CHECK_MESSAGE(does(state, {k_read}).screen == ScreenId::Home, "the key that opened it closes it");
}

TEST_CASE("from a bullet straight to its questions, and to no others")
{
    const GameState state = stage().after("fa", {k_read});
    for (const ReaderBlock& block : blocks_of(body_of<ReaderModel>(state))) {
        if (block.ask.empty()) {
            continue;
        }
        const GameState asked = does(state, {block.ask_action});
        REQUIRE(asked.screen == ScreenId::Question);
        const std::string id = block_ids(deck())[static_cast<std::size_t>(block.ask_action.index)];
        for (const Showing& showing : asked.learner.session->showings) {
            CHECK(deck().items[showing.item].block == id);
        }
        CHECK(asked.learner.session->scope.blocks == std::set<std::string>{id});
    }
    CHECK(does(state, {{ActionKind::AskBlock, 0}, {ActionKind::AskBlock, -1}, {ActionKind::AskBlock, 999}}).screen ==
          ScreenId::Reader);
}

TEST_CASE("facts are hidden all at once and shown one by one")
{
    GameState state = stage().after("fa", {k_read});
    CHECK(facts_of(body_of<ReaderModel>(state)).empty());
    state = does(state, {k_veil});
    std::size_t facts = 0;
    for (const std::string& id : block_ids(deck())) {
        facts += facts_of_block(deck(), id, "fa").size();
    }
    REQUIRE(facts > 5);
    CHECK(hidden(state) == facts);
    const Action first = facts_of(body_of<ReaderModel>(state)).front().action;
    state = does(state, {first});
    CHECK(hidden(state) == facts - 1);
    CHECK_FALSE(facts_of(body_of<ReaderModel>(state)).front().veiled);
    CHECK_MESSAGE(hidden(does(state, {first})) == facts, "and hidden again");
    CHECK(facts_of(body_of<ReaderModel>(does(state, {k_veil}))).empty());
    CHECK_MESSAGE(hidden(does(state, {k_veil, k_veil})) == facts, "what was shown is forgotten");
}

TEST_CASE("a hidden fact is covered on the screen and can be clicked there")
{
    const GameState state = stage().after("fa", {k_read, k_veil});
    const Scene scene = stage().scene(state);
    std::size_t regions = 0;
    for (const Region& region : scene.regions) {
        if (region.action.kind != ActionKind::ToggleFact) {
            continue;
        }
        ++regions;
        // The last card below the region's middle is drawn after the text it hides.
        const Drawable* top = nullptr;
        for (const Drawable& drawable : scene.drawables) {
            const Box box = std::visit([](const auto& what) { return what.box; }, drawable.what);
            const Px x = region.box.x + region.box.width / 2;
            const Px y = region.box.y + region.box.height / 2;
            if (x >= box.x && x < box.x + box.width && y >= box.y && y < box.y + box.height) {
                top = &drawable;
            }
        }
        REQUIRE(top != nullptr);
        const Card* card = std::get_if<Card>(&top->what);
        REQUIRE(card != nullptr);
        CHECK(card->fill.a == 255);
        CHECK(card->box.width >= region.box.width);
    }
    CHECK(regions >= facts_of(body_of<ReaderModel>(state)).size());
}

TEST_CASE("L shows one language, two side by side, the next one, and comes round")
{
    GameState state = stage().after("fa", {k_read});
    std::vector<std::string> seen;
    do {
        std::string languages;
        for (const Phrase& title : body_of<ReaderModel>(state).titles) {
            languages += (languages.empty() ? "" : "+") + title.language->tag;
        }
        seen.push_back(languages);
        for (const ReaderBlock& block : blocks_of(body_of<ReaderModel>(state))) {
            CHECK(block.columns.size() == body_of<ReaderModel>(state).titles.size());
        }
        state = does(state, {k_switch});
    } while (seen.size() < 20 && (state.article.language != "fa" || !state.article.beside.empty()));
    CHECK(seen == std::vector<std::string>{"fa", "fa+ru", "ru", "ru+th", "th", "th+zh", "zh", "zh+fa"});
}

TEST_CASE("two languages stand side by side, the first on the reading side")
{
    const Scene scene = stage().scene(stage().after("fa", {k_read, k_switch}));
    const DeckBlock& bullet = deck().sections[1].blocks[0];
    Px persian = 0;
    Px russian = 0;
    for (const Drawable& drawable : scene.drawables) {
        if (const auto* text = std::get_if<Text>(&drawable.what)) {
            persian = text->layout.text == bullet.text.at("fa") ? text->box.x : persian;
            russian = text->layout.text == bullet.text.at("ru") ? text->box.x : russian;
        }
    }
    CHECK(persian > 600);
    CHECK(russian > 0);
    CHECK(russian < 100);
}

TEST_CASE("from an answer to its place in the article and back; the sitting is not left")
{
    GameState state = stage().after("fa", {k_start, pick(0)});
    const std::string place = current_wording(*state.learner.session).evidence.block;
    state = does(state, {k_read});
    REQUIRE(state.screen == ScreenId::Reader);
    const ScreenModel model = present(stage().data(), state);
    CHECK(model.primary == Action{ActionKind::Back, 1});
    for (const ReaderBlock& block : blocks_of(std::get<ReaderModel>(model.body))) {
        CHECK(block.ask.empty());
        CHECK(block.here == !block.answer.empty());
    }
    CHECK(state.article.place == place);
    const Scene scene = stage().scene(state);
    const Px scroll = scroll_to_show(scene, model.primary, 0);
    const Region* way_back = region_of(scene, {ActionKind::Back, 1});
    REQUIRE(way_back != nullptr);
    CHECK(seen(way_back->box, true, scroll).y < 720);
    CHECK(does(state, {{ActionKind::AskBlock, 2}}).screen == ScreenId::Reader);
    CHECK(does(state, {k_progress}).screen == ScreenId::ProgressMap);
    CHECK_MESSAGE(does(state, {k_progress, k_choose}).screen == ScreenId::ProgressMap, "nothing else can be begun");
    CHECK_MESSAGE(does(state, {k_progress, k_read}).screen == ScreenId::Reader, "no circles");
    CHECK(does(state, {k_progress, k_back, k_back}).screen == ScreenId::Reveal);
    CHECK(does(state, {{ActionKind::Back, 1}}).screen == ScreenId::Reveal);
    CHECK_MESSAGE(stage().after("fa", {k_start, k_read}).screen == ScreenId::Question, "not before the answer");
}

TEST_CASE("in the article over an answer what proves it is marked, in every language on the screen, and never hidden")
{
    GameState state = does(stage().after("fa", {k_start, pick(0), k_read}), {k_switch});
    const Item& item = current_item(*state.learner.session);
    for (const bool veiled : {false, true}) {
        REQUIRE(state.article.veiled == veiled);
        std::size_t marks = 0;
        for (const ReaderBlock& block : blocks_of(body_of<ReaderModel>(state))) {
            for (const ReaderColumn& column : block.columns) {
                const Evidence& evidence = item.wordings.at(column.language->tag).evidence;
                for (const ReaderParagraph& paragraph : column.paragraphs) {
                    marks += paragraph.mark.empty() ? 0U : 1U;
                    CHECK((paragraph.mark.empty() || paragraph.mark == evidence.mark));
                    for (const FactModel& fact : paragraph.facts) {
                        CHECK((fact.range != evidence.mark || !block.here || !fact.veiled));
                    }
                }
            }
        }
        CHECK(marks == 2);
        state = does(state, {k_veil});
    }
}

TEST_CASE("the article over an answer is framed in the language the answer is shown in")
{
    const GameState state = stage().after("fa", {k_start, pick(0), k_switch, k_read});
    CHECK(interface_language(stage().data(), state).tag == "ru");
    CHECK(interface_language(stage().data(), does(state, {k_progress})).tag == "ru");
    CHECK(interface_language(stage().data(), does(state, {{ActionKind::Help, 0}})).tag == "ru");
    CHECK(interface_language(stage().data(), does(state, {k_back, k_go_on})).tag == "fa");
}

TEST_CASE("what is hidden in an article stays so while another screen is on")
{
    GameState state = does(stage().after("fa", {}), {k_read, k_veil});
    const std::size_t all = hidden(state);
    state = does(state, {facts_of(body_of<ReaderModel>(state)).front().action});
    CHECK(hidden(state) == all - 1);
    CHECK(hidden(does(state, {k_back, k_read})) == all - 1);
}

TEST_CASE("all of the section is opened at the point that is asked about")
{
    const GameState state = stage().after("ru", {k_start, pick(0), {ActionKind::ToggleSource, 0}});
    const Scene scene = stage().scene(state, 1024, 420);
    REQUIRE(scene.max_scroll() > 0);
    const Px scroll = opening_scroll(scene);
    CHECK(scene.shown_bottom > scene.shown_top);
    CHECK(scene.shown_top - scroll >= scene.view.y);
    CHECK(scene.shown_bottom - scroll <= scene.view.y + scene.view.height);
}

TEST_CASE("what was left open over an answer does not bind the article opened from Home")
{
    GameState state = stage().after("fa", {k_start, pick(0), k_read});
    state.screen = ScreenId::Home; // as when an article is dropped on the window
    state = does(state, {k_read});
    const std::vector<ReaderBlock> blocks = blocks_of(body_of<ReaderModel>(state));
    CHECK(std::any_of(blocks.begin(), blocks.end(), [](const ReaderBlock& block) { return !block.ask.empty(); }));
    CHECK(does(state, {k_back}).screen == ScreenId::Home);
}

TEST_CASE("the map has a tile for each bullet with questions, and shows what was learnt")
{
    const GameState before = stage().after("fa", {k_progress});
    REQUIRE(before.screen == ScreenId::ProgressMap);
    const auto tiles = [](const ProgressModel& model, Mastery mastery) {
        std::size_t count = 0;
        for (const MapRow& row : model.rows) {
            for (const MapTile& tile : row.tiles) {
                count += tile.mark.mastery == mastery ? 1U : 0U;
            }
        }
        return count;
    };
    const std::size_t all = tiles(body_of<ProgressModel>(before), Mastery::Unseen);
    CHECK(all > 5);
    CHECK(body_of<ProgressModel>(before).facts.front() ==
          "هنوز چیزی پرسیده نشده است. با هر دور، این نقشه پرتر می‌شود.");
    const GameState after = does(played(stage().after("fa", {k_start})), {k_progress});
    REQUIRE(after.screen == ScreenId::ProgressMap);
    const ProgressModel model = body_of<ProgressModel>(after);
    const std::size_t learning = tiles(model, Mastery::Learning);
    CHECK(learning > 0);
    CHECK(tiles(model, Mastery::Unseen) == all - learning);
    CHECK(model.legend[2].count == localise_digits(std::to_string(learning), stage().languages.find("fa")->numbers));
    CHECK(does(after, {k_back}).screen == ScreenId::Summary);
    const GameState read = does(after, {model.rows.back().tiles.back().action});
    CHECK(read.screen == ScreenId::Reader);
    CHECK(present(stage().data(), read).primary->kind == ActionKind::AskBlock);
    CHECK(does(read, {k_back}).screen == ScreenId::ProgressMap);
}

TEST_CASE("the summary has the map as well, small, and it leads to the large one")
{
    const GameState state = played(stage().after("ru", {k_start}));
    const SummaryModel summary = body_of<SummaryModel>(state);
    const ProgressModel map = body_of<ProgressModel>(does(state, {k_progress}));
    std::size_t tiles = 0;
    for (const MapRow& row : map.rows) {
        tiles += row.tiles.size();
    }
    CHECK(summary.map.size() == tiles);
    CHECK(std::any_of(summary.map.begin(), summary.map.end(),
                      [](const MapTile& tile) { return tile.mark.mastery == Mastery::Learning; }));
    CHECK(region_of(stage().scene(state), {ActionKind::OpenProgress, 1}) != nullptr);
    CHECK(does(state, {{ActionKind::OpenProgress, 1}}).screen == ScreenId::ProgressMap);
}

TEST_CASE("the forecast has a bar a day, in the language's digits, today on the reading side")
{
    const GameState state = does(played(stage().after("fa", {k_start})), {k_progress});
    const ProgressModel model = body_of<ProgressModel>(state);
    REQUIRE(model.forecast.size() == 14);
    std::size_t due = 0;
    for (const ForecastBar& bar : model.forecast) {
        due += bar.count;
    }
    CHECK(due == state.learner.session->planned); // right once: in two days; wrong: tomorrow
    CHECK(model.forecast[0].day == "امروز");
    CHECK(model.forecast[13].day == "۱۳");
    CHECK(model.forecast[1].number == "۱");
    const auto label_at = [](const Scene& scene, const std::string& label) {
        for (const Drawable& drawable : scene.drawables) {
            const auto* text = std::get_if<Text>(&drawable.what);
            if (text != nullptr && text->layout.text == label) {
                return text->box.x;
            }
        }
        return -1.0;
    };
    const Scene persian = stage().scene(state);
    CHECK(label_at(persian, "امروز") > label_at(persian, "۱۳"));
    const Scene russian = stage().scene(stage().after("ru", {k_progress}));
    CHECK(label_at(russian, "сегодня") < label_at(russian, "13"));
}

TEST_CASE("the word for today leaves the number of tomorrow its place")
{
    for (const char* language : {"fa", "ru", "th", "zh"}) {
        const GameState state = does(stage().after(language, {}), {k_progress});
        const std::string tomorrow = body_of<ProgressModel>(state).forecast[1].day;
        const std::string today = body_of<ProgressModel>(state).forecast[0].day;
        const Scene scene = stage().scene(state, 1024, 768);
        int found = 0;
        for (const Drawable& drawable : scene.drawables) {
            if (const Text* text = std::get_if<Text>(&drawable.what)) {
                found += text->layout.text == today || text->layout.text == tomorrow ? 1 : 0;
            }
        }
        CHECK_MESSAGE(found >= 2, language);
    }
}

TEST_CASE("a wrong option picked again is said to have been, and stands beside the right one")
{
    GameState state = played(stage().after("fa", {k_start})); // the first item: wrong, and wrong again
    const ProgressModel model = body_of<ProgressModel>(does(state, {k_progress}));
    REQUIRE(model.confusions.size() == 1);
    const Session& session = *state.learner.session;
    const Item& item = deck().items[session.showings.front().item];
    const Wording& wording = item.wordings.at("fa");
    CHECK(model.confusions[0].right == wording.options[key_index(item)]);
    CHECK(model.confusions[0].wrong == wording.options[(key_index(item) + 1) % 4]);
    CHECK(model.confusions[0].times == "۲ بار انتخاب شده");
    const auto verdict = [](const GameState& at) {
        for (const OptionModel& option : body_of<RevealModel>(at).question.options) {
            if (option.state == OptionState::PickedWrong) {
                return option.verdict;
            }
        }
        return std::string();
    };
    state = stage().after("fa", {k_start});
    state = does(state, {pick_on(state, false)});
    CHECK(verdict(state).find("پیش‌تر") == std::string::npos);
    state = does(state, {k_go_on});
    while (state.learner.session->showings[state.learner.session->current].repetition == 0) {
        state = does(state, {pick_on(state, true), k_go_on});
    }
    state = does(state, {pick_on(state, false)});
    CHECK(verdict(state).find("پیش‌تر هم این را انتخاب کرده بودید") != std::string::npos);
}

TEST_CASE("chosen sections are asked, and nothing chosen is everything")
{
    const GameState open = stage().after("fa", {k_choose});
    REQUIRE(open.screen == ScreenId::Choice);
    const ChoiceModel model = body_of<ChoiceModel>(open);
    REQUIRE(model.rows.size() > 3);
    CHECK(model.rows[0].title.text == "فقط اشتباه‌های من");
    CHECK(model.rows[0].detail == "۰ پرسش");
    const GameState all = does(open, {k_begin});
    CHECK(all.screen == ScreenId::Question);
    CHECK(is_everything(all.learner.session->scope));
    const GameState second = does(open, {tick(2)});
    CHECK(body_of<ChoiceModel>(second).rows[2].checked);
    CHECK(body_of<ChoiceModel>(second).count == model.rows[2].detail);
    CHECK_FALSE(body_of<ChoiceModel>(does(second, {tick(2)})).rows[2].checked);
    const GameState asked = does(second, {k_choose}); // the key that opened it starts
    REQUIRE(asked.screen == ScreenId::Question);
    for (const Showing& showing : asked.learner.session->showings) {
        const DeckSection* section = section_of(deck(), deck().items[showing.item].block);
        CHECK(section->title.at("fa") == model.rows[2].title.text);
    }
    CHECK(does(open, {tick(99), tick(-1), k_back}).screen == ScreenId::Home);
}

TEST_CASE("a choice promises as many questions as the sitting then has, and says when it is only some of them")
{
    for (const std::size_t length : {2U, 10U}) {
        GameState state = stage().after("fa", {k_choose});
        state.settings.sitting_length = length;
        const std::size_t rows = body_of<ChoiceModel>(state).rows.size();
        for (std::size_t row = 1; row < rows; ++row) {
            const GameState ticked = does(state, {tick(static_cast<int>(row))});
            const GameState asked = does(ticked, {k_begin});
            REQUIRE(asked.screen == ScreenId::Question);
            const std::size_t all =
                items_in(asked.learner.session->scope, *asked.learner.session->deck, "fa", DeckProgress{});
            CHECK(asked.learner.session->planned == std::min(all, length));
            const std::string& promise = body_of<ChoiceModel>(ticked).count;
            CHECK((promise.find("در این دور") != std::string::npos) == (all > length));
        }
    }
}

TEST_CASE("only mistakes: none at first, then what was wrong, and another round of them")
{
    const GameState none = stage().after("fa", {k_choose, tick(0)});
    CHECK(body_of<ChoiceModel>(none).button.empty());
    CHECK(does(none, {k_begin}).screen == ScreenId::Choice);
    GameState state = does(played(stage().after("fa", {k_start})), {k_back, k_choose, tick(0), k_begin});
    REQUIRE(state.screen == ScreenId::Question);
    CHECK(state.learner.session->planned == 1);
    state = played(state);
    state = does(state, {k_go_on});
    CHECK_MESSAGE(state.learner.session->planned == 1, "again the same kind of sitting");
    state = does(state, {pick_on(state, true), k_go_on, k_go_on});
    CHECK(state.screen == ScreenId::Question);
}

TEST_CASE("what is left out is listed behind the map, and a tick asks it again, another one leaves it out as it was")
{
    constexpr Action k_left_out = k_suspend;                                                      // X
    CHECK(does(stage().after("ru", {k_progress}), {k_left_out}).screen == ScreenId::ProgressMap); // nothing is
    GameState state = stage().after("ru", {k_start, k_dont_know, k_suspend, k_go_on, k_dont_know, k_report, pick(2)});
    REQUIRE(state.screen == ScreenId::Reveal);
    const auto label_of_x = [](const GameState& at) {
        for (const KeyHint& hint : present(stage().data(), at).hints) {
            if (hint.key == "X") {
                return hint.label;
            }
        }
        return std::string();
    };
    CHECK(label_of_x(state) == "Отозвать жалобу");
    CHECK(label_of_x(does(state, {k_undo})) == "Больше не спрашивать");
    state = does(state, {k_back, k_progress});
    CHECK(body_of<ProgressModel>(state).facts.back() == "исключено 2 вопроса");
    CHECK(label_of_x(state) == "Исключённые");
    state = does(state, {k_left_out});
    REQUIRE(state.screen == ScreenId::LeftOut);
    const auto rows = [](const GameState& at) { return body_of<ChoiceModel>(at).rows; };
    REQUIRE(rows(state).size() == 2);
    const bool first_is_reported = rows(state)[0].detail == "Непонятно, о чём спрашивают";
    const int reported = first_is_reported ? 0 : 1;
    CHECK(rows(state)[static_cast<std::size_t>(reported)].detail == "Непонятно, о чём спрашивают");
    CHECK(rows(state)[static_cast<std::size_t>(1 - reported)].detail == "Исключён");
    const GameState asked = does(state, {tick(reported)});
    CHECK(rows(asked)[static_cast<std::size_t>(reported)].checked);
    CHECK(body_of<ChoiceModel>(asked).count == "исключён 1 вопрос");
    const auto reports = [](const GameState& at) {
        std::size_t count = 0;
        for (const auto& [id, item] : at.learner.progress.begin()->second) {
            count += item.reported ? 1U : 0U;
        }
        return count;
    };
    CHECK(reports(asked) == 0);
    CHECK_MESSAGE(reports(does(asked, {tick(reported)})) == 1, "the complaint is there again");
    CHECK(does(asked, {tick(7), tick(-1), k_back}).screen == ScreenId::ProgressMap);
    CHECK(body_of<ProgressModel>(does(asked, {tick(1 - reported), k_back})).facts.size() + 1 ==
          body_of<ProgressModel>(does(state, {k_back})).facts.size());
}

TEST_CASE("before another sitting begins the player says what becomes of the one left in the middle")
{
    const GameState home = does(stage().after("ru", {k_start, k_dont_know, k_go_on}), {k_back});
    const std::uint64_t seed = home.learner.session->seed;
    for (const std::vector<Action>& way : {std::vector<Action>{k_start}, {k_choose, k_begin}}) {
        GameState asks = home;
        for (const Action action : way) {
            asks = handle(stage().data(), std::move(asks), action, Milliseconds{2});
        }
        REQUIRE(asks.screen == ScreenId::Unfinished);
        CHECK(body_of<QuestionModel>(asks).stem.find("осталось 6 вопросов") != std::string::npos);
        const GameState left = handle(stage().data(), asks, k_back, Milliseconds{2});
        CHECK(left.screen == (way.size() == 1 ? ScreenId::Home : ScreenId::Choice));
        CHECK(left.learner.session->seed == seed);
        const GameState same = handle(stage().data(), asks, pick(0), Milliseconds{2});
        CHECK(same.screen == ScreenId::Question);
        CHECK(same.learner.session->seed == seed);
        CHECK(same.learner.session->responses.size() == 1);
        const GameState other = handle(stage().data(), asks, pick(1), Milliseconds{3});
        CHECK(other.screen == ScreenId::Question);
        CHECK(other.learner.session->seed == 3);
        CHECK_MESSAGE(other.learner.progress == home.learner.progress, "what was answered stays");
    }
    // Asked from a bullet: back is back at the bullet; and going on is in the language chosen since.
    GameState chosen = home;
    chosen.language = "zh";
    const Action ask{ActionKind::AskBlock, 1};
    const GameState asks = does(chosen, {k_read, ask});
    REQUIRE(asks.screen == ScreenId::Unfinished);
    CHECK(asks.article.place == block_ids(deck())[1]);
    CHECK(does(asks, {k_back}).article.place == block_ids(deck())[1]);
    CHECK(does(asks, {pick(0)}).learner.session->language == "zh");
    const GameState in_arabic = does(stage().after("ar", {k_start, k_dont_know, k_go_on}), {k_back, k_start});
    REQUIRE(in_arabic.screen == ScreenId::Unfinished);
    CHECK_MESSAGE(body_of<QuestionModel>(in_arabic).stem.find("\u2067DeepSeek: ") != std::string::npos,
                  "the title has the direction of its language, whatever it begins with");
    // One in which nothing was answered is no loss, nor is a finished one.
    CHECK(does(stage().after("ru", {k_start, k_back}), {k_start}).screen == ScreenId::Question);
}

TEST_CASE("the focus comes to everything on these screens and round again")
{
    for (const std::vector<Action>& way : {std::vector<Action>{k_read},
                                           {k_read, k_veil},
                                           {k_read, k_switch, k_veil},
                                           {k_progress},
                                           {k_choose},
                                           {k_start, pick(0), k_read}}) {
        const Scene scene = stage().scene(stage().after("fa", way));
        const auto focusable = std::count_if(scene.regions.begin(), scene.regions.end(),
                                             [](const Region& region) { return region.focusable; });
        std::set<std::pair<int, int>> visited;
        std::optional<Action> focus;
        for (long step = 0; step < focusable; ++step) {
            focus = moved_focus(scene, focus, Move::Forward);
            visited.insert({static_cast<int>(focus->kind), focus->index});
        }
        CHECK(static_cast<long>(visited.size()) == focusable);
    }
}
