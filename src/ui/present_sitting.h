// The bodies of the screens of a sitting, as plain words; present() puts keys and bars around them.
#pragma once

#include "ui/game.h"

namespace nuqta {

/// The question on the screen, in the language it is shown in. The sitting must not be finished.
QuestionModel question_body(const GameData& data, const Session& session, const Language& interface);

/// The answer just given, what was right, and where it stands in the article.
RevealModel reveal_body(const GameData& data, const GameState& state, const Language& interface);

/// What can be wrong with the item just answered: the complaints as options, in the order of Complaint.
QuestionModel report_body(const Session& session, const Language& interface);

/// What the finished sitting came to, and when its items come back.
SummaryModel summary_body(const GameData& data, const GameState& state, const Language& interface);

} // namespace nuqta
