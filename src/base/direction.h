// The direction of a paragraph or a screen.
#pragma once

namespace nuqta {

enum class Direction { LeftToRight, RightToLeft };

} // namespace nuqta
