// The registry of export formats.
#include "exchange/export_formats.h"

#include <algorithm>

namespace nuqta {
namespace {

constexpr ExportFormat k_formats[] = {
    {"anki", "text that Anki imports", write_anki},
    {"csv", "a table for spreadsheets", write_csv},
    {"gift", "Moodle's GIFT text", write_gift},
    {"html", "a sheet to print, with its key", write_html_sheet, true},
    {"moodle-xml", "Moodle's question bank", write_moodle_xml},
};

} // namespace

std::span<const ExportFormat> export_formats()
{
    return k_formats;
}

const ExportFormat* find_export_format(std::string_view name)
{
    const auto* const found = std::find_if(std::begin(k_formats), std::end(k_formats),
                                           [&](const ExportFormat& format) { return format.name == name; });
    return found == std::end(k_formats) ? nullptr : found;
}

} // namespace nuqta
