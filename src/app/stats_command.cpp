// nuqta stats: what was learnt, what comes back when, what is confused.
#include "app/commands.h"
#include "app/game_files.h"
#include "app/load.h"
#include "app/preferences.h"
#include "app/profile.h"
#include "app/stats_report.h"
#include "base/clock.h"
#include "base/files.h"
#include "study/forecast.h"
#include "study/progress_file.h"
#include "unicode/code_points.h"
#include "unicode/hidden.h"

#include <fmt/format.h>

#include <algorithm>
#include <memory>
#include <utility>

namespace nuqta {
namespace {

struct StatsOptions {
    ProfileOptions profile;
    std::filesystem::path deck;
    std::string language;
    bool json = false;
};

/// The item's wording in the language asked for, or else in the first it has.
const Wording& wording_of(const Item& item, const std::string& language)
{
    const auto wanted = item.wordings.find(language);
    return (wanted != item.wordings.end() ? wanted : item.wordings.begin())->second;
}

const Item* item_with(const Deck& deck, const std::string& id)
{
    const auto found =
        std::find_if(deck.items.begin(), deck.items.end(), [&](const Item& item) { return item.id == id; });
    return found == deck.items.end() || found->wordings.empty() ? nullptr : &*found;
}

/// What a file says, as it may be printed: without what is no character, on one line.
std::string printable(const std::string& text)
{
    std::string clean = text;
    while (const auto bad = first_invalid_utf8(clean)) {
        clean.replace(*bad, 1, "?");
    }
    return with_hidden_controls_as(" ", clean);
}

std::string stem_of(const Deck& deck, const std::string& id, const std::string& language)
{
    const Item* const item = item_with(deck, id);
    return printable(item == nullptr ? id : wording_of(*item, language).stem);
}

/// "Sat 28" and a bar for each day.
std::string plot(const DeckStats& stats, LocalDay today)
{
    constexpr std::size_t k_widest = 40;
    constexpr std::array<const char*, 7> k_days = {"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"};
    const std::size_t most = std::max<std::size_t>(*std::max_element(stats.forecast.begin(), stats.forecast.end()), 1);
    std::string text;
    for (std::size_t i = 0; i < stats.forecast.size(); ++i) {
        const LocalDay day = today + std::chrono::days(i);
        const std::chrono::year_month_day date(day);
        const std::size_t count = stats.forecast[i];
        const std::size_t width = most <= k_widest ? count : (count * k_widest + most - 1) / most;
        std::string bar;
        for (std::size_t n = 0; n < width; ++n) {
            bar += "█";
        }
        text += fmt::format("    {} {:2} {:5}{}{}\n", k_days[std::chrono::weekday(day).c_encoding()],
                            static_cast<unsigned>(date.day()), count, bar.empty() ? "" : "  ", bar);
    }
    return text;
}

std::string confused(const DeckReport& report)
{
    constexpr std::size_t k_most = 5;
    std::string text;
    for (std::size_t i = 0; i < std::min(k_most, report.stats.confusions.size()); ++i) {
        const Confusion& confusion = report.stats.confusions[i];
        const Item* const item = item_with(*report.deck, confusion.item);
        if (item == nullptr) {
            continue;
        }
        const Wording& wording = wording_of(*item, report.language);
        const auto picked = std::find_if(item->options.begin(), item->options.end(),
                                         [&](const Option& option) { return option.id == confusion.picked; });
        const std::string text_picked = picked == item->options.end()
                                            ? confusion.picked
                                            : wording.options[static_cast<std::size_t>(picked - item->options.begin())];
        text += fmt::format("    {}× {} for {}\n       {}\n", confusion.times, printable(text_picked),
                            printable(wording.options[key_index(*item)]), printable(wording.stem));
    }
    return text;
}

std::string left_out(const DeckReport& report)
{
    std::string text;
    for (const auto& [item, complaint] : report.stats.reported) {
        text += fmt::format("    {} ({})\n       {}\n", printable(item), name_of(complaint),
                            stem_of(*report.deck, item, report.language));
    }
    for (const std::string& item : report.stats.suspended) {
        const auto& reported = report.stats.reported;
        if (std::any_of(reported.begin(), reported.end(), [&](const auto& one) { return one.first == item; })) {
            continue; // told above, with the reason
        }
        text += fmt::format("    {} (suspended)\n       {}\n", printable(item),
                            stem_of(*report.deck, item, report.language));
    }
    return text;
}

std::string table(const StatsReport& report)
{
    std::string text = fmt::format("days in a row: {}\n", report.streak);
    for (const DeckReport& deck : report.decks) {
        const DeckStats& stats = deck.stats;
        text += fmt::format("\n{} ({}, {})\n", printable(deck.title), printable(deck.deck->id),
                            deck.language.empty() ? "all languages" : deck.language);
        text += fmt::format("  seen {} of {}: {} learning, {} known ({} about to be forgotten)\n", stats.seen,
                            stats.items, stats.learning, stats.known, stats.fading);
        text += fmt::format("  recalled today: {:.0f} % of them; with guessing {:.0f} % would be answered right\n",
                            100 * stats.recalled, 100 * stats.right);
        text += fmt::format("  due today: {}\n", stats.forecast[0]);
        if (stats.seen > 0) {
            text += "  due in the next 14 days:\n" + plot(stats, report.today);
        }
        if (const std::string pairs = confused(deck); !pairs.empty()) {
            text += "  most confused:\n" + pairs;
        }
        if (const std::string items = left_out(deck); !items.empty()) {
            text += "  left out:\n" + items;
        }
        if (stats.gone > 0) {
            text += fmt::format("  answered, but no longer in the deck: {}\n", stats.gone);
        }
    }
    for (const std::string& deck : report.not_installed) {
        text += fmt::format("\n{}: not installed; its progress is kept\n", printable(deck));
    }
    return text;
}

/// The learner of the profile; nobody has begun yet when there is no file.
Result<Learner> learner_of(const std::filesystem::path& path, const std::vector<Deck>& decks)
{
    const Result<ProgressFile> file = ProgressFile::open_to_read(path);
    if (!file) {
        return file.error().code == ErrorCode::Missing ? Result<Learner>(Learner{}) : file.error();
    }
    return file.value().load(decks);
}

/// The language of the last answer; empty when there was none.
std::string last_answered_in(const DeckProgress& known)
{
    const Review* last = nullptr;
    for (const auto& [id, item] : known) {
        for (const Review& review : item.reviews) {
            last = last == nullptr || review.at > last->at ? &review : last;
        }
    }
    return last == nullptr ? std::string() : last->language;
}

/// Which of the deck's languages is counted: the one asked for, else the one last answered in; empty when it has
/// neither, for all of them.
std::string counted_language(const Deck& deck, const DeckProgress& known, const std::string& wanted)
{
    const auto has = [&](const std::string& language) {
        return std::find(deck.languages.begin(), deck.languages.end(), language) != deck.languages.end();
    };
    const std::string last = has(wanted) ? wanted : last_answered_in(known);
    return has(last) ? last : std::string();
}

StatsReport report_on(const Learner& learner, const std::vector<Deck>& decks, const StatsOptions& options,
                      LocalDay today)
{
    StatsReport report{*options.profile.profile, today, streak_of(learner.progress, today), {}, {}};
    for (const Deck& deck : decks) {
        const DeckProgress& known = progress_in(learner.progress, deck.id);
        const std::string language = counted_language(deck, known, options.language);
        const std::string titled = language.empty() && !deck.languages.empty() ? deck.languages.front() : language;
        report.decks.push_back({&deck, language, title_of(deck, titled), stats_of(deck, known, today, language)});
    }
    for (const auto& [id, items] : learner.progress) {
        const bool installed =
            std::any_of(decks.begin(), decks.end(), [&, &wanted = id](const Deck& deck) { return deck.id == wanted; });
        if (!installed) {
            report.not_installed.push_back(id);
        }
    }
    return report;
}

/// The tag of the language asked for; empty when none was.
Result<std::string> language_tag(const std::string& wanted)
{
    if (wanted.empty()) {
        return wanted;
    }
    const Result<LanguageRegistry> languages = load_languages();
    if (!languages) {
        return languages.error();
    }
    const auto match = languages.value().match(wanted);
    return match ? Result<std::string>(match.value()->tag) : match.error();
}

Result<Done> stats(StatsOptions options)
{
    const Result<std::string> language = language_tag(options.language);
    if (!language) {
        return language.error();
    }
    options.language = language.value();
    const Result<std::string> profile = profile_name(options.profile);
    if (!profile) {
        return profile.error();
    }
    options.profile.profile = profile.value();
    const std::filesystem::path& data_folder = options.profile.data_folder;
    const Result<Library> library =
        load_decks(options.deck, options.deck.empty() ? library_folder(data_folder) : std::filesystem::path());
    if (!library) {
        return library.error();
    }
    for (const AddedQuiz& added : library.value().added) {
        if (added.deck.empty()) {
            report(added.trouble);
        }
    }
    const std::vector<Deck>& decks = library.value().decks;
    const Result<Learner> learner = learner_of(progress_path(data_folder, profile.value()), decks);
    if (!learner) {
        return learner.error();
    }
    const LocalDay today = local_day(SystemClock().now(), system_local_time);
    const double retention = kept_preferences(data_folder).settings.retention_percent / 100.0;
    const Learner asked = want_retention(learner.value(), retention);
    const StatsReport report = report_on(asked, decks, options, today);
    return write_file("-", options.json ? to_json(report) : table(report));
}

} // namespace

void add_stats(CLI::App& program, int& code)
{
    const auto options = std::make_shared<StatsOptions>();
    CLI::App* command = program.add_subcommand("stats", "What was learnt, and what comes back when");
    command->add_flag("--json", options->json, "Print JSON");
    command->add_option("--lang", options->language,
                        "Language whose questions it counts and quotes; else the one last answered in");
    command->add_option("--deck", options->deck, "A deck instead of all that are installed");
    add_profile_options(*command, options->profile);
    command->callback([options, &code] {
        const Result<Done> done = stats(*options);
        code = done ? k_exit_done : report(done.error());
    });
}

} // namespace nuqta
