// Thirty days of practice by a simulated mind, so many answers on each: in this program's sittings, or with the
// questions chosen in the ways it is measured against.
#pragma once

#include "item/deck.h"
#include "simulated_mind.h"
#include "study/learner.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace nuqta::test {

inline constexpr std::size_t k_month = 30;

/// A mind and the time it has.
struct Load {
    std::size_t answers_a_day = 0;
    Memory memory = Memory::Fsrs;
    std::uint64_t seed = 0;
};

/// What a month came to, on the day after it: means over the items.
struct Month {
    double recall = 0;       ///< truly known
    double shown = 0;        ///< known, as the program believes
    double error = 0;        ///< of what it believes of an item, without sign
    double chance = 0;       ///< truly, that an item is answered right, guessing where not known
    double shown_chance = 0; ///< the same as the program believes
};

/// The learner after so many days of two sittings each, from day(0) on.
Learner practised(Learner learner, const Deck& deck, const std::string& language, std::size_t days, std::uint64_t seed);

/// Sittings of ten by the program's own steps: begin, answer, next. With time left another one is begun, also when
/// nothing is due; the one that is on when the day's time is over is left.
Month month_of_sittings(const Deck& deck, const std::string& language, const Load& load);

/// What the others do with a wrong answer.
enum class Wrong {
    Returns, ///< it comes back after three others, as here
    Waits,   ///< it is not asked again on that day, which leaves more time for others
};

/// Drawn at random, anew for each ten.
Month month_of_draws(std::size_t items, const Load& load, Wrong wrong);

/// All in random order, then all again in another order.
Month month_of_rounds(std::size_t items, const Load& load, Wrong wrong);

/// Leitner's boxes: five, asked after 1, 2, 4, 8 and 16 days; right goes one up, wrong into the first. What is due
/// comes first, then new ones in the order of the article; time left goes to what is due next.
Month month_of_boxes(std::size_t items, const Load& load, Wrong wrong);

} // namespace nuqta::test
