// The packs of a folder, and the pack people mean by a tag (BCP 47 as it is written in shells, browsers and settings).
#include "lang/registry.h"

#include "base/files.h"
#include "lang/numbers.h"
#include "lang/strict_yaml.h"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

namespace nuqta {

namespace {

/// Lower case, "-" between subtags, without encoding and modifier: "fa_IR.UTF-8" → "fa-ir".
std::string normalised_tag(std::string_view tag)
{
    std::string text(tag.substr(0, tag.find_first_of(".@")));
    for (char& c : text) {
        if (c == '_') {
            c = '-';
        } else if (c >= 'A' && c <= 'Z') {
            c = static_cast<char>(c - 'A' + 'a');
        }
    }
    return text;
}

bool is_called(const Language& language, const std::string& tag)
{
    return normalised_tag(language.tag) == tag ||
           std::any_of(language.also_called.begin(), language.also_called.end(),
                       [&](const std::string& other) { return normalised_tag(other) == tag; });
}

const std::string* refusal(const Language& language, const std::string& tag)
{
    for (const auto& [refused, reason] : language.refused_tags) {
        if (normalised_tag(refused) == tag) {
            return &reason;
        }
    }
    return nullptr;
}

std::string list_of_tags(const std::vector<Language>& languages)
{
    std::string text;
    for (const Language& language : languages) {
        text += fmt::format("{}{} ({})", text.empty() ? "" : ", ", language.tag, language.autonym);
    }
    return text;
}

} // namespace

LanguageRegistry::LanguageRegistry(std::vector<Language> languages)
    : languages_(std::move(languages))
{
    std::sort(languages_.begin(), languages_.end(),
              [](const Language& left, const Language& right) { return left.tag < right.tag; });
}

Result<LanguageRegistry> LanguageRegistry::load(const std::filesystem::path& folder,
                                                const std::filesystem::path& compiled)
{
    const auto files = list_files(folder, ".yaml", Subfolders::Skip);
    if (!files) {
        return files.error();
    }
    if (files.value().empty()) {
        return Error{ErrorCode::Missing, "no language pack (*.yaml) in this folder", {folder.string(), 0, 0}};
    }
    std::vector<Language> languages;
    for (const auto& file : files.value()) {
        const auto text = read_file(file);
        if (!text) {
            return text.error();
        }
        auto language = parse_language(text.value(), file.string(), read_compiled_form(compiled, file));
        if (!language) {
            return language.error();
        }
        if (language.value().tag != file.stem().string()) {
            return Error{ErrorCode::BadValue,
                         fmt::format("the tag \"{}\" is not the name of the file", language.value().tag),
                         {file.string(), 0, 0}};
        }
        languages.push_back(std::move(language).value());
    }
    return LanguageRegistry(std::move(languages));
}

LanguageRegistry LanguageRegistry::in_other_digits(const LanguageRegistry& languages)
{
    std::vector<Language> turned;
    for (const Language& language : languages.all()) {
        if (!language.numbers.other_digits.empty()) {
            turned.push_back(with_other_digits(language));
        }
    }
    return LanguageRegistry(std::move(turned));
}

const Language* LanguageRegistry::find(std::string_view tag) const
{
    const auto found = std::find_if(languages_.begin(), languages_.end(),
                                    [&](const Language& language) { return language.tag == tag; });
    return found == languages_.end() ? nullptr : &*found;
}

Result<const Language*> LanguageRegistry::match(std::string_view tag) const
{
    std::string wanted = normalised_tag(tag);
    if (wanted == "c" || wanted == "posix") {
        return Error{
            ErrorCode::Usage, fmt::format("\"{}\" is no language; there are {}", tag, list_of_tags(languages_)), {}};
    }
    while (!wanted.empty()) {
        for (const Language& language : languages_) {
            if (const std::string* reason = refusal(language, wanted)) {
                return Error{ErrorCode::Usage, fmt::format("\"{}\": {}", tag, *reason), {}};
            }
            if (is_called(language, wanted)) {
                return &language;
            }
        }
        const auto cut = wanted.rfind('-');
        wanted.resize(cut == std::string::npos ? 0 : cut);
    }
    return Error{
        ErrorCode::Usage, fmt::format("there is no language \"{}\"; there are {}", tag, list_of_tags(languages_)), {}};
}

} // namespace nuqta
