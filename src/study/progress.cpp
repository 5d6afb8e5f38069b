// From answers to what is known.
#include "study/progress.h"

#include <algorithm>
#include <array>
#include <set>
#include <utility>

namespace nuqta {
namespace {

constexpr std::array<std::string_view, 4> k_complaints = {"wrong-key", "several-right", "unclear", "wording"};

Grade grade_of(const Review& review)
{
    return review.right ? Grade::Good : Grade::Again;
}

/// On how many different days it was answered right since the last wrong answer.
std::size_t right_days(const std::vector<Review>& reviews)
{
    std::set<LocalDay> days;
    for (auto review = reviews.rbegin(); review != reviews.rend() && review->right; ++review) {
        days.insert(review->day);
    }
    return days.size();
}

/// Adds those answers of `others` that are not there, and puts all in order of time; false when there was none to add.
bool add_missing(std::vector<Review>& reviews, const std::vector<Review>& others)
{
    const std::size_t before = reviews.size();
    for (const Review& other : others) {
        const auto end = reviews.begin() + static_cast<std::ptrdiff_t>(before);
        if (std::find(reviews.begin(), end, other) == end) {
            reviews.push_back(other);
        }
    }
    if (reviews.size() == before) {
        return false;
    }
    std::stable_sort(reviews.begin(), reviews.end(), [](const Review& a, const Review& b) { return a.at < b.at; });
    return true;
}

} // namespace

std::string_view name_of(Complaint complaint)
{
    return k_complaints[static_cast<std::size_t>(complaint)];
}

std::optional<Complaint> complaint_named(std::string_view name)
{
    const auto found = std::find(k_complaints.begin(), k_complaints.end(), name);
    if (found == k_complaints.end()) {
        return std::nullopt;
    }
    return static_cast<Complaint>(found - k_complaints.begin());
}

const DeckProgress& progress_in(const Progress& progress, const std::string& deck)
{
    static const DeckProgress k_nothing;
    const auto found = progress.find(deck);
    return found == progress.end() ? k_nothing : found->second;
}

std::optional<MemoryState> memory_after(const std::vector<Review>& reviews)
{
    std::optional<MemoryState> memory;
    for (const Review& review : reviews) {
        memory = next_state(memory, grade_of(review), review.day);
    }
    return memory;
}

ItemProgress reviewed(ItemProgress item, Review review)
{
    item.memory = next_state(item.memory, grade_of(review), review.day);
    item.reviews.push_back(std::move(review));
    return item;
}

ItemProgress without_last_review(ItemProgress item)
{
    if (!item.reviews.empty()) {
        item.reviews.pop_back();
        item.memory = memory_after(item.reviews);
    }
    return item;
}

Progress merged(Progress ours, const Progress& theirs)
{
    for (const auto& [deck, items] : theirs) {
        for (const auto& [id, other] : items) {
            ItemProgress& item = ours[deck][id];
            if (add_missing(item.reviews, other.reviews)) {
                item.memory = memory_after(item.reviews);
            }
            item.suspended = item.suspended || other.suspended;
            item.reported = item.reported ? item.reported : other.reported;
        }
    }
    return ours;
}

bool is_left_out(const ItemProgress& item)
{
    return item.suspended || item.reported.has_value();
}

Mastery mastery_of(const ItemProgress& item, LocalDay today)
{
    if (!item.memory) {
        return Mastery::Unseen;
    }
    if (right_days(item.reviews) < 2) {
        return Mastery::Learning;
    }
    return is_due(*item.memory, today) ? Mastery::Fading : Mastery::Known;
}

} // namespace nuqta
