// Reading what commands work on.
#include "app/load.h"

#include "article/language_of.h"
#include "article/read.h"
#include "base/data_folder.h"
#include "base/files.h"
#include "unicode/code_points.h"
#include "unicode/hidden.h"

#include <fmt/format.h>

#include <algorithm>
#include <iostream>
#include <system_error>
#include <utility>

namespace nuqta {
namespace {

namespace fs = std::filesystem;

/// True for a link that leads out of its folder: who made the folder must not choose what else is read.
bool leads_out(const fs::path& file, const fs::path& folder)
{
    std::error_code error;
    const fs::path real = fs::canonical(file, error);
    const fs::path home = error ? fs::path() : fs::canonical(folder, error);
    return !error && std::mismatch(home.begin(), home.end(), real.begin(), real.end()).first != home.end();
}

Result<std::vector<fs::path>> article_files(const std::vector<fs::path>& paths)
{
    std::vector<fs::path> files;
    for (const fs::path& path : paths) {
        std::error_code error;
        if (path == "-" || !fs::is_directory(path, error)) {
            files.push_back(path);
            continue;
        }
        const Result<std::vector<fs::path>> inside = list_files(path, ".md", Subfolders::Skip);
        if (!inside) {
            return inside.error();
        }
        if (inside.value().empty()) {
            return Error{
                ErrorCode::BadValue, "the folder holds no article (*.md)", {path.string()}, {"error.no_article", {}}};
        }
        for (const fs::path& file : inside.value()) {
            if (leads_out(file, path)) {
                return Error{ErrorCode::BadValue,
                             "is a link that leads out of its folder",
                             {file.string()},
                             {"error.link_out", {}}};
            }
            files.push_back(file);
        }
    }
    std::sort(files.begin(), files.end());
    return files;
}

/// A path as text for decks and messages: what is not UTF-8 in it becomes U+FFFD, a byte at a time, hidden controls
/// too.
std::string as_utf8(const fs::path& path)
{
    std::string text = path.string();
    while (const auto bad = first_invalid_utf8(text)) {
        text.replace(*bad, 1, "\uFFFD");
    }
    return with_hidden_controls_as("\uFFFD", text);
}

Result<Article> load_article(const fs::path& path, const std::string& tag, const LanguageRegistry& languages,
                             Diagnostics& diagnostics)
{
    const std::string shown = path == "-" ? "<stdin>" : as_utf8(path);
    const Result<std::string> markdown = read_file(path);
    if (!markdown) {
        return markdown.error();
    }
    Result<std::string> found = language_of(markdown.value(), shown, languages);
    if (!tag.empty()) {
        const Result<const Language*> chosen = languages.match(tag);
        found = chosen ? Result<std::string>(chosen.value()->tag) : Result<std::string>(chosen.error());
    }
    if (!found) {
        return found.error();
    }
    return read_article(markdown.value(), shown, found.value(), diagnostics);
}

fs::path set_id(const std::vector<fs::path>& paths)
{
    std::error_code ignored;
    fs::path path = paths.front();
    if (path == "-") {
        return "article";
    }
    if (fs::is_directory(path, ignored)) {
        path = fs::weakly_canonical(path, ignored);
        return path.filename().empty() ? path.parent_path().filename() : path.filename();
    }
    const fs::path folder = fs::weakly_canonical(path, ignored).parent_path().filename();
    return paths.size() > 1 ? folder : path.stem();
}

} // namespace

Result<LanguageRegistry> load_languages()
{
    const Result<fs::path> data = find_data_folder();
    if (!data) {
        return data.error();
    }
    return LanguageRegistry::load(data.value() / "content" / "languages", data.value() / "compiled");
}

Result<Gazetteer> load_gazetteer()
{
    const Result<fs::path> data = find_data_folder();
    if (!data) {
        return data.error();
    }
    return load_gazetteer(data.value() / "content", data.value() / "compiled");
}

Result<std::shared_ptr<const FontLibrary>> load_fonts(const LanguageRegistry& languages)
{
    const Result<fs::path> data = find_data_folder();
    if (!data) {
        return data.error();
    }
    auto fonts = FontLibrary::open(data.value() / "fonts", languages.all());
    if (!fonts) {
        return Error{ErrorCode::NoDisplay, fonts.error().message, fonts.error().where};
    }
    return fonts;
}

Result<GeneratorData> load_generator_data()
{
    Result<LanguageRegistry> languages = load_languages();
    if (!languages) {
        return languages.error();
    }
    Result<Gazetteer> names = load_gazetteer();
    if (!names) {
        return names.error();
    }
    return GeneratorData{std::move(languages).value(), std::move(names).value()};
}

Result<ReadArticles> load_articles(const std::vector<fs::path>& paths, const std::string& language,
                                   const GeneratorData& data, Diagnostics& diagnostics)
{
    const Result<std::vector<fs::path>> files = article_files(paths);
    if (!files) {
        return files.error();
    }
    std::vector<Article> articles;
    for (const fs::path& file : files.value()) {
        Result<Article> article = load_article(file, language, data.languages, diagnostics);
        if (!article) {
            return article.error();
        }
        for (const Article& other : articles) {
            if (other.language == article.value().language) {
                return Error{ErrorCode::BadValue,
                             "is in the same language (" + other.language + ") as " + other.file +
                                 "; a set has one article a language",
                             {article.value().file},
                             {"error.same_language", {}}};
            }
        }
        articles.push_back(std::move(article).value());
    }
    Result<Alignment> aligned = align_largest(as_utf8(set_id(paths)), std::move(articles));
    if (!aligned) {
        return aligned.error();
    }
    return part_by_facts(std::move(aligned).value(), data.languages, data.names);
}

void report(const std::vector<LoneArticle>& alone)
{
    for (const LoneArticle& article : alone) {
        std::cerr << to_string({article.reason.code,
                                fmt::format("warning: {} stands alone: {}", article.set.languages.front(),
                                            article.reason.message),
                                article.reason.where})
                  << '\n';
    }
}

} // namespace nuqta
