// The decks a player brought along: nuqta/decks/*.json in the XDG data folder, or decks/ in the folder given by
// --data-dir. A deck in it takes the place of an installed one with the same id.
#pragma once

#include "base/result.h"
#include "ui/game.h"

#include <filesystem>
#include <vector>

namespace nuqta {

/// Where they lie. `data_folder` (from --data-dir) may be empty.
std::filesystem::path library_folder(const std::filesystem::path& data_folder);

struct Library {
    std::vector<Deck> decks;      ///< in order of file name
    std::vector<AddedQuiz> added; ///< the files; those that give no deck stay where they are
};

/// Everything in the folder; nothing when it is not there.
Library read_library(const std::filesystem::path& folder);

/// Makes decks of what lies at `from` (decks_at, in `language`) and keeps them in the folder. The edited article of a
/// deck that is there replaces it, so its memory lives on; another one of the same id gets a free id. Returns the decks
/// as kept. Fails like decks_at, or with Unwritable.
Result<std::vector<Deck>> add_to_library(const std::filesystem::path& from, const std::filesystem::path& folder,
                                         const std::string& language = {});

/// Takes the file (AddedQuiz::file) out of the folder; what is known of its deck is not touched. Fails with Missing or
/// Unwritable.
Result<Done> remove_from_library(const std::string& file, const std::filesystem::path& folder);

} // namespace nuqta
