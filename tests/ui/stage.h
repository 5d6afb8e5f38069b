// Everything the tests of screens share: the shipped packs, fonts and theme, and the hand-made decks of tests/data.
#pragma once

#include "base/files.h"
#include "item/deck_json.h"
#include "test_data.h"
#include "text/engine.h"
#include "ui/arrange.h"
#include "ui/game.h"

#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

namespace nuqta::test {

template<typename T> T must(Result<T> result)
{
    if (!result) {
        throw std::runtime_error(to_string(result.error()));
    }
    return std::move(result).value();
}

inline Deck read_test_deck(const std::string& name)
{
    const std::filesystem::path path = test_data() / "decks" / name;
    return must(read_deck(must(read_file(path)), path.string()));
}

struct Stage {
    LanguageRegistry languages = must(LanguageRegistry::load(data_root() / "content" / "languages"));
    std::vector<Deck> decks = {read_test_deck("rival.json"), read_test_deck("summit.json")};
    std::vector<Theme> themes =
        must(parse_themes(must(read_file(data_root() / "assets" / "theme.yaml")), "theme.yaml"));
    std::shared_ptr<const FontLibrary> fonts = must(FontLibrary::open(data_root() / "fonts", languages.all()));
    TextEngine engine{fonts};

    GameData data() const
    {
        return {&languages, &decks, &themes, [](std::time_t seconds) { return *std::gmtime(&seconds); }};
    }

    Scene scene(const GameState& state, Px width = 1280, Px height = 720)
    {
        return arrange(present(data(), state), {width, height, state.text_percent / 100.0, &themes.front(), &engine});
    }

    /// The state after these actions, from Home in `language`.
    GameState after(const std::string& language, const std::vector<Action>& actions) const
    {
        GameState state;
        state.language = language;
        state.screen = ScreenId::Home;
        for (const Action action : actions) {
            state = handle(data(), std::move(state), action, Milliseconds{1});
        }
        return state;
    }
};

/// One for all tests: opening the fonts takes longer than any of them.
inline Stage& stage()
{
    static Stage k_stage;
    return k_stage;
}

inline constexpr Action k_start{ActionKind::StartQuiz, 0};
inline constexpr Action k_dont_know{ActionKind::DontKnow, 0};
inline constexpr Action k_go_on{ActionKind::GoOn, 0};
inline constexpr Action k_back{ActionKind::Back, 0};
inline constexpr Action k_switch{ActionKind::SwitchLanguage, 0};
inline constexpr Action k_undo{ActionKind::Undo, 0};
inline constexpr Action k_suspend{ActionKind::Suspend, 0};
inline constexpr Action k_report{ActionKind::Report, 0};
inline Action pick(int place)
{
    return {ActionKind::PickOption, place};
}

} // namespace nuqta::test
