// In which order the options of an item are shown.
#pragma once

#include "item/deck.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace nuqta {

/// The order of the options on the screen: element n is the index into Item::options of what stands at place n. The
/// stored order when it is fixed, else a shuffle by item id, session seed and repetition (0 for the first showing): the
/// same arguments give the same order in every language and on every machine.
std::vector<std::size_t> shown_order(const Item& item, std::uint64_t session_seed, unsigned repetition);

} // namespace nuqta
