// Every way of practising asks the same mind: the seed decides what is hard for it.
#include "simulated_month.h"

#include "made_deck.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <numeric>

namespace nuqta::test {
namespace {

constexpr std::size_t k_sitting = 10;
constexpr std::size_t k_options = 4;

LocalDay day_of(std::size_t n)
{
    return day(static_cast<int>(n));
}

/// The items of a deck that are worded in the language.
std::vector<std::size_t> worded(const Deck& deck, const std::string& language)
{
    std::vector<std::size_t> items;
    for (std::size_t i = 0; i < deck.items.size(); ++i) {
        if (deck.items[i].wordings.count(language) == 1) {
            items.push_back(i);
        }
    }
    return items;
}

std::vector<std::size_t> first_numbers(std::size_t count)
{
    std::vector<std::size_t> numbers(count);
    std::iota(numbers.begin(), numbers.end(), std::size_t{0});
    return numbers;
}

void measure(Month& month, const SimulatedMind& mind, const std::vector<std::size_t>& items)
{
    const auto count = static_cast<double>(items.size());
    for (const std::size_t item : items) {
        const double recall = mind.recall(item, day_of(k_month));
        month.recall += recall / count;
        month.chance += chance_right(recall, k_options) / count;
    }
}

/// The place on the screen of the key, or of another option.
std::size_t place_of(const Session& session, bool right)
{
    const Showing& showing = session.showings[session.current];
    const std::size_t key = key_index(current_item(session));
    const std::size_t wanted = right ? key : (key + 1) % showing.order.size();
    return static_cast<std::size_t>(std::find(showing.order.begin(), showing.order.end(), wanted) -
                                    showing.order.begin());
}

/// Plays the sitting that is on to its end.
SittingSize play(Learner& learner, SimulatedMind& mind, Moment now)
{
    while (learner.session->phase != Phase::Finished) {
        const std::size_t item = learner.session->showings[learner.session->current].item;
        const std::size_t place = place_of(*learner.session, mind.ask(item, now.day));
        learner = answer(std::move(learner), place, now);
        learner.session = next(std::move(*learner.session));
    }
    return {learner.session->planned, learner.session->responses.size()};
}

/// Another way to choose questions.
struct Chooser {
    std::function<std::vector<std::size_t>(std::size_t count, std::size_t day)> choose;
    std::function<void(std::size_t item, bool right, std::size_t day)> told; ///< how a first answer was
};

Month month_of(std::size_t items, const Month& other, Like like, std::uint64_t seed, const Chooser& chooser)
{
    SimulatedMind mind(items, seed, {});
    Month month;
    for (std::size_t n = 0; n < k_month; ++n) {
        for (const SittingSize& size : other.sittings[n]) {
            const std::size_t count = like == Like::Questions ? size.questions : size.answers;
            std::vector<std::size_t> wrong;
            for (const std::size_t item : chooser.choose(count, n)) {
                const bool right = mind.ask(item, day_of(n));
                chooser.told(item, right, n);
                if (!right && like == Like::Questions) {
                    wrong.push_back(item);
                }
            }
            for (const std::size_t item : wrong) {
                mind.ask(item, day_of(n));
            }
            month.sittings[n].push_back({count, count + wrong.size()});
        }
    }
    measure(month, mind, first_numbers(items));
    return month;
}

/// A card in Leitner's boxes.
struct BoxedCard {
    std::size_t box = 0;
    std::size_t due = k_month;
    std::size_t asked = k_month; ///< never

