// One sitting of study as a plain value: which items are asked, in which order, what was answered, where the player is.
// Every step takes a session and gives the next one; clock and chance come in as arguments.
#pragma once

#include "base/clock.h"
#include "item/deck.h"
#include "study/scope.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace nuqta {

/// An item put before the player once.
struct Showing {
    std::size_t item = 0;           ///< index into Deck::items
    unsigned repetition = 0;        ///< 0 the first time, 1 when it came back
    std::vector<std::size_t> order; ///< place on the screen → index into Item::options
};

/// The answer to one showing. "I don't know" is an answer too: it has no pick.
struct Response {
    std::optional<std::size_t> picked; ///< index into Item::options
    bool right = false;
    Milliseconds at{0};
};

enum class Phase { Question, Reveal, Finished };

struct Session {
    const Deck* deck = nullptr; ///< outlives the session
    std::string language;       ///< the sitting's
    std::string shown_language; ///< of the item on the screen: language_of(), or another after switch_language
    Scope scope;                ///< what it was begun with
    std::uint64_t seed = 0;
    std::size_t planned = 0;         ///< showings without the ones that came back
    std::vector<Showing> showings;   ///< in order; an item answered wrong is put in once more
    std::vector<Response> responses; ///< of the showings so far
    std::size_t current = 0;         ///< index into showings
    Phase phase = Phase::Question;
};

/// What a sitting came to. right_first + learnt + missed + dropped is the number of planned items once it is finished.
struct SittingSummary {
    std::size_t planned = 0;
    std::size_t right_first = 0;        ///< right at the first showing
    std::size_t learnt = 0;             ///< wrong at first, right when it came back
    std::size_t missed = 0;             ///< wrong both times
    std::size_t dropped = 0;            ///< wrong at first and then left out, so that they did not come back
    std::size_t dont_know = 0;          ///< first showings answered with "I don't know"
    std::vector<std::size_t> to_review; ///< items wrong at first, in the order asked
};

/// A sitting of at most `count` items of `scope`, worded in `language`: those due `today`, the ones that gain
/// most by it first, then new ones in the order of the article; half of the places are for new ones while there are
/// any. When there is neither, or the scope was chosen, others fill it up. No bullet twice in a row where that is
/// possible, no item that is left out, none whose key another item's stem gives away and, while there are others, none
/// whose key another one's options give away. Of a chosen scope all are asked for which there are places, also those;
/// one whose key another stem shows then comes before that one. Fewer (even none: the session is then Finished) when
/// there are no more.
/// `known` is the learner's progress in this deck. The same arguments give the same sitting.
Session start(const Deck& deck, const std::string& language, std::uint64_t seed, std::size_t count,
              const DeckProgress& known = {}, LocalDay today = {}, const Scope& scope = {});

/// A sitting of exactly these items (indices into deck.items, each worded in `language`), in this order.
Session start_with(const Deck& deck, const std::string& language, std::uint64_t seed,
                   const std::vector<std::size_t>& items);

/// The indices start() would ask, in order.
std::vector<std::size_t> select_items(const Deck& deck, const std::string& language, std::uint64_t seed,
                                      std::size_t count, const DeckProgress& known = {}, LocalDay today = {},
                                      const Scope& scope = {});

/// Picks the option at `place` (from 0) on the screen. Answered wrong the first time, the item returns after three
/// other showings, or as late as there are showings left; beside one of its own bullet only when there is no other
/// place, and at once only when nothing else is left. Ignored unless a question is open and the place exists.
Session answer(Session session, std::size_t place, Milliseconds now);

/// Answers "I don't know": counted as wrong, so the item returns. Ignored unless a question is open.
Session dont_know(Session session, Milliseconds now);

/// From the reveal to the next question or to the end. Ignored while a question is open.
Session next(Session session);

/// Takes the last answer back: its question is open again, and an item that would have returned for it does not.
/// Ignored when nothing was answered.
Session undo(Session session);

/// Whether the item on the screen, answered wrong the first time, returns later in the sitting. Ignored unless its
/// answer is revealed.
Session set_returning(Session session, bool returns);

/// The language, after the shown one in the deck's order, that also words the current item; nothing when there is none.
std::optional<std::string> other_language(const Session& session);

/// Shows the current item in other_language(), options in the same places. Without one nothing changes.
Session switch_language(Session session);

/// The language an item of the sitting is asked in: the sitting's, or the first of the deck's that words it.
const std::string& language_of(const Session& session, std::size_t item);

/// The same sitting in another of its deck's languages, from the question on the screen on; what is not worded in it
/// is asked as language_of() says. Where none of its items is, nothing changes.
Session continue_in(Session session, const std::string& language);

/// How many questions are left to ask; 0 from the last answer on, when only the result is still to be seen.
std::size_t questions_left(const Session& session);

/// The item and the wording on the screen. The session must not be finished.
const Item& current_item(const Session& session);
const Wording& current_wording(const Session& session);

SittingSummary summary_of(const Session& session);

} // namespace nuqta
