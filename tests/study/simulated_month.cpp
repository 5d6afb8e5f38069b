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

/// Answers the question that is on and goes on to the next.
void play_one(Learner& learner, SimulatedMind& mind, Moment now)
{
    const std::size_t item = learner.session->showings[learner.session->current].item;
    const std::size_t place = place_of(*learner.session, mind.ask(item, now.day));
    learner = answer(std::move(learner), place, now);
    learner.session = next(std::move(*learner.session));
}

bool is_on(const Learner& learner)
{
    return learner.session && learner.session->phase != Phase::Finished;
}

/// What a learner knows after the month, as it is and as the program believes.
Month measured(const SimulatedMind& mind, const Deck& deck, const std::string& language, const DeckProgress& known)
{
    const std::vector<std::size_t> items = worded(deck, language);
    Month month;
    measure(month, mind, items);
    const auto count = static_cast<double>(items.size());
    for (const std::size_t item : items) {
        const double shown = recall_of(item_in(known, deck.items[item].id), day_of(k_month));
        month.shown += shown / count;
        month.shown_chance += chance_right(shown, k_options) / count;
        month.error += std::abs(shown - mind.recall(item, day_of(k_month))) / count;
    }
    return month;
}

/// Another way to choose questions.
struct Chooser {
    std::function<std::vector<std::size_t>(std::size_t day)> choose;         ///< the next ten
    std::function<void(std::size_t item, bool right, std::size_t day)> told; ///< how a first answer was
};

/// Asks ten, or as many as there are answers left, and takes them from `left`. A wrong one returns after three others.
void ask_ten(SimulatedMind& mind, const Chooser& chooser, std::size_t on_day, Wrong wrong, std::size_t& left)
{
    constexpr std::size_t k_between = 3;
    struct Question {
        std::size_t item = 0;
        bool returned = false;
    };
    std::vector<Question> questions;
    for (const std::size_t item : chooser.choose(on_day)) {
        questions.push_back({item, false});
    }
    for (std::size_t i = 0; i < questions.size() && left > 0; ++i, --left) {
        const auto [item, returned] = questions[i];
        const bool right = mind.ask(item, day_of(on_day));
        if (!returned) {
            chooser.told(item, right, on_day);
        }
        if (!returned && !right && wrong == Wrong::Returns) {
            const std::size_t place = std::min(i + 1 + k_between, questions.size());
            questions.insert(questions.begin() + static_cast<std::ptrdiff_t>(place), {item, true});
        }
    }
}

Month month_of(std::size_t items, const Load& load, Wrong wrong, const Chooser& chooser)
{
    SimulatedMind mind(items, load.seed, load.memory);
    for (std::size_t n = 0; n < k_month; ++n) {
        for (std::size_t left = load.answers_a_day; left > 0;) {
            ask_ten(mind, chooser, n, wrong, left);
        }
    }
    Month month;
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

Learner practised(Learner learner, const Deck& deck, const std::string& language, std::size_t days, std::uint64_t seed)
{
    SimulatedMind mind(deck.items.size(), seed, Memory::Fsrs);
    for (std::size_t n = 0; n < days; ++n) {
        for (int sitting = 0; sitting < 2; ++sitting) {
            const auto at = day_of(n).time_since_epoch() + std::chrono::hours(12 + sitting);
            const Moment now{at + Milliseconds(seed), day_of(n)};
            learner = begin(std::move(learner), deck, language, k_sitting, now);
            while (is_on(learner)) {
                play_one(learner, mind, now);
            }
        }
    }
    return learner;
}

Month month_of_sittings(const Deck& deck, const std::string& language, const Load& load)
{
    SimulatedMind mind(deck.items.size(), load.seed, load.memory);
    Learner learner;
    for (std::size_t n = 0; n < k_month; ++n) {
        learner.session.reset();
        auto at = day_of(n).time_since_epoch() + std::chrono::hours(12) + Milliseconds(load.seed);
        for (std::size_t left = load.answers_a_day; left > 0; --left) {
            at += std::chrono::seconds(20);
            const Moment now{at, day_of(n)};
            if (!is_on(learner)) {
                learner = begin(std::move(learner), deck, language, k_sitting, now);
            }
            play_one(learner, mind, now);
        }
    }
    return measured(mind, deck, language, progress_in(learner.progress, deck.id));
}

Month month_of_draws(std::size_t items, const Load& load, Wrong wrong)
{
    Rng rng(load.seed + 1000);
    std::vector<std::size_t> order = first_numbers(items);
    const Chooser chooser{[&](std::size_t) {
                              rng.shuffle(order);
                              const std::size_t drawn = std::min(k_sitting, items);
                              return std::vector(order.begin(), order.begin() + static_cast<std::ptrdiff_t>(drawn));
                          },
                          [](std::size_t, bool, std::size_t) {}};
    return month_of(items, load, wrong, chooser);
}

Month month_of_rounds(std::size_t items, const Load& load, Wrong wrong)
{
    Rng rng(load.seed + 1000);
    std::vector<std::size_t> order = first_numbers(items);
    std::size_t asked = 0;
    const Chooser chooser{[&](std::size_t) {
                              std::vector<std::size_t> chosen;
                              for (; chosen.size() < k_sitting; ++asked) {
                                  if (asked % items == 0) {
                                      rng.shuffle(order);
                                  }
                                  chosen.push_back(order[asked % items]);
                              }
                              return chosen;
                          },
                          [](std::size_t, bool, std::size_t) {}};
    return month_of(items, load, wrong, chooser);
}

Month month_of_boxes(std::size_t items, const Load& load, Wrong wrong)
{
    constexpr std::array<std::size_t, 5> k_days = {1, 2, 4, 8, 16};
    std::vector<BoxedCard> cards(items);
    const Chooser chooser{[&](std::size_t day) {
                              std::vector<std::size_t> order = first_numbers(items);
                              std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
                                  return cards[a].turn(day) < cards[b].turn(day);
                              });
                              order.resize(std::min(k_sitting, items));
                              return order;
                          },
                          [&](std::size_t item, bool right, std::size_t day) {
                              BoxedCard& card = cards[item];
                              card.box = right ? std::min(card.box + 1, k_days.size() - 1) : 0;
                              card.due = day + k_days[card.box];
                              card.asked = day;
                          }};
    return month_of(items, load, wrong, chooser);
}

} // namespace nuqta::test
