// Keeps the player's progress while the game goes on, and tells when that cannot be done. Trouble never stops the game.
#pragma once

#include "study/progress_file.h"
#include "ui/game.h"

#include <filesystem>
#include <optional>
#include <vector>

namespace nuqta {

class Keeper {
public:
    /// Opens the file of a profile. One that is damaged, another program's or a newer Nuqta's is set aside and a new
    /// one begun; where nothing can be written, what is there is read and the game goes on without saving. `state` gets
    /// the learner and, in such cases, a notice; standard error gets a sentence. The decks outlive the state.
    Keeper(std::filesystem::path path, const std::vector<Deck>& decks, GameState& state);

    /// Saves what changed of the learner. When it cannot, `state` says so to the player, and the next call tries again.
    /// What another window of the same profile has saved in the meantime is taken into `state`, with a notice.
    void keep(GameState& state);

private:
    void open(GameState& state);
    bool open_anew(const Error& trouble, GameState& state);
    void take_in_others(GameState& state);

    std::filesystem::path path_;
    const std::vector<Deck>& decks_;
    std::optional<ProgressFile> file_;
    Learner saved_;
    bool told_ = false;
};

} // namespace nuqta
