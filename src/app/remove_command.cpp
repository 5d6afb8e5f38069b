// nuqta remove: quizzes out of the player's collection; the same as removing them in the game.
#include "app/commands.h"
#include "app/library.h"
#include "base/files.h"

#include <fmt/format.h>

#include <algorithm>
#include <memory>
#include <string>
#include <vector>

namespace nuqta {
namespace {

struct RemoveOptions {
    std::vector<std::string> names;
    std::filesystem::path data_folder;
};

/// What one can be called: its deck's id, or the file's name where it cannot be read.
const std::string& name_of(const AddedQuiz& added)
{
    return added.deck.empty() ? added.file : added.deck;
}

std::string names_of(const std::vector<AddedQuiz>& all)
{
    std::string names;
    for (const AddedQuiz& added : all) {
        names += (names.empty() ? "" : ", ") + name_of(added);
    }
    return names.empty() ? "none was added" : "there are: " + names;
}

Result<Done> remove(const std::string& name, const std::vector<AddedQuiz>& all, const std::filesystem::path& folder)
{
    const auto found = std::find_if(all.begin(), all.end(), [&](const AddedQuiz& added) {
        return !added.file.empty() && (name_of(added) == name || added.file == name);
    });
    if (found == all.end()) {
        return Error{ErrorCode::Usage, fmt::format("there is no added quiz “{}”; {}", name, names_of(all)), {}};
    }
    const Result<Done> removed = remove_from_library(found->file, folder);
    return removed ? write_file("-", fmt::format("{}: removed; its progress is kept\n", name)) : removed;
}

/// Removes each; one that cannot be removed does not keep the others from it. The first trouble decides the exit code.
int remove_all(const RemoveOptions& options)
{
    int code = k_exit_done;
    const std::filesystem::path folder = library_folder(options.data_folder);
    for (const std::string& name : options.names) {
        const Result<Done> removed = remove(name, read_library(folder).added, folder);
        if (!removed) {
            const int trouble = report(removed.error());
            code = code == k_exit_done ? trouble : code;
        }
    }
    return code;
}

} // namespace

void add_remove(CLI::App& program, int& code)
{
    const auto options = std::make_shared<RemoveOptions>();
    CLI::App* command = program.add_subcommand("remove", "Take added quizzes out of what the game offers");
    command->add_option("name", options->names, "A quiz as nuqta add names it, or the name of its file")->required();
    command->add_option("--data-dir", options->data_folder, "The folder the game keeps its data in");
    command->callback([options, &code] { code = remove_all(*options); });
}

} // namespace nuqta
