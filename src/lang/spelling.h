// What a language's spelling tells about damaged characters of an article.
#pragma once

#include <map>
#include <string>
#include <vector>

namespace nuqta {

using Words = std::vector<std::string>;

/// A word made of a first part, a last part and an ending, with ZWNJ (U+200C) after the first: می‌کنند is می,
/// کن, ند.
struct JoinRule {
    Words first; ///< empty: anything of two letters or more
    Words last;  ///< as written, perhaps with a ZWNJ of its own: کننده‌ای
    Words endings;
    bool bare = true;   ///< the word may do without an ending
    bool glued = false; ///< no ZWNJ after the first part, only the one inside the last: خلاص, ه‌ای
};

struct Spelling {
    Words not_joining;                          ///< letters that never join the next one: ZWNJ after them is optional
    std::vector<JoinRule> joins;                ///< words that are written with ZWNJ
    Words joined;                               ///< words that look like one of `joins` but are written together
    std::map<std::string, std::string> letters; ///< letter of a neighbouring language → the language's own: ي → ی
    Words seams;                                ///< letters that meet only where two words are glued together: وو
    Words seamless;                             ///< beginnings of words that hold a seam all the same: نووي
};

} // namespace nuqta
