// Names the generator knows: companies, people, models, chips, techniques, terms, places, with their kinship and their
// spellings per language (content/names.yaml), and where they stand in a text.
#pragma once

#include "base/byte_range.h"
#include "base/result.h"
#include "lang/language.h"

#include <array>
#include <cstddef>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace nuqta {

/// How a name is written in one language.
struct NameSpelling {
    std::string name; ///< dictionary form, as an option prints it
    std::vector<std::string>
        forms;                     ///< dictionary forms in another script or length; recognised, and may be printed too
    std::vector<std::string> read; ///< inflected, short and rare spellings: recognised, never printed
    std::string gender; ///< of the name in this language's own script: m, f, n, p (plural only); "" is unknown
};

struct NameEntry {
    std::string id;                  ///< "softbank"
    std::string type;                ///< "company", "person", "model", "term", …
    std::string name;                ///< default spelling
    std::vector<std::string> fields; ///< what it works in or is for, best known first: "chips", "lab", …
    std::string country;             ///< id of a country's entry (people, companies), or ""
    std::string role;                ///< of people: "founder", "executive", "researcher", "politician"
    std::string maker;               ///< id of the company that makes it (models, products, chips), or ""
    std::string parent;              ///< id of the company that owns this one, or ""
    bool countable = false;          ///< things one counts: GPUs, H800s
    std::map<std::string, NameSpelling> spellings; ///< by tag
    std::map<std::string, std::string> count;      ///< by tag: how it is named after "how many", if not by the carrier
    std::map<std::string, std::string> expansion;  ///< by tag: what an acronym stands for
};

/// A name found in a text.
struct Mention {
    ByteRange range;
    const NameEntry* name = nullptr;
};

class Gazetteer {
public:
    explicit Gazetteer(std::vector<NameEntry> entries);

    const std::vector<NameEntry>& entries() const { return entries_; }

    /// All mentions in `text`, in order, not overlapping, longest first where two begin together. Words match whole
    /// words (in languages without spaces a Latin spelling may touch other letters). The default spelling matches in
    /// every language, the others (name, forms, read) in their own.
    std::vector<Mention> find(std::string_view text, const Language& language) const;

private:
    struct Spelling {
        std::string text;
        std::string language; ///< empty: every language
        std::size_t entry = 0;
    };
    /// The longest readable spelling that begins at `at` as a whole word, or nullptr.
    const Spelling* longest_at(std::string_view text, std::size_t at, const Language& language) const;

    std::vector<NameEntry> entries_;
    std::vector<Spelling> spellings_;              ///< sorted by text
    std::array<std::size_t, 257> first_of_byte_{}; ///< place of the first spelling that begins with a byte or a later one
};

/// True when the two work in, or are for, the same thing.
bool share_a_field(const NameEntry& a, const NameEntry& b);

/// The name as options print it in `language`.
std::string printed_name(const NameEntry& name, const std::string& language);

/// What "how many …" counts: the entry's own wording, else the carrier phrase of its type around the name.
std::string counted_name(const NameEntry& name, const Language& language);

/// Reads names.yaml. Fails with file, line and column: BadSyntax, BadValue (unknown key, repeated id, missing field, a
/// country, maker or parent that is no entry of that type). `compiled` as in parse_yaml.
Result<Gazetteer> parse_gazetteer(std::string_view yaml, const std::string& file, std::string_view compiled = {});

} // namespace nuqta
