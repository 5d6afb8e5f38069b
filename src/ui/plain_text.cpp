// One function a body: adding a screen means saying here how it reads aloud.
#include "ui/plain_text.h"

#include "lang/numbers.h"
#include "lang/strings.h"
#include "text/engine.h"
#include "ui/screens/words.h"
#include "unicode/fold.h"
#include "unicode/hidden.h"

#include <algorithm>
#include <sstream>
#include <utility>

namespace nuqta {
namespace {

class PlainWriter {
public:
    explicit PlainWriter(const ScreenModel& model)
        : model_(model)
        , interface_(*model.interface)
        , right_to_left_(interface_.direction == Direction::RightToLeft)
    {
        std::istringstream keys(message(interface_, "text.keyboard"));
        for (std::string key; keys >> key;) {
            screen_.keyboard.push_back(fold(key));
        }
    }

    void operator()(const LanguageModel& body)
    {
        line(body.title);
        for (const LanguageChoice& choice : body.choices) {
            number(isolated(choice.autonym, choice.language) + " — " + isolated(choice.detail, choice.language),
                   choice.action);
        }
    }

    void operator()(const HomeModel& body)
    {
        line(body.greeting);
        for (const NoticeModel& notice : body.notices) {
            line(notice.text);
        }
        for (const QuizChoice& quiz : body.quizzes) {
            number(quiz.button + " — " + isolated(quiz.title.text, quiz.title.language) + " — " + quiz.detail,
                   quiz.action);
            for (const KeyHint& link : quiz.links) {
                if (link.key.empty()) {
                    number(link.label + " — " + isolated(quiz.title.text, quiz.title.language), link.action);
                } else {
                    key(link);
                }
            }
        }
        if (!body.quizzes.empty()) {
            key({"Enter", body.quizzes.front().button, body.quizzes.front().action});
        }
        for (const KeyHint& entry : body.menu) {
            key(entry);
        }
    }

    void operator()(const QuestionModel& body)
    {
        progress(body.progress);
        line(isolated(body.stem, body.language));
        options(body);
    }

    void operator()(const RevealModel& body)
    {
        line(body.verdict_text);
        line(isolated(body.question.stem, body.question.language));
        options(body.question);
        line(body.source_title + (body.section.empty() ? "" : " — " + isolated(body.section, body.question.language)));
        for (const SourceParagraph& paragraph : body.source) {
            line(isolated(with_brackets(paragraph.text, paragraph.mark), body.question.language));
        }
        line(isolated(body.explanation, body.question.language));
        line(body.returns);
        key({"Enter", body.button, {ActionKind::GoOn, 0}});
    }

    void operator()(const SummaryModel& body)
    {
        line(body.title);
        line(body.score);
        for (const std::string& detail : body.details) {
            line(detail);
        }
        if (!body.map.empty()) {
            line(body.map_title + separator(interface_) + marks_of(body.map));
        }
        if (!body.review.empty()) {
            line(body.review_title);
        }
        for (const ReviewEntry& entry : body.review) {
            line("- " + isolated(entry.stem, entry.language) + " — " + isolated(entry.right_option, entry.language));
        }
        key({"Enter", body.again, {ActionKind::GoOn, 0}});
    }

    void operator()(const HelpModel& body)
    {
        line(body.title + separator(interface_) + body.screen);
        for (const KeyHint& hint : body.keys) {
            line(hint.key + ": " + hint.label);
        }
    }

    void operator()(const SettingsModel& body)
    {
        line(body.title);
        for (const SettingModel& row : body.rows) {
            number(row.label + ": " + isolated(row.value, nullptr), row.raise);
        }
    }

    /// The section that is looked at; without one, the list of them.
    void operator()(const ReaderModel& body)
    {
        const auto here = std::find_if(body.sections.begin(), body.sections.end(), is_here);
        for (const Phrase& title : body.titles) {
            line(isolated(title.text, title.language));
        }
        if (here == body.sections.end()) {
            line(body.contents);
            for (const ReaderSection& section : body.sections) {
                number(name_of(section), section.open);
            }
            return;
        }
        block(here->heading);
        for (const ReaderBlock& one : here->blocks) {
            block(one);
        }
        if (here != body.sections.begin()) {
            number(name_of(*(here - 1)), (here - 1)->open);
        }
        number(body.contents, {ActionKind::OpenBlock, -1});
        if (here + 1 != body.sections.end()) {
            key({"Enter", name_of(*(here + 1)), (here + 1)->open});
        }
    }

