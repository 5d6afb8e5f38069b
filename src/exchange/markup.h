// Texts as HTML and XML hold them.
#pragma once

#include "exchange/sheet.h"

#include <string>
#include <string_view>

namespace nuqta {

/// `text` with & < > " ' as entities, fit for an element's content or a quoted attribute.
std::string escape_html(std::string_view text);

/// A CDATA section with the text: "]]>" in it is cut in two.
std::string cdata(std::string_view text);

/// Where Moodle files the questions. Categories are a path: a slash in the title is written twice.
std::string moodle_category(std::string_view title);

/// The sentences that prove the key, as plain text.
std::string source_text(const SheetQuestion& question);

/// The same, the fact in <b>.
std::string source_html(const SheetQuestion& question);

/// `html` in an element that says the language and its direction: <div lang="fa" dir="rtl">…</div>.
std::string in_language(std::string_view html, const Language& language, std::string_view element);

} // namespace nuqta
