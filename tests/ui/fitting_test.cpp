// The proof of the deck: every question and its reveal, in every language, at every size and text scale, has its
// glyphs, whole, where they belong and in the order they are read in; and so has every other screen.
#include "fitting.h"
#include "ui/screens/screens.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <filesystem>

using namespace nuqta;
using namespace nuqta::test;

namespace {

struct Place {
    Px width, height;
    int percent;
};

constexpr Place k_places[] = {{1024, 768, 100}, {1280, 720, 100}, {1920, 1080, 100}, {720, 1280, 100},
                              {1024, 768, 200}, {1280, 720, 200}, {1920, 1080, 200}, {720, 1280, 200}};

/// Each option's card holds the set text of the option whole.
void check_options(const Scene& scene, const Wording& wording)
{
    for (const Drawable& drawable : scene.drawables) {
        const auto* text = std::get_if<Text>(&drawable.what);
        if (text == nullptr || !drawable.scrolls) {
            continue;
        }
        for (const std::string& option : wording.options) {
            if (text->layout.text != option) {
                continue;
            }
            bool held = false;
            for (const Region& region : scene.regions) {
                held = held || (region.action.kind == ActionKind::PickOption && inside(text->box, region.box));
            }
            CHECK_MESSAGE(held, option);
        }
    }
}

/// Question and reveal of one item at every size and scale.
void check_item(const Deck& deck, std::size_t item, const std::string& language)
{
    CAPTURE(deck.items[item].id);
    CAPTURE(language);
    const std::vector<Deck> decks = {deck};
    const GameData data{&stage().languages, &decks, &stage().themes};
    for (const Place& place : k_places) {
        CAPTURE(place.width);
        CAPTURE(place.percent);
        GameState state;
        state.language = language;
        state.text_percent = place.percent;
        state.learner.session = start_with(decks.front(), language, 1, {item});
        state.screen = ScreenId::Question;
        const Frame frame{place.width, place.height, place.percent / 100.0, &stage().themes.front(), &stage().engine};
        const Scene question = arrange(present(data, state), frame);
        check_texts(question);
        check_options(question, deck.items[item].wordings.at(language));
        if (place.percent == 100) {
            CHECK_MESSAGE(question.max_scroll() == 0, "a question is seen whole without scrolling");
        }
        state = handle(data, state, pick(1), Milliseconds{1});
        check_texts(arrange(present(data, state), frame));
    }
}

void check_deck(const Deck& deck)
{
    for (std::size_t i = 0; i < deck.items.size(); ++i) {
        for (const auto& worded : deck.items[i].wordings) {
            check_item(deck, i, worded.first);
        }
    }
}

} // namespace

TEST_CASE("every question of the test decks and its reveal fit at every size and scale")
{
    for (const Deck& deck : stage().decks) {
        check_deck(deck);
    }
}

TEST_CASE("every question of the shipped decks and its reveal fit at every size and scale")
{
    std::size_t decks = 0;
    for (const auto& entry : std::filesystem::directory_iterator(data_root() / "decks")) {
        check_deck(must(read_deck(must(read_file(entry.path())), entry.path().string())));
        ++decks;
    }
    CHECK(decks > 0);
}

TEST_CASE("every other screen fits in every language at every size and scale")
{
    for (const Language& language : stage().languages.all()) {
        for (const Place& place : k_places) {
            for (const ScreenId screen :
                 {ScreenId::Language, ScreenId::Home, ScreenId::Help, ScreenId::Settings, ScreenId::Profiles}) {
                CAPTURE(language.tag);
                CAPTURE(place.width);
                CAPTURE(place.percent);
                GameState state;
                state.language = language.tag;
                state.text_percent = place.percent;
                state.screen = screen;
                check_texts(stage().scene(state, place.width, place.height));
                state.notice = Notice{"notice.unsaved", "/home/someone/.local/share/nuqta/profiles"};
                check_texts(stage().scene(state, place.width, place.height));
            }
        }
    }
}

TEST_CASE("what can be wrong with a question fits in every language at every size and scale")
{
    for (const char* language : {"fa", "ru", "zh", "th", "ar", "en"}) {
        GameState state = stage().after(language, {k_start, k_dont_know, k_report});
        REQUIRE(state.screen == ScreenId::Report);
        for (const Place& place : k_places) {
            CAPTURE(language);
            CAPTURE(place.width);
            state.text_percent = place.percent;
            check_texts(stage().scene(state, place.width, place.height));
        }
    }
}

TEST_CASE("the summary of a sitting with everything to review fits or scrolls")
{
    for (const char* language : {"fa", "ru", "zh", "th", "ar"}) {
        GameState state = stage().after(language, {k_start});
        while (state.screen != ScreenId::Summary) {
            state = handle(stage().data(), state, k_dont_know, Milliseconds{1});
            state = handle(stage().data(), state, k_go_on, Milliseconds{1});
        }
        for (const Place& place : k_places) {
            CAPTURE(language);
            CAPTURE(place.width);
            state.text_percent = place.percent;
            check_texts(stage().scene(state, place.width, place.height));
        }
    }
}

TEST_CASE("reader, map and choice fit or scroll, new and after a sitting, hidden and in two languages")
{
    constexpr Action k_read{ActionKind::OpenReader, 0};
    constexpr Action k_veil{ActionKind::ToggleVeil, 0};
    for (const char* language : {"fa", "ru", "zh", "th", "ar", "en"}) {
        GameState learnt = stage().after(language, {k_start});
        while (learnt.screen != ScreenId::Summary) {
            learnt = handle(stage().data(), learnt, pick(1), Milliseconds{1});
            learnt = handle(stage().data(), learnt, k_go_on, Milliseconds{1});
        }
        for (const std::vector<Action>& way : {std::vector<Action>{k_read},
                                               {k_read, k_veil},
                                               {k_read, k_switch, k_veil},
                                               {{ActionKind::OpenProgress, 0}},
                                               {k_back, {ActionKind::OpenChoice, 0}},
                                               {k_go_on,
                                                k_dont_know,
                                                k_suspend,
                                                k_go_on,
                                                k_dont_know,
                                                k_report,
                                                pick(0),
                                                k_back,
                                                {ActionKind::OpenProgress, 0},
                                                k_suspend},
                                               {k_go_on, k_dont_know, k_go_on, k_back, {ActionKind::StartQuiz, 0}}}) {
            GameState state = learnt;
            for (const Action action : way) {
                state = handle(stage().data(), state, action, Milliseconds{1});
            }
            for (const Place& place : k_places) {
                CAPTURE(language);
                CAPTURE(place.width);
                CAPTURE(place.percent);
                CAPTURE(screen_type(state.screen).name);
                state.text_percent = place.percent;
                const Scene scene = stage().scene(state, place.width, place.height);
                const bool veiled = std::find(way.begin(), way.end(), k_veil) != way.end();
                veiled ? check_places(scene) : check_texts(scene); // a veil hides ink
                CHECK_FALSE(scene.words_broken);
            }
        }
    }
}
