// Interface texts; the plural rules and number formats are ICU's, the digits the pack's.
#include "lang/strings.h"

#include "unicode/message.h"

#include <cassert>

namespace nuqta {
namespace {

constexpr std::string_view k_string_ids[] = {
    "language.title",
    "language.detail",
    "language.interface_only",
    "home.greeting",
    "home.left",
    "home.continue",
    "home.questions",
    "home.start",
    "home.due",
    "home.known",
    "question.progress",
    "question.again",
    "question.only_language",
    "reveal.right",
    "reveal.wrong",
    "reveal.unknown",
    "reveal.right_option",
    "reveal.your_right_pick",
    "reveal.your_pick",
    "reveal.returns",
    "reveal.left_out",
    "reveal.reported",
    "reveal.unsaved",
    "reveal.source",
    "reveal.next",
    "reveal.finish",
    "reveal.pick_nowhere",
    "reveal.pick_same_point",
    "reveal.pick_from_point",
    "reveal.pick_from_section",
    "reveal.pick_elsewhere",
    "report.title",
    "report.wrong_key",
    "report.several_right",
    "report.unclear",
    "report.wording",
    "summary.title",
    "summary.title_all",
    "summary.score",
    "summary.learnt",
    "summary.missed",
    "summary.comes_back",
    "summary.on_day",
    "summary.streak",
    "summary.review",
    "summary.again",
    "summary.home",
    "settings.title",
    "settings.quiz_language",
    "settings.menu_language",
    "settings.as_quiz",
    "settings.sitting_length",
    "settings.retention",
    "settings.text_size",
    "settings.percent",
    "settings.theme",
    "settings.sounds",
    "settings.motion",
    "settings.full_screen",
    "settings.on",
    "settings.off",
    "theme.dark",
    "theme.light",
    "theme.contrast",
    "theme.projector",
    "sheet.name",
    "sheet.date",
    "sheet.pick",
    "sheet.key",
    "csv.rank",
    "csv.team",
    "csv.points",
    "csv.right",
    "csv.wrong",
    "csv.unanswered",
    "csv.seconds",
    "csv.number",
    "csv.question",
    "csv.answers",
    "csv.facility",
    "csv.discrimination",
    "csv.right_option",
    "csv.option",
    "csv.picked",
    "csv.note",
    "csv.skipped",
    "notice.unsaved",
    "notice.set_aside",
    "notice.added",
    "notice.not_added",
    "notice.unreadable",
    "home.drop",
    "text.unknown",
    "help.title",
    "help.pick",
    "help.dont_know",
    "help.go_on",
    "help.move",
    "help.language",
    "help.source",
    "help.undo",
    "help.suspend",
    "help.report",
    "help.text_size",
    "help.settings",
    "help.sounds",
    "help.full_screen",
    "help.help",
    "help.back",
    "help.quit",
    "hint.pick",
    "hint.dont_know",
    "hint.section",
    "hint.one_point",
    "hint.undo",
    "hint.suspend",
    "hint.ask_again",
    "hint.report",
    "hint.larger",
    "hint.help",
    "hint.language",
    "hint.settings",
    "hint.back",
    "hint.quit",
};

} // namespace

std::span<const std::string_view> string_ids()
{
    return k_string_ids;
}

std::string message(const Language& language, std::string_view id, const std::vector<MessageArgument>& arguments)
{
    const auto found = language.strings.find(std::string(id));
    assert(found != language.strings.end());
    if (found == language.strings.end()) {
        return std::string(id);
    }
    return format_message(language.tag + "@numbers=" + language.numbers.numbering, found->second, arguments);
}

} // namespace nuqta
