// What the sitting's screens say: question, answer, complaint, summary.
#include "ui/present_sitting.h"

#include "lang/numbers.h"
#include "lang/strings.h"
#include "study/forecast.h"

#include <algorithm>
#include <map>
#include <utility>

namespace nuqta {
namespace {

long as_long(std::size_t n)
{
    return static_cast<long>(n);
}

/// `text` between FSI and PDI, so that its direction does not disturb the sentence around it (UAX #9).
std::string isolated(const std::string& text)
{
    return "\u2068" + text + "\u2069";
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

/// The text in this language, or nothing.
std::string in_language(const std::map<std::string, std::string>& texts, const std::string& language)
{
    const auto found = texts.find(language);
    return found == texts.end() ? std::string() : found->second;
}

/// What a wrong pick really was: where in the article it comes from.
std::string pick_was(const Session& session, const Language& interface, const Option& option)
{
    const std::string& language = session.shown_language;
    if (option.block.empty()) {
        return message(interface, "reveal.pick_nowhere");
    }
    if (option.block == current_item(session).block) {
        return message(interface, "reveal.pick_same_point");
    }
    const DeckBlock* block = find_block(*session.deck, option.block);
    const DeckSection* section = section_of(*session.deck, option.block);
    const std::string lead = block != nullptr ? in_language(block->lead, language) : std::string();
    if (!lead.empty()) {
        return message(interface, "reveal.pick_from_point", {{"lead", isolated(lead)}});
    }
    const std::string title = section != nullptr ? in_language(section->title, language) : std::string();
    if (!title.empty()) {
        return message(interface, "reveal.pick_from_section", {{"section", isolated(title)}});
    }
    return message(interface, "reveal.pick_elsewhere");
}

OptionModel revealed_option(const Session& session, const Language& interface, std::size_t option)
{
    const Response& response = session.responses.back();
    OptionModel model{0, {}, current_wording(session).options[option], OptionState::Passed, {}};
    const bool picked = response.picked == option;
    if (option == key_index(current_item(session))) {
        model.state = OptionState::Right;
        model.verdict = message(interface, picked ? "reveal.your_right_pick" : "reveal.right_option");
    } else if (picked) {
        model.state = OptionState::PickedWrong;
        model.verdict = message(interface, "reveal.your_pick") + " · " +
                        pick_was(session, interface, current_item(session).options[option]);
    }
    return model;
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

void add_source(RevealModel& model, const Session& session, bool whole_section)
{
    const Evidence& evidence = current_wording(session).evidence;
    const std::string& language = session.shown_language;
    const DeckSection* section = section_of(*session.deck, evidence.block);
    const DeckBlock* block = find_block(*session.deck, evidence.block);
    if (block == nullptr) {
        model.source.push_back({std::string(evidence_text(*session.deck, evidence, language)), {}, evidence.mark});
    }
    if (section == nullptr) {
        return;
    }
    if (block != nullptr) {
        model.section = in_language(section->title, language);
    }
    const std::string& asked = block != nullptr ? evidence.block : current_item(session).block;
    for (const DeckBlock& one : section->blocks) {
        if ((whole_section || one.id == asked) && one.text.count(language) == 1) {
            model.source.push_back(source_paragraph(one, language));
            if (one.id == evidence.block) {
                model.source.back().mark = evidence.mark;
            }
        }
    }
}

/// What becomes of the item just answered; may be empty.
std::string outlook(const GameState& state, const Language& interface)
{
    const Session& session = *state.learner.session;
    const ItemProgress& item = current_progress(state.learner);
    if (state.unsaved) {
        return message(interface, "reveal.unsaved");
    }
    if (item.reported) {
        return message(interface, "reveal.reported");
    }
    if (item.suspended) {
        return message(interface, "reveal.left_out");
    }
    const bool returns = !session.responses.back().right && session.showings[session.current].repetition == 0;
    return returns ? message(interface, "reveal.returns") : std::string();
}

/// "tomorrow: 3 · in 2 days: 5", the first few days of those on which the sitting's items come back; empty when none
/// does.
std::string days_of_return(const GameState& state, const Language& interface)
{
    constexpr std::size_t k_days = 4;
    std::string list;
    std::size_t shown = 0;
    for (const auto& [days, count] : returns_of(state.learner, state.today)) {
        if (shown++ == k_days) {
            break;
        }
        list += (list.empty() ? "" : " · ") +
                message(interface, "summary.on_day", {{"days", days}, {"count", as_long(count)}});
    }
    return list;
}

} // namespace

QuestionModel question_body(const GameData& data, const Session& session, const Language& interface)
{
    const Wording& wording = current_wording(session);
    QuestionModel model{
        progress_of(session, interface), data.languages->find(session.shown_language), wording.stem, {}};
    for (const std::size_t option : session.showings[session.current].order) {
        if (session.phase == Phase::Reveal) {
            model.options.push_back(revealed_option(session, interface, option));
        } else {
            model.options.push_back({0, {}, wording.options[option], OptionState::Open, {}});
        }
        model.options.back().place = model.options.size() - 1;
        model.options.back().number = localise_digits(std::to_string(model.options.size()), interface.numbers);
    }
    return model;
}

RevealModel reveal_body(const GameData& data, const GameState& state, const Language& interface)
{
    const Session& session = *state.learner.session;
    const Response& response = session.responses.back();
    RevealModel model;
    model.question = question_body(data, session, interface);
    model.verdict = response.right ? Verdict::Right : response.picked ? Verdict::Wrong : Verdict::Unknown;
    model.verdict_text = message(interface, model.verdict == Verdict::Right   ? "reveal.right"
                                            : model.verdict == Verdict::Wrong ? "reveal.wrong"
                                                                              : "reveal.unknown");
    model.returns = outlook(state, interface);
    model.source_title = message(interface, "reveal.source");
    add_source(model, session, state.whole_section);
    const std::string& explanation = current_wording(session).explanation;
    const bool said_already = std::any_of(model.source.begin(), model.source.end(), [&](const SourceParagraph& one) {
        return one.text.find(explanation) != std::string::npos;
    });
    model.explanation = said_already ? std::string() : explanation;
    const bool last = session.current + 1 == session.showings.size();
    model.button = message(interface, last ? "reveal.finish" : "reveal.next");
    return model;
}

QuestionModel report_body(const Session& session, const Language& interface)
{
    QuestionModel model{progress_of(session, interface), &interface, message(interface, "report.title"), {}};
    for (const char* complaint : {"report.wrong_key", "report.several_right", "report.unclear", "report.wording"}) {
        const std::size_t place = model.options.size();
        model.options.push_back({place,
                                 localise_digits(std::to_string(place + 1), interface.numbers),
                                 message(interface, complaint),
                                 OptionState::Open,
                                 {}});
    }
    return model;
}

SummaryModel summary_body(const GameData& data, const GameState& state, const Language& interface)
{
    const Session& session = *state.learner.session;
    const SittingSummary summary = summary_of(session);
    SummaryModel model;
    model.right = summary.right_first;
    model.learnt = summary.learnt;
    model.total = summary.planned;
    const bool all = summary.right_first == summary.planned;
    model.title = message(interface, all ? "summary.title_all" : "summary.title");
    model.score = message(interface, "summary.score",
                          {{"right", as_long(summary.right_first)}, {"total", as_long(summary.planned)}});
    if (summary.learnt > 0) {
        model.details.push_back(message(interface, "summary.learnt", {{"count", as_long(summary.learnt)}}));
    }
    if (summary.missed > 0) {
        model.details.push_back(message(interface, "summary.missed", {{"count", as_long(summary.missed)}}));
    }
    if (const std::string days = days_of_return(state, interface); !days.empty()) {
        model.details.push_back(message(interface, "summary.comes_back", {{"list", days}}));
    }
    if (const long streak = streak_of(state.learner.progress, state.today); streak > 1) {
        model.details.push_back(message(interface, "summary.streak", {{"days", streak}}));
    }
    model.language = data.languages->find(session.language);
    model.review_title = message(interface, "summary.review");
    for (const std::size_t index : summary.to_review) {
        const Item& item = session.deck->items[index];
        const Wording& wording = item.wordings.at(session.language);
        model.review.push_back({wording.stem, wording.options[key_index(item)]});
    }
    model.again = message(interface, "summary.again");
    model.home = message(interface, "summary.home");
    return model;
}

} // namespace nuqta
