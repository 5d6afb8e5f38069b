// Sitting and memory, step by step together.
#include "study/learner.h"

#include <utility>

namespace nuqta {
namespace {

ItemProgress& current_entry(Learner& learner)
{
    return learner.progress[learner.session->deck->id][current_item(*learner.session).id];
}

bool is_revealed(const Learner& learner)
{
    return learner.session && learner.session->phase == Phase::Reveal;
}

/// Goes on to `after`, in which one more answer stands than before, or none.
Learner with_answer(Learner learner, Session after, Moment now)
{
    const bool answered = after.responses.size() > learner.session->responses.size();
    learner.session = std::move(after);
    if (answered) {
        const Response& response = learner.session->responses.back();
        const std::vector<Option>& options = current_item(*learner.session).options;
        ItemProgress& item = current_entry(learner);
        item = reviewed(std::move(item),
                        {now.at, now.day, response.picked ? options[*response.picked].id : std::string(),
                         response.right, learner.session->shown_language},
                        learner.retention);
        if (is_left_out(item)) {
            learner.session = set_returning(std::move(*learner.session), false);
        }
    }
    return learner;
}

/// Leaves the revealed item out or takes it in again, in a way that can be taken back.
Learner with_mark(Learner learner, bool suspended, std::optional<Complaint> reported)
{
    const ItemProgress& item = current_progress(learner);
    learner.markings.push_back({learner.session->responses.size(), item.suspended, item.reported});
    const std::string deck = learner.session->deck->id;
    const std::string id = current_item(*learner.session).id;
    return mark_item(std::move(learner), deck, id, suspended, reported);
}

/// True when something was done to the last answer's item.
bool is_last_marked(const Learner& learner)
{
    return !learner.markings.empty() && learner.markings.back().answers == learner.session->responses.size();
}

/// Takes the last marking back, which was of the last answer's item.
Learner without_marking(Learner learner)
{
    const Marking before = learner.markings.back();
    learner.markings.pop_back();
    const Session& session = *learner.session;
    const std::string deck = session.deck->id;
    const std::string id = session.deck->items[session.showings[session.responses.size() - 1].item].id;
    return mark_item(std::move(learner), deck, id, before.suspended, before.reported);
}

} // namespace

Learner begin(Learner learner, const Deck& deck, const std::string& language, std::size_t count, Moment now,
              const Scope& scope)
{
    learner.session = start(deck, language, static_cast<std::uint64_t>(now.at.count()), count,
                            progress_in(learner.progress, deck.id), now.day, scope);
    learner.markings.clear();
    return learner;
}

Learner want_retention(Learner learner, double retention)
{
    learner.retention = retention;
    learner.progress = with_retention(std::move(learner.progress), retention);
    return learner;
}

Learner answer(Learner learner, std::size_t place, Moment now)
{
    if (!learner.session) {
        return learner;
    }
    Session after = answer(*learner.session, place, now.at);
    return with_answer(std::move(learner), std::move(after), now);
}

Learner dont_know(Learner learner, Moment now)
{
    if (!learner.session) {
        return learner;
    }
    Session after = dont_know(*learner.session, now.at);
    return with_answer(std::move(learner), std::move(after), now);
}

Learner undo(Learner learner)
{
    if (!learner.session || learner.session->responses.empty()) {
        return learner;
    }
    if (is_marked_since_answer(learner)) {
        return without_marking(std::move(learner));
    }
    while (is_last_marked(learner)) {
        learner = without_marking(std::move(learner));
    }
    const Milliseconds at = learner.session->responses.back().at;
    learner.session = undo(std::move(*learner.session));
    ItemProgress& item = current_entry(learner);
    item = without_review(std::move(item), at, learner.retention);
    return learner;
}

bool is_marked_since_answer(const Learner& learner)
{
    return is_revealed(learner) && is_last_marked(learner);
}

const ItemProgress& current_progress(const Learner& learner)
{
    return item_in(progress_in(learner.progress, learner.session->deck->id), current_item(*learner.session).id);
}

Learner toggle_suspended(Learner learner)
{
    if (!is_revealed(learner)) {
        return learner;
    }
    const bool suspend = !is_left_out(current_progress(learner));
    return with_mark(std::move(learner), suspend, std::nullopt);
}

Learner report_item(Learner learner, Complaint complaint)
{
    if (!is_revealed(learner)) {
        return learner;
    }
    const bool suspended = current_progress(learner).suspended;
    return with_mark(std::move(learner), suspended, complaint);
}

Learner mark_item(Learner learner, const std::string& deck, const std::string& item, bool suspended,
                  std::optional<Complaint> reported)
{
    ItemProgress& entry = learner.progress[deck][item];
    entry.suspended = suspended;
    entry.reported = reported;
    const bool is_revealed_one =
        is_revealed(learner) && learner.session->deck->id == deck && current_item(*learner.session).id == item;
    if (is_revealed_one) {
        learner.session = set_returning(std::move(*learner.session), !is_left_out(entry));
    }
    return learner;
}

} // namespace nuqta
