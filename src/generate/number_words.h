// Numbers in words (twenty-five, بیست و پنج, 二十五) and the scale words behind a number (5000 亿, 10 آلاف, 1.5M).
#pragma once

#include "generate/number_text.h"

#include <optional>

namespace nuqta {

/// The number whose words begin at `at`, the longest that the pack's words and joiners make.
std::optional<WrittenNumber> read_number_words(const NumberText& text, std::size_t at);

/// What follows a number and multiplies it. `end` is where the number and its scales end.
struct Scales {
    double factor = 1;
    std::size_t end = 0;
    bool is_suffix = false; ///< letters glued to the digits: 10k
};

Scales read_scales(const NumberText& text, std::size_t at);

} // namespace nuqta
