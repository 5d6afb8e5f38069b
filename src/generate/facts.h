// Facts: what the article states, found in every language and matched across translations. A fact is language-neutral;
// what the translations do not agree on is a disagreement, reported and never asked.
#pragma once

#include "base/byte_range.h"
#include "generate/agreement.h"
#include "generate/quantities.h"
#include "generate/reading.h"

#include <map>
#include <string>
#include <vector>

namespace nuqta {

enum class FactKind { Quantity, Name, Question, Claim };

std::string_view name_of(FactKind kind); ///< "quantity", "name", "question", "claim"

struct Fact {
    std::string id; ///< "quantity/duration-3-9-month/1": kind, fingerprint, occurrence; never a position
    std::string block;
    std::size_t place = 0; ///< of the block in the reading
    FactKind kind = FactKind::Claim;
    std::string unit; ///< quantities: a unit id of the language packs, or an ISO 4217 code
    double low = 0;   ///< quantities
    double high = 0;
    const NameEntry* name = nullptr;     ///< names: who or what; counts: the thing counted
    std::vector<Qualifier> qualifiers;   ///< in every language
    std::map<std::string, ByteRange> in; ///< by language tag: the bytes of the block's text that state it
};

/// Translations of one block that say different things.
struct Disagreement {
    std::string block;
    std::string what;                      ///< "duration-3-hour: not in zh"
    std::map<std::string, std::string> in; ///< by tag: the words in question, empty where they are missing
};

struct FactSet {
    std::vector<Fact> facts;
    std::map<std::string, std::vector<std::size_t>> quantities_of; ///< places in `facts`, by unit
    std::vector<Disagreement> disagreements;
    Agreement quantities; ///< by value and unit
    Agreement qualified;  ///< quantities that are everywhere: `everywhere` counts those with the same qualifiers
    Agreement names;      ///< a translation that says "it" does not state the name
};

/// Every fact of the set, in block order. A name counts when every language of its block has it, a quantity when
/// at least two have it and no other contradicts; a lead-in
/// that is a question (or asks why) with its answer, and a statement under a lead-in or a sentence of prose, are facts
/// too.
FactSet find_facts(const SetReading& reading);

/// "duration-3-9-month", "count-3000-h800", "money-500000000000-usd": the part of an id that names a quantity.
std::string quantity_fingerprint(const std::string& unit, double low, double high, const NameEntry* of);

/// A number as ids write it: no exponent, no trailing zeros.
std::string plain_number(double value);

} // namespace nuqta
