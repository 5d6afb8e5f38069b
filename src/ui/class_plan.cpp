// Choosing questions and giving long ones more time.
#include "ui/class_plan.h"

#include "classroom/question_texts.h"
#include "item/shuffle.h"
#include "lang/strings.h"
#include "study/session.h"
#include "unicode/code_points.h"

#include <algorithm>
#include <utility>

namespace nuqta {
namespace {

/// Characters of all that is to be read.
std::size_t length_of(const Wording& wording)
{
    std::size_t length = to_code_points(wording.stem).size();
    for (const std::string& option : wording.options) {
        length += to_code_points(option).size();
    }
    return length;
}

/// The median length of the deck's questions in this language; at least 1.
std::size_t usual_length(const Deck& deck, const std::string& language)
{
    std::vector<std::size_t> lengths;
    for (const Item& item : deck.items) {
        const auto wording = item.wordings.find(language);
        if (wording != item.wordings.end()) {
            lengths.push_back(length_of(wording->second));
        }
    }
    if (lengths.empty()) {
        return 1;
    }
    const auto middle = lengths.begin() + static_cast<std::ptrdiff_t>(lengths.size() / 2);
    std::nth_element(lengths.begin(), middle, lengths.end());
    return std::max<std::size_t>(*middle, 1);
}

MatchQuestion question_of(const Item& item, const std::string& language, std::uint64_t seed, std::size_t usual)
{
    MatchQuestion question;
    question.item = item.id;
    const std::vector<std::size_t> order = shown_order(item, seed, 0);
    for (std::size_t place = 0; place < question.options.size(); ++place) {
        const Option& option = item.options[order[place]];
        question.options[place] = option.id;
        question.key = option.role == OptionRole::Key ? static_cast<int>(place) : question.key;
    }
    question.time = time_for_length(length_of(item.wordings.at(language)), usual);
    return question;
}

std::vector<Team> teams_of(const ClassSetup& setup, const std::string& language, const Language& interface)
{
    std::vector<Team> teams;
    for (int i = 0; setup.mode != Mode::Hands && i < setup.teams; ++i) {
        teams.push_back({team_name(setup, i, interface), i, i, language});
    }
    return teams;
}

} // namespace

std::optional<Quiz> class_quiz(const GameData& data, const GameState& state)
{
    const std::vector<Quiz> quizzes = quizzes_for(data, state.language);
    const auto index = static_cast<std::size_t>(state.room.setup.quiz);
    if (quizzes.empty()) {
        return std::nullopt;
    }
    return quizzes[std::min(index, quizzes.size() - 1)];
}

std::string team_name(const ClassSetup& setup, int team, const Language& interface)
{
    const std::string& typed = setup.names[static_cast<std::size_t>(team)];
    return typed.empty() ? message(interface, "class.team", {{"number", static_cast<long>(team) + 1}}) : typed;
}

std::vector<std::size_t> items_too_long(const GameData& data, const Quiz& quiz)
{
    std::vector<std::size_t> items;
    const Deck& deck = (*data.decks)[quiz.deck];
    for (std::size_t i = 0; data.fits && i < deck.items.size(); ++i) {
        if (deck.items[i].wordings.count(quiz.language) == 1 && !data.fits(deck, i, quiz.language)) {
            items.push_back(i);
        }
    }
    return items;
}

std::size_t questions_of(const MatchLength& length, int timer)
{
    constexpr int k_around_a_question = 40; // seconds to read it, to reveal it and to talk about it
    if (length.minutes == 0) {
        return static_cast<std::size_t>(std::max(length.questions, 1));
    }
    const int each = k_around_a_question + (timer > 0 ? timer : k_usual_timer);
    return static_cast<std::size_t>(std::max(length.minutes * 60 / each, 1));
}

std::vector<std::size_t> class_items(const GameData& data, const GameState& state, const Quiz& quiz)
{
    const std::uint64_t seed = state.room.setup.seed;
    const Deck& deck = (*data.decks)[quiz.deck];
    const ClassSetup& setup = state.room.setup;
    DeckProgress unwanted;
    for (const std::size_t item : setup.too_long) {
        unwanted[deck.items[item].id].suspended = true;
    }
    for (const std::string& id : setup.left_out) {
        unwanted[id].suspended = true;
    }
    const std::size_t count = std::min(questions_of(setup.length, setup.timer), k_max_questions);
    DeckProgress fresh_only = unwanted;
    for (const std::string& id : state.room.asked) {
        fresh_only[id].suspended = true;
    }
    const std::vector<std::size_t> fresh = select_items(deck, quiz.language, seed, count, fresh_only);
    return fresh.size() == count ? fresh : select_items(deck, quiz.language, seed, count, unwanted);
}

std::optional<MatchPlan> class_plan(const GameData& data, const GameState& state, const Language& interface,
                                    Milliseconds now)
{
    const std::optional<Quiz> quiz = class_quiz(data, state);
    if (!quiz) {
        return std::nullopt;
    }
    const Deck& deck = (*data.decks)[quiz->deck];
    const ClassSetup& setup = state.room.setup;
    MatchPlan plan;
    plan.deck = deck.id;
    plan.language = quiz->language;
    plan.made = now;
    plan.mode = setup.mode;
    plan.scoring = setup.mode == Mode::Hands ? Scoring::Accuracy : setup.scoring;
    plan.timer = setup.timer;
    plan.teams = teams_of(setup, quiz->language, interface);
    const std::size_t usual = usual_length(deck, quiz->language);
    for (const std::size_t item : class_items(data, state, *quiz)) {
        plan.questions.push_back(question_of(deck.items[item], quiz->language, setup.seed, usual));
    }
    return check_plan(plan) ? std::optional<MatchPlan>(std::move(plan)) : std::nullopt;
}

const Deck* deck_of(const GameData& data, const MatchPlan& plan)
{
    const auto deck =
        std::find_if(data.decks->begin(), data.decks->end(), [&](const Deck& one) { return one.id == plan.deck; });
    if (deck == data.decks->end() || data.languages->find(plan.language) == nullptr) {
        return nullptr;
    }
    const bool whole = std::all_of(plan.questions.begin(), plan.questions.end(), [&](const MatchQuestion& question) {
        const Item* item = item_of(question, *deck);
        return item != nullptr && item->wordings.count(plan.language) == 1;
    });
    return whole ? &*deck : nullptr;
}

} // namespace nuqta
