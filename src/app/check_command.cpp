// nuqta check: flaws of the questions of decks, damage in articles.
#include "app/check_report.h"
#include "app/commands.h"
#include "app/load.h"
#include "article/align.h"
#include "article/language_of.h"
#include "article/read.h"
#include "base/files.h"
#include "item/deck_json.h"
#include "unicode/code_points.h"

#include <fmt/format.h>

#include <algorithm>
#include <iostream>
#include <iterator>
#include <map>
#include <memory>
#include <set>
#include <system_error>

namespace nuqta {
namespace {

namespace fs = std::filesystem;

struct CheckOptions {
    std::vector<fs::path> paths;
    std::string language;
    bool json = false;
};

/// What every file is checked with, and what was found so far.
struct Checking {
    const CheckOptions& options;
    const LanguageRegistry& languages;
    const Gazetteer& names;
    CheckReport report;
};

/// The decks and articles of a folder and those below it, in order of path; a file or "-" is itself.
Result<std::vector<fs::path>> files_at(const fs::path& path)
{
    std::error_code error;
    if (path == "-" || !fs::is_directory(path, error)) {
        return std::vector<fs::path>{path};
    }
    std::vector<fs::path> files;
    for (const char* extension : {".md", ".json"}) {
        const Result<std::vector<fs::path>> found = list_files(path, extension, Subfolders::Enter);
        if (!found) {
            return found.error();
        }
        files.insert(files.end(), found.value().begin(), found.value().end());
    }
    if (files.empty()) {
        return Error{ErrorCode::BadValue, "the folder holds no deck (*.json) and no article (*.md)", {path.string()}};
    }
    std::sort(files.begin(), files.end());
    return files;
}

bool is_deck(const fs::path& path, const std::string& text)
{
    const std::size_t first = text.find_first_not_of(" \t\r\n");
    return path == "-" ? first != std::string::npos && text[first] == '{' : path.extension() == ".json";
}

void check_deck(Checking& checking, const std::string& file, const std::string& json)
{
    Result<Deck> deck = read_deck(json, file);
    if (!deck) {
        checking.report.unreadable.push_back(deck.error());
        return;
    }
    CheckedDeck checked{file, std::move(deck).value(), {}, {}};
    checked.flaws = find_flaws(checked.deck, checking.languages, checking.names);
    for (const std::string& tag : checked.deck.languages) {
        if (checking.languages.find(tag) == nullptr) {
            checked.not_judged.push_back(tag);
        }
    }
    checking.report.decks.push_back(std::move(checked));
}

/// An article that was read, for judging it beside its translations.
using Articles = std::vector<Article>;

void check_article(Checking& checking, const std::string& file, const std::string& markdown, Articles& read)
{
    if (const auto bad = first_invalid_utf8(markdown)) {
        const LineColumn at = line_column(markdown, *bad);
        checking.report.unreadable.push_back(
            {ErrorCode::NotUtf8, "this byte is not UTF-8", {file, at.line, at.column}});
        return;
    }
    Result<std::string> tag = language_of(markdown, file, checking.languages);
    if (!checking.options.language.empty()) {
        const Result<const Language*> chosen = checking.languages.match(checking.options.language);
        tag = chosen ? Result<std::string>(chosen.value()->tag) : Result<std::string>(chosen.error());
    }
    if (!tag) {
        checking.report.unreadable.push_back(tag.error());
        return;
    }
    Diagnostics diagnostics;
    Result<Article> article = read_article(markdown, file, tag.value(), diagnostics);
    if (!article) {
        checking.report.unreadable.push_back(article.error());
        return;
    }
    CheckedArticle checked{file, tag.value(), find_damage(markdown, file, *checking.languages.find(tag.value()))};
    for (const Diagnostic& diagnostic : diagnostics.list) {
        checked.damage.push_back({DamageKind::Structure, diagnostic.where, "", "", diagnostic.message});
    }
    checking.report.articles.push_back(std::move(checked));
    read.push_back(std::move(article).value());
}

/// Articles of one folder in different languages translate each other: their structures must agree.
void check_translations(Checking& checking, Articles articles)
{
    std::map<std::string, Articles> folders;
    for (Article& article : articles) {
        folders[fs::path(article.file).parent_path().string()].push_back(std::move(article));
    }
    for (auto& [folder, set] : folders) {
        std::set<std::string> tags;
        for (const Article& article : set) {
            tags.insert(article.language);
        }
        if (set.size() < 2 || tags.size() < set.size()) {
            continue;
        }
        const Result<ArticleSet> aligned = align(fs::path(folder).filename().string(), std::move(set));
        if (!aligned) {
            const Error& error = aligned.error();
            auto& checked = checking.report.articles;
            const auto file = std::find_if(checked.begin(), checked.end(), [&](const CheckedArticle& article) {
                return article.file == error.where.file;
            });
            CheckedArticle& place = file == checked.end() ? checked.back() : *file;
            place.damage.push_back({DamageKind::Structure, error.where, "", "", error.message});
        }
    }
}

void check_path(Checking& checking, const fs::path& path)
{
    const Result<std::vector<fs::path>> files = files_at(path);
    if (!files) {
        checking.report.unreadable.push_back(files.error());
        return;
    }
    Articles read;
    for (const fs::path& file : files.value()) {
        const std::string shown = file == "-" ? "<stdin>" : file.string();
        const Result<std::string> text = read_file(file);
        if (!text) {
            checking.report.unreadable.push_back(text.error());
        } else if (is_deck(file, text.value())) {
            check_deck(checking, shown, text.value());
        } else {
            check_article(checking, shown, text.value(), read);
        }
    }
    check_translations(checking, std::move(read));
}

/// "98%"; of nothing it is a dash.
std::string percent(std::size_t part, std::size_t whole)
{
    return whole == 0 ? "–" : fmt::format("{:.0f}%", 100.0 * static_cast<double>(part) / static_cast<double>(whole));
}

std::string row(std::string_view head, const std::vector<std::string>& cells)
{
    std::string text = fmt::format("  {:<28}", head);
    for (const std::string& cell : cells) {
        text += fmt::format("{:>9}", cell);
    }
    return text + "\n";
}

/// One cell per language.
template<typename Cell> std::string row_of(std::string_view head, const std::vector<FlawSummary>& summaries, Cell cell)
{
    std::vector<std::string> cells;
    std::transform(summaries.begin(), summaries.end(), std::back_inserter(cells), cell);
    return row(head, cells);
}

std::string deck_table(const CheckedDeck& checked)
{
    const std::vector<FlawSummary> all = summarise(checked.deck, checked.flaws);
    const KeyPositions positions = simulate_key_positions(checked.deck);
    std::string text = fmt::format("\n{}: {} items\n", checked.file, checked.deck.items.size());
    text += row_of("", all, [](const FlawSummary& of) { return of.language; });
    text += row_of("items", all, [](const FlawSummary& of) { return std::to_string(of.items); });
    text += row_of("without flaw", all, [](const FlawSummary& of) { return percent(of.flawless, of.items); });
    text += row_of("most flaws of one item", all, [](const FlawSummary& of) { return std::to_string(of.most_flaws); });
    for (const FlawCheck& check : flaw_checks()) {
        const auto count = [&](const FlawSummary& of) {
            return of.of.count(check.number) > 0 ? of.of.at(check.number) : 0;
        };
        if (std::any_of(all.begin(), all.end(), [&](const FlawSummary& of) { return count(of) > 0; })) {
            text += row_of(fmt::format("{:>2} {}", check.number, check.name), all,
                           [&](const FlawSummary& of) { return std::to_string(count(of)); });
        }
    }
    text +=
        row_of("key strictly longest", all, [](const FlawSummary& of) { return percent(of.key_longest, of.items); });
    text += row_of("bullets covered", all, [](const FlawSummary& of) {
        return fmt::format("{}/{}", of.coverage.covered, of.coverage.bullets);
    });
    text += fmt::format("  key positions over 1,000 showings: {}, chi-square {:.2f}\n",
                        fmt::join(positions.counts, " "), positions.chi_square);
    for (const std::string& tag : checked.not_judged) {
        text += fmt::format("  {}: not judged, there is no language pack for it\n", tag);
    }
    for (const FlawSummary& of : all) {
        text += of.worst.empty() ? "" : fmt::format("  worst in {}: {}\n", of.language, of.worst);
    }
    return text;
}

std::string findings(const CheckReport& report)
{
    std::string text;
    for (const CheckedDeck& checked : report.decks) {
        for (const Flaw& flaw : checked.flaws) {
            text += fmt::format("{}: {} [{}] {}: {} {}: {}\n", checked.file, flaw.item, flaw.language, place_of(flaw),
                                flaw.number, flaw.name, flaw.message);
        }
    }
    for (const CheckedArticle& checked : report.articles) {
        for (const Damage& damage : checked.damage) {
            text += to_string(Error{ErrorCode::BadValue, fmt::format("{}: {}", name_of(damage.kind), damage.message),
                                    damage.where}) +
                    "\n";
        }
    }
    return text;
}

std::string tables(const CheckReport& report)
{
    std::string text;
    for (const CheckedDeck& checked : report.decks) {
        text += deck_table(checked);
    }
    for (const CheckedArticle& checked : report.articles) {
        text += fmt::format("{}: {}, {}\n", checked.file, checked.language,
                            checked.damage.empty() ? "no damage" : fmt::format("{} damaged", checked.damage.size()));
    }
    return text;
}

int check(const CheckOptions& options)
{
    const Result<GeneratorData> data = load_generator_data();
    if (!data) {
        return report(data.error());
    }
    const auto& [languages, names] = data.value();
    Checking checking{options, languages, names, {}};
    for (const fs::path& path : options.paths) {
        check_path(checking, path);
    }
    const CheckReport& found = checking.report;
    const Result<Done> told = write_file("-", options.json ? write_check_json(found) : findings(found) + tables(found));
    if (!told) {
        return report(told.error());
    }
    int code = found.is_clean() ? k_exit_done : k_exit_flaws;
    for (const Error& error : found.unreadable) {
        code = report(error);
    }
    return code;
}

} // namespace

bool CheckReport::is_clean() const
{
    return unreadable.empty() &&
           std::all_of(decks.begin(), decks.end(), [](const CheckedDeck& deck) { return deck.flaws.empty(); }) &&
           std::all_of(articles.begin(), articles.end(),
                       [](const CheckedArticle& article) { return article.damage.empty(); });
}

void add_check(CLI::App& program, int& code)
{
    CLI::App* command = program.add_subcommand("check", "Find flaws of questions and damage in articles");
    const auto options = std::make_shared<CheckOptions>();
    command
        ->add_option("paths", options->paths,
                     "decks (*.json), articles (*.md), folders of them, or - for standard input")
        ->required();
    command->add_option("--lang", options->language, "the articles' language, when they do not say so themselves");
    command->add_flag("--json", options->json, "print what was found as JSON");
    command->callback([options, &code] { code = check(*options); });
}

} // namespace nuqta
