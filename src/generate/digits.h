// Numbers in digits: 50,000 · 50 000 · ۵۰٬۰۰۰ · 1,5. Digits of names, links, times and versions are none.
#pragma once

#include "generate/number_text.h"

#include <optional>

namespace nuqta {

/// The number whose digits begin at `at`; nothing when they belong to something else (A100, GPT-4, %20, 80/20, 10:30).
/// `after_mark`: behind the mark of a range, where a hyphen may stand before it.
std::optional<WrittenNumber> read_digits(const NumberText& text, std::size_t at, bool after_mark = false);

/// True when what ends at `end` goes on as something that is no quantity: 3D, 2.1.3, 80/20, 10:30, 2024-12-26.
bool runs_on(const NumberText& text, std::size_t end);

} // namespace nuqta
