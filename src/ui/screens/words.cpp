// Keys, labels and the question every screen of a sitting shows.
#include "ui/screens/words.h"

#include "lang/numbers.h"
#include "study/session.h"
#include "unicode/hidden.h"

#include <array>
#include <filesystem>
#include <utility>

namespace nuqta {
namespace {

std::string language_label(const GameData& data, const GameState& state, const Language& interface)
{
    const auto other = other_language(*state.learner.session);
    const Language* language = other ? data.languages->find(*other) : nullptr;
    return language != nullptr ? language->autonym : message(interface, "question.only_language");
}

/// What an error of this code comes to.
std::string_view text_of(ErrorCode code)
{
    switch (code) {
    case ErrorCode::NotUtf8:
        return "error.not_utf8";
    case ErrorCode::BadSyntax:
        return "error.damaged";
    case ErrorCode::BadValue:
        return "error.bad_value";
    case ErrorCode::TooLarge:
        return "error.too_large";
    case ErrorCode::NewerFormat:
        return "error.newer";
    case ErrorCode::Missing:
        return "error.missing";
    case ErrorCode::Unwritable:
        return "error.unwritable";
    case ErrorCode::Unreadable:
    case ErrorCode::NoDisplay:
    case ErrorCode::Usage:
        return "error.unreadable";
    }
    return "error.unreadable";
}

OptionModel open_option(const Session& session, std::size_t option)
{
    return {0, {}, current_wording(session).options[option], OptionState::Open, {}};
}

} // namespace

std::string isolated(const std::string& text)
{
    return "\u2068" + without_stray_isolate_ends(text) + "\u2069";
}

std::string isolated(const std::string& text, const Language& language)
{
    return (language.direction == Direction::RightToLeft ? "\u2067" : "\u2066") + without_stray_isolate_ends(text) +
           "\u2069";
}

std::string separator(const Language& interface)
{
    return message(interface, "text.separator");
}

KeyHint hint(const Language& interface, std::string key, std::string_view id, ActionKind kind)
{
    return {std::move(key), message(interface, id), {kind, 0}};
}

void add_common_hints(ScreenModel& model, const Language& interface)
{
    model.hints.push_back(hint(interface, "+", "hint.larger", ActionKind::Larger));
    model.hints.push_back(hint(interface, "F1", "hint.help", ActionKind::Help));
}

void add_quit_hint(ScreenModel& model, const Language& interface)
{
    model.hints.push_back(hint(interface, "Ctrl+Q", "hint.quit", ActionKind::Quit));
}

ScreenModel screen_with(const Language& interface, ScreenBody body, std::string title)
{
    ScreenModel model;
    model.interface = &interface;
    model.title = std::move(title);
    model.body = std::move(body);
    return model;
}

std::string complaint_text(Complaint complaint, const Language& interface)
{
    constexpr std::array<std::string_view, 4> k_texts = {"report.wrong_key", "report.several_right", "report.unclear",
                                                         "report.wording"};
    return message(interface, k_texts[static_cast<std::size_t>(complaint)]);
}

SittingProgress progress_of(const Session& session, const Language& interface)
{
    const bool back = session.showings[session.current].repetition > 0;
    const long number = as_long(session.current + 1);
    const long total = as_long(session.showings.size());
    return {session.current + (session.phase == Phase::Reveal ? 1U : 0U), session.showings.size(),
            message(interface, "question.progress", {{"number", number}, {"total", total}}),
            back ? message(interface, "question.again") : std::string()};
}

QuestionModel own_question(SittingProgress progress, const Language& interface, std::string stem,
                           const std::vector<std::string>& options)
{
    QuestionModel model{std::move(progress), &interface, std::move(stem), {}};
    for (const std::string& option : options) {
        const std::size_t place = model.options.size();
        model.options.push_back(
            {place, localise_digits(std::to_string(place + 1), interface.numbers), option, OptionState::Open, {}});
    }
    return model;
}

std::string told(const Error& error, const Language& interface)
{
    const std::string id = error.reason.id.empty() ? std::string(text_of(error.code)) : error.reason.id;
    const std::string reason = message(interface, id, {{"what", isolated(error.reason.what)}});
    const std::string file = std::filesystem::path(error.where.file).filename().string();
    if (file.empty()) {
        return reason;
    }
    if (error.where.line <= 0) {
        return message(interface, "error.in_file", {{"file", isolated(file)}, {"reason", reason}});
    }
    return message(interface, "error.in_line",
                   {{"file", isolated(file)}, {"line", static_cast<long>(error.where.line)}, {"reason", reason}});
}

NoticeModel notice_model(const Notice& notice, const Language& interface)
{
    const std::string place = notice.error ? told(*notice.error, interface) : isolated(notice.place);
    return {message(interface, notice.text, {{"place", place}}), notice.good};
}

QuestionModel question_body(const GameData& data, const Session& session, const Language& interface)
{
    QuestionModel model{progress_of(session, interface),
                        data.languages->find(session.shown_language),
                        current_wording(session).stem,
                        {}};
    for (const std::size_t option : session.showings[session.current].order) {
        model.options.push_back(open_option(session, option));
        model.options.back().place = model.options.size() - 1;
        model.options.back().number = localise_digits(std::to_string(model.options.size()), interface.numbers);
    }
    return model;
}

void add_language_switch(ScreenModel& model, const GameData& data, const GameState& state, const Language& interface)
{
    const std::string label = language_label(data, state, interface);
    model.hints.push_back({"L", label, {ActionKind::SwitchLanguage, 0}});
    if (other_language(*state.learner.session)) {
        model.globe = label;
        model.globe_action = {ActionKind::SwitchLanguage, 0};
    }
}

SourceParagraph source_paragraph(const DeckBlock& block, const std::string& language)
{
    SourceParagraph paragraph{block.text.at(language), {}, {}};
    const auto lead = block.lead.find(language);
    if (lead != block.lead.end() && paragraph.text.compare(0, lead->second.size(), lead->second) == 0) {
        paragraph.lead = {0, lead->second.size()};
    }
    return paragraph;
}

} // namespace nuqta
