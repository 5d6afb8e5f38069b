// Quotation marks and brackets as pairs, in any language: what stands inside quotation marks, and what has no partner.
#pragma once

#include "base/byte_range.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace nuqta {

/// The outermost quotations of `text`, marks included, in order. Straight double quotes open and close by turns; single
/// quotes are apostrophes unless ‘ opens them. A mark without a partner quotes nothing.
std::vector<ByteRange> quoted_ranges(std::string_view text);

/// Byte offsets of the quotation marks and brackets of `text` that have no partner, ascending. The bracket that closes
/// an enumeration ("1)", "а)") needs none.
std::vector<std::size_t> unpaired_marks(std::string_view text);

/// The marks that would close the quotations which `text` leaves open, the innermost first. A straight quotation mark
/// behind a digit opens none: it is inches.
std::string closing_quotes(std::string_view text);

} // namespace nuqta
