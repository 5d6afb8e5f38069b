// From answers to what is known.
#include "study/progress.h"

#include <algorithm>
#include <array>
#include <set>
#include <utility>

namespace nuqta {
namespace {

constexpr std::array<std::string_view, 4> k_complaints = {"wrong-key", "several-right", "unclear", "wording"};

/// On how many days an item must be answered right to be known.
constexpr std::size_t k_days_to_know = 2;

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

const ItemProgress& item_in(const DeckProgress& progress, const std::string& item)
{
    static const ItemProgress k_nothing;
    const auto found = progress.find(item);
    return found == progress.end() ? k_nothing : found->second;
}

std::optional<MemoryState> memory_after(const std::vector<Review>& reviews, double retention)
{
    std::optional<MemoryState> memory;
    for (const Review& review : reviews) {
        memory = next_state(memory, grade_of(review), review.day, retention);
    }
    return memory;
}

ItemProgress reviewed(ItemProgress item, Review review, double retention)
{
    item.memory = next_state(item.memory, grade_of(review), review.day, retention);
    item.reviews.push_back(std::move(review));
    return item;
}

ItemProgress without_review(ItemProgress item, Milliseconds at, double retention)
{
    const auto found = std::find_if(item.reviews.rbegin(), item.reviews.rend(),
                                    [at](const Review& review) { return review.at == at; });
    if (found != item.reviews.rend()) {
        item.reviews.erase(std::next(found).base());
        item.memory = memory_after(item.reviews, retention);
    }
    return item;
}

Progress with_retention(Progress progress, double retention)
{
    for (auto& [deck, items] : progress) {
        for (auto& [id, item] : items) {
            if (item.memory) {
                item.memory = with_retention(*item.memory, retention);
            }
        }
    }
    return progress;
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

std::map<std::string, std::size_t> wrong_picks(const std::vector<Review>& reviews)
{
    std::map<std::string, std::size_t> picks;
    for (const Review& review : reviews) {
        if (!review.right && !review.picked.empty()) {
            ++picks[review.picked];
        }
    }
    return picks;
}

bool is_mistake(const ItemProgress& item)
{
    if (item.reviews.empty()) {
        return false;
    }
    const auto picks = wrong_picks(item.reviews);
    const bool confused = std::any_of(picks.begin(), picks.end(), [](const auto& pick) { return pick.second > 1; });
    return !item.reviews.back().right || (confused && right_days(item.reviews) < k_days_to_know);
}

double recall_of(const ItemProgress& item, LocalDay today)
{
    if (!item.memory) {
        return 0;
    }
    const long days = days_since(item.memory->last_review, today);
    const bool just_missed = days == 0 && !item.reviews.empty() && !item.reviews.back().right;
    return just_missed ? 0 : retrievability(item.memory->stability, days);
}

double chance_right(double recall, std::size_t options)
{
    return recall + (1 - recall) / static_cast<double>(options);
}

Mastery mastery_of(const ItemProgress& item, LocalDay today)
{
    if (!item.memory) {
        return Mastery::Unseen;
    }
    if (right_days(item.reviews) < k_days_to_know) {
        return Mastery::Learning;
    }
    return is_due(*item.memory, today) ? Mastery::Fading : Mastery::Known;
}

} // namespace nuqta
