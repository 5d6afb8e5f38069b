// Which of the candidates become options, so that the key's place among them tells nothing.
#pragma once

#include "generate/quantity_choice.h"
#include "generate/question_type.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace nuqta {

/// Why a candidate is the best distractor there is.
inline constexpr const char* k_denied_reason = "denied in the same block";

/// Four ascending choices, the key at a rank drawn by `hash` among those that the candidates (best first) allow and at
/// which it is not by far the longest; nothing when there are too few.
std::optional<std::vector<QuantityChoice>> ranked_choices(const Material& material, const QuantityChoice& key,
                                                          const std::vector<QuantityChoice>& candidates,
                                                          std::uint64_t hash);

} // namespace nuqta