    void operator()(const ProgressModel& body)
    {
        line(isolated(body.title.text, body.title.language));
        for (const std::string& fact : body.facts) {
            line(fact);
        }
        for (const LegendEntry& entry : body.legend) {
            line(entry.mark.word + ": " + entry.count);
        }
        for (const MapRow& row : body.rows) {
            number(isolated(row.title, body.language) + " — " + marks_of(row.tiles), row.tiles.front().action);
        }
        const auto comes_back = [](const ForecastBar& bar) { return !bar.number.empty(); };
        if (std::any_of(body.forecast.begin(), body.forecast.end(), comes_back)) {
            line(body.forecast_title);
        }
        for (const ForecastBar& bar : body.forecast) {
            line(comes_back(bar) ? bar.day + ": " + bar.number : std::string());
        }
        line(body.confusions_title);
        for (const ConfusionModel& confusion : body.confusions) {
            line(isolated(confusion.stem, body.language) + " — " + isolated(confusion.right, body.language) + " ≠ " +
                 isolated(confusion.wrong, body.language) + " (" + confusion.times + ")");
        }
    }

    void operator()(const ChoiceModel& body)
    {
        line(body.title);
        line(body.note);
        for (const ChoiceRow& row : body.rows) {
            number((row.checked ? "[x] " : "[ ] ") + isolated(row.title.text, row.title.language) + " — " + row.detail,
                   row.action);
        }
        line(body.count);
        if (!body.button.empty()) {
            key({"Enter", body.button, {ActionKind::StartChosen, 0}});
        }
    }

    void operator()(const ProfilesModel& body)
    {
        line(body.title);
        for (const ProfileRow& row : body.rows) {
            if (row.name.typing) {
                line(body.note);
            } else {
                number((row.on ? "[x] " : "") + isolated(row.name.name, nullptr), row.action);
            }
        }
    }

    /// The screens of a class are for a projector and are not offered here; what is on is said.
    template<typename Body> void operator()(const Body&) { line(model_.title); }

    /// The keys below the screen, then the screen. The reader is gone on with by Enter, whatever has its focus.
    PlainScreen finish() &&
    {
        const bool reads = std::holds_alternative<ReaderModel>(model_.body);
        for (const KeyHint& hint : model_.hints) {
            key(hint);
        }
        if (!model_.back.empty()) {
            key({"B", model_.back, {ActionKind::Back, 0}});
        }
        const bool entered = std::any_of(screen_.choices.begin(), screen_.choices.end(),
                                         [](const TypedChoice& choice) { return choice.input.empty(); });
        if (model_.primary && !entered && !reads) {
            screen_.choices.push_back({"", *model_.primary});
        }
        return std::move(screen_);
    }

private:
    /// A line of the screen for each of the text. A deck may be a stranger's: nothing in it reaches the terminal as a
    /// command.
    void line(const std::string& text)
    {
        for (const ByteRange range : split_paragraphs(text)) {
            if (!range.empty()) {
                screen_.lines.push_back((right_to_left_ ? "\u200F" : "") +
                                        with_hidden_controls_as(" ", slice(text, range)));
            }
        }
    }

    /// `text` so that neither its direction nor its digits disturb what stands around it; without a language it has
    /// the direction of its first letter.
    std::string isolated(const std::string& text, const Language* language) const
    {
        const bool mixes = right_to_left_ || (language != nullptr && language->direction == Direction::RightToLeft);
        if (!mixes || text.empty()) {
            return text;
        }
        return language == nullptr ? nuqta::isolated(text) : nuqta::isolated(text, *language);
    }

    void number(const std::string& text, Action action)
    {
        const std::string digits = std::to_string(++numbers_);
        line(localise_digits(digits, interface_.numbers) + ". " + text);
        screen_.choices.push_back({digits, action});
    }

    void key(const KeyHint& hint)
    {
        const bool of_windows = hint.action.kind == ActionKind::Larger || hint.action.kind == ActionKind::Smaller ||
                                hint.action.kind == ActionKind::FullScreen || hint.action.kind == ActionKind::Help ||
                                hint.action.kind == ActionKind::OpenClass;
        const std::string input = hint.key == "Enter" ? "" : hint.key == "Ctrl+Q" ? "Q" : hint.key;
        const bool there = std::any_of(screen_.choices.begin(), screen_.choices.end(),
                                       [&](const TypedChoice& choice) { return choice.input == input; });
        if (of_windows || there || hint.action.index < 0 || hint.key.empty()) {
            return;
        }
        line(isolated(input.empty() ? "Enter" : input, nullptr) + ": " + isolated(hint.label, nullptr));
        screen_.choices.push_back({input, hint.action});
    }

