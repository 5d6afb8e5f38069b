// What a learner has done and knows, as plain values: every answer ever given, what it came to in the model of memory,
// and which items are left out. Decks and items are found by their ids, so an edited article finds its items again, and
// those it no longer has are kept.
#pragma once

#include "study/fsrs.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace nuqta {

/// An instant and the learner's day it belongs to.
struct Moment {
    Milliseconds at{0};
    LocalDay day;
};

/// One answer to an item.
struct Review {
    Milliseconds at{0};
    LocalDay day;
    std::string picked; ///< option id; empty: "I don't know"
    bool right = false;
    std::string language; ///< of the wording on the screen

    bool operator==(const Review&) const = default;
};

/// What a learner found wrong with an item.
enum class Complaint { WrongKey, SeveralRight, Unclear, Wording };

/// "wrong-key", "several-right", "unclear", "wording": as stored and printed.
std::string_view name_of(Complaint complaint);
/// The complaint of this name, or nothing.
std::optional<Complaint> complaint_named(std::string_view name);

/// One item, whatever the language it was asked in.
struct ItemProgress {
    std::optional<MemoryState> memory; ///< nothing: never answered
    std::vector<Review> reviews;       ///< in the order given
    bool suspended = false;
    std::optional<Complaint> reported;

    bool operator==(const ItemProgress&) const = default;
};

using DeckProgress = std::map<std::string, ItemProgress>; ///< by item id; also items the deck no longer has
using Progress = std::map<std::string, DeckProgress>;     ///< by deck id

/// The deck's progress, or that of a learner who has seen nothing of it.
const DeckProgress& progress_in(const Progress& progress, const std::string& deck);

/// The item's progress, or that of one that was never answered.
const ItemProgress& item_in(const DeckProgress& progress, const std::string& item);

/// The state these answers leave: right is Good, wrong and "I don't know" are Again. Nothing without any. `retention`
/// as next_state() has it.
std::optional<MemoryState> memory_after(const std::vector<Review>& reviews, double retention = k_retention);

/// With one more answer.
ItemProgress reviewed(ItemProgress item, Review review, double retention = k_retention);
/// Without the last answer given at this instant, if there is one; another window may have added others since.
ItemProgress without_review(ItemProgress item, Milliseconds at, double retention = k_retention);

/// Every item due when this is wanted of it; what is known stays the same.
Progress with_retention(Progress progress, double retention);

/// Both learners' answers, in order of time and none twice, with the memory that follows; left out is what either left
/// out, the complaint being ours where both have one.
Progress merged(Progress ours, const Progress& theirs);

/// True when it is not to be asked: suspended or reported.
bool is_left_out(const ItemProgress& item);

/// Wrong options and how often each was picked, by option id.
std::map<std::string, std::size_t> wrong_picks(const std::vector<Review>& reviews);

/// True when the last answer was wrong, or when a wrong option was picked more than once and it is not known since.
bool is_mistake(const ItemProgress& item);

enum class Mastery { Unseen, Learning, Known, Fading };

/// Known: answered right on two different days since it was last answered wrong. Fading: known, but due, so about to be
/// forgotten. Learning: everything else that was seen.
Mastery mastery_of(const ItemProgress& item, LocalDay today);

/// The probability, 0 to 1, that it is recalled today; 0 when it was never answered, or today last answered wrong.
double recall_of(const ItemProgress& item, LocalDay today);

/// The probability of a right answer among `options` (at least 1) when whoever does not recall it guesses.
double chance_right(double recall, std::size_t options);

} // namespace nuqta
