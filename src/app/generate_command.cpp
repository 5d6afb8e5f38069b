// nuqta generate: articles → deck, and a table of what was made.
#include "app/commands.h"
#include "app/load.h"
#include "base/files.h"
#include "generate/generate.h"
#include "item/deck_json.h"

#include <fmt/format.h>

#include <iostream>
#include <map>
#include <memory>

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

int generate(const GenerateOptions& options)
{
    const Result<GeneratorData> data = load_generator_data();
    if (!data) {
        return report(data.error());
    }
    const auto& [languages, names] = data.value();
    Diagnostics diagnostics;
    const Result<ArticleSet> set = load_articles(options.paths, options.language, languages, diagnostics);
    report(diagnostics);
    if (!set) {
        return report(set.error());
    }
    const Deck deck = generate_deck(set.value(), languages, names, options.seed);
    if (deck.items.empty()) {
        return report(
            Error{ErrorCode::BadValue, "nothing in it can be asked as a question with four options", {deck.id}});
    }
    const std::string output = options.output.empty() && options.json ? "-" : options.output;
    if (!output.empty()) {
        const Result<Done> written = write_file(output, write_deck(deck));
        if (!written) {
            return report(written.error());
        }
    }
    if (output == "-") {
        std::cerr << summary(deck);
        return k_exit_done;
    }
    const Result<Done> told = write_file("-", summary(deck));
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
    command->add_option("-o,--output", options->output, "write the deck here (- is standard output)");
    command->add_option("--seed", options->seed, "which options are drawn")->check(whole_number)->capture_default_str();
    command->add_option("--lang", options->language, "the article's language, when it does not say so itself");
    command->add_flag("--json", options->json, "print the deck on standard output");
    command->callback([options, &code] { code = generate(*options); });
}

} // namespace nuqta
