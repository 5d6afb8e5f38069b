// What the game needs of the data folder, loaded at once: packs, decks, themes, fonts.
#pragma once

#include "app/library.h"
#include "base/result.h"
#include "item/deck.h"
#include "lang/registry.h"
#include "text/fonts.h"
#include "ui/theme.h"

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

namespace nuqta {

struct GameFiles {
    LanguageRegistry languages;
    Library library;
    std::vector<Theme> themes;
    std::shared_ptr<const FontLibrary> fonts;
};

/// Loads everything. `deck` is one deck's file, an article or a folder of its translations (decks_at) instead of all of
/// decks/; empty: all, with those of the library in `library`. Fails with the loader's error; a
/// font that is missing is a NoDisplay error, since nothing can be shown without it.
Result<GameFiles> load_game_files(const std::filesystem::path& deck, const std::filesystem::path& library = {});

/// The decks of the data folder in order of file name, or `deck` instead of them; then those of the folder `library`
/// unless that is empty. Fails with the loader's error; what cannot be read of the library is only listed.
Result<Library> load_decks(const std::filesystem::path& deck, const std::filesystem::path& library);

/// "1280x720" as two numbers of pixels, 320 to 16384 each. Fails with Usage.
struct PixelSize {
    int width = 1280;
    int height = 720;
};
Result<PixelSize> parse_size(const std::string& text);

} // namespace nuqta
