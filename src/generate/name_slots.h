// The sentences that can ask for a name: which of a block, the same one in every language where that goes.
#pragma once

#include "base/byte_range.h"
#include "generate/reading.h"

#include <cstddef>
#include <map>
#include <optional>
#include <string>

namespace nuqta {

/// The sentence a name is asked by: the lead-in, or a sentence of the body, the same one in every language.
struct Slot {
    bool lead = false;
    std::size_t index = 0;
};

/// Where a language can ask for a name.
struct Place {
    Slot slot;
    const Mention* mention = nullptr;
    ByteRange part; ///< of the slot's sentence
};

/// By tag, the sentence that asks for the name; a language without one is missing. The one that most languages can ask
/// is taken in all of those, the first that will do in the others.
std::map<std::string, Place> find_places(const BlockReadings& block, const NameEntry* name);

/// Bytes of the slot's sentence that stand before the name; 0 where this language's sentence cannot be asked for it.
std::size_t bytes_before(const BlockReading& reading, Slot slot, const NameEntry* name);

} // namespace nuqta
