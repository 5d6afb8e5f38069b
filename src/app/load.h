// From the data folder and the paths on the command line to values: language packs, gazetteer, fonts, article sets.
#pragma once

#include "article/align.h"
#include "base/diagnostics.h"
#include "base/result.h"
#include "generate/gazetteer.h"
#include "generate/same_article.h"
#include "lang/registry.h"
#include "text/fonts.h"

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

namespace nuqta {

/// content/languages of the data folder.
Result<LanguageRegistry> load_languages();

/// content/names.yaml and content/concepts.yaml of the data folder.
Result<Gazetteer> load_gazetteer();

/// The fonts of these languages, in fonts/ of the data folder. A font that is missing or no font is a NoDisplay error,
/// since nothing can be shown without it.
Result<std::shared_ptr<const FontLibrary>> load_fonts(const LanguageRegistry& languages);

/// What every command of the generator works with.
struct GeneratorData {
    LanguageRegistry languages;
    Gazetteer names;
};

/// load_languages and load_gazetteer, the first error of the two.
Result<GeneratorData> load_generator_data();

/// The articles at `paths`: files, or one folder with the translations of one article (*.md). Those that translate each
/// other, by structure and facts, are one set, every other language stands alone. Languages are found by DESIGN's order
/// (front matter, name, letters) unless `language` (a tag as people write it) says so. The set's id is the folder's
/// name, or a single file's own; bytes of names that are not UTF-8 become U+FFFD. Fails like list_files and
/// read_article, or with BadValue when two files are in one language or one is a link out of its folder.
Result<ReadArticles> load_articles(const std::vector<std::filesystem::path>& paths, const std::string& language,
                                   const GeneratorData& data, Diagnostics& diagnostics);

/// Tells on standard error which languages stand alone and why.
void report(const std::vector<LoneArticle>& alone);

} // namespace nuqta
