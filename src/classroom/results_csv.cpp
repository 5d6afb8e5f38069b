// Two tables.
#include "classroom/results_csv.h"

#include "base/csv.h"
#include "classroom/question_texts.h"
#include "classroom/results.h"
#include "lang/strings.h"

#include <cmath>
#include <string_view>
#include <vector>

namespace nuqta {
namespace {

using Cells = std::vector<std::string>;

/// Without the marks of direction, which a spreadsheet's search would stumble over: U+200E, U+200F, U+2066 to U+2069.
std::string without_marks(std::string_view text)
{
    std::string plain(text);
    for (const std::string_view mark : {"\u200E", "\u200F", "\u2066", "\u2067", "\u2068", "\u2069"}) {
        for (std::size_t at = plain.find(mark); at != std::string::npos; at = plain.find(mark)) {
            plain.erase(at, mark.size());
        }
    }
    return plain;
}

std::string text_cell(std::string_view text)
{
    return text_field(without_marks(text));
}

/// A number that is read as one.
std::string number_cell(long number)
{
    return std::to_string(number);
}

std::string row(const Cells& cells)
{
    std::string line;
    for (std::size_t i = 0; i < cells.size(); ++i) {
        line += (i == 0 ? "" : ",") + cells[i];
    }
    return line + "\r\n";
}

std::string hundredths(const std::optional<double>& value)
{
    return value ? number_cell(std::lround(*value * 100)) : quoted_field("");
}

/// The option a team's answer picked, numbered from 1; empty when it picked none.
std::string pick_of(const QuestionResult& question, int team)
{
    for (const TeamAnswer& answer : question.teams) {
        if (answer.team == team && answer.place) {
            return number_cell(*answer.place + 1);
        }
    }
    return quoted_field("");
}

Cells question_headings(const Match& match, const Language& interface)
{
    Cells cells;
    for (const char* id :
         {"csv.number", "csv.question", "csv.answers", "csv.facility", "csv.discrimination", "csv.right_option"}) {
        cells.push_back(text_cell(message(interface, id)));
    }
    for (long place = 1; place <= k_option_count; ++place) {
        cells.push_back(text_cell(message(interface, "csv.option", {{"number", place}})));
        cells.push_back(text_cell(message(interface, "csv.picked", {{"number", place}})));
    }
    for (const Team& team : match.plan.teams) {
        cells.push_back(text_cell(team.name));
    }
    cells.push_back(text_cell(message(interface, "csv.note")));
    return cells;
}

Cells question_cells(const Match& match, const QuestionResult& question, const Deck& deck, const Language& interface)
{
    const MatchQuestion& asked = match.plan.questions[question.question];
    const QuestionTexts texts = texts_of(asked, deck, match.plan.language);
    Cells cells = {number_cell(static_cast<long>(question.question) + 1),
                   text_cell(texts.stem),
                   number_cell(question.answers),
                   hundredths(question.facility),
                   hundredths(question.discrimination),
                   number_cell(asked.key + 1)};
    for (std::size_t place = 0; place < texts.options.size(); ++place) {
        cells.push_back(text_cell(texts.options[place]));
        cells.push_back(question.known[place] ? number_cell(question.picks[place]) : quoted_field(""));
    }
    for (std::size_t team = 0; team < match.plan.teams.size(); ++team) {
        cells.push_back(pick_of(question, static_cast<int>(team)));
    }
    cells.push_back(text_cell(question.skipped ? message(interface, "csv.skipped") : ""));
    return cells;
}

constexpr std::string_view k_byte_order_mark = "\xEF\xBB\xBF";

} // namespace

std::string teams_csv(const Match& match, const Language& interface)
{
    Cells headings;
    for (const char* id :
         {"csv.rank", "csv.team", "csv.points", "csv.right", "csv.wrong", "csv.unanswered", "csv.seconds"}) {
        headings.push_back(text_cell(message(interface, id)));
    }
    std::string text = std::string(k_byte_order_mark) + row(headings);
    for (const TeamResult& team : results_of(match).teams) {
        text += row({number_cell(team.rank), text_cell(match.plan.teams[static_cast<std::size_t>(team.team)].name),
                     number_cell(team.score), number_cell(team.right), number_cell(team.wrong),
                     number_cell(team.unanswered), number_cell((team.mean_time.count() + 500) / 1000)});
    }
    return text;
}

std::string questions_csv(const Match& match, const Deck& deck, const Language& interface)
{
    std::string text = std::string(k_byte_order_mark) + row(question_headings(match, interface));
    for (const QuestionResult& question : results_of(match).questions) {
        text += row(question_cells(match, question, deck, interface));
    }
    return text;
}

} // namespace nuqta
