// Rules of a plan.
#include "classroom/plan.h"

#include <algorithm>
#include <cassert>
#include <set>

namespace nuqta {
namespace {

Error bad(const std::string& what)
{
    return Error{ErrorCode::BadValue, what, {}};
}

Result<Done> check_questions(const MatchPlan& plan)
{
    if (plan.questions.empty() || plan.questions.size() > k_max_questions) {
        return bad("a match has 1 to " + std::to_string(k_max_questions) + " questions");
    }
    for (std::size_t i = 0; i < plan.questions.size(); ++i) {
        const MatchQuestion& question = plan.questions[i];
        const std::string name = "questions[" + std::to_string(i) + "]";
        if (question.item.empty()) {
            return bad(name + ".item: must not be empty");
        }
        if (question.key < 0 || question.key >= k_option_count) {
            return bad(name + ".key: must be 0 to " + std::to_string(k_option_count - 1));
        }
        if (question.time < 100 || question.time > k_most_time) {
            return bad(name + ".time: must be 100 to " + std::to_string(k_most_time));
        }
        const std::set<std::string> options(question.options.begin(), question.options.end());
        if (options.size() != question.options.size()) {
            return bad(name + ".options: no two may be alike");
        }
    }
    return Done{};
}

Result<Done> check_teams(const MatchPlan& plan)
{
    const std::size_t count = plan.teams.size();
    if (plan.mode == Mode::Hands) {
        return count == 0 ? Result<Done>(Done{}) : bad("teams: there are none when hands are counted");
    }
    if (count < k_min_teams || count > k_max_teams) {
        return bad("teams: must be " + std::to_string(k_min_teams) + " to " + std::to_string(k_max_teams));
    }
    std::set<int> colours;
    std::set<int> shapes;
    for (std::size_t i = 0; i < count; ++i) {
        const Team& team = plan.teams[i];
        const std::string name = "teams[" + std::to_string(i) + "]";
        const auto in_range = [](int value) { return value >= 0 && value < k_colours_of_teams; };
        if (team.name.empty()) {
            return bad(name + ".name: must not be empty");
        }
        if (team.name.size() > k_most_name_bytes) {
            return bad(name + ".name: is longer than " + std::to_string(k_most_name_bytes) + " bytes");
        }
        if (!in_range(team.colour) || !in_range(team.shape)) {
            return bad(name + ": colour and shape must be 0 to " + std::to_string(k_colours_of_teams - 1));
        }
        if (!colours.insert(team.colour).second || !shapes.insert(team.shape).second) {
            return bad(name + ": its colour or shape is another team's");
        }
        if (team.language != plan.language && team.language != plan.second) {
            return bad(name + ".language: is none of the match's");
        }
    }
    return Done{};
}

} // namespace

Result<Done> check_plan(const MatchPlan& plan)
{
    if (plan.timer != 0 && (plan.timer < k_least_timer || plan.timer > k_longest_timer)) {
        return bad("timer: must be 0 (none) or " + std::to_string(k_least_timer) + " to " +
                   std::to_string(k_longest_timer) + " seconds");
    }
    if (plan.second == plan.language) {
        return bad("second: must be another language");
    }
    const Result<Done> teams = check_teams(plan);
    return teams ? check_questions(plan) : teams;
}

Milliseconds allowed_time(const MatchPlan& plan, const MatchQuestion& question)
{
    return Milliseconds(static_cast<Milliseconds::rep>(plan.timer) * question.time * 10);
}

int time_for_length(std::size_t length, std::size_t usual)
{
    assert(usual > 0);
    const std::size_t percent = length * 100 / usual;
    return static_cast<int>(std::clamp(percent, std::size_t{100}, static_cast<std::size_t>(k_most_time)));
}

std::string_view name_of(Mode mode)
{
    constexpr std::array<std::string_view, 4> k_names = {"hands", "turns", "buzz", "secret"};
    return k_names[static_cast<std::size_t>(mode)];
}

std::string_view name_of(Scoring scoring)
{
    constexpr std::array<std::string_view, 3> k_names = {"accuracy", "speed", "certainty"};
    return k_names[static_cast<std::size_t>(scoring)];
}

} // namespace nuqta
