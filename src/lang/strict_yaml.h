// Reading YAML strictly: every value is asked for by name and type, and the first mistake is kept with its place. After
// a mistake the readers go on with empty values, so a loader reads straight down and asks for the error once, at the
// end.
#pragma once

#include "base/result.h"
#include "lang/yaml_tree.h"

#include <filesystem>
#include <initializer_list>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace nuqta {

/// The first mistake of one file.
class YamlMistake {
public:
    explicit YamlMistake(std::string file)
        : file_(std::move(file))
    {
    }

    /// Keeps `message` with the place of `node`, unless there is a mistake already.
    void set(const YamlNode& node, std::string message);

    const std::optional<Error>& error() const { return error_; }
    const std::string& file() const { return file_; }

private:
    std::string file_;
    std::optional<Error> error_;
};

/// The whole text. Fails with NotUtf8 or BadSyntax, line and column. `compiled` is what compile_yaml once made of the
/// file, or empty; it stands in for parsing when it was made of this very text.
Result<YamlDocument> parse_yaml(std::string_view text, const std::string& file, std::string_view compiled = {});

/// The compiled form of `source` in a folder of them (fa.yaml.tree for fa.yaml); empty when there is none.
std::string read_compiled_form(const std::filesystem::path& folder, const std::filesystem::path& source);

/// Mistakes: `node` is no mapping, has a key that is not in `known`, or has a key twice.
void expect_keys(const YamlNode& node, std::initializer_list<std::string_view> known, YamlMistake& mistake);
/// Mistakes: `node` is no mapping, or has a key twice.
void expect_mapping(const YamlNode& node, YamlMistake& mistake);

/// The child `key` of a mapping, which must be there.
YamlNode required(const YamlNode& node, const char* key, YamlMistake& mistake);

/// A scalar as text, as a number ("1e9", "1/3") or as true or false.
std::string yaml_text(const YamlNode& node, YamlMistake& mistake);
/// A text that is not empty; `name` only names it in the mistake.
std::string yaml_filled_text(const YamlNode& node, std::string_view name, YamlMistake& mistake);
double yaml_number(const YamlNode& node, YamlMistake& mistake);
/// A whole number from `least` to `most`; `least` after a mistake.
int yaml_whole(const YamlNode& node, int least, int most, YamlMistake& mistake);
bool yaml_flag(const YamlNode& node, YamlMistake& mistake);
/// A list of texts.
std::vector<std::string> yaml_words(const YamlNode& node, YamlMistake& mistake);

/// A mapping from keys to texts, and the same for a child that may be left out.
std::map<std::string, std::string> yaml_texts(const YamlNode& node, YamlMistake& mistake);
std::map<std::string, std::string> optional_texts(const YamlNode& node, const char* key, YamlMistake& mistake);
/// A text that must hold each of `placeholders` once and no other.
std::string yaml_pattern(const YamlNode& node, const std::vector<std::string_view>& placeholders, YamlMistake& mistake);

/// The same for a child that must be there …
std::string required_text(const YamlNode& node, const char* key, YamlMistake& mistake);
/// … and for children that may be left out.
std::string optional_text(const YamlNode& node, const char* key, YamlMistake& mistake);
std::vector<std::string> optional_words(const YamlNode& node, const char* key, YamlMistake& mistake);
bool optional_flag(const YamlNode& node, const char* key, bool otherwise, YamlMistake& mistake);

/// "1e9", "0.5" or "1/3" as a finite number; nothing when it is none.
std::optional<double> parse_value(std::string_view text);

} // namespace nuqta
