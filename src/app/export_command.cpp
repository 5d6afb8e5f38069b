// nuqta export: a deck's questions in one language, for other programs and for paper.
#include "app/commands.h"
#include "app/deck_source.h"
#include "app/load.h"
#include "base/data_folder.h"
#include "base/files.h"
#include "exchange/export_formats.h"
#include "item/deck_json.h"
#include "text/font_subset.h"

#include <fmt/format.h>

#include <algorithm>
#include <memory>
#include <string>
#include <vector>

namespace nuqta {
namespace {

struct ExportOptions {
    std::string deck;
    std::string format;
    std::string language;
    std::string output;
    std::uint64_t seed = 1;
};

std::string format_names()
{
    std::string names;
    for (const ExportFormat& format : export_formats()) {
        names += (names.empty() ? "" : ", ") + std::string(format.name);
    }
    return names;
}

/// All languages the decks have, in their order.
std::vector<std::string> languages_of(const std::vector<Deck>& decks)
{
    std::vector<std::string> tags;
    for (const Deck& deck : decks) {
        tags.insert(tags.end(), deck.languages.begin(), deck.languages.end());
    }
    return tags;
}

/// The language asked for, or the only one there is.
Result<const Language*> language_for(const std::vector<Deck>& decks, const std::string& asked,
                                     const LanguageRegistry& languages)
{
    const std::vector<std::string> tags = languages_of(decks);
    if (asked.empty() && tags.size() != 1) {
        return Error{
            ErrorCode::Usage, fmt::format("the deck is in {}: choose one with --lang", fmt::join(tags, ", ")), {}};
    }
    const Result<const Language*> language = languages.match(asked.empty() ? tags.front() : asked);
    if (language && std::find(tags.begin(), tags.end(), language.value()->tag) == tags.end()) {
        return Error{ErrorCode::Usage,
                     fmt::format("the deck is not in {}; it is in {}", language.value()->tag, fmt::join(tags, ", ")),
                     {}};
    }
    return language;
}

/// The decks at a path, or the one on standard input.
Result<std::vector<Deck>> decks_to_export(const std::string& path)
{
    if (path != "-") {
        return decks_at(path);
    }
    const Result<std::string> json = read_file(path);
    const Result<Deck> deck = json ? read_deck(json.value(), path) : Result<Deck>(json.error());
    return deck ? std::vector<Deck>{deck.value()} : Result<std::vector<Deck>>(deck.error());
}

/// The deck that has the language.
const Deck& deck_in(const std::vector<Deck>& decks, const std::string& language)
{
    return *std::find_if(decks.begin(), decks.end(), [&](const Deck& deck) {
        return std::find(deck.languages.begin(), deck.languages.end(), language) != deck.languages.end();
    });
}

/// The language's fonts, cut down to the characters of `text`.
Result<std::vector<SheetFont>> fonts_for(const Language& language, const std::string& text)
{
    const Result<std::filesystem::path> data = find_data_folder();
    if (!data) {
        return data.error();
    }
    std::vector<SheetFont> fonts;
    for (const std::string& family : language.fonts) {
        for (const bool bold : {false, true}) {
            const auto file = data.value() / "fonts" / (family + (bold ? "-Bold.ttf" : "-Regular.ttf"));
            Result<std::string> bytes = subset_font(file, text);
            if (!bytes) {
                return bytes.error();
            }
            fonts.push_back({family, bold, std::move(bytes).value()});
        }
    }
    return fonts;
}

/// The whole file, with fonts where the format has them.
Result<std::string> written(const ExportFormat& format, Sheet sheet)
{
    std::string text = format.write(sheet);
    if (!format.has_fonts) {
        return text;
    }
    Result<std::vector<SheetFont>> fonts = fonts_for(*sheet.language, text);
    if (!fonts) {
        return fonts.error();
    }
    sheet.fonts = std::move(fonts).value();
    return format.write(sheet);
}

int export_deck(const ExportOptions& options)
{
    const ExportFormat* format = find_export_format(options.format);
    if (format == nullptr) {
        return report(Error{ErrorCode::Usage,
                            fmt::format("there is no format “{}”; there are: {}", options.format, format_names()),
                            {}});
    }
    const Result<LanguageRegistry> languages = load_languages();
    if (!languages) {
        return report(languages.error());
    }
    const Result<std::vector<Deck>> decks = decks_to_export(options.deck);
    if (!decks) {
        return report(decks.error());
    }
    const Result<const Language*> language = language_for(decks.value(), options.language, languages.value());
    if (!language) {
        return report(language.error());
    }
    Result<Sheet> sheet = make_sheet(deck_in(decks.value(), language.value()->tag), *language.value(), options.seed);
    if (!sheet) {
        return report(sheet.error());
    }
    const Result<std::string> text = written(*format, std::move(sheet).value());
    const Result<Done> saved = text ? write_file(options.output, text.value()) : Result<Done>(text.error());
    return saved ? k_exit_done : report(saved.error());
}

} // namespace

void add_export(CLI::App& program, int& code)
{
    CLI::App* command =
        program.add_subcommand("export", "Write a deck's questions for another program, or to be printed");
    const auto options = std::make_shared<ExportOptions>();
    command
        ->add_option("deck", options->deck,
                     "a deck, an article, a folder of its translations, or - for a deck on standard input")
        ->required();
    command->add_option("--to", options->format, format_names())->required();
    command->add_option("--lang", options->language, "the language, when the deck has more than one");
    command->add_option("-o,--output", options->output, "write it here; - is standard output")->required();
    command->add_option("--seed", options->seed, "the order in which options are printed")->capture_default_str();
    command->callback([options, &code] { code = export_deck(*options); });
}

} // namespace nuqta
