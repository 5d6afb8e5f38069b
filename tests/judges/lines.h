// Our lines beside another program's. A line is equal when it begins and ends at the same bytes; a line that differs is
// traced to the rule of ours, or to the known difference between the two programs, that moved its end.
#pragma once

#include "judges/articles.h"

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace nuqta::test {

struct JudgeLine {
    std::size_t begin = 0; ///< byte of the block's text
    double width = 0;      ///< in pixels, without the spaces that hang
};

/// All of a block's lines at a width; empty when the judge has none.
using JudgeLines = std::vector<JudgeLine>;

/// The judge on one block at one width. `width` is in pixels.
using AskJudge = std::function<JudgeLines(const JudgedBlock& block, double width)>;

/// Why a break at `at` is one program's and not the other's although no rule of ours is involved: where the judge
/// follows another version of UAX #14 than our ICU. Nothing when there is no reason.
using KnownDifference = std::function<std::optional<std::string>(std::string_view text, std::size_t at)>;

struct Judge {
    std::string_view name;
    AskJudge ask;
    KnownDifference known;
    BreakRules rules = k_icu_alone; ///< of ours that it follows too
    double least_equal = 0.995;     ///< share of the lines that are equal under these rules, in every language
    double most_width = 0.5;        ///< in pixels, by which the width of an equal line may differ
};

/// Compares by the judge's rules, then by all of ours; prints one line per language and width for each. True when no
/// line is left over and the limits hold.
bool judge_lines(const Judge& judge);

} // namespace nuqta::test
