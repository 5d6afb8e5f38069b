// A learner at work: what is known, and the sitting that is on. Every step takes a learner and gives the next one, so
// that answers count in the sitting and in memory alike. Whoever keeps learners (progress_file.h) compares before and
// after.
#pragma once

#include "study/progress.h"
#include "study/session.h"

#include <optional>

namespace nuqta {

struct Learner {
    Progress progress;
    std::optional<Session> session; ///< nothing: no sitting is on
    double retention = k_retention; ///< wanted: items are due when recall has fallen to it
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
Learner undo(Learner learner);

/// What is known of the item on the screen; nothing known, when it was never answered. There must be a sitting that is
/// not finished.
const ItemProgress& current_progress(const Learner& learner);

/// Leaves the revealed item out from now on, also of this sitting; or, left out already, asks it again and forgets the
/// complaint about it. Ignored unless an answer is revealed.
Learner toggle_suspended(Learner learner);

/// Leaves the revealed item out because of this. Ignored unless an answer is revealed.
Learner report_item(Learner learner, Complaint complaint);

} // namespace nuqta
