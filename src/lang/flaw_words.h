// Word lists of a language by which flaws of questions are found (docs/checking.md says which flaw reads which list).
#pragma once

#include <cstddef>
#include <string>
#include <vector>

namespace nuqta {

using Words = std::vector<std::string>;

struct FlawWords {
    std::size_t stem_least = 0; ///< a stem is at least so long: in words, or in characters (graphemes) where the
    std::size_t stem_most = 0;  ///< language writes no spaces between words; and at most so long
    Words none_of_the_above;    ///< whole options
    Words all_of_the_above;     ///< whole options
    Words true_false;           ///< whole options: "true", "no"
    Words true_false_stem;      ///< "which of the following is true"
    Words combined;             ///< whole options: "both of the above"
    Words option_letters;       ///< what options are called: A, B, C, D
    Words option_joiners;       ///< what stands between them: "and"
    Words absolute;             ///< "always"
    Words vague;                ///< "usually"
    Words negative;             ///< "not", "except"
    Words question;             ///< interrogatives in every inflection
    Words harmless;             ///< phrases with a word of the lists above that mean no harm: "not only", "at least"
    Words function_words;       ///< words without content of their own
    Words open_end;             ///< an option that ends in one of these is cut off: "of"
};

} // namespace nuqta
