// A learner at work: what is known, and the sitting that is on. Every step takes a learner and gives the next one, so
// that answers count in the sitting and in memory alike. Whoever keeps learners (progress_file.h) compares before and
// after.
#pragma once

#include "study/progress.h"
#include "study/session.h"

#include <optional>

namespace nuqta {

/// That an item was left out or taken in again after its answer, and how it was before.
struct Marking {
    std::size_t answers = 0; ///< in the sitting when it was done: the item is that of the last one
    bool suspended = false;
    std::optional<Complaint> reported;
};

struct Learner {
    Progress progress;
    std::optional<Session> session;  ///< nothing: no sitting is on
    std::vector<Marking> markings{}; ///< of the sitting, for undo()
    double retention = k_retention;  ///< wanted: items are due when recall has fallen to it
};

/// Begins a sitting of at most `count` items of `scope`; start() says which. What was on before is left.
Learner begin(Learner learner, const Deck& deck, const std::string& language, std::size_t count, Moment now,
              const Scope& scope = {});

/// Wants this of memory from now on: every item's due day follows. In (0, 1).
Learner want_retention(Learner learner, double retention);

/// As the functions of session.h with these names; what is answered or taken back also changes the item's memory.
/// Without a sitting nothing changes.
Learner answer(Learner learner, std::size_t place, Moment now);
Learner dont_know(Learner learner, Moment now);

/// Takes back the last thing done: on the revealed item the last toggle_suspended() or report_item(), if there was one;
/// else the last answer, with whatever was done to its item afterwards. Without a sitting nothing changes.
Learner undo(Learner learner);

/// True when the revealed item was left out or taken in again since its answer: undo() then takes that back first.
bool is_marked_since_answer(const Learner& learner);

/// What is known of the item on the screen; nothing known, when it was never answered. There must be a sitting that is
/// not finished.
const ItemProgress& current_progress(const Learner& learner);

/// Leaves the revealed item out from now on, also of this sitting; or, left out already, asks it again, which takes a
/// complaint about it back. Ignored unless an answer is revealed.
Learner toggle_suspended(Learner learner);

/// Leaves the revealed item out because of this. Ignored unless an answer is revealed.
Learner report_item(Learner learner, Complaint complaint);

/// Leaves an item out or takes it in again; in the sitting, when it is the revealed one, too.
Learner mark_item(Learner learner, const std::string& deck, const std::string& item, bool suspended,
                  std::optional<Complaint> reported);

} // namespace nuqta
