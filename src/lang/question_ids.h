// The questions every pack has to word: their ids, which the generator asks for, and what their patterns must contain.
#pragma once

#include <span>
#include <string_view>

namespace nuqta {

struct QuestionId {
    std::string_view id;
    std::string_view placeholder; ///< what its pattern holds, exactly once, with braces: "{clause}"
    bool gap = false;             ///< a fact is taken out of a clause, so words for its place are needed
    std::string_view second = {}; ///< another placeholder it holds, or empty
};

/// All of them, in the order docs/languages.md explains them.
std::span<const QuestionId> question_ids();

/// The types of names a question can ask for: "company", "person", …
std::span<const std::string_view> name_types();

} // namespace nuqta
