// Themes: the shipped ones are legible, broken ones are refused with their place.
#include "stage.h"

#include <doctest/doctest.h>

using namespace nuqta;
using nuqta::test::stage;

namespace {

const char* const k_good = R"(one:
  background: "#000000"
  surface: "#000000"
  raised: "#000000"
  border: "#000000"
  text: "#FFFFFF"
  muted: "#000000"
  accent: "#000000"
  on_accent: "#000000"
  right: "#000000"
  wrong: "#000000"
  mark: "#01020380"
  focus: "#000000"
  hover: "#000000"
  on_option: "#000000"
  options: ["#993404", "#08519C", "#54278F", "#00594C"]
  teams: ["#993404", "#08519C", "#54278F", "#00594C", "#993404", "#08519C", "#54278F", "#00594C"]
)";

std::string with(std::string text, const std::string& what, const std::string& by)
{
    return text.replace(text.find(what), what.size(), by);
}

} // namespace

TEST_CASE("contrast is WCAG's: black on white 21, the option colours under white as published")
{
    CHECK(contrast({0, 0, 0, 255}, {255, 255, 255, 255}) == doctest::Approx(21.0));
    CHECK(contrast({0x99, 0x34, 0x04, 255}, {255, 255, 255, 255}) == doctest::Approx(7.4).epsilon(0.01));
    CHECK(contrast({0x54, 0x27, 0x8F, 255}, {255, 255, 255, 255}) == doctest::Approx(10.2).epsilon(0.01));
}

TEST_CASE("in every shipped theme text stands out 7:1 from its ground")
{
    REQUIRE(stage().themes.size() == 4);
    for (const Theme& theme : stage().themes) {
        CAPTURE(theme.name);
        for (const Colour ground : {theme.background, theme.surface}) {
            CHECK(contrast(theme.text, ground) >= 7);
            CHECK(contrast(theme.muted, ground) >= 7);
            CHECK(contrast(theme.right, ground) >= 7);
            CHECK(contrast(theme.wrong, ground) >= 7);
            CHECK(contrast(theme.accent, ground) >= 7);
            CHECK(contrast(theme.focus, ground) >= 7);
        }
        CHECK(contrast(theme.text, theme.raised) >= 7);
        CHECK(contrast(theme.on_accent, theme.accent) >= 7);
        for (const Colour option : theme.options) {
            CHECK(contrast(theme.on_option, option) >= 7);
        }
        for (const Colour team : theme.teams) {
            CHECK(contrast(theme.on_option, team) >= 7);
        }
    }
}

TEST_CASE("a theme is read with alpha where it is written")
{
    const auto themes = parse_themes(k_good, "t.yaml");
    REQUIRE(themes.ok());
    CHECK(themes.value()[0].mark == Colour{1, 2, 3, 0x80});
    CHECK(themes.value()[0].text == Colour{255, 255, 255, 255});
    CHECK(themes.value()[0].options[1] == Colour{0x08, 0x51, 0x9C, 255});
}

TEST_CASE("a broken theme is refused with the line and the role")
{
    struct Case {
        std::string yaml;
        std::string error;
    };
    const std::vector<Case> cases = {
        {with(k_good, "\"#FFFFFF\"", "\"white\""), "t.yaml:6:9: text: a colour is written #RRGGBB or #RRGGBBAA"},
        {with(k_good, "  muted: \"#000000\"\n", ""), "t.yaml:2:3: one: the role “muted” is missing"},
        {with(k_good, "  muted:", "  mutted:"), "t.yaml:7:3: unknown role “mutted”"},
        {with(k_good, "\"#993404\", ", ""), "t.yaml:16:12: options: 4 colours are needed"},
        {"", "t.yaml:1:1: a map of theme names is needed"},
        {"one: dark", "t.yaml:1:6: one: a theme is a map of roles to colours"},
    };
    for (const Case& one : cases) {
        const auto themes = parse_themes(one.yaml, "t.yaml");
        REQUIRE_FALSE(themes.ok());
        CHECK(to_string(themes.error()) == one.error);
    }
    CHECK(parse_themes("one: [", "t.yaml").error().code == ErrorCode::BadSyntax);
}

TEST_CASE("an unknown theme is told with the names there are")
{
    CHECK(to_string(find_theme(stage().themes, "pink").error()) ==
          "there is no theme “pink”; there are: dark, light, contrast, projector");
}
