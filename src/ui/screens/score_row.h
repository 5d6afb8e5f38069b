// A team's row on the scoreboard, and below the podium.
#pragma once

#include "ui/builder.h"

namespace nuqta {

/// What stands in every row of a list.
struct ScoreColumns {
    bool compact = false; ///< the bar beside the name instead of below it
    bool news = true;     ///< room for who moved and what was gained
};

/// Rank, badge, name with a bar, who moved, what was gained and the points, at the top of `area`. Returns the height.
Px draw_score_row(SceneBuilder& builder, const ScoreRow& row, Box area, ScoreColumns columns);

} // namespace nuqta
