// A data folder with something missing or broken: the file is named, with line and column where it has them.
#include "app/program.h"
#include "test_data.h"

#include <doctest/doctest.h>

namespace nuqta::test {
namespace {

namespace fs = std::filesystem;

const std::vector<std::string> k_render{"render", "--screen", "home", "--lang", "fa", "-o", "out.txt"};

/// The program in a folder whose data root is `data`.
Surroundings with_data(const Folder& folder)
{
    return {.folder = folder.path(), .environment = {{"NUQTA_DATA", "data"}}};
}

std::string pack(const std::string& tag)
{
    return content_of(data_root() / "content" / "languages" / (tag + ".yaml"));
}

TEST_CASE("the data folder these tests damage is good while it is whole")
{
    const Folder folder;
    link_data(folder);
    const Run run = nuqta(k_render, with_data(folder));
    CHECK(run.code == 0);
    CHECK(run.err.empty());
}

TEST_CASE("a missing font is named, and the exit code is that of a missing display")
{
    const Folder folder;
    link_data(folder);
    fs::remove(folder.path() / "data/fonts/Vazirmatn-Regular.ttf");
    for (const std::vector<std::string>& arguments : {k_render, std::vector<std::string>{"layout", "--lang", "fa"}}) {
        const Run run = nuqta(arguments, with_data(folder));
        CHECK(run.code == 5);
        CHECK(run.err == "data/fonts/Vazirmatn-Regular.ttf: the font is not there\n");
        CHECK_FALSE(fs::exists(folder.path() / "out.txt"));
    }
}

TEST_CASE("who wants to play without a font is told so in the language asked for, or the environment's")
{
    const Folder folder;
    link_data(folder);
    fs::remove(folder.path() / "data/fonts/Vazirmatn-Regular.ttf");
    const std::string named = "data/fonts/Vazirmatn-Regular.ttf: the font is not there\n";
    const std::string russian = "Nuqta не запускается: один из её шрифтов отсутствует или повреждён. Установите "
                                "программу заново.\n";
    const std::string persian = "برنامه شروع نمی‌شود: یکی از قلم‌های آن نیست یا خراب است. برنامه را دوباره نصب "
                                "کنید.\n";
    Surroundings russians = with_data(folder);
    russians.environment["NUQTA_LANG"] = "ru_RU.UTF-8";
    CHECK(nuqta({"--data-dir", "mine"}, russians).err == russian + named);
    CHECK(nuqta({"--data-dir", "mine", "--lang", "fa"}, russians).err == persian + named);
    Surroundings nobody = with_data(folder);
    nobody.environment["NUQTA_LANG"] = "C";
    nobody.environment["LC_ALL"] = "C.UTF-8";
    nobody.environment["LANG"] = "C";
    CHECK(nuqta({"--data-dir", "mine"}, nobody).err == named);
}

TEST_CASE("a file that is no font is refused")
{
    const Folder folder;
    link_data(folder);
    folder.write("data/fonts/NotoSansThai-Bold.ttf", "a letter to the editor");
    const Run run = nuqta(k_render, with_data(folder));
    CHECK(run.code == 5);
    CHECK(run.err == "data/fonts/NotoSansThai-Bold.ttf: is not an OpenType font\n");
}

TEST_CASE("a font cut off in the middle does not crash the program")
{
    const Folder folder;
    link_data(folder);
    const std::string font = content_of(data_root() / "fonts" / "Vazirmatn-Regular.ttf");
    for (const std::size_t size : {std::size_t{12}, std::size_t{400}, font.size() / 2}) {
        CAPTURE(size);
        folder.write("data/fonts/Vazirmatn-Regular.ttf", font.substr(0, size));
        for (const std::string out : {"out.txt", "out.png"}) {
            const Run run = nuqta({"render", "--screen", "home", "--lang", "fa", "-o", out}, with_data(folder));
            CHECK(run.code >= 0);
            CHECK(run.code < 128);
        }
    }
}

TEST_CASE("a language whose pack is missing is not offered")
{
    const Folder folder;
    link_data(folder);
    fs::remove(folder.path() / "data/content/languages/fa.yaml");
    const Run run = nuqta(k_render, with_data(folder));
    CHECK(run.code == 2);
    CHECK(run.err == "there is no language \"fa\"; there are ar (العربية), en (English), ru (Русский), th (ไทย), "
                     "zh (简体中文)\n");
    CHECK(nuqta({"render", "--screen", "home", "--lang", "ru", "-o", "-"}, with_data(folder)).code == 0);
}

TEST_CASE("without any pack, without decks, names or theme the missing file is named")
{
    struct Missing {
        std::string path;
        std::vector<std::string> arguments;
        std::string error;
    };
    const std::vector<Missing> cases = {
        {"data/content/languages", k_render, "the program's data (content/languages) is not in data\n"},
        {"data/decks", k_render, "data/decks: cannot be read: No such file or directory\n"},
        {"data/assets", k_render, "data/assets/theme.yaml: cannot be opened: No such file or directory\n"},
        {"data/content/names.yaml",
         {"facts", "-", "--lang", "en"},
         "data/content/names.yaml: cannot be opened: No such file or directory\n"},
    };
    for (const Missing& missing : cases) {
        CAPTURE(missing.path);
        const Folder folder;
        link_data(folder);
        fs::remove_all(folder.path() / missing.path);
        const Run run = nuqta(missing.arguments, with_data(folder));
        CHECK(run.code == 3);
        CHECK(run.err == missing.error);
        CHECK_FALSE(fs::exists(folder.path() / "out.txt"));
    }
}

TEST_CASE("a folder of packs without packs is told")
{
    const Folder folder;
    link_data(folder);
    fs::remove_all(folder.path() / "data/content/languages");
    fs::create_directories(folder.path() / "data/content/languages");
    const Run run = nuqta(k_render, with_data(folder));
    CHECK(run.code == 3);
    CHECK(run.err == "data/content/languages: no language pack (*.yaml) in this folder\n");
}

TEST_CASE("a broken pack is told with line and column")
{
    const std::string place = "data/content/languages/fa.yaml:";
    const std::string good = pack("fa");
    const std::vector<std::string> bad = {
        "fa: [\n",
        "just words\n",
        good.substr(0, good.size() / 2),
        replaced(good, "direction: rtl", "direction: sideways"),
        replaced(good, "script: Arab", "scirpt: Arab"),
        replaced(good, "direction: rtl", "direction: rtl\nmood: good"),
        good.substr(0, 200) + "\xff" + good.substr(200),
    };
    for (std::size_t i = 0; i < bad.size(); ++i) {
        CAPTURE(i);
        const Folder folder;
        link_data(folder);
        folder.write("data/content/languages/fa.yaml", bad[i]);
        const Run run = nuqta(k_render, with_data(folder));
        CHECK(run.code == 3);
        CAPTURE(run.err);
        CHECK(run.err.substr(0, place.size()) == place);
        CHECK(run.err.substr(place.size()).find_first_not_of("0123456789") > 0);
        CHECK(run.err.find('\n') == run.err.size() - 1);
        CHECK_FALSE(fs::exists(folder.path() / "out.txt"));
    }
}

TEST_CASE("a broken gazetteer and a broken theme are told with line and column")
{
    const Folder folder;
    link_data(folder);
    folder.write("data/content/names.yaml", "names: [\n");
    Run run = nuqta({"facts", "-", "--lang", "en"}, with_data(folder));
    CHECK(run.code == 3);
    CHECK(run.err.substr(0, 24) == "data/content/names.yaml:");
    folder.write("data/assets/theme.yaml", "dark: [\n");
    run = nuqta(k_render, with_data(folder));
    CHECK(run.code == 3);
    CHECK(run.err.substr(0, 23) == "data/assets/theme.yaml:");
    CHECK(run.err.find('\n') == run.err.size() - 1);
}

} // namespace
} // namespace nuqta::test
