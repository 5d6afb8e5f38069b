// Walks the data folder for the game.
#include "app/game_files.h"

#include "app/deck_source.h"
#include "app/load.h"
#include "base/data_folder.h"
#include "base/files.h"
#include "base/in_background.h"
#include "lang/strict_yaml.h"

#include <algorithm>
#include <charconv>
#include <iterator>
#include <system_error>
#include <utility>

namespace nuqta {
namespace {

namespace fs = std::filesystem;

/// assets/theme.yaml of the data folder.
Result<std::vector<Theme>> load_themes(const fs::path& data)
{
    const fs::path file = data / "assets" / "theme.yaml";
    const Result<std::string> yaml = read_file(file);
    return yaml ? parse_themes(yaml.value(), file.string(), read_compiled_form(data / "compiled", file))
                : Result<std::vector<Theme>>(yaml.error());
}

/// All decks of the folder, in order of file name.
Result<std::vector<Deck>> decks_in(const fs::path& folder)
{
    const Result<std::vector<fs::path>> files = list_files(folder, ".json", Subfolders::Skip);
    if (!files) {
        return files.error();
    }
    if (files.value().empty()) {
        return Error{ErrorCode::Missing, "there is no quiz (*.json) in this folder", {folder.string()}};
    }
    std::vector<Deck> decks;
    for (const fs::path& file : files.value()) {
        Result<std::vector<Deck>> read = decks_at(file);
        if (!read) {
            return read.error();
        }
        for (Deck& deck : std::move(read).value()) {
            decks.push_back(std::move(deck));
        }
    }
    return decks;
}

/// The installed decks before those of the library, which take the place of those with their ids.
Library with_installed(Library library, std::vector<Deck> installed)
{
    const auto replaced = [&](const Deck& deck) {
        return std::any_of(library.decks.begin(), library.decks.end(),
                           [&](const Deck& other) { return other.id == deck.id; });
    };
    installed.erase(std::remove_if(installed.begin(), installed.end(), replaced), installed.end());
    std::move(library.decks.begin(), library.decks.end(), std::back_inserter(installed));
    library.decks = std::move(installed);
    return library;
}

} // namespace

Result<Library> load_decks(const fs::path& deck, const fs::path& library)
{
    const Result<fs::path> data = find_data_folder();
    if (!data) {
        return data.error();
    }
    Result<std::vector<Deck>> decks = deck.empty() ? decks_in(data.value() / "decks") : decks_at(deck);
    if (!decks) {
        return decks.error();
    }
    if (library.empty()) {
        return Library{std::move(decks).value(), {}};
    }
    return with_installed(read_library(library), std::move(decks).value());
}

Result<GameFiles> load_game_files(const fs::path& deck, const fs::path& library)
{
    const Result<fs::path> data = find_data_folder();
    if (!data) {
        return data.error();
    }
    auto reading_decks = in_background([&deck, &library] { return load_decks(deck, library); });
    Result<LanguageRegistry> languages = load_languages();
    if (!languages) {
        return languages.error();
    }
    Result<Library> decks = reading_decks.get();
    if (!decks) {
        return decks.error();
    }
    Result<std::vector<Theme>> themes = load_themes(data.value());
    if (!themes) {
        return themes.error();
    }
    auto fonts = load_fonts(languages.value());
    if (!fonts) {
        return fonts.error();
    }
    return GameFiles{std::move(languages).value(), std::move(decks).value(), std::move(themes).value(),
                     std::move(fonts).value()};
}

Result<PixelSize> parse_size(const std::string& text)
{
    constexpr int k_least = 320;
    constexpr int k_most = 16384;
    PixelSize size{0, 0};
    const char* end = text.data() + text.size();
    const auto width = std::from_chars(text.data(), end, size.width);
    const bool cross = width.ptr != end && *width.ptr == 'x';
    const auto height = std::from_chars(cross ? width.ptr + 1 : end, end, size.height);
    const bool good = cross && height.ec == std::errc() && height.ptr == end && size.width >= k_least &&
                      size.height >= k_least && size.width <= k_most && size.height <= k_most;
    if (!good) {
        return Error{ErrorCode::Usage, "--size: “" + text + "” is not a size like 1280x720", {}};
    }
    return size;
}

} // namespace nuqta
