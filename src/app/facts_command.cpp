// nuqta facts: what an article states, and where its translations disagree.
#include "app/commands.h"
#include "app/load.h"
#include "base/files.h"
#include "generate/facts.h"
#include "generate/facts_json.h"

#include <fmt/format.h>

#include <memory>

namespace nuqta {
namespace {

struct FactsOptions {
    std::vector<std::filesystem::path> paths;
    std::string language;
    bool json = false;
};

std::string table(const FactSet& facts, const SetReading& reading)
{
    std::string text;
    if (reading.languages.size() > 1) {
        text += fmt::format("disagreements: {}\n", facts.disagreements.size());
        for (const Disagreement& difference : facts.disagreements) {
            text += fmt::format("  {:<5} {}\n", difference.block, difference.what);
            for (const auto& [tag, words] : difference.in) {
                text += fmt::format("        {}: {}\n", tag, words.empty() ? "—" : words);
            }
        }
        text += "\n";
    }
    text += fmt::format("facts: {}\n", facts.facts.size());
    for (const Fact& fact : facts.facts) {
        text += fmt::format("  {:<5} {}", fact.block, fact.id);
        for (const Qualifier qualifier : fact.qualifiers) {
            text += fmt::format(" [{}]", name_of(qualifier));
        }
        text += "\n";
        const BlockReadings* block = find_readings(reading, fact.block);
        for (const auto& [tag, range] : fact.in) {
            text += fmt::format("        {}: {}\n", tag, text_of(block->in.at(tag), range));
        }
    }
    return text;
}

int facts(const FactsOptions& options)
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
    const SetReading reading = read_set(set.value(), languages, names);
    const FactSet found = find_facts(reading);
    const Result<Done> written = write_file("-", options.json ? write_facts(found, reading) : table(found, reading));
    return written ? k_exit_done : report(written.error());
}

} // namespace

void add_facts(CLI::App& program, int& code)
{
    CLI::App* command = program.add_subcommand("facts", "List what an article states, and where translations disagree");
    const auto options = std::make_shared<FactsOptions>();
    command
        ->add_option("paths", options->paths,
                     "Markdown files that translate each other, a folder of them, or - for standard input")
        ->required();
    command->add_option("--lang", options->language, "the article's language, when it does not say so itself");
    command->add_flag("--json", options->json, "print them as JSON");
    command->callback([options, &code] { code = facts(*options); });
}

} // namespace nuqta
