// What was told on standard error is in the log afterwards.
#include "app/program.h"

#include <doctest/doctest.h>

namespace nuqta::test {
namespace {

/// Starts the game on what is not there.
Run fail(const Folder& folder)
{
    return nuqta({"play", "missing.md", "--data-dir", "d"}, {.folder = folder.path()});
}

TEST_CASE("an error of the game stands in its log with the time, after the version, and still on standard error")
{
    const Folder folder;
    const Run run = fail(folder);
    CHECK(run.code == 3);
    CHECK(run.err.find("missing.md") != std::string::npos);
    const std::string log = content_of(folder.path() / "d/nuqta.log");
    const std::size_t end = log.find('\n');
    REQUIRE(end != std::string::npos);
    CHECK(log.substr(20, 7) == " nuqta ");
    CHECK(log.find("Z " + run.err) != std::string::npos);
    fail(folder);
    CHECK_MESSAGE(content_of(folder.path() / "d/nuqta.log").size() > log.size(), "the log is added to");
}

TEST_CASE("a log that has grown large is set aside")
{
    const Folder folder;
    folder.write("d/nuqta.log", std::string((256U << 10U) + 1, 'x'));
    fail(folder);
    CHECK(content_of(folder.path() / "d/nuqta.log.old").size() > (256U << 10U));
    CHECK(content_of(folder.path() / "d/nuqta.log").size() < 1000);
}

TEST_CASE("without a place for the log the game says what it has to say")
{
    const Folder folder;
    folder.write("d", "a file where the folder would be");
    CHECK(fail(folder).err.find("missing.md") != std::string::npos);
}

} // namespace
} // namespace nuqta::test
