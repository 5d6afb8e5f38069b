// What --help lists of every command stands in its document, in the man page and in both completions.
#include "app/program.h"
#include "test_data.h"

#include <doctest/doctest.h>

#include <filesystem>
#include <regex>
#include <set>
#include <string>
#include <vector>

namespace nuqta::test {
namespace {

/// The options `nuqta <command> --help` lists with two dashes, the one for help aside; no command: those of the game.
std::set<std::string> options_of(const std::string& command)
{
    const std::string help = (command.empty() ? nuqta({"--help"}) : nuqta({command, "--help"})).out;
    static const std::regex option(R"re(\n  (?:-[a-z],)?(--[a-z-]+))re");
    std::set<std::string> options;
    for (std::sregex_iterator at(help.begin(), help.end(), option); at != std::sregex_iterator(); ++at) {
        options.insert((*at)[1]);
    }
    options.erase("--help");
    return options;
}

std::vector<std::string> commands()
{
    const std::string help = nuqta({"--help"}).out;
    static const std::regex command(R"re(\n  ([a-z]+)  )re");
    std::vector<std::string> names;
    const std::string list = help.substr(help.find("Subcommands:"));
    for (std::sregex_iterator at(list.begin(), list.end(), command); at != std::sregex_iterator(); ++at) {
        names.push_back((*at)[1]);
    }
    return names;
}

/// The text from the first match of `begin` to the next `end` behind it; empty when there is none.
std::string part(const std::string& text, const std::string& begin, const std::string& end)
{
    std::smatch match;
    if (!std::regex_search(text, match, std::regex(begin))) {
        return {};
    }
    const std::string rest = match.suffix();
    return match.str() + rest.substr(0, rest.find(end));
}

std::string source(const char* path)
{
    return content_of(test_data().parent_path().parent_path() / path);
}

/// The lists of the zsh completion in the place of their names.
std::string with_lists(const std::string& all, std::string text)
{
    static const std::regex list(R"re(\nlocal -a ([a-z]+)=\()re");
    for (int depth = 0; depth < 3; ++depth) {
        for (std::sregex_iterator at(all.begin(), all.end(), list); at != std::sregex_iterator(); ++at) {
            const std::string name = "$" + (*at)[1].str();
            const std::string content = part(all, "\\nlocal -a " + (*at)[1].str() + "=\\(", "\nlocal ");
            if (std::regex_search(text, std::regex("\\" + name + "[^a-z]"))) {
                text += content;
            }
        }
    }
    return text;
}

bool names(const std::string& text, const std::string& option)
{
    return std::regex_search(text, std::regex("(^|[^a-z-])" + option + "($|[^a-z-])"));
}

} // namespace

TEST_CASE("every option of every command is documented, in the man page and completed")
{
    const std::string document = source("docs/command-line.md");
    const std::string man = std::regex_replace(source("assets/system/nuqta.1"), std::regex(R"(\\-)"), "-");
    const std::string bash = source("assets/system/nuqta.bash");
    const std::string zsh = source("assets/system/_nuqta");
    const std::vector<std::string> all = commands();
    REQUIRE(all.size() > 10);
    for (const std::string& command : all) {
        CAPTURE(command);
        const bool plays = command == "play";
        const std::string in_document = part(document, "\n## .*`nuqta " + command + "[ `]", "\n## ");
        const std::string in_man =
            plays ? part(man, "\n.SH OPTIONS", "\n.SH") : part(man, "\n.SS nuqta " + command, "\n.S");
        const std::string in_bash =
            part(bash, plays ? "\n    \\*\\)" : "\n    ([a-z]+ \\| )*" + command + "( \\| [a-z]+)*\\)", ";;");
        const std::string in_zsh = with_lists(zsh, part(zsh, "\n    " + command + "\\)", ";;"));
        CHECK_FALSE(in_document.empty());
        CHECK_FALSE(in_man.empty());
        CHECK_FALSE((in_bash.empty() || in_zsh.empty()));
        CHECK(names(part(bash, "COMP_CWORD\" -eq 1 \\]", "\n"), command));
        CHECK(names(part(zsh, "local -a commands", "\n\\)"), command));
        for (const std::string& option : options_of(command)) {
            CAPTURE(option);
            CHECK_MESSAGE(names(in_document, option), "not in docs/command-line.md");
            CHECK_MESSAGE(names(in_man, option), "not in nuqta.1");
            CHECK_MESSAGE(names(in_bash, option), "not in nuqta.bash");
            CHECK_MESSAGE(names(in_zsh, option), "not in _nuqta");
        }
    }
}

} // namespace nuqta::test
