// What the judges are asked: every block of every article the program ships.
#pragma once

#include "text/paragraph.h"

#include <functional>
#include <string>
#include <vector>

namespace nuqta::test {

/// A bullet or paragraph, ready to be laid out; `paragraph.direction` is explicit (first strong, else the language's).
struct JudgedBlock {
    std::string name; ///< "deepseek-summit/fa b3"
    Paragraph paragraph;
};

/// In order of file and place. Throws what stops it: the tests' data must be readable.
std::vector<JudgedBlock> judged_blocks();

/// The widths in pixels at which lines are compared, and the em size.
inline constexpr double k_judged_widths[] = {320, 600, 900};
inline constexpr double k_judged_size = 28;

/// 0 when `compare` finds all as it should be, 1 when not or when it throws, with the reason on standard error.
int exit_code(const std::function<bool()>& compare);

} // namespace nuqta::test
