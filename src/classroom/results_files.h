// The results of a match as files in a folder. Nothing that is there is ever overwritten.
#pragma once

#include "base/result.h"
#include "classroom/match.h"
#include "item/deck.h"
#include "lang/language.h"

#include <filesystem>
#include <string>

namespace nuqta {

struct ResultFiles {
    std::filesystem::path teams; ///< empty when there were none
    std::filesystem::path questions;
    std::filesystem::path json;
};

/// Writes NAME-teams.csv, NAME-questions.csv and NAME.json into `folder`, which is made when it is not there; where one
/// of these is taken, all get "NAME-2" and so on. Fails with Unwritable; then none of them is left
/// behind.
Result<ResultFiles> write_results(const std::filesystem::path& folder, const std::string& name, const Match& match,
                                  const Deck& deck, const Language& interface);

} // namespace nuqta
