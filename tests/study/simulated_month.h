// Thirty days of practice by a simulated mind: in this program's sittings, and with the questions chosen in the ways it
// is measured against, as many on each day.
#pragma once

#include "item/deck.h"
#include "simulated_mind.h"
#include "study/learner.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace nuqta::test {

inline constexpr std::size_t k_month = 30;

struct SittingSize {
    std::size_t questions = 0; ///< without those that came back
    std::size_t answers = 0;
};

/// What a month came to, on the day after it: means over the items.
struct Month {
    std::array<std::vector<SittingSize>, k_month> sittings; ///< on each day
    double recall = 0;                                      ///< truly known
    double shown = 0;                                       ///< known, as the program believes
    double error = 0;                                       ///< of what it believes of an item, without sign
    double chance = 0;       ///< truly, that an item is answered right, guessing where not known
    double shown_chance = 0; ///< the same as the program believes
};

/// How many answers a day that was.
double answers_a_day(const Month& month);

/// The learner after so many days of two sittings each, from day(0) on.
Learner practised(Learner learner, const Deck& deck, const std::string& language, std::size_t days, std::uint64_t seed);

/// So many sittings of ten a day, by the program's own steps: begin, answer, next.
Month month_of_sittings(const Deck& deck, const std::string& language, int sittings_a_day, std::uint64_t seed);

/// Sittings like those of another month, with other questions.
enum class Like {
    Questions, ///< as many, and wrong ones come back before the end there too
    Answers,   ///< as many answers, and nothing comes back on the same day
};

/// Drawn at random, anew for each sitting.
Month month_of_draws(std::size_t items, const Month& other, Like like, std::uint64_t seed);

/// All in random order, then all again in another order.
Month month_of_rounds(std::size_t items, const Month& other, Like like, std::uint64_t seed);

/// Leitner's boxes: five, asked after 1, 2, 4, 8 and 16 days; right goes one up, wrong into the first. What is due
/// comes first, then new ones in the order of the article; time left goes to what is due next.
Month month_of_boxes(std::size_t items, const Month& other, Like like, std::uint64_t seed);

} // namespace nuqta::test
