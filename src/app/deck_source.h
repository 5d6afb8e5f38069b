// Where decks come from: files in the deck format, or articles from which they are made on the spot.
#pragma once

#include "app/load.h"
#include "base/result.h"
#include "item/deck.h"

#include <cstdint>
#include <filesystem>
#include <vector>

namespace nuqta {

/// The decks of articles that have items: that of the translations first, then those of the languages that stand alone.
std::vector<Deck> decks_of(const ReadArticles& articles, const GeneratorData& data, std::uint64_t seed);

/// What is said of an article that gives no deck.
inline constexpr const char* k_nothing_asked = "nothing in it can be asked as a question with four options";

/// What can be played from `path`: the deck of a *.json file; the decks of a Markdown article, or of a folder with the
/// translations of one. Fails like read_deck and load_articles, or with BadValue when nothing in it can be asked.
/// Warnings of the reader go to standard error. Articles are taken to be in `language` unless it is empty.
Result<std::vector<Deck>> decks_at(const std::filesystem::path& path, const std::string& language = {});

} // namespace nuqta
