// See first_letters.h.
#include "lang/first_letters.h"

#include "unicode/code_points.h"
#include "unicode/fold.h"

namespace nuqta {

void FirstLetters::add(std::string_view word, std::string_view locale)
{
    if (word.empty()) {
        return;
    }
    for (const std::string& spelling : {std::string(word), upper_first(word, locale)}) {
        std::size_t at = 0;
        places_.set(next_code_point(spelling, at) % k_places);
    }
}

} // namespace nuqta
