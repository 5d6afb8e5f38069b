// All language packs of a folder, and finding one by what people call it.
#pragma once

#include "base/result.h"
#include "lang/language.h"

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace nuqta {

/// Reads one pack. `file` only names it in errors. Fails with BadSyntax or BadValue and the line of the mistake:
/// unknown keys, missing fields, wrong types, a placeholder a question must have. `compiled` as in parse_yaml.
Result<Language> parse_language(std::string_view yaml, const std::string& file, std::string_view compiled = {});

class LanguageRegistry {
public:
    /// Reads every *.yaml of `folder`, in order of tag. Fails with the first bad pack, or Missing when there is none.
    /// `compiled` is the folder with their compiled forms, which may hold any of them or none.
    static Result<LanguageRegistry> load(const std::filesystem::path& folder,
                                         const std::filesystem::path& compiled = {});

    /// Those of `languages` that have other digits, with these in the place of their own.
    static LanguageRegistry in_other_digits(const LanguageRegistry& languages);

    explicit LanguageRegistry(std::vector<Language> languages);

    const std::vector<Language>& all() const { return languages_; }

    /// The pack with exactly this tag, or nullptr. Pointers stay valid while the registry lives.
    const Language* find(std::string_view tag) const;

    /// A tag as people write it: any case, "_" or "-", encoding suffix (fa_IR.UTF-8), aliases (zh_Hans, zh-CN),
    /// regions. Fails with Usage: a refused tag with its reason, an unknown one with the list of tags; "C" and "POSIX"
    /// are none.
    Result<const Language*> match(std::string_view tag) const;

private:
    std::vector<Language> languages_;
};

} // namespace nuqta
