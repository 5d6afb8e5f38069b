// Fields of a table in CSV (RFC 4180).
#pragma once

#include <string>
#include <string_view>

namespace nuqta {

/// `text` with every `doubled` written twice, as tables do with quotation marks.
std::string with_doubled(std::string_view text, char doubled);

/// `text` with its quotation marks doubled, between two of them.
std::string quoted_field(std::string_view text);

/// The same for a spreadsheet: a text that begins like a formula (= + - @ and their full-width forms, tab, a line end)
/// is kept from being run by an apostrophe before it.
std::string text_field(std::string_view text);

} // namespace nuqta