    /// Less comes first: due, the longest first; new; due next; asked today already.
    std::pair<int, std::size_t> turn(std::size_t day) const
    {
        return {asked == day ? 3 : due <= day ? 0 : asked == k_month ? 1 : 2, due};
    }
};

} // namespace

double answers_a_day(const Month& month)
{
    std::size_t answers = 0;
    for (const auto& sittings : month.sittings) {
        for (const SittingSize& size : sittings) {
            answers += size.answers;
        }
    }
    return static_cast<double>(answers) / k_month;
}

Learner practised(Learner learner, const Deck& deck, const std::string& language, std::size_t days, std::uint64_t seed)
{
    SimulatedMind mind(deck.items.size(), seed, {});
    for (std::size_t n = 0; n < days; ++n) {
        for (int sitting = 0; sitting < 2; ++sitting) {
            const auto at = day_of(n).time_since_epoch() + std::chrono::hours(12 + sitting);
            const Moment now{at + Milliseconds(seed), day_of(n)};
            learner = begin(std::move(learner), deck, language, k_sitting, now);
            play(learner, mind, now);
        }
    }
    return learner;
}

Month month_of_sittings(const Deck& deck, const std::string& language, int sittings_a_day, std::uint64_t seed)
{
    SimulatedMind mind(deck.items.size(), seed, {});
    Month month;
    Learner learner;
    for (std::size_t n = 0; n < k_month; ++n) {
        for (int sitting = 0; sitting < sittings_a_day; ++sitting) {
            const auto at = day_of(n).time_since_epoch() + std::chrono::hours(12 + sitting);
            const Moment now{at + Milliseconds(seed), day_of(n)};
            learner = begin(std::move(learner), deck, language, k_sitting, now);
            month.sittings[n].push_back(play(learner, mind, now));
        }
    }
    const std::vector<std::size_t> items = worded(deck, language);
    measure(month, mind, items);
    const DeckProgress& known = progress_in(learner.progress, deck.id);
    for (const std::size_t item : items) {
        const auto entry = known.find(deck.items[item].id);
        const double shown = entry == known.end() ? 0 : recall_of(entry->second, day_of(k_month));
        const auto count = static_cast<double>(items.size());
        month.shown += shown / count;
        month.shown_chance += chance_right(shown, k_options) / count;
        month.error += std::abs(shown - mind.recall(item, day_of(k_month))) / count;
    }
    return month;
}

Month month_of_draws(std::size_t items, const Month& other, Like like, std::uint64_t seed)
{
    Rng rng(seed);
    std::vector<std::size_t> order = first_numbers(items);
    const Chooser chooser{[&](std::size_t count, std::size_t) {
                              rng.shuffle(order);
                              const std::size_t drawn = std::min(count, items);
                              return std::vector(order.begin(), order.begin() + static_cast<std::ptrdiff_t>(drawn));
                          },
                          [](std::size_t, bool, std::size_t) {}};
    return month_of(items, other, like, seed, chooser);
}

Month month_of_rounds(std::size_t items, const Month& other, Like like, std::uint64_t seed)
{
    Rng rng(seed);
    std::vector<std::size_t> order = first_numbers(items);
    std::size_t asked = 0;
    const Chooser chooser{[&](std::size_t count, std::size_t) {
                              std::vector<std::size_t> chosen;
                              for (; chosen.size() < count; ++asked) {
                                  if (asked % items == 0) {
                                      rng.shuffle(order);
                                  }
                                  chosen.push_back(order[asked % items]);
                              }
                              return chosen;
                          },
                          [](std::size_t, bool, std::size_t) {}};
    return month_of(items, other, like, seed, chooser);
}

Month month_of_boxes(std::size_t items, const Month& other, Like like, std::uint64_t seed)
{
    constexpr std::array<std::size_t, 5> k_days = {1, 2, 4, 8, 16};
    std::vector<BoxedCard> cards(items);
    const Chooser chooser{[&](std::size_t count, std::size_t day) {
                              std::vector<std::size_t> order = first_numbers(items);
                              std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
                                  return cards[a].turn(day) < cards[b].turn(day);
                              });
                              order.resize(std::min(count, items));
                              return order;
                          },
                          [&](std::size_t item, bool right, std::size_t day) {
                              BoxedCard& card = cards[item];
                              card.box = right ? std::min(card.box + 1, k_days.size() - 1) : 0;
                              card.due = day + k_days[card.box];
                              card.asked = day;
                          }};
    return month_of(items, other, like, seed, chooser);
}

} // namespace nuqta::test
