// Choosing questions and giving long ones more time.
#include "ui/class_plan.h"

#include "classroom/question_texts.h"
#include "item/shuffle.h"
#include "lang/strings.h"
#include "study/leaks.h"
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

/// What of the timer the longer of its texts needs.
int time_of(const Item& item, const Deck& deck, const MatchPlan& plan)
{
    int time = time_for_length(length_of(item.wordings.at(plan.language)), usual_length(deck, plan.language));
    if (!plan.second.empty()) {
        time =
            std::max(time, time_for_length(length_of(item.wordings.at(plan.second)), usual_length(deck, plan.second)));
    }
    return time;
}

MatchQuestion question_of(const Item& item, std::uint64_t seed)
{
    MatchQuestion question;
    question.item = item.id;
    const std::vector<std::size_t> order = shown_order(item, seed, 0);
    for (std::size_t place = 0; place < question.options.size(); ++place) {
        const Option& option = item.options[order[place]];
        question.options[place] = option.id;
        question.key = option.role == OptionRole::Key ? static_cast<int>(place) : question.key;
    }
    return question;
}

/// Adds the others until there are `count`, but none that gives away one that is there, or is given away by it.
void add_harmless(std::vector<std::size_t>& items, const std::vector<std::size_t>& others, std::size_t count,
                  const Deck& deck, const std::string& language)
{
    const auto words = [&](std::size_t item) {
        return item_words_of(deck.items[item], item, deck.items[item].wordings.at(language), 0);
    };
    for (const std::size_t other : others) {
        const bool harmless = std::none_of(items.begin(), items.end(), [&](std::size_t item) {
            return leaks_by_stem(words(item), words(other)) || leaks_by_option(words(item), words(other));
        });
        if (harmless && items.size() < count) {
            items.push_back(other);
        }
    }
}

std::vector<Team> teams_of(const ClassSetup& setup, const MatchPlan& plan, const Language& interface)
{
    std::vector<Team> teams;
    for (int i = 0; setup.mode != Mode::Hands && i < setup.teams; ++i) {
        const bool second = !plan.second.empty() && is_in_second(setup, i);
        teams.push_back({team_name(setup, i, interface), i, i, second ? plan.second : plan.language});
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

std::string team_name(const ClassChoices& setup, int team, const Language& interface)
{
    const std::string& typed = setup.names[static_cast<std::size_t>(team)];
    return typed.empty() ? message(interface, "class.team", {{"number", static_cast<long>(team) + 1}}) : typed;
}

std::vector<std::string> second_languages(const GameData& data, const Quiz& quiz)
{
    std::vector<std::string> tags;
    const std::vector<std::string>& of_deck = (*data.decks)[quiz.deck].languages;
    for (const Language& language : data.languages->all()) {
        if (language.tag != quiz.language && std::find(of_deck.begin(), of_deck.end(), language.tag) != of_deck.end()) {
            tags.push_back(language.tag);
        }
    }
    return tags;
}

std::string second_language(const GameData& data, const ClassSetup& setup, const Quiz& quiz)
{
    const std::vector<std::string> tags = second_languages(data, quiz);
    return std::find(tags.begin(), tags.end(), setup.second) != tags.end() ? setup.second : std::string();
}

bool is_in_second(const ClassChoices& choices, int team)
{
    return (choices.in_second >> static_cast<unsigned>(team) & 1U) != 0;
}

bool is_worded(const GameData& data, const ClassSetup& setup, const Quiz& quiz, const Item& item)
{
    const std::string second = second_language(data, setup, quiz);
    return item.wordings.count(quiz.language) == 1 && (second.empty() || item.wordings.count(second) == 1);
}

std::vector<std::size_t> items_too_long(const GameData& data, const ClassSetup& setup, const Quiz& quiz)
{
    const std::string second = second_language(data, setup, quiz);
    std::vector<std::size_t> items;
    const Deck& deck = (*data.decks)[quiz.deck];
    for (std::size_t i = 0; data.fits && i < deck.items.size(); ++i) {
        if (is_worded(data, setup, quiz, deck.items[i]) && !data.fits(deck, i, quiz.language, second, setup)) {
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
    for (const Item& item : deck.items) {
        unwanted[item.id].suspended = unwanted[item.id].suspended || !is_worded(data, setup, quiz, item);
    }
    const std::size_t count = std::min(questions_of(setup.length, setup.timer), k_max_questions);
    DeckProgress fresh_only = unwanted;
    for (const std::string& id : state.room.asked) {
        fresh_only[id].suspended = true;
    }
    std::vector<std::size_t> items = select_items(deck, quiz.language, seed, count, fresh_only);
    if (items.size() < count) {
        for (const std::size_t item : items) {
            unwanted[deck.items[item].id].suspended = true;
        }
        const std::vector<std::size_t> asked = select_items(deck, quiz.language, seed, deck.items.size(), unwanted);
        add_harmless(items, asked, count, deck, quiz.language);
    }
    return items;
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
    plan.second = second_language(data, setup, *quiz);
    plan.teams = teams_of(setup, plan, interface);
    for (const std::size_t item : class_items(data, state, *quiz)) {
        plan.questions.push_back(question_of(deck.items[item], setup.seed));
        plan.questions.back().time = time_of(deck.items[item], deck, plan);
    }
    return check_plan(plan) ? std::optional<MatchPlan>(std::move(plan)) : std::nullopt;
}

const Deck* deck_of(const GameData& data, const MatchPlan& plan)
{
    const auto deck =
        std::find_if(data.decks->begin(), data.decks->end(), [&](const Deck& one) { return one.id == plan.deck; });
    const bool both = plan.second.empty() || data.languages->find(plan.second) != nullptr;
    if (deck == data.decks->end() || data.languages->find(plan.language) == nullptr || !both) {
        return nullptr;
    }
    const bool whole = std::all_of(plan.questions.begin(), plan.questions.end(), [&](const MatchQuestion& question) {
        const Item* item = item_of(question, *deck);
        return item != nullptr && item->wordings.count(plan.language) == 1 &&
               (plan.second.empty() || item->wordings.count(plan.second) == 1);
    });
    return whole ? &*deck : nullptr;
}

} // namespace nuqta
