// The format, field by field.
#include "classroom/results_json.h"

#include "classroom/question_texts.h"
#include "classroom/results.h"

#include <nlohmann/json.hpp>

#include <cmath>
#include <optional>

namespace nuqta {
namespace {

using Json = nlohmann::ordered_json;

/// Rounded to four decimals: more say nothing.
Json json_of(const std::optional<double>& value)
{
    return value ? Json(std::round(*value * 10000) / 10000) : Json(nullptr);
}

Json json_of(const Match& match, const TeamResult& result)
{
    const Team& team = match.plan.teams[static_cast<std::size_t>(result.team)];
    return {{"name", team.name},
            {"language", team.language},
            {"rank", result.rank},
            {"points", result.score},
            {"right", result.right},
            {"wrong", result.wrong},
            {"unanswered", result.unanswered},
            {"mean_time", result.mean_time.count()}};
}

Json json_of(const Match& match, const TeamAnswer& answer)
{
    return {{"team", match.plan.teams[static_cast<std::size_t>(answer.team)].name},
            {"picked", answer.place ? Json(*answer.place + 1) : Json(nullptr)},
            {"right", answer.right},
            {"time", answer.time.count()},
            {"stake", answer.stake},
            {"points", answer.points}};
}

Json json_of(const Match& match, const QuestionResult& result, const Deck& deck)
{
    const MatchQuestion& question = match.plan.questions[result.question];
    const QuestionTexts texts = texts_of(question, deck, match.plan.language);
    Json options = Json::array();
    for (std::size_t place = 0; place < texts.options.size(); ++place) {
        options.push_back({{"id", question.options[place]},
                           {"text", texts.options[place]},
                           {"right", static_cast<int>(place) == question.key},
                           {"picked", result.known[place] ? Json(result.picks[place]) : Json(nullptr)}});
    }
    Json answers = Json::array();
    for (const TeamAnswer& answer : result.teams) {
        answers.push_back(json_of(match, answer));
    }
    return {{"number", result.question + 1},
            {"item", question.item},
            {"text", texts.stem},
            {"skipped", result.skipped},
            {"answers", result.answers},
            {"facility", json_of(result.facility)},
            {"discrimination", json_of(result.discrimination)},
            {"options", std::move(options)},
            {"teams", std::move(answers)}};
}

} // namespace

std::string results_json(const Match& match, const Deck& deck)
{
    const MatchResults results = results_of(match);
    Json json = {{"format", "nuqta-results/1"},      {"deck", match.plan.deck},
                 {"language", match.plan.language},  {"begun", match.plan.made.count()},
                 {"mode", name_of(match.plan.mode)}, {"scoring", name_of(match.plan.scoring)},
                 {"timer", match.plan.timer},        {"teams", Json::array()},
                 {"questions", Json::array()}};
    if (!match.plan.second.empty()) {
        json["second"] = match.plan.second;
    }
    for (const TeamResult& team : results.teams) {
        json["teams"].push_back(json_of(match, team));
    }
    for (const QuestionResult& question : results.questions) {
        json["questions"].push_back(json_of(match, question, deck));
    }
    return json.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

} // namespace nuqta
