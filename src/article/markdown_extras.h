// What GFM and others write inside a text, and CommonMark leaves there as it is.
#pragma once

#include <string>

namespace nuqta {

/// Footnote marks point elsewhere: "[^1]" goes, with no trace.
std::string without_footnote_marks(std::string text);

/// What an author struck out (GFM's `~~`) is said no more.
std::string without_struck_text(std::string text);

/// Digits as superscripts, so that 10 with a raised 6 is not 106; other text as it is.
std::string raised_digits(const std::string& text);

} // namespace nuqta
