// nuqta --text: a sitting through a pipe, without a display.
#include "app/program.h"
#include "base/unprivileged.h"
#include "test_data.h"

#include <doctest/doctest.h>

#include <tuple>

namespace nuqta::test {
namespace {

std::string deck()
{
    return (test_data() / "decks" / "summit.json").string();
}

/// What is typed, and what the program says to it, in a data folder of its own.
Run typed(const Folder& folder, const std::string& input, const std::string& language = "ru")
{
    return nuqta({"--text", "--lang", language, "--deck", deck(), "--data-dir", "d"},
                 {.folder = folder.path(), .input = input, .environment = {{"DISPLAY", std::nullopt}}});
}

std::size_t count(const std::string& text, const std::string& part)
{
    std::size_t found = 0;
    for (std::size_t at = text.find(part); at != std::string::npos; at = text.find(part, at + 1)) {
        ++found;
    }
    return found;
}

TEST_CASE("a sitting is played to its summary with Enter and 0, and kept")
{
    const Folder folder;
    // Six questions, each unknown, so each comes twice.
    std::string input = "\n";
    for (int i = 0; i < 12; ++i) {
        input += "0\n\n";
    }
    const Run run = typed(folder, input + "b\nq\n");
    CHECK(run.code == 0);
    CHECK(run.err.empty());
    CHECK(count(run.out, "Вопрос ") == 12);
    CHECK(run.out.find("Верно с первого раза: 0 из 6") != std::string::npos);
    CHECK_MESSAGE(run.out.find('\x1b') == std::string::npos, "no colour, no cursor moves");
    const Run stats = nuqta({"stats", "--deck", deck(), "--data-dir", "d"}, {.folder = folder.path()});
    CHECK(stats.out.find("6") != std::string::npos);
}

TEST_CASE("a new learner's progress is apart; the game begins with who played last, one given for once aside")
{
    const Folder folder;
    CHECK(typed(folder, "\n0\n\nq\n").code == 0);
    const Run run = typed(folder, "o\n3\n2\n سارا \no\nb\nq\n");
    CHECK(run.code == 0);
    CHECK(run.err.empty());
    CHECK(run.out.find("Кто учится: \u2068سارا\u2069") == std::string::npos); // a left-to-right line isolates nothing
    CHECK(run.out.find("Кто учится: سارا") != std::string::npos);
    const auto seen = [&](const std::vector<std::string>& more) {
        std::vector<std::string> arguments = {"stats", "--deck", deck(), "--json", "--data-dir", "d"};
        arguments.insert(arguments.end(), more.begin(), more.end());
        return nuqta(arguments, {.folder = folder.path()}).out;
    };
    CHECK(seen({}).find("\"profile\": \"سارا\"") != std::string::npos);
    CHECK(seen({}).find("\"seen\": 0") != std::string::npos);
    CHECK(seen({"--profile", "default"}).find("\"seen\": 1") != std::string::npos);
    CHECK(nuqta({"--text", "--lang", "ru", "--deck", deck(), "--data-dir", "d", "--profile", "once"},
                {.folder = folder.path(), .input = "o\n4\nb\nq\n"})
              .code == 0);
    CHECK_MESSAGE(seen({}).find("\"profile\": \"سارا\"") != std::string::npos, "--profile is for once");
}

TEST_CASE("input that ends in the middle is no mistake, and the sitting goes on next time")
{
    const Folder folder;
    CHECK(typed(folder, "\n0").code == 0);
    const Run again = typed(folder, "1\nq");
    CHECK(again.code == 0);
    CHECK(again.out.find("1. Продолжить") != std::string::npos);
    CHECK(again.out.find("Вопрос 2 из 7") != std::string::npos);
}

TEST_CASE("on progress that may only be read the game says at its start that nothing is kept, and plays")
{
    const Folder folder;
    REQUIRE(typed(folder, "\n0").code == 0);
    const std::filesystem::path profile = folder.path() / "d" / "profiles" / "default.sqlite";
    const std::string before = content_of(profile);
    using std::filesystem::perms;
    std::filesystem::permissions(folder.path(), perms::all);
    std::filesystem::permissions(profile, perms::owner_read | perms::group_read | perms::others_read);
    // The round is gone on with, in the language it was left in and in another one.
    for (const auto& [language, warning, input, question] :
         {std::tuple("ru", "Ответы не сохраняются", "\n0\n", "Вопрос 2"),
          std::tuple("fa", "پاسخ‌های شما ذخیره نمی‌شوند", "\n0\n", "پرسش ۲")}) {
        const Unprivileged nobody;
        REQUIRE(nobody.ok());
        const Run run = typed(folder, input, language);
        CHECK(run.code == 0);
        const std::size_t warned = run.out.find(warning);
        const std::size_t asked = run.out.find(question);
        CHECK_MESSAGE(asked != std::string::npos, run.out);
        CHECK_MESSAGE(warned < asked, run.out);
        CHECK(run.err.find("answers are not saved") != std::string::npos);
    }
    CHECK(content_of(profile) == before);
}

TEST_CASE("what cannot be typed is answered with what can")
{
    const Folder folder;
    const Run run = typed(folder, "9\n\n7\n", "fa");
    CHECK(run.code == 0);
    CHECK(run.out.find("می‌توانید بنویسید: \u20681 A P T Enter D O L Q\u2069") != std::string::npos);
    CHECK(run.out.find("می‌توانید بنویسید: \u20681 2 3 4 0 L B\u2069") != std::string::npos);
}

} // namespace
} // namespace nuqta::test
