// Every #include under src/ against the floors of docs/architecture.md: a folder sees itself and lower floors, and each
// library of other people has its rooms.
#include <doctest/doctest.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <map>
#include <regex>
#include <string>
#include <vector>

namespace fs = std::filesystem;

namespace {

/// Height of each folder; folders of one height are neighbours.
const std::map<std::string, int> k_floors = {
    {"base", 0},     {"unicode", 1},  {"lang", 2},  {"text", 3},      {"article", 3}, {"item", 3},
    {"generate", 4}, {"exchange", 4}, {"study", 4}, {"classroom", 4}, {"ui", 5},      {"app", 6},
};

/// A library by how its headers begin, and where they may be included: folders, or sources whose names end so.
struct Confinement {
    std::string header;
    std::vector<std::string> folders;
    std::string file_end;
};

const std::vector<Confinement> k_confinements = {
    {"hb", {"text"}, ""},           {"harfbuzz/", {"text"}, ""}, {"SDL_ttf", {"ui"}, ""},
    {"SDL2/SDL_ttf", {"ui"}, ""},   {"SDL", {"ui", "app"}, ""},  {"unicode/", {"unicode"}, ""},
    {"thai/", {"unicode"}, ""},     {"cmark", {"article"}, ""},  {"sqlite3", {"study"}, ""},
    {"SQLiteCpp", {"study"}, ""},   {"CLI/", {"app"}, ""},       {"nlohmann/", {}, "_json.cpp"},
    {"yaml-cpp/", {}, "_yaml.cpp"},
};

bool starts_with(const std::string& text, const std::string& start)
{
    return text.compare(0, start.size(), start) == 0;
}

bool ends_with(const std::string& text, const std::string& end)
{
    return text.size() >= end.size() && text.compare(text.size() - end.size(), end.size(), end) == 0;
}

/// Why `<header>` may not stand in `folder`/`name`; empty when it may.
std::string breach_of_confinement(const std::string& folder, const std::string& name, const std::string& header)
{
    for (const Confinement& library : k_confinements) {
        if (!starts_with(header, library.header)) {
            continue;
        }
        const bool here = std::find(library.folders.begin(), library.folders.end(), folder) != library.folders.end();
        const bool by_name = !library.file_end.empty() && ends_with(name, library.file_end);
        return here || by_name ? "" : "<" + header + "> has no place in " + folder + "/" + name;
    }
    return "";
}

/// Why `"header"` may not stand in `folder`/`name`; empty when it may.
std::string breach_of_floors(const std::string& folder, const std::string& name, const std::string& header)
{
    const auto here = k_floors.find(folder);
    const auto there = k_floors.find(header.substr(0, header.find('/')));
    if (here == k_floors.end()) {
        return folder + " is no floor";
    }
    if (header.find('/') == std::string::npos || there == k_floors.end()) {
        return "\"" + header + "\" in " + folder + "/" + name + " does not begin with a floor";
    }
    if (here->first == there->first || there->second < here->second) {
        return "";
    }
    return folder + "/" + name + " may not look into " + there->first + " (\"" + header + "\")";
}

/// Judges one line of a source; empty when it includes nothing, or nothing wrong.
std::string breach(const std::string& folder, const std::string& name, const std::string& line)
{
    static const std::regex include(R"re(^\s*#\s*include\s*([<"])([^>"]+)[>"].*)re");
    std::smatch match;
    if (!std::regex_match(line, match, include)) {
        return "";
    }
    const std::string header = match[2];
    return match[1] == "<" ? breach_of_confinement(folder, name, header) : breach_of_floors(folder, name, header);
}

fs::path source_root()
{
    const char* const root = std::getenv("NUQTA_SOURCE");
    REQUIRE_MESSAGE(root != nullptr, "NUQTA_SOURCE is not set: run the tests through ctest or ./check");
    return root;
}

bool is_source(const fs::path& path)
{
    return path.extension() == ".cpp" || path.extension() == ".h";
}

} // namespace

TEST_CASE("no source includes what its floor may not see")
{
    const fs::path root = source_root();
    int files = 0;
    for (const fs::directory_entry& entry : fs::recursive_directory_iterator(root)) {
        if (!entry.is_regular_file() || !is_source(entry.path())) {
            continue;
        }
        ++files;
        const fs::path inside = fs::relative(entry.path(), root);
        const std::string folder = inside.begin()->string();
        std::ifstream source(entry.path());
        int number = 0;
        for (std::string line; std::getline(source, line);) {
            ++number;
            const std::string found = breach(folder, inside.filename().string(), line);
            CHECK_MESSAGE(found.empty(), inside.string(), ":", number, ": ", found);
        }
    }
    CHECK(files > 20);
}

TEST_CASE("the rule tells a breach from a right include")
{
    struct Case {
        const char* folder;
        const char* name;
        const char* line;
        bool allowed;
    };
    const Case cases[] = {
        {"text", "shape.cpp", "#include <hb.h>", true},
        {"ui", "atlas.cpp", "#include <hb-ft.h>", false},
        {"ui", "window.cpp", "#include <SDL.h>", true},
        {"app", "main.cpp", "#include <SDL_main.h>", true},
        {"app", "main.cpp", "#include <SDL_ttf.h>", false},
        {"study", "session.cpp", "#include <SDL2/SDL.h>", false},
        {"unicode", "words.cpp", "#include <unicode/brkiter.h>", true},
        {"lang", "numbers.cpp", "#include <unicode/brkiter.h>", false},
        {"lang", "numbers.cpp", "#include \"unicode/words.h\"", true},
        {"text", "breaks.cpp", "#include <thai/thbrk.h>", false},
        {"article", "read.cpp", "#include <cmark.h>", true},
        {"generate", "facts.cpp", "#include <cmark.h>", false},
        {"item", "deck_json.cpp", "#include <nlohmann/json.hpp>", true},
        {"item", "deck.cpp", "#include <nlohmann/json.hpp>", false},
        {"lang", "language_yaml.cpp", "  #  include <yaml-cpp/yaml.h> // comment", true},
        {"lang", "registry.cpp", "#include <yaml-cpp/yaml.h>", false},
        {"article", "read.cpp", "#include \"item/deck.h\"", false},
        {"base", "files.cpp", "#include \"unicode/words.h\"", false},
        {"generate", "items.cpp", "#include \"study/session.h\"", false},
        {"generate", "items.cpp", "#include \"generate/facts.h\"", true},
        {"generate", "items.cpp", "#include \"facts.h\"", false},
        {"generate", "items.cpp", "#include <vector>", true},
        {"generate", "items.cpp", "// #include <hb.h>", true},
    };
    for (const Case& c : cases) {
        CAPTURE(c.folder);
        CAPTURE(c.line);
        CHECK(breach(c.folder, c.name, c.line).empty() == c.allowed);
    }
}
