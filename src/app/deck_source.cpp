// A deck is known by its name; everything else is read as an article.
#include "app/deck_source.h"

#include "app/commands.h"
#include "base/files.h"
#include "generate/generate.h"
#include "item/deck_json.h"

#include <utility>

namespace nuqta {
namespace {

Result<std::vector<Deck>> decks_of_articles(const std::filesystem::path& path, const std::string& language)
{
    const Result<GeneratorData> data = load_generator_data();
    if (!data) {
        return data.error();
    }
    Diagnostics diagnostics;
    const Result<ReadArticles> articles = load_articles({path}, language, data.value(), diagnostics);
    report(diagnostics);
    if (!articles) {
        return articles.error();
    }
    report(articles.value().articles->alone);
    std::vector<Deck> decks = decks_of(articles.value(), data.value(), 1);
    if (decks.empty()) {
        return Error{ErrorCode::BadValue, k_nothing_asked, {path.string()}, {"error.nothing_asked", {}}};
    }
    return decks;
}

} // namespace

std::vector<Deck> decks_of(const ReadArticles& articles, const GeneratorData& data, std::uint64_t seed)
{
    std::vector<Deck> decks;
    const auto add = [&](const SetReading& reading) {
        Deck deck = generate_deck(reading, data.languages, seed);
        if (!deck.items.empty()) {
            decks.push_back(std::move(deck));
        }
    };
    add(articles.reading);
    for (const LoneArticle& article : articles.articles->alone) {
        add(read_set(article.set, data.languages, data.names));
    }
    return decks;
}

Result<std::vector<Deck>> decks_at(const std::filesystem::path& path, const std::string& language)
{
    std::error_code ignored;
    if (path.extension() != ".json" || std::filesystem::is_directory(path, ignored)) {
        return decks_of_articles(path, language);
    }
    const Result<std::string> json = read_file(path);
    if (!json) {
        return json.error();
    }
    Result<Deck> deck = read_deck(json.value(), path.string());
    if (!deck) {
        return deck.error();
    }
    std::vector<Deck> decks;
    decks.push_back(std::move(deck).value());
    return decks;
}

} // namespace nuqta
