// nuqta facts: what an article states, and where its translations disagree.
#include "app/commands.h"
#include "app/load.h"
#include "base/files.h"
#include "generate/facts.h"
#include "generate/facts_json.h"

#include <fmt/format.h>

#include <memory>
#include <utility>

namespace nuqta {
namespace {

struct FactsOptions {
    std::vector<std::filesystem::path> paths;
    std::string language;
    bool json = false;
};

std::string percent(const Agreement& agreement)
{
    return agreement.all == 0 ? "–"
                              : fmt::format("{:.0f}%", 100.0 * static_cast<double>(agreement.everywhere) /
                                                           static_cast<double>(agreement.all));
}

/// How much of what is stated anywhere each translation states.
std::string agreement_table(const FactSet& facts, const SetReading& reading)
{
    std::string text = fmt::format("{:<18}", "agreement");
    for (const Language* language : reading.languages) {
        text += fmt::format("{:>8}", language->tag);
    }
    text += fmt::format("{:>12}", "all of them");
    for (const auto& [kind, agreement] :
         {std::pair{"values and units", &facts.quantities}, std::pair{"names", &facts.names}}) {
        text += fmt::format("\n{:<18}", kind);
        for (const Language* language : reading.languages) {
            const auto stated = agreement->in.find(language->tag);
            text += fmt::format(
                "{:>8}", fmt::format("{}/{}", stated == agreement->in.end() ? 0 : stated->second, agreement->all));
        }
        text += fmt::format("{:>12}", percent(*agreement));
    }
    return text + fmt::format("\nqualifiers of these values: {} of {} agree ({})\n\n", facts.qualified.everywhere,
                              facts.qualified.all, percent(facts.qualified));
}

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
        text += "\n" + agreement_table(facts, reading);
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

std::string listing(const SetReading& reading, bool json)
{
    const FactSet found = find_facts(reading);
    return json ? write_facts(found, reading) : table(found, reading);
}

int facts(const FactsOptions& options)
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
    const std::vector<LoneArticle>& alone = articles.value().articles->alone;
    report(alone);
    std::string text = listing(articles.value().reading, options.json);
    for (const LoneArticle& article : alone) {
        const SetReading reading = read_set(article.set, data.value().languages, data.value().names);
        text += options.json ? "" : "\n" + listing(reading, false);
    }
    const Result<Done> written = write_file("-", text);
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
    command->add_flag("--json", options->json, "print them as JSON, without the languages that stand alone");
    command->callback([options, &code] { code = facts(*options); });
}

} // namespace nuqta
