// Ids of interface texts in the sources: message() trusts them, so each that is written somewhere must be there.
#include <doctest/doctest.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <regex>
#include <set>
#include <sstream>
#include <string>

namespace fs = std::filesystem;

namespace {

std::string content_of(const fs::path& file)
{
    std::ostringstream text;
    text << std::ifstream(file).rdbuf();
    return text.str();
}

std::set<std::string> matches(const std::string& text, const std::regex& pattern)
{
    std::set<std::string> found;
    for (std::sregex_iterator at(text.begin(), text.end(), pattern); at != std::sregex_iterator(); ++at) {
        found.insert((*at)[1]);
    }
    return found;
}

} // namespace

TEST_CASE("every reason of an error in the sources is an interface text, and every such text a reason")
{
    const char* const root = std::getenv("NUQTA_SOURCE");
    REQUIRE_MESSAGE(root != nullptr, "NUQTA_SOURCE is not set: run the tests through ctest or ./check");
    const fs::path list = fs::path(root) / "lang" / "strings.cpp";
    const std::regex reason(R"re("(error\.[a-z_0-9]+)")re");
    const std::set<std::string> texts = matches(content_of(list), reason);
    CHECK(texts.size() > 10);
    std::set<std::string> used;
    for (const fs::directory_entry& entry : fs::recursive_directory_iterator(root)) {
        if (entry.path().extension() == ".cpp" && entry.path() != list) {
            used.merge(matches(content_of(entry.path()), reason));
        }
    }
    CHECK(used == texts);
}
