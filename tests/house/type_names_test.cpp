// Every type has a name of its own. Two of one name in two floors are one type to the linker of a program that has
// both: their members and the vectors of them get mixed up, without a word from the compiler.
#include <doctest/doctest.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <map>
#include <regex>
#include <string>

namespace fs = std::filesystem;

TEST_CASE("no two headers define a type of one name")
{
    const std::regex definition(R"(^(?:struct|class|enum class) (\w+)(?: final)?(?: : [^;]*)?(?: \{.*)?$)");
    std::map<std::string, std::string> where;
    for (const auto& entry : fs::recursive_directory_iterator(std::getenv("NUQTA_SOURCE"))) {
        if (entry.path().extension() != ".h") {
            continue;
        }
        std::ifstream file(entry.path());
        for (std::string line; std::getline(file, line);) {
            std::smatch match;
            if (!std::regex_match(line, match, definition)) {
                continue;
            }
            const std::string here =
                entry.path().parent_path().filename().string() + "/" + entry.path().filename().string();
            const auto [found, added] = where.emplace(match[1].str(), here);
            CHECK_MESSAGE(added, found->first << " is in " << found->second << " and in " << here);
        }
    }
    CHECK_MESSAGE(where.size() > 100, "the headers were read");
}
