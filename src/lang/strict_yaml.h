// Reading YAML strictly: every value is asked for by name and type, and the first mistake is kept with its place. After
// a mistake the readers go on with empty values, so a loader reads straight down and asks for the error once, at the
// end. yaml-cpp is included by the loaders alone (files named *_yaml.cpp); this header only names its node.
#pragma once

#include "base/result.h"

#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace YAML {
class Node;
}

namespace nuqta {

/// The first mistake of one file.
class YamlMistake {
public:
    explicit YamlMistake(std::string file)
        : file_(std::move(file))
    {
    }

    /// Keeps `message` with the place of `node`, unless there is a mistake already.
    void set(const YAML::Node& node, std::string message);

    const std::optional<Error>& error() const { return error_; }
    const std::string& file() const { return file_; }

private:
    std::string file_;
    std::optional<Error> error_;
};

/// The whole text as one node. Fails with BadSyntax, line and column.
Result<YAML::Node> parse_yaml(std::string_view text, const std::string& file);

/// Mistakes: `node` is no mapping, has a key that is not in `known`, or has a key twice.
void expect_keys(const YAML::Node& node, std::initializer_list<std::string_view> known, YamlMistake& mistake);
/// Mistakes: `node` is no mapping, or has a key twice.
void expect_mapping(const YAML::Node& node, YamlMistake& mistake);

/// The child `key` of a mapping, which must be there.
YAML::Node required(const YAML::Node& node, const char* key, YamlMistake& mistake);

/// A scalar as text, as a number ("1e9", "1/3") or as true or false.
std::string yaml_text(const YAML::Node& node, YamlMistake& mistake);
double yaml_number(const YAML::Node& node, YamlMistake& mistake);
/// A whole number from `least` to `most`; `least` after a mistake.
int yaml_whole(const YAML::Node& node, int least, int most, YamlMistake& mistake);
bool yaml_flag(const YAML::Node& node, YamlMistake& mistake);
/// A list of texts.
std::vector<std::string> yaml_words(const YAML::Node& node, YamlMistake& mistake);

/// The same for a child that must be there …
std::string required_text(const YAML::Node& node, const char* key, YamlMistake& mistake);
/// … and for children that may be left out.
std::string optional_text(const YAML::Node& node, const char* key, YamlMistake& mistake);
std::vector<std::string> optional_words(const YAML::Node& node, const char* key, YamlMistake& mistake);
bool optional_flag(const YAML::Node& node, const char* key, bool otherwise, YamlMistake& mistake);

/// "1e9", "0.5" or "1/3" as a finite number; nothing when it is none.
std::optional<double> parse_value(std::string_view text);

} // namespace nuqta
