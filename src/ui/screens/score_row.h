// A team's row on the scoreboard, and below the podium.
#pragma once

#include "ui/builder.h"

namespace nuqta {

/// Rank, badge, name with a bar, who moved, what was gained and the points, at the top of `area`; `compact`: the bar
/// beside the name instead of below it. Returns the height.
Px draw_score_row(SceneBuilder& builder, const ScoreRow& row, Box area, bool compact);

} // namespace nuqta
