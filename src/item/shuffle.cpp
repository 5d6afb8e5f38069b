// The seed of each showing is a hash of its names; nothing is stored.
#include "item/shuffle.h"

#include "base/rng.h"

#include <numeric>
#include <string>

namespace nuqta {

std::vector<std::size_t> shown_order(const Item& item, std::uint64_t session_seed, unsigned repetition)
{
    std::vector<std::size_t> order(item.options.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    if (!item.fixed_order) {
        const std::uint64_t item_seed = stable_hash(item.id, session_seed);
        Rng(stable_hash(std::to_string(repetition), item_seed)).shuffle(order);
    }
    return order;
}

} // namespace nuqta
