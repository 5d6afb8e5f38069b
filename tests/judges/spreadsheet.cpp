// Tables of a match's results for a spreadsheet to read, and what it must then show: judge_spreadsheet FOLDER writes
// for each language LANGUAGE-teams.csv and LANGUAGE-questions.csv, and beside each a .cells with a cell a line.
#include "base/files.h"
#include "classroom/results_csv.h"
#include "classroom/scores.h"
#include "lang/registry.h"
#include "lang/strings.h"
#include "test_data.h"

#include <cstdio>
#include <filesystem>
#include <string>
#include <vector>

using namespace nuqta;

namespace {

/// Names in five scripts, with what CSV quotes, and what would be a formula.
const std::vector<std::string> k_names = {"گروه «الف»، \"ب\"", "ทีมน้ำแข็ง", "红队,蓝队", "فريق؛ أ", "=1+1", "+7", "-4",
                                          "@SUM(A1)"};

/// The deck is empty, so the texts are these ids. Team 1 is right each time.
MatchPlan made_plan(const std::string& language)
{
    MatchPlan plan;
    plan.deck = "made";
    plan.language = language;
    plan.mode = Mode::Secret;
    for (int i = 0; i < static_cast<int>(k_names.size()); ++i) {
        plan.teams.push_back({k_names[static_cast<std::size_t>(i)], i, i, language});
    }
    plan.questions.push_back(
        {"آیا «می‌خواهم» یک واژه است؟", {"بله", "=HYPERLINK(\"x\")", "ไม่ใช่", "不是"}, 0, 100});
    plan.questions.push_back({"据文章，GPU “A100” 有多少？", {"+10,000", "-5", "3 000", "ما يقرب من ٥"}, 0, 100});
    return plan;
}

Match played(const MatchPlan& plan)
{
    Match match = new_match(plan);
    const auto go_on = [&] { match = apply(match, {EventKind::GoOn, Milliseconds{0}, 0, 0, 0}); };
    while (match.stage != MatchStage::Podium) {
        if (match.stage == MatchStage::Answer) {
            match = apply(match, {EventKind::Pick, Milliseconds{0}, 0, 0, 0});
        }
        go_on();
    }
    return match;
}

/// As a spreadsheet shows it: what would be a formula has the apostrophe that guards it.
std::string shown(const std::string& text)
{
    const bool guarded = !text.empty() && std::string("=+-@").find(text.front()) != std::string::npos;
    return (guarded ? "'" : "") + text;
}

std::string team_cells(const Language& language)
{
    std::string cells;
    for (const char* id :
         {"csv.rank", "csv.team", "csv.points", "csv.right", "csv.wrong", "csv.unanswered", "csv.seconds"}) {
        cells += message(language, id) + "\n";
    }
    for (std::size_t team = 0; team < k_names.size(); ++team) {
        const bool first = team == 0;
        cells +=
            (first ? "1\n" : "2\n") + shown(k_names[team]) + (first ? "\n2000\n2\n0\n0\n0\n" : "\n0\n0\n0\n2\n0\n");
    }
    return cells;
}

/// The texts of the questions and their options; the numbers between them are those of results_test.
std::string question_cells(const MatchPlan& plan)
{
    std::string cells;
    for (const MatchQuestion& question : plan.questions) {
        cells += shown(question.item) + "\n";
        for (const std::string& option : question.options) {
            cells += shown(option) + "\n";
        }
    }
    return cells;
}

} // namespace

int main(int count, char** arguments)
{
    if (count != 2) {
        std::fputs("judge_spreadsheet FOLDER\n", stderr);
        return 2;
    }
    const std::filesystem::path folder = arguments[1];
    const auto languages = LanguageRegistry::load(test::data_root() / "content" / "languages");
    if (!languages) {
        std::fputs(to_string(languages.error()).c_str(), stderr);
        return 1;
    }
    for (const Language& language : languages.value().all()) {
        const MatchPlan plan = made_plan(language.tag);
        const Match match = played(plan);
        const bool written =
            write_file(folder / (language.tag + "-teams.csv"), teams_csv(match, language)).ok() &&
            write_file(folder / (language.tag + "-teams.cells"), team_cells(language)).ok() &&
            write_file(folder / (language.tag + "-questions.csv"), questions_csv(match, Deck{}, language)).ok() &&
            write_file(folder / (language.tag + "-questions.cells"), question_cells(plan)).ok();
        if (!written) {
            std::fputs("a table cannot be written\n", stderr);
            return 1;
        }
    }
    return 0;
}
