// The deck format "nuqta-deck/1" (docs/deck-format.md), to and from JSON.
#pragma once

#include "base/result.h"
#include "item/deck.h"

#include <string>
#include <string_view>

namespace nuqta {

/// The deck as JSON, UTF-8, two spaces, keys in a fixed order: the same deck gives the same bytes.
std::string write_deck(const Deck& deck);

/// Reads and checks a deck. Fails, with file and, for broken JSON, line and column: NotUtf8, BadSyntax (truncated),
/// NewerFormat (named), BadValue with the path to the value ("items[3].options: …"): not four options, not exactly one
/// key, a mark out of range or inside a character, a block or language that does not exist, a repeated id.
Result<Deck> read_deck(std::string_view json, const std::string& file);

} // namespace nuqta
