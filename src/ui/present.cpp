// From the state of the game to the words on the screen.
#include "lang/numbers.h"
#include "lang/strings.h"
#include "ui/game.h"

#include <algorithm>
#include <utility>

namespace nuqta {
namespace {

long as_long(std::size_t n)
{
    return static_cast<long>(n);
}

KeyHint hint(const Language& interface, std::string key, std::string_view id, ActionKind kind)
{
    return {std::move(key), message(interface, id), {kind, 0}};
}

/// `text` between FSI and PDI, so that its direction does not disturb the sentence around it (UAX #9).
std::string isolated(const std::string& text)
{
    return "\u2068" + text + "\u2069";
}

LanguageModel language_body(const GameData& data, const Language& interface)
{
    LanguageModel model{message(interface, "language.title"), {}};
    std::vector<bool> playable;
    for (const Language& language : data.languages->all()) {
        std::size_t quizzes = 0;
        std::size_t questions = 0;
        for (const Quiz& quiz : quizzes_for(data, language.tag)) {
            if (quiz.language == language.tag) {
                ++quizzes;
                questions += quiz.questions;
            }
        }
        const std::string detail = quizzes == 0
                                       ? message(language, "language.interface_only")
                                       : message(language, "language.detail",
                                                 {{"quizzes", as_long(quizzes)}, {"questions", as_long(questions)}});
        const auto index = static_cast<int>(&language - data.languages->all().data());
        model.choices.push_back(
            {&language, language.autonym, detail, language.tag == interface.tag, {ActionKind::PickLanguage, index}});
        playable.push_back(quizzes > 0);
    }
    // Languages with quizzes come first.
    std::stable_partition(model.choices.begin(), model.choices.end(), [&](const LanguageChoice& choice) {
        return playable[static_cast<std::size_t>(choice.action.index)];
    });
    return model;
}

QuizChoice continue_choice(const GameData& data, const Language& interface, const Session& session)
{
    const long left = as_long(session.showings.size() - session.responses.size());
    return {{title_of(*session.deck, session.language), data.languages->find(session.language)},
            message(interface, "home.left", {{"questions", left}}),
            message(interface, "home.continue"),
            {ActionKind::ContinueSitting, 0}};
}

HomeModel home_body(const GameData& data, const GameState& state, const Language& interface)
{
    HomeModel model{message(interface, "home.greeting"), {}};
    if (state.session && state.session->phase != Phase::Finished) {
        model.quizzes.push_back(continue_choice(data, interface, *state.session));
    }
    const std::vector<Quiz> quizzes = quizzes_for(data, state.language);
    for (std::size_t i = 0; i < quizzes.size(); ++i) {
        const Language* language = data.languages->find(quizzes[i].language);
        std::string detail = message(interface, "home.questions", {{"questions", as_long(quizzes[i].questions)}});
        if (language->tag != interface.tag) {
            detail = isolated(language->autonym) + " · " + detail;
        }
        model.quizzes.push_back({{title_of((*data.decks)[quizzes[i].deck], language->tag), language},
                                 std::move(detail),
                                 message(interface, "home.start"),
                                 {ActionKind::StartQuiz, static_cast<int>(i)}});
    }
    return model;
}

Progress progress_of(const Session& session, const Language& interface)
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

RevealModel reveal_body(const GameData& data, const GameState& state, const Language& interface)
{
    const Session& session = *state.session;
    const Response& response = session.responses.back();
    RevealModel model;
    model.question = question_body(data, session, interface);
    model.verdict = response.right ? Verdict::Right : response.picked ? Verdict::Wrong : Verdict::Unknown;
    model.verdict_text = message(interface, model.verdict == Verdict::Right   ? "reveal.right"
                                            : model.verdict == Verdict::Wrong ? "reveal.wrong"
                                                                              : "reveal.unknown");
    if (!response.right && session.showings[session.current].repetition == 0) {
        model.returns = message(interface, "reveal.returns");
    }
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

SummaryModel summary_body(const GameData& data, const Session& session, const Language& interface)
{
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

HelpModel help_body(const Language& interface)
{
    return {
        message(interface, "help.title"),
        {hint(interface, "1 2 3 4", "help.pick", ActionKind::Help),
         hint(interface, "0", "help.dont_know", ActionKind::Help),
         hint(interface, "Enter", "help.go_on", ActionKind::Help),
         hint(interface, "Tab", "help.move", ActionKind::Help), hint(interface, "L", "help.language", ActionKind::Help),
         hint(interface, "S", "help.source", ActionKind::Help),
         hint(interface, "+ −", "help.text_size", ActionKind::Help),
         hint(interface, "F11", "help.full_screen", ActionKind::Help),
         hint(interface, "F1", "help.help", ActionKind::Help), hint(interface, "Esc", "help.back", ActionKind::Help),
         hint(interface, "Ctrl+Q", "help.quit", ActionKind::Help)}};
}

std::string language_label(const GameData& data, const GameState& state, const Language& interface)
{
    const auto other = other_language(*state.session);
    const Language* language = other ? data.languages->find(*other) : nullptr;
    return language != nullptr ? language->autonym : message(interface, "question.only_language");
}

void add_question_hints(ScreenModel& model, const GameData& data, const GameState& state, const Language& interface)
{
    if (state.screen == ScreenId::Question) {
        model.hints.push_back({"1–4", message(interface, "hint.pick"), {ActionKind::PickOption, -1}});
        model.hints.push_back(hint(interface, "0", "hint.dont_know", ActionKind::DontKnow));
    } else {
        model.hints.push_back(
            hint(interface, "S", state.whole_section ? "hint.one_point" : "hint.section", ActionKind::ToggleSource));
    }
    model.hints.push_back({"L", language_label(data, state, interface), {ActionKind::SwitchLanguage, 0}});
}

void add_common_hints(ScreenModel& model, const Language& interface)
{
    model.hints.push_back(hint(interface, "+", "hint.larger", ActionKind::Larger));
    model.hints.push_back(hint(interface, "F1", "hint.help", ActionKind::Help));
}

ScreenModel present_home(const GameData& data, const GameState& state, const Language& interface)
{
    ScreenModel model{&interface, home_body(data, state, interface), {}, {}, {}, {}, {}};
    model.globe = interface.autonym;
    const auto& quizzes = std::get<HomeModel>(model.body).quizzes;
    if (!quizzes.empty()) {
        model.primary = quizzes.front().action;
        model.hints.push_back({"Enter", quizzes.front().button, quizzes.front().action});
    }
    model.hints.push_back(hint(interface, "L", "hint.language", ActionKind::SwitchLanguage));
    add_common_hints(model, interface);
    model.hints.push_back(hint(interface, "Ctrl+Q", "hint.quit", ActionKind::Quit));
    return model;
}

ScreenModel present_language(const GameData& data, const Language& interface)
{
    ScreenModel model{&interface, language_body(data, interface), {}, {}, {}, {}, {}};
    const auto& choices = std::get<LanguageModel>(model.body).choices;
    for (const LanguageChoice& choice : choices) {
        if (choice.selected) {
            model.primary = choice.action;
        }
    }
    add_common_hints(model, interface);
    model.hints.push_back(hint(interface, "Ctrl+Q", "hint.quit", ActionKind::Quit));
    return model;
}

ScreenModel present_session(const GameData& data, const GameState& state, const Language& interface)
{
    ScreenModel model{&interface, {}, message(interface, "hint.back"), {}, {}, {}, {}};
    if (state.screen == ScreenId::Summary) {
        model.body = summary_body(data, *state.session, interface);
        model.primary = Action{ActionKind::GoOn, 0};
    } else if (state.screen == ScreenId::Reveal) {
        model.body = reveal_body(data, state, interface);
        model.primary = Action{ActionKind::GoOn, 0};
        add_question_hints(model, data, state, interface);
    } else {
        model.body = question_body(data, *state.session, interface);
        add_question_hints(model, data, state, interface);
    }
    if (state.screen != ScreenId::Summary && other_language(*state.session)) {
        model.globe = language_label(data, state, interface);
        model.globe_action = {ActionKind::SwitchLanguage, 0};
    }
    add_common_hints(model, interface);
    return model;
}

} // namespace

ScreenModel present(const GameData& data, const GameState& state)
{
    const Language& interface = interface_language(data, state);
    switch (state.screen) {
    case ScreenId::Language:
        return present_language(data, interface);
    case ScreenId::Home:
        return present_home(data, state, interface);
    case ScreenId::Question:
    case ScreenId::Reveal:
    case ScreenId::Summary:
        return present_session(data, state, interface);
    case ScreenId::Help: {
        ScreenModel model{&interface, help_body(interface), message(interface, "hint.back"), {}, {}, {}, {}};
        model.primary = Action{ActionKind::Back, 0};
        return model;
    }
    }
    return {};
}

} // namespace nuqta
