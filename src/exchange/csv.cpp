// One row a question. Spreadsheets run cells that begin with = + - @ as formulas, wherever they come from.
#include "base/csv.h"

#include "exchange/export_formats.h"
#include "exchange/markup.h"

#include <fmt/format.h>

#include <string_view>
#include <vector>

namespace nuqta {
namespace {

std::string row(const std::vector<std::string>& cells)
{
    std::string line;
    for (const std::string& text : cells) {
        line += (line.empty() ? "" : ",") + text_field(text);
    }
    return line + "\r\n";
}

} // namespace

std::string write_csv(const Sheet& sheet)
{
    std::string text = "\xEF\xBB\xBF";
    text += row({"id", "language", "type", "difficulty", "question", "option 1", "option 2", "option 3", "option 4",
                 "right option", "source"});
    for (const SheetQuestion& question : sheet.questions) {
        std::vector<std::string> cells = {question.item->id, sheet.language->tag, question.item->type,
                                          fmt::format("{:.2f}", question.item->difficulty), question.stem};
        cells.insert(cells.end(), question.options.begin(), question.options.end());
        cells.push_back(std::to_string(question.key + 1));
        cells.push_back(source_text(question));
        text += row(cells);
    }
    return text;
}

} // namespace nuqta
