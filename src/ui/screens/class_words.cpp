// Badges, names, hints and score rows.
#include "ui/screens/class_words.h"

#include "classroom/question_texts.h"
#include "classroom/scores.h"
#include "lang/numbers.h"
#include "ui/class_plan.h"
#include "ui/screens/class_match.h"

#include <algorithm>
#include <cstdlib>
#include <utility>

namespace nuqta {

ScreenId screen_of(const Match& match)
{
    if (match.paused) {
        return ScreenId::ClassPause;
    }
    switch (match.stage) {
    case MatchStage::Lobby:
        return ScreenId::ClassLobby;
    case MatchStage::Read:
        return ScreenId::ClassRead;
    case MatchStage::Answer:
        return ScreenId::ClassAnswer;
    case MatchStage::Lock:
        return ScreenId::ClassLock;
    case MatchStage::Reveal:
        return ScreenId::ClassReveal;
    case MatchStage::Scoreboard:
        return ScreenId::ClassScores;
    case MatchStage::Podium:
        return ScreenId::ClassPodium;
    case MatchStage::Export:
        return ScreenId::ClassResults;
    }
    return ScreenId::ClassLobby;
}

TeamBadge badge_of(const Match& match, int team)
{
    const Team& one = match.plan.teams[static_cast<std::size_t>(team)];
    return {one.name, one.colour, one.shape};
}

SittingProgress match_progress(const Match& match, const Language& interface)
{
    const std::size_t number = question_index(match) + 1;
    const std::size_t total = match.plan.questions.size();
    const bool done = match.stage == MatchStage::Reveal || match.stage == MatchStage::Scoreboard;
    return {number - (done ? 0 : 1), total,
            message(interface, "question.progress", {{"number", as_long(number)}, {"total", as_long(total)}}),
            std::string()};
}

std::string language_of(const GameData& data, const Match& match, int team)
{
    return match.plan.second.empty()
               ? std::string()
               : data.languages->find(match.plan.teams[static_cast<std::size_t>(team)].language)->autonym;
}

std::string names_of(const Match& match, const std::vector<int>& teams, const Language& interface)
{
    std::string names;
    for (const int team : teams) {
        names += (names.empty() ? std::string() : separator(interface)) + isolated(badge_of(match, team).name);
    }
    return names;
}

ClassQuestionModel class_question_body(const GameData& data, const GameState& state, const Language& interface)
{
    const Match& match = *state.room.match;
    const Deck& deck = *deck_of(data, match.plan);
    const QuestionTexts texts = texts_of(current_question(match), deck, match.plan.language);
    ClassQuestionModel body;
    body.progress = match_progress(match, interface);
    body.language = data.languages->find(match.plan.language);
    body.stem = texts.stem;
    QuestionTexts second;
    if (!match.plan.second.empty()) {
        second = texts_of(current_question(match), deck, match.plan.second);
        body.second = data.languages->find(match.plan.second);
        body.second_stem = second.stem;
    }
    if (match.stage == MatchStage::Read && !match.options_shown) {
        return body;
    }
    const bool alike = second.options == texts.options; // names, say: once is enough
    for (std::size_t place = 0; place < texts.options.size(); ++place) {
        ClassOption option;
        option.second_text = alike ? std::string() : second.options[place];
        option.option.place = place;
        option.option.number = localise_digits(std::to_string(place + 1), interface.numbers);
        option.option.text = texts.options[place];
        body.options.push_back(std::move(option));
    }
    return body;
}

ClassSource source_of(const Deck& deck, const MatchQuestion& question, const std::string& language)
{
    ClassSource source;
    const Evidence& evidence = item_of(question, deck)->wordings.at(language).evidence;
    const DeckSection* section = section_of(deck, evidence.block);
    const DeckBlock* block = find_block(deck, evidence.block);
    if (block == nullptr || block->text.count(language) == 0) {
        source.paragraphs.push_back({std::string(evidence_text(deck, evidence, language)), {}, evidence.mark});
        return source;
    }
    if (section != nullptr && section->title.count(language) == 1) {
        source.section = section->title.at(language);
    }
    source.paragraphs.push_back(source_paragraph(*block, language));
    source.paragraphs.back().mark = evidence.mark;
    return source;
}

std::optional<ClockModel> clock_of(const GameState& state, const Language& interface)
{
    const std::optional<Milliseconds> left = timer_left(*state.room.match, state.room.now);
    if (!left) {
        return std::nullopt;
    }
    constexpr Milliseconds k_low{5000};
    const auto seconds = (left->count() + 999) / 1000;
    const Round& round = current_round(*state.room.match);
    const auto all = std::max<Milliseconds::rep>((round.allowed + round.extra).count(), 1);
    return ClockModel{localise_digits(std::to_string(seconds), interface.numbers),
                      static_cast<double>(left->count()) / static_cast<double>(all), *left <= k_low};
}

void add_teacher_hints(ScreenModel& model, const Match& match, const Language& interface)
{
    const bool in_question = match.stage >= MatchStage::Read && match.stage <= MatchStage::Scoreboard;
    model.back = message(interface, "hint.pause");
    if (!match.events.empty()) {
        model.hints.push_back(hint(interface, "U", "hint.take_back", ActionKind::Undo));
    }
    if (in_question) {
        model.hints.push_back(hint(interface, "N", "hint.skip", ActionKind::SkipQuestion));
    }
    if (match.stage != MatchStage::Lobby) {
        model.hints.push_back(hint(interface, "Backspace", "hint.step_back", ActionKind::Erase));
    }
    model.hints.push_back(hint(interface, "P", "hint.pause", ActionKind::PauseMatch));
    model.hints.push_back(hint(interface, "F1", "hint.help", ActionKind::Help));
    add_more_teacher_keys(model, match, interface);
}

void add_more_teacher_keys(ScreenModel& model, const Match& match, const Language& interface)
{
    std::vector<KeyHint>& keys = model.more_keys;
    if (!match.events.empty()) {
        keys.push_back(hint(interface, "U", "hint.take_back", ActionKind::Undo));
    }
    if (match.stage == MatchStage::Reveal || match.stage == MatchStage::Scoreboard) {
        keys.push_back(hint(interface, "N", "hint.skip", ActionKind::SkipQuestion));
    }
    if (match.stage == MatchStage::Read && match.plan.timer > 0) {
        keys.push_back({"E",
                        message(interface, "hint.more_time", {{"seconds", static_cast<long>(k_more_seconds)}}),
                        {ActionKind::MoreTime, 0}});
    }
    keys.push_back(hint(interface, "Backspace", "hint.step_back", ActionKind::Erase));
    keys.push_back(hint(interface, "F", "class.finish", ActionKind::FinishMatch));
    keys.push_back(hint(interface, "W", "hint.swap_displays", ActionKind::SwapDisplays));
}

std::string class_notice(const GameState& state, const Language& interface)
{
    const std::string& place = state.room.files.trouble;
    return place.empty() ? std::string() : message(interface, "class.not_saved", {{"place", isolated(place)}});
}

std::string points_text(const Language& interface, int points)
{
    return message(interface, "class.points", {{"points", static_cast<long>(points)}});
}

std::vector<ScoreRow> score_rows(const Match& match, const Language& interface, bool news)
{
    const std::vector<int> scores = scores_of(match);
    const std::vector<int> before = scores_before(match);
    const std::vector<int> ranks = ranks_of(scores);
    const std::vector<int> ranks_before = ranks_of(before);
    const int most = scores.empty() ? 0 : *std::max_element(scores.begin(), scores.end());
    std::vector<ScoreRow> rows;
    for (const int team : standing(scores)) {
        const auto slot = static_cast<std::size_t>(team);
        ScoreRow row;
        row.team = badge_of(match, team);
        row.rank = localise_digits(std::to_string(ranks[slot]), interface.numbers);
        row.points = points_text(interface, scores[slot]);
        const int gained = news ? scores[slot] - before[slot] : 0;
        if (gained > 0) {
            row.gained = message(interface, "class.gained", {{"points", static_cast<long>(gained)}});
        } else if (gained < 0) {
            row.gained = points_text(interface, gained);
        }
        row.share = most > 0 ? std::max(0.0, static_cast<double>(scores[slot]) / most) : 0;
        row.moved = news && match.rounds.size() > 1 ? ranks_before[slot] - ranks[slot] : 0;
        if (row.moved != 0) {
            row.moved_text = localise_digits(std::to_string(std::abs(row.moved)), interface.numbers);
        }
        rows.push_back(std::move(row));
    }
    return rows;
}

std::string next_label(const Match& match, const Language& interface)
{
    return message(interface, has_next(match) ? "class.next_question" : "class.to_podium");
}

} // namespace nuqta
