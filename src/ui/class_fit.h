// Which questions are legible from the last row of a class: those whose question and answer are seen whole on this
// screen with a question of 1/18 and options of 1/27 of its height.
#pragma once

#include "ui/arrange.h"
#include "ui/game.h"

#include <string>

namespace nuqta {

/// True when the item fits in this language and frame, or in two languages side by side (`second` not empty): asked
/// with these choices, of which the names count too, and revealed.
bool fits_projector(const GameData& data, const Deck& deck, std::size_t item, const std::string& language,
                    const std::string& second, const ClassChoices& choices, const Frame& frame);

} // namespace nuqta
