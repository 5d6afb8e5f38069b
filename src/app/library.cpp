// A deck a file, called after its id as far as that can be a file's name.
#include "app/library.h"

#include "app/deck_source.h"
#include "app/profile.h"
#include "base/files.h"
#include "item/deck_json.h"
#include "unicode/code_points.h"

#include <algorithm>
#include <set>
#include <string>
#include <utility>

namespace nuqta {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t k_longest_name = 100; // bytes

/// The first `most` bytes of `text`, no character broken.
std::string cut(const std::string& text, std::size_t most)
{
    std::size_t end = std::min(most, text.size());
    while (!is_boundary(text, end)) {
        --end;
    }
    return text.substr(0, end);
}

/// The id with every byte that is no letter, digit, dot, dash or underscore of ASCII, and a dot at the start, as a
/// dash; bytes over ASCII stay. Other people's decks choose their ids, so nothing of a path may be left.
std::string file_name(const std::string& id)
{
    std::string name = cut(id, k_longest_name);
    for (std::size_t i = 0; i < name.size(); ++i) {
        const auto c = static_cast<unsigned char>(name[i]);
        const bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c >= 0x80;
        const bool mark = c == '-' || c == '_' || (c == '.' && i > 0);
        name[i] = letter || mark ? name[i] : '-';
    }
    return (name.empty() ? "deck" : name) + ".json";
}

std::set<std::string> texts_of(const Deck& deck)
{
    std::set<std::string> texts;
    for (const DeckSection& section : deck.sections) {
        for (const DeckBlock& block : section.blocks) {
            for (const auto& [language, text] : block.text) {
                texts.insert(text);
            }
        }
    }
    return texts;
}

/// True when some paragraph stands in both: one is the other, edited.
bool same_article(const Deck& one, const Deck& other)
{
    const std::set<std::string> texts = texts_of(one);
    const std::set<std::string> others = texts_of(other);
    return std::any_of(texts.begin(), texts.end(), [&](const std::string& text) { return others.count(text) > 0; });
}

/// The deck under an id that is free in the folder, or is of the same article there.
Deck with_own_id(Deck deck, const fs::path& folder)
{
    constexpr std::size_t k_room = 12; // for the number
    const std::string id = cut(deck.id, k_longest_name - k_room);
    std::error_code ignored;
    for (int number = 2; fs::exists(folder / file_name(deck.id), ignored); ++number) {
        const Result<std::vector<Deck>> there = decks_at(folder / file_name(deck.id));
        if (there && there.value().front().id == deck.id && same_article(there.value().front(), deck)) {
            break;
        }
        deck.id = id + "-" + std::to_string(number);
    }
    return deck;
}

} // namespace

fs::path library_folder(const fs::path& data_folder)
{
    return (data_folder.empty() ? data_home() / "nuqta" : data_folder) / "decks";
}

Library read_library(const fs::path& folder)
{
    Library library;
    std::error_code ignored;
    if (!fs::is_directory(folder, ignored)) {
        return library;
    }
    const Result<std::vector<fs::path>> files = list_files(folder, ".json", Subfolders::Skip);
    if (!files) {
        library.added.push_back({{}, {}, files.error()});
        return library;
    }
    for (const fs::path& file : files.value()) {
        Result<std::vector<Deck>> decks = decks_at(file);
        if (!decks) {
            library.added.push_back({file.filename().string(), {}, decks.error()});
            continue;
        }
        for (Deck& deck : std::move(decks).value()) {
            library.added.push_back({file.filename().string(), deck.id, {}});
            library.decks.push_back(std::move(deck));
        }
    }
    return library;
}

Result<std::vector<Deck>> add_to_library(const fs::path& from, const fs::path& folder, const std::string& language)
{
    Result<std::vector<Deck>> decks = decks_at(from, language);
    if (!decks) {
        return decks;
    }
    std::error_code error;
    fs::create_directories(folder, error);
    if (error) {
        return Error{ErrorCode::Unwritable, "the folder cannot be made: " + error.message(), {folder.string()}};
    }
    std::vector<Deck> kept;
    for (Deck& deck : std::move(decks).value()) {
        kept.push_back(with_own_id(std::move(deck), folder));
        const Result<Done> written = write_file(folder / file_name(kept.back().id), write_deck(kept.back()));
        if (!written) {
            return written.error();
        }
    }
    return kept;
}

Result<Done> remove_from_library(const std::string& file, const fs::path& folder)
{
    const fs::path path = folder / fs::path(file).filename();
    std::error_code error;
    if (!fs::remove(path, error)) {
        return error ? Error{ErrorCode::Unwritable, "cannot be removed: " + error.message(), {path.string()}}
                     : Error{ErrorCode::Missing, "there is no such file", {path.string()}};
    }
    return Done{};
}

} // namespace nuqta
