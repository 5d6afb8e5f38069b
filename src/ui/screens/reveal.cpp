// The answer: what was right, what the pick really was, and where it stands in the article.
#include "ui/screens/article.h"
#include "ui/screens/screens.h"
#include "ui/screens/words.h"
#include "unicode/code_points.h"
#include "unicode/fold.h"
#include "unicode/words.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace nuqta {
namespace {

/// True when two characters say the same in a number or a name: digits of any system, spaces and marks of any kind.
bool is_alike(char32_t a, char32_t b)
{
    const auto parts = [](char32_t c) { return is_space(c) || is_punctuation(c); };
    return a == b || (digit_value(a) >= 0 && digit_value(a) == digit_value(b)) || (parts(a) && parts(b));
}

/// Where `option` stands in `block`, however its numbers are written there, and not as a part of a longer number; empty
/// when it does not.
ByteRange place_in(std::string_view block, std::string_view option)
{
    bool in_number = false;
    for (std::size_t start = 0; start < block.size();) {
        std::size_t at = start;
        std::size_t of_option = 0;
        bool alike = !in_number;
        while (alike && at < block.size() && of_option < option.size()) {
            alike = is_alike(next_code_point(block, at), next_code_point(option, of_option));
        }
        std::size_t behind = at;
        const bool goes_on = at < block.size() && digit_value(next_code_point(block, behind)) >= 0;
        if (alike && of_option == option.size() && !goes_on) {
            return {start, at};
        }
        in_number = digit_value(next_code_point(block, start)) >= 0;
    }
    return {};
}

/// The words of `block` around the option in it, as they stand there, cut where words end and with an ellipsis where
/// something is left out; empty when the option does not stand there in one piece.
std::string words_around(std::string_view block, const std::string& option, const std::string& language)
{
    constexpr std::size_t k_beside = 4; // words on either side
    const ByteRange place = place_in(block, option);
    if (place.empty()) {
        return {};
    }
    const std::vector<ByteRange> all = words(block, language);
    std::size_t first = 0;
    std::size_t last = 0;
    for (std::size_t i = 0; i < all.size(); ++i) {
        first += all[i].end <= place.begin ? 1U : 0U;
        last += all[i].begin < place.end ? 1U : 0U;
    }
    first -= std::min(first, k_beside);
    last = std::min(last + k_beside, all.size());
    const std::size_t begin = first == 0 ? 0 : std::min(all[first].begin, place.begin);
    const std::size_t end = last == all.size() ? block.size() : std::max(all[last - 1].end, place.end);
    return (begin > 0 ? "… " : "") + std::string(block.substr(begin, end - begin)) + (end < block.size() ? " …" : "");
}

/// What a wrong pick really was: where in the article it comes from.
std::string pick_was(const GameData& data, const Session& session, const Language& interface, const Option& option,
                     const std::string& text)
{
    const std::string& language = session.shown_language;
    if (option.block.empty()) {
        return message(interface, "reveal.pick_nowhere");
    }
    const DeckBlock* block = find_block(*session.deck, option.block);
    if (option.block == current_item(session).block) {
        const std::string around =
            block != nullptr ? words_around(in_language(block->text, language), text, language) : std::string();
        return around.empty() ? message(interface, "reveal.pick_same_point")
                              : message(interface, "reveal.pick_same_words",
                                        {{"words", isolated(around, *data.languages->find(language))}});
    }
    const DeckSection* section = section_of(*session.deck, option.block);
    const std::string lead = block != nullptr ? in_language(block->lead, language) : std::string();
    if (!lead.empty() && lead.rfind(text, 0) == 0) {
        return {}; // the option is that point's own name
    }
    if (!lead.empty()) {
        return message(interface, "reveal.pick_from_point",
                       {{"lead", isolated(lead, *data.languages->find(language))}});
    }
    const std::string title =
        section != nullptr ? section_title(data, *session.deck, *section, language) : std::string();
    if (!title.empty()) {
        return message(interface, "reveal.pick_from_section",
                       {{"section", isolated(title, *data.languages->find(language))}});
    }
    return message(interface, "reveal.pick_elsewhere");
}

/// How often the option was picked before this answer.
std::size_t picked_before(const GameState& state, const Option& option)
{
    const auto picks = wrong_picks(current_progress(state.learner).reviews);
    const auto found = picks.find(option.id);
    return found == picks.end() ? 0 : found->second - 1;
}

/// Marks what was right and what was picked.
void reveal_option(OptionModel& model, std::size_t option, const GameData& data, const GameState& state,
                   const Language& interface)
{
    const Session& session = *state.learner.session;
    const Response& response = session.responses.back();
    const bool picked = response.picked == option;
    model.state = OptionState::Passed;
    if (option == key_index(current_item(session))) {
        model.state = OptionState::Right;
        model.verdict = message(interface, picked ? "reveal.your_right_pick" : "reveal.right_option");
    } else if (picked) {
        model.state = OptionState::PickedWrong;
        const std::string was = pick_was(data, session, interface, current_item(session).options[option], model.text);
        model.verdict = message(interface, "reveal.your_pick") + (was.empty() ? was : separator(interface) + was);
        if (const std::size_t before = picked_before(state, current_item(session).options[option]); before > 0) {
            model.verdict +=
                separator(interface) + message(interface, "reveal.picked_before", {{"times", as_long(before)}});
        }
    }
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

RevealModel reveal_body(const GameData& data, const GameState& state, const Language& interface)
{
    const Session& session = *state.learner.session;
    const Response& response = session.responses.back();
    RevealModel model;
    model.question = question_body(data, session, interface);
    const std::vector<std::size_t>& order = session.showings[session.current].order;
    for (std::size_t place = 0; place < order.size(); ++place) {
        reveal_option(model.question.options[place], order[place], data, state, interface);
    }
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

} // namespace

ScreenModel present_reveal(const GameData& data, const GameState& state, const Language& interface)
{
    RevealModel body = reveal_body(data, state, interface);
    std::string title = body.question.progress.label + " · " + body.verdict_text;
    ScreenModel model = screen_with(interface, std::move(body), std::move(title));
    model.back = message(interface, "hint.back");
    model.primary = Action{ActionKind::GoOn, 0};
    const ItemProgress& item = current_progress(state.learner);
    const char* const suspend = item.reported ? "hint.withdraw" : item.suspended ? "hint.ask_again" : "hint.suspend";
    const bool marked = is_marked_since_answer(state.learner);
    model.hints.push_back(
        hint(interface, "S", state.whole_section ? "hint.one_point" : "hint.section", ActionKind::ToggleSource));
    model.hints.push_back(hint(interface, "A", "hint.article", ActionKind::OpenReader));
    model.hints.push_back(hint(interface, "U", marked ? "hint.take_back" : "hint.undo", ActionKind::Undo));
    model.hints.push_back(hint(interface, "X", suspend, ActionKind::Suspend));
    model.hints.push_back(hint(interface, "R", "hint.report", ActionKind::Report));
    add_language_switch(model, data, state, interface);
    add_common_hints(model, interface);
    return model;
}

GameState handle_reveal(const GameData& data, GameState state, Action action, Moment)
{
    switch (action.kind) {
    case ActionKind::GoOn:
        state.learner.session = next(std::move(*state.learner.session));
        return show_sitting(std::move(state));
    case ActionKind::OpenReader:
        return open_over(data, std::move(state), action);
    case ActionKind::ToggleSource:
        state.whole_section = !state.whole_section;
        return state;
    case ActionKind::Undo:
        state.learner = undo(std::move(state.learner));
        return show_sitting(std::move(state));
    case ActionKind::Suspend:
        state.learner = toggle_suspended(std::move(state.learner));
        return state;
    case ActionKind::Report:
        state.screen = ScreenId::Report;
        return state;
    case ActionKind::SwitchLanguage:
        state.learner.session = switch_language(std::move(*state.learner.session));
        return state;
    case ActionKind::Back:
        if (state.whole_section) {
            state.whole_section = false;
            return state;
        }
        state.screen = ScreenId::Home;
        return state;
    default:
        return state;
    }
}

} // namespace nuqta