    void progress(const SittingProgress& progress)
    {
        line(progress.note.empty() ? progress.label
                                   : progress.label + separator(interface_) + progress.note);
    }

    void options(const QuestionModel& body)
    {
        for (const OptionModel& option : body.options) {
            const std::string text = isolated(option.text, body.language);
            if (option.state == OptionState::Open) {
                number(text, {ActionKind::PickOption, static_cast<int>(option.place)});
            } else {
                line(option.number + ". " + text + (option.verdict.empty() ? "" : " — " + option.verdict));
            }
        }
    }

    static bool is_here(const ReaderSection& section)
    {
        return section.heading.here || std::any_of(section.blocks.begin(), section.blocks.end(),
                                                   [](const ReaderBlock& block) { return block.here; });
    }

    std::string name_of(const ReaderSection& section) const
    {
        return isolated(section.title.text, section.title.language) +
               (section.detail.empty() ? "" : " — " + section.detail);
    }

    /// "Known: 2 · Learning: 1": how many of the blocks have each mark.
    std::string marks_of(const std::vector<MapTile>& tiles) const
    {
        std::vector<std::pair<std::string, std::size_t>> counts;
        for (const MapTile& tile : tiles) {
            const auto same = [&](const auto& count) { return count.first == tile.mark.word; };
            const auto found = std::find_if(counts.begin(), counts.end(), same);
            if (found == counts.end()) {
                counts.push_back({tile.mark.word, 1});
            } else {
                ++found->second;
            }
        }
        std::string text;
        for (const auto& [word, count] : counts) {
            text += (text.empty() ? "" : separator(interface_)) + word + ": " +
                    localise_digits(std::to_string(count), interface_.numbers);
        }
        return text;
    }

    void block(const ReaderBlock& block)
    {
        for (const ReaderColumn& column : block.columns) {
            for (const ReaderParagraph& paragraph : column.paragraphs) {
                std::size_t number = numbers_;
                line(isolated(with_veils(paragraph), column.language));
                for (const FactModel& fact : paragraph.facts) {
                    const std::string digits = localise_digits(std::to_string(++number), interface_.numbers);
                    const char* const what = fact.veiled ? "reader.show_fact" : "reader.hide_fact";
                    line(digits + ". " + message(interface_, what, {{"number", digits}}));
                }
            }
        }
        if (!block.ask.empty()) {
            number(message(interface_, "reader.ask", {{"questions", isolated(block.ask, nullptr)}}) +
                       (block.mark ? " — " + block.mark->word : ""),
                   block.ask_action);
        } else if (block.mark) {
            line(block.mark->word);
        }
        if (!block.answer.empty()) {
            number(block.answer, {ActionKind::Back, 1});
        }
    }

    /// The facts in square brackets, each with the number that shows or hides it: of hidden ones there is only that.
    std::string with_veils(const ReaderParagraph& paragraph)
    {
        if (paragraph.facts.empty()) {
            return with_brackets(paragraph.text, paragraph.mark);
        }
        std::string text;
        std::size_t done = 0;
        for (const FactModel& fact : paragraph.facts) {
            const std::string digits = std::to_string(++numbers_);
            screen_.choices.push_back({digits, fact.action});
            text += paragraph.text.substr(done, fact.range.begin - done) + "[" +
                    localise_digits(digits, interface_.numbers);
            text += fact.veiled ? "]" : ": " + std::string(slice(paragraph.text, fact.range)) + "]";
            done = fact.range.end;
        }
        return text + paragraph.text.substr(done);
    }

    /// The marked fact in square brackets.
    static std::string with_brackets(std::string text, ByteRange mark)
    {
        if (!mark.empty()) {
            text.insert(mark.end, "]");
            text.insert(mark.begin, "[");
        }
        return text;
    }

    const ScreenModel& model_;
    const Language& interface_;
    bool right_to_left_;
    std::size_t numbers_ = 0;
    PlainScreen screen_;
};

} // namespace

PlainScreen plain_screen(const ScreenModel& model)
{
    PlainWriter writer(model);
    std::visit(writer, model.body);
    return std::move(writer).finish();
}

} // namespace nuqta
