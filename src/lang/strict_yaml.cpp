// Strict reading of yaml-cpp's nodes; see strict_yaml.h.
#include "lang/strict_yaml.h"

#include <fmt/format.h>
#include <yaml-cpp/yaml.h>

#include <algorithm>
#include <charconv>
#include <cmath>
#include <set>

namespace nuqta {

namespace {

std::optional<double> parse_decimal(std::string_view text)
{
    double value = 0;
    const auto [end, problem] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (problem != std::errc{} || end != text.data() + text.size() || !std::isfinite(value)) {
        return std::nullopt;
    }
    return value;
}

} // namespace

void YamlMistake::set(const YAML::Node& node, std::string message)
{
    if (error_) {
        return;
    }
    const YAML::Mark mark = node.Mark();
    Where where{file_, 0, 0};
    if (!mark.is_null()) {
        where.line = mark.line + 1;
        where.column = mark.column + 1;
    }
    error_ = Error{ErrorCode::BadValue, std::move(message), std::move(where)};
}

Result<YAML::Node> parse_yaml(std::string_view text, const std::string& file)
{
    try {
        return YAML::Load(std::string(text));
    } catch (const YAML::Exception& problem) {
        return Error{ErrorCode::BadSyntax, problem.msg, {file, problem.mark.line + 1, problem.mark.column + 1}};
    }
}

void expect_mapping(const YAML::Node& node, YamlMistake& mistake)
{
    if (!node.IsMap()) {
        mistake.set(node, "a mapping is expected here");
        return;
    }
    std::set<std::string> seen;
    for (const auto& entry : node) {
        if (!entry.first.IsScalar()) {
            mistake.set(entry.first, "a key must be plain text");
        } else if (!seen.insert(entry.first.Scalar()).second) {
            mistake.set(entry.first, fmt::format("\"{}\" stands here twice", entry.first.Scalar()));
        }
    }
}

void expect_keys(const YAML::Node& node, std::initializer_list<std::string_view> known, YamlMistake& mistake)
{
    expect_mapping(node, mistake);
    if (!node.IsMap()) {
        return;
    }
    for (const auto& entry : node) {
        if (entry.first.IsScalar() && std::find(known.begin(), known.end(), entry.first.Scalar()) == known.end()) {
            mistake.set(entry.first, fmt::format("\"{}\" is no field here; known are: {}", entry.first.Scalar(),
                                                 fmt::join(known, ", ")));
        }
    }
}

YAML::Node required(const YAML::Node& node, const char* key, YamlMistake& mistake)
{
    if (node.IsMap() && node[key]) {
        return node[key];
    }
    mistake.set(node, fmt::format("the field \"{}\" is missing", key));
    return YAML::Node(YAML::NodeType::Null);
}

std::string yaml_text(const YAML::Node& node, YamlMistake& mistake)
{
    if (!node.IsScalar()) {
        mistake.set(node, "a text is expected here");
        return {};
    }
    return node.Scalar();
}

std::optional<double> parse_value(std::string_view text)
{
    const auto slash = text.find('/');
    if (slash == std::string_view::npos) {
        return parse_decimal(text);
    }
    const auto above = parse_decimal(text.substr(0, slash));
    const auto below = parse_decimal(text.substr(slash + 1));
    if (!above || !below || !std::isfinite(*above / *below)) {
        return std::nullopt;
    }
    return *above / *below;
}

double yaml_number(const YAML::Node& node, YamlMistake& mistake)
{
    const auto value = node.IsScalar() ? parse_value(node.Scalar()) : std::nullopt;
    if (!value) {
        mistake.set(node, "a number is expected here");
    }
    return value.value_or(0);
}

int yaml_whole(const YAML::Node& node, int least, int most, YamlMistake& mistake)
{
    const auto value = node.IsScalar() ? parse_value(node.Scalar()) : std::nullopt;
    if (!value || *value != std::floor(*value) || *value < least || *value > most) {
        mistake.set(node, fmt::format("a whole number from {} to {} is expected here", least, most));
        return least;
    }
    return static_cast<int>(*value);
}

bool yaml_flag(const YAML::Node& node, YamlMistake& mistake)
{
    const std::string text = node.IsScalar() ? node.Scalar() : std::string();
    if (text != "true" && text != "false") {
        mistake.set(node, "true or false is expected here");
    }
    return text == "true";
}

std::vector<std::string> yaml_words(const YAML::Node& node, YamlMistake& mistake)
{
    std::vector<std::string> words;
    if (!node.IsSequence()) {
        mistake.set(node, "a list of texts is expected here");
        return words;
    }
    for (const auto& entry : node) {
        words.push_back(yaml_text(entry, mistake));
        if (words.back().empty()) {
            mistake.set(entry, "an empty text in a list of words");
        }
    }
    return words;
}

std::string required_text(const YAML::Node& node, const char* key, YamlMistake& mistake)
{
    const YAML::Node child = required(node, key, mistake);
    std::string text = yaml_text(child, mistake);
    if (text.empty()) {
        mistake.set(child, fmt::format("\"{}\" must not be empty", key));
    }
    return text;
}

std::string optional_text(const YAML::Node& node, const char* key, YamlMistake& mistake)
{
    return node.IsMap() && node[key] ? yaml_text(node[key], mistake) : std::string();
}

std::vector<std::string> optional_words(const YAML::Node& node, const char* key, YamlMistake& mistake)
{
    return node.IsMap() && node[key] ? yaml_words(node[key], mistake) : std::vector<std::string>();
}

bool optional_flag(const YAML::Node& node, const char* key, bool otherwise, YamlMistake& mistake)
{
    return node.IsMap() && node[key] ? yaml_flag(node[key], mistake) : otherwise;
}

} // namespace nuqta
