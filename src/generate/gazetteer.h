// Names the generator knows: companies, people, models, chips, techniques, terms, places, with their kinship and their
// spellings per language (content/names.yaml), and where they stand in a text.
#pragma once

#include "base/byte_range.h"
#include "base/result.h"
#include "lang/language.h"

#include <cstddef>
#include <filesystem>
#include <map>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

namespace nuqta {

/// How a name is written in one language.
struct NameSpelling {
    std::string name; ///< dictionary form, as an option prints it
    std::vector<std::string>
        forms;                     ///< dictionary forms in another script or length; recognised, and may be printed too
    std::vector<std::string> read; ///< inflected, short and rare spellings: recognised, never printed
    std::vector<std::string> declined; ///< the other forms of a noun, in the order in which every entry of the
                                       ///< language gives them: cases, or the form with the article
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
    std::string parent;              ///< id of the company that owns this one, of the concept it is a form of, or ""
    bool asked = true;               ///< false for wrong options that are never asked for
    bool countable = false;          ///< things one counts: GPUs, H800s
    std::map<std::string, NameSpelling> spellings; ///< by tag
    std::map<std::string, std::string> count;      ///< by tag: how it is named after "how many", if not by the carrier
    std::map<std::string, std::string> expansion;  ///< by tag: what an acronym stands for
    std::map<std::string, std::vector<std::string>> misread; ///< by tag: three other things it might stand for, or none
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
    void add_spelling(const std::string& text, const std::string& language, std::size_t entry);
    void sort_spellings();
    /// The longest readable spelling that begins at `at` as a whole word, or nullptr.
    const Spelling* longest_at(std::string_view text, std::size_t at, const Language& language) const;

    std::vector<NameEntry> entries_;
    std::vector<Spelling> spellings_; ///< sorted by text
    /// By first character: where its spellings begin and end.
    std::unordered_map<char32_t, std::pair<std::size_t, std::size_t>> places_;
};

/// The type of common nouns ("efficiency", "chess"): asked only beside others of their field.
constexpr std::string_view k_concept = "concept";

/// How the language spells the name; nullptr where it does as `name` says.
const NameSpelling* find_spelling(const NameEntry& name, const std::string& language);

/// Places of `form` in the noun's declension, 0 being its dictionary form; several where cases look alike, none when it
/// is not one of them. A capital at the start of a sentence makes no difference, nor do plain letters
/// (Language::plain_letters).
std::vector<std::size_t> places_of(const NameSpelling& spelling, std::string_view form, const Language& language);

/// The form at a place that places_of gave for an entry with as many forms.
const std::string& declined_form(const NameSpelling& spelling, std::size_t place);

/// How many things the two both work in, or are for.
std::size_t shared_fields(const NameEntry& a, const NameEntry& b);

/// The name as options print it in `language`.
std::string printed_name(const NameEntry& name, const std::string& language);

/// What "how many …" counts: the entry's own wording, else the carrier phrase of its type around the name.
std::string counted_name(const NameEntry& name, const Language& language);

/// One file of names, its name in messages and its compiled form as in parse_yaml (or empty).
struct NamesFile {
    std::string yaml;
    std::string file;
    std::string compiled = {};
};

/// Reads files of names (content/names.yaml, content/concepts.yaml) as one list. Fails with file, line and column:
/// BadSyntax, BadValue (unknown key, repeated id, missing field, a country, maker or parent that is no entry of that
/// type, a concept without a field, declensions of different lengths in one field of a language, other than three
/// misreadings).
Result<Gazetteer> parse_gazetteer(const std::vector<NamesFile>& files);

/// Reads names.yaml and concepts.yaml of the folder `content`, by their forms in the folder `compiled` where those are
/// theirs (lang/strict_yaml.h). Fails as parse_gazetteer and read_file do.
Result<Gazetteer> load_gazetteer(const std::filesystem::path& content, const std::filesystem::path& compiled = {});

} // namespace nuqta
