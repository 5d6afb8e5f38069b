// The formats other programs read. Each is one file with one function and one row of the registry.
#pragma once

#include "exchange/sheet.h"

#include <span>
#include <string>
#include <string_view>

namespace nuqta {

struct ExportFormat {
    std::string_view name;  ///< as --to takes it: "gift"
    std::string_view about; ///< one line for --help
    std::string (*write)(const Sheet& sheet);
    bool has_fonts = false; ///< writes Sheet::fonts into its file; without them it is written all the same
};

/// All formats, in order of name.
std::span<const ExportFormat> export_formats();

/// The format with this name, or nullptr.
const ExportFormat* find_export_format(std::string_view name);

// Each returns the whole file, UTF-8, the same bytes for the same sheet.

/// Text that Anki imports (File › Import): header lines, then one note a line, separated by tabs. Ids stay the same, so
/// a second import updates the notes. https://docs.ankiweb.net/importing/text-files.html
std::string write_anki(const Sheet& sheet);

/// A table for spreadsheets: RFC 4180, UTF-8 with a byte order mark. A cell that would be read as a formula gets an
/// apostrophe before it.
std::string write_csv(const Sheet& sheet);

/// Moodle's plain text format. https://docs.moodle.org/en/GIFT_format
std::string write_gift(const Sheet& sheet);

/// A page to be printed: the questions, and on a page of its own the key with the sentences that prove it.
std::string write_html_sheet(const Sheet& sheet);

/// Moodle's question bank. https://docs.moodle.org/en/Moodle_XML_format
std::string write_moodle_xml(const Sheet& sheet);

} // namespace nuqta
