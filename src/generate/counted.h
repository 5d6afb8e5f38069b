// What a number counts: a thing of the gazetteer near it, or a common noun right beside it.
#pragma once

#include "base/byte_range.h"
#include "generate/gazetteer.h"
#include "generate/number_text.h"
#include "generate/quantities.h"

#include <vector>

namespace nuqta {

/// The names, numbers and clauses of a text, as the search for what is counted needs them.
struct Surroundings {
    const std::vector<Mention>& mentions;
    const std::vector<ByteRange>& numbers;
    const std::vector<ByteRange>& clauses;
};

/// The countable thing nearest to the number on the side where the language puts it, within the clause, a few words
/// away at most and with no other number between; or nullptr.
const NameEntry* counted_thing(const NumberText& text, const Quantity& quantity, const Surroundings& around);

/// True when a common noun stands beside the number that it counts: five engineers, ۳۰ نفر, 两个组件, ผู้ใช้ 3,000 คน.
bool counts_noun(const NumberText& text, const Quantity& quantity, const std::vector<Mention>& mentions);

} // namespace nuqta
