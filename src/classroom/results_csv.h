// Results as tables for spreadsheets: UTF-8 with a byte order mark, RFC 4180. Texts that a spreadsheet would run as a
// formula (base/csv.h) get an apostrophe in front. Numbers are whole, with the
// digits 0–9, so that every locale reads them.
#pragma once

#include "classroom/match.h"
#include "item/deck.h"
#include "lang/language.h"

#include <string>

namespace nuqta {

/// A row a team, in order of rank: points, right and wrong answers, mean time. Headings in `interface`.
std::string teams_csv(const Match& match, const Language& interface);

/// A row a question: its texts in the match's language, answers, facility in percent, discrimination in hundredths, how
/// often each option was picked, and what each team picked. Of an item the deck lacks the ids stand instead of texts.
std::string questions_csv(const Match& match, const Deck& deck, const Language& interface);

} // namespace nuqta
