// nuqta generate: articles → deck, and a table of what was made.
#include "app/commands.h"
#include "app/deck_source.h"
#include "app/load.h"
#include "base/files.h"
#include "generate/generate.h"
#include "item/deck_json.h"

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <iostream>
#include <map>
#include <memory>
#include <utility>
#include <vector>

namespace nuqta {
namespace {

struct GenerateOptions {
    std::vector<std::filesystem::path> paths;
    std::string output;
    std::string language;
    std::uint64_t seed = 1;
    bool json = false;
};

std::string summary(const Deck& deck)
{
    std::string text = fmt::format("{}: {} items\n\n", deck.id, deck.items.size());
    std::map<std::string, std::map<std::string, int>> by_type;
    for (const Item& item : deck.items) {
        for (const auto& [tag, wording] : item.wordings) {
            ++by_type[item.type][tag];
        }
    }
    text += fmt::format("{:<16}", "");
    for (const std::string& tag : deck.languages) {
        text += fmt::format("{:>8}", tag);
    }
    for (const auto& [type, counts] : by_type) {
        text += fmt::format("\n{:<16}", type);
        for (const std::string& tag : deck.languages) {
            text += fmt::format("{:>8}", counts.count(tag) > 0 ? counts.at(tag) : 0);
        }
    }
    text += fmt::format("\n{:<16}", "bullets covered");
    for (const std::string& tag : deck.languages) {
        const Coverage covered = coverage(deck, tag);
        text += fmt::format("{:>8}", fmt::format("{}/{}", covered.covered, covered.bullets));
    }
    text += fmt::format("\n\nnot asked: {}\n", deck.not_asked.size());
    for (const NotAsked& left : deck.not_asked) {
        text += fmt::format("  {:<5} {}: {}\n", left.block, left.fact, left.reason);
    }
    for (const Item& item : deck.items) {
        for (const auto& [tag, reason] : item.unworded) {
            text += fmt::format("  {:<5} {} in {}: {}\n", item.block, item.id, tag, reason);
        }
    }
    return text;
}

/// A deck and where it goes: a file, "-", or nowhere.
struct MadeDeck {
    Deck deck;
    std::string output;
};

/// deck.json and "ar" give deck-ar.json.
std::string output_beside(const std::filesystem::path& output, const std::string& tag)
{
    std::filesystem::path file = output;
    return file.replace_filename(output.stem().string() + "-" + tag + output.extension().string()).string();
}

/// The first deck takes `output`, those of languages that stand alone files beside it.
std::vector<MadeDeck> with_outputs(std::vector<Deck> decks, const std::string& output)
{
    std::vector<MadeDeck> made;
    for (Deck& deck : decks) {
        const bool beside = !made.empty() && !output.empty() && output != "-";
        std::string file = made.empty() ? output : beside ? output_beside(output, deck.languages.front()) : "";
        made.push_back({std::move(deck), std::move(file)});
    }
    return made;
}

std::string summaries(const std::vector<MadeDeck>& made)
{
    std::string text;
    for (const MadeDeck& each : made) {
        text += text.empty() ? "" : "\n";
        text += summary(each.deck);
        if (made.size() > 1 && each.output != "-") {
            text += each.output.empty() ? "not written\n" : fmt::format("written to {}\n", each.output);
        }
    }
    return text;
}

/// Tells on standard error which articles gave no deck although others did.
void report_missing(const Alignment& articles, const std::vector<MadeDeck>& made)
{
    const auto check = [&](const ArticleSet& set) {
        const bool there =
            std::any_of(made.begin(), made.end(), [&](const MadeDeck& each) { return each.deck.id == set.id; });
        if (!there) {
            report(Error{ErrorCode::BadValue, fmt::format("warning: {}", k_nothing_asked), {set.id}});
        }
    };
    check(articles.group);
    for (const LoneArticle& article : articles.alone) {
        check(article.set);
    }
}

Result<Done> write_decks(const std::vector<MadeDeck>& made)
{
    for (const MadeDeck& each : made) {
        if (each.output.empty()) {
            continue;
        }
        const Result<Done> written = write_file(each.output, write_deck(each.deck));
        if (!written) {
            return written;
        }
    }
    return Done{};
}

int generate(const GenerateOptions& options)
{
    const Result<GeneratorData> data = load_generator_data();
    if (!data) {
        return report(data.error());
    }
    Diagnostics diagnostics;
    const Result<ReadArticles> articles = load_articles(options.paths, options.language, data.value(), diagnostics);
    report(diagnostics);
    if (!articles) {
        return report(articles.error());
    }
    const Alignment& alignment = *articles.value().articles;
    report(alignment.alone);
    const std::string output = options.output.empty() && options.json ? "-" : options.output;
    const std::vector<MadeDeck> made = with_outputs(decks_of(articles.value(), data.value(), options.seed), output);
    if (made.empty()) {
        return report(Error{ErrorCode::BadValue, k_nothing_asked, {alignment.group.id}});
    }
    report_missing(alignment, made);
    const Result<Done> written = write_decks(made);
    if (!written) {
        return report(written.error());
    }
    if (output == "-") {
        std::cerr << summaries(made);
        return k_exit_done;
    }
    const Result<Done> told = write_file("-", summaries(made));
    return told ? k_exit_done : report(told.error());
}

/// What is wrong with the text as a whole number from 0 on; empty when nothing is.
std::string whole_number(const std::string& text)
{
    const bool digits = !text.empty() && text.find_first_not_of("0123456789") == std::string::npos;
    return digits ? std::string() : "“" + text + "” is not a whole number from 0 on";
}

} // namespace

void add_generate(CLI::App& program, int& code)
{
    CLI::App* command = program.add_subcommand("generate", "Make a deck of questions from an article");
    const auto options = std::make_shared<GenerateOptions>();
    command
        ->add_option("paths", options->paths,
                     "Markdown files that translate each other, a folder of them, or - for standard input")
        ->required();
    command->add_option("-o,--output", options->output,
                        "write the deck here (- is standard output); the deck of a language that stands alone goes "
                        "beside it, its tag before the extension");
    command->add_option("--seed", options->seed, "which options are drawn")->check(whole_number)->capture_default_str();
    command->add_option("--lang", options->language, "the article's language, when it does not say so itself");
    command->add_flag("--json", options->json,
                      "print the deck on standard output, without the languages that stand alone");
    command->callback([options, &code] { code = generate(*options); });
}

} // namespace nuqta
