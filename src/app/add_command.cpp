// nuqta add: articles and decks into the player's collection; the same as dropping them on the game's window.
#include "app/commands.h"
#include "app/library.h"
#include "app/profile.h"
#include "base/files.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <memory>
#include <string>
#include <vector>

namespace nuqta {
namespace {

struct AddOptions {
    std::vector<std::filesystem::path> paths;
    std::filesystem::path data_folder;
    std::string language;
};

/// Adds each; one that cannot be added does not keep the others from it. The first trouble decides the exit code.
int add(const AddOptions& options)
{
    int code = k_exit_done;
    const std::filesystem::path folder = library_folder(options.data_folder);
    for (const std::filesystem::path& path : options.paths) {
        const Result<std::vector<Deck>> added = add_to_library(path, folder, options.language);
        if (!added) {
            const int trouble = report(added.error());
            code = code == k_exit_done ? trouble : code;
            continue;
        }
        for (const Deck& deck : added.value()) {
            const Result<Done> said = write_file("-", fmt::format("{}: {} questions in {}\n", deck.id,
                                                                  deck.items.size(), fmt::join(deck.languages, ", ")));
            if (!said) {
                return report(said.error());
            }
        }
    }
    return code;
}

} // namespace

void add_add(CLI::App& program, int& code)
{
    const auto options = std::make_shared<AddOptions>();
    CLI::App* command = program.add_subcommand("add", "Add articles or decks to what the game offers");
    command->add_option("path", options->paths, "A Markdown article, a folder of its translations, or a deck")
        ->required();
    command->add_option("--lang", options->language, "Take the articles to be in this language");
    command->add_option("--data-dir", options->data_folder, "The folder the game keeps its data in");
    command->callback([options, &code] { code = add(*options); });
}

} // namespace nuqta
