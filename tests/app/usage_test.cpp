// The command line itself: what makes no sense is said on standard error with exit code 2, before anything is done;
// without a display the game says so with exit code 5.
#include "app/program.h"
#include "test_data.h"

#include <doctest/doctest.h>

#include <algorithm>

namespace nuqta::test {
namespace {

const std::string k_tags = "ar (العربية), en (English), fa (فارسی), ru (Русский), th (ไทย), zh (简体中文)";
constexpr const char* k_simplified = "\"zh-TW\": only Simplified Chinese (zh) is here, not Traditional";

struct Mistake {
    std::vector<std::string> arguments;
    std::string error; ///< the first line on standard error
};

std::vector<Mistake> mistakes()
{
    const std::string article = (data_root() / "content/articles/deepseek-rival").string();
    return {
        {{"frobnicate"}, "The following argument was not expected: frobnicate"},
        {{"--frobnicate"}, "The following argument was not expected: --frobnicate"},
        {{"generate", article, "--frobnicate"}, "The following argument was not expected: --frobnicate"},
        {{"generate"}, "paths is required"},
        {{"facts"}, "paths is required"},
        {{"render", "--lang", "fa", "-o", "x.txt"}, "--screen is required"},
        {{"layout"}, "--lang is required"},
        {{"generate", article, "--seed", "-1"}, "--seed: “-1” is not a whole number from 0 on"},
        {{"generate", article, "--seed", "many"}, "--seed: “many” is not a whole number from 0 on"},
        {{"generate", article, "-o"}, "--output: 1 required TEXT missing"},
        {{"generate", article, "--lang", "xx"}, "there is no language \"xx\"; there are " + k_tags},
        {{"generate", article, "--lang", "zh-TW"}, k_simplified},
        {{"facts", article, "--lang", "xx"}, "there is no language \"xx\"; there are " + k_tags},
        {{"layout", "--lang", "xx"}, "there is no language \"xx\"; there are " + k_tags},
        {{"--lang", "xx"}, "there is no language \"xx\"; there are " + k_tags},
        {{"play", "--lang", "xx"}, "there is no language \"xx\"; there are " + k_tags},
        {{"--lang", "C"}, "\"C\" is no language; there are " + k_tags},
        {{"--lang", "zh-TW"}, k_simplified},
        {{"--lang", "zh_TW.UTF-8"}, "\"zh_TW.UTF-8\": only Simplified Chinese (zh) is here, not Traditional"},
        {{"--size", "big"}, "--size: “big” is not a size like 1280x720"},
        {{"--size", "99999x720"}, "--size: “99999x720” is not a size like 1280x720"},
        {{"stats", "--profile", ""},
         "--profile: the name must have 1 to 100 bytes, no slash or control character, and not begin with a dot"},
        {{"--theme", "pink"}, "there is no theme “pink”; there are: dark, light, contrast, projector"},
        {{"render", "--screen", "attic", "--lang", "fa", "-o", "x.txt"},
         "there is no screen “attic”; there are: language, home, question, reveal, summary, help, report, settings, "
         "reader, progress, choose, left-out, unfinished, profiles, library, removal, class-setup, class-teams, "
         "class-preview, "
         "class-lobby, "
         "class-read, class-question, class-lock, class-reveal, class-scores, class-podium, class-results, "
         "class-pause"},
        {{"render", "--screen", "question", "--lang", "fa", "--item", "none", "-o", "x.txt"},
         "no deck has the item “none” in this language"},
    };
}

TEST_CASE("a mistake on the command line is told with exit code 2, and nothing is done")
{
    for (const Mistake& mistake : mistakes()) {
        const Folder folder;
        CAPTURE(mistake.arguments.back());
        CAPTURE(mistake.error);
        const Run run = nuqta(mistake.arguments, {.folder = folder.path()});
        CHECK(run.code == 2);
        CHECK(run.err.substr(0, run.err.find('\n')) == mistake.error);
        CHECK(run.out.empty());
        CHECK(folder.list().empty());
    }
}

TEST_CASE("a language is found by what people write")
{
    for (const std::string tag : {"fa", "FA", "fa_IR.UTF-8", "fa-IR", "zh_Hans", "zh-CN", "ru_RU.KOI8-R", "ar-EG"}) {
        CAPTURE(tag);
        CHECK(nuqta({"render", "--screen", "home", "--lang", tag, "-o", "-"}).code == 0);
    }
}

TEST_CASE("every command explains itself on standard output")
{
    for (const std::string command : {"", "play", "generate", "facts", "render", "layout"}) {
        CAPTURE(command);
        const Run run = command.empty() ? nuqta({"--help"}) : nuqta({command, "--help"});
        CHECK(run.code == 0);
        CHECK(run.out.find("Usage: nuqta") != std::string::npos);
        CHECK(run.err.empty());
    }
    CHECK(nuqta({"--version"}).out.substr(0, 6) == "nuqta ");
}

TEST_CASE("output nobody can take is a failure")
{
    const std::string article = (data_root() / "content/articles/deepseek-rival").string();
    for (const std::string command : {"generate", "facts"}) {
        CAPTURE(command);
        const Run run = nuqta({command, article}, {.output = "/dev/full"});
        CHECK(run.code == 1);
        CHECK(run.err == "<stdout>: cannot be written\n");
    }
}

TEST_CASE("without a display the game says so in one sentence")
{
    for (const std::optional<std::string>& runtime : {std::optional<std::string>(), std::optional<std::string>("/")}) {
        CAPTURE(runtime.value_or("not set"));
        const Folder folder;
        const Run run = nuqta({"--data-dir", "progress"}, {.folder = folder.path(),
                                                           .environment = {{"DISPLAY", std::nullopt},
                                                                           {"WAYLAND_DISPLAY", std::nullopt},
                                                                           {"SDL_VIDEODRIVER", std::nullopt},
                                                                           {"XDG_RUNTIME_DIR", runtime}}});
        CHECK(run.code == 5);
        CHECK(run.err.substr(0, 42) == "no display was found for the game's window");
        CHECK(std::count(run.err.begin(), run.err.end(), '\n') == 1);
        CHECK(run.out.empty());
        CHECK(folder.list() == std::vector<std::string>{"progress", "progress/nuqta.log"});
    }
}

} // namespace
} // namespace nuqta::test
