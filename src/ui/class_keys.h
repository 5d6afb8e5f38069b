// Which keys are whose in a match, by the place of the key: two of a row for the teams that answer in secret, letters
// far apart for those that buzz.
#pragma once

#include "ui/class_state.h"

#include <optional>
#include <string>
#include <vector>

namespace nuqta {

/// The key a team buzzes with, as it is printed on Latin keyboards: "Q".
std::string buzz_key_name(int team);

/// Whether there is a match in which game pads answer.
bool answers_with_pads(const ClassState& room);

/// Those of all teams of the match, with spaces in between.
std::string buzz_key_names(const ClassState& room);

/// True when the team answers with a game pad.
bool has_pad(const ClassState& room, int team);

/// The teams that cannot answer in secret: they need a game pad and have none.
std::vector<int> teams_without_pad(const ClassState& room);

/// The key that raises a team's stake in Secret: "5", "6", or nothing when it has a game pad or needs one.
std::string stake_key_name(const ClassState& room, int team);

/// The keys a team picks with in Secret: "1 2 3 4", "7 8 9 0", or nothing when it has a game pad or needs one.
std::string secret_keys_name(const ClassState& room, int team);

/// Which of the two blocks of keys (0 or 1) a team picks with: the first two teams have them, unless they have a game
/// pad. A team keeps its block whatever is plugged in elsewhere.
std::optional<int> key_block(const ClassState& room, int team);

} // namespace nuqta
