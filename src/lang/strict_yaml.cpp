// Strict reading of yaml-cpp's nodes; see strict_yaml.h.
#include "lang/strict_yaml.h"

#include "base/files.h"
#include "unicode/code_points.h"

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

constexpr std::size_t k_most_nodes = 200'000; // a pack has some thousand
constexpr int k_deepest = 32;

/// Adds `node` and what is in it at the end of `tree`. An alias is written out, so a few lines may come to more than
/// any memory holds, or never end: over the bounds it throws, as yaml-cpp does.
void append(const YAML::Node& node, YamlTree& tree, int depth = 0)
{
    if (tree.nodes.size() >= k_most_nodes || depth > k_deepest) {
        throw YAML::ParserException(node.Mark(), "aliases and nesting come to too much");
    }
    const std::size_t place = tree.nodes.size();
    YamlRecord record;
    record.line = node.Mark().line;
    record.column = node.Mark().column;
    record.kind = node.IsMap()        ? YamlKind::Map
                  : node.IsSequence() ? YamlKind::Sequence
                  : node.IsScalar()   ? YamlKind::Scalar
                                      : YamlKind::Null;
    if (node.IsScalar()) {
        record.text_begin = static_cast<std::uint32_t>(tree.texts.size());
        record.text_size = static_cast<std::uint32_t>(node.Scalar().size());
        tree.texts += node.Scalar();
    }
    tree.nodes.push_back(record);
    for (const auto& entry : node) {
        if (node.IsMap()) {
            append(entry.first, tree, depth + 1);
            append(entry.second, tree, depth + 1);
        } else {
            append(entry, tree, depth + 1);
        }
    }
    tree.nodes[place].end = static_cast<std::uint32_t>(tree.nodes.size());
}

} // namespace

void YamlMistake::set(const YamlNode& node, std::string message)
{
    if (error_) {
        return;
    }
    const YamlMark mark = node.Mark();
    Where where{file_, 0, 0};
    if (!mark.is_null()) {
        where.line = mark.line + 1;
        where.column = mark.column + 1;
    }
    error_ = Error{ErrorCode::BadValue, std::move(message), std::move(where)};
}

Result<YamlDocument> parse_yaml(std::string_view text, const std::string& file, std::string_view compiled)
{
    if (std::optional<YamlTree> tree = read_compiled_yaml(compiled, text)) {
        return YamlDocument(std::make_shared<YamlTree>(std::move(*tree)));
    }
    if (const auto bad = first_invalid_utf8(text)) {
        const LineColumn at = line_column(text, *bad);
        return Error{ErrorCode::NotUtf8, "these bytes are not UTF-8", {file, at.line, at.column}};
    }
    try {
        YamlTree tree;
        append(YAML::Load(std::string(text)), tree);
        return YamlDocument(std::make_shared<YamlTree>(std::move(tree)));
    } catch (const YAML::Exception& problem) {
        return Error{ErrorCode::BadSyntax, problem.msg, {file, problem.mark.line + 1, problem.mark.column + 1}};
    }
}

std::string read_compiled_form(const std::filesystem::path& folder, const std::filesystem::path& source)
{
    if (folder.empty()) {
        return {};
    }
    Result<std::string> compiled = read_file(folder / (source.filename().string() + ".tree"));
    return compiled ? std::move(compiled).value() : std::string();
}

void expect_mapping(const YamlNode& node, YamlMistake& mistake)
{
    if (!node.IsMap()) {
        mistake.set(node, "a mapping is expected here");
        return;
    }
    std::set<std::string_view> seen;
    for (const auto& entry : node) {
        if (!entry.first.IsScalar()) {
            mistake.set(entry.first, "a key must be plain text");
        } else if (!seen.insert(entry.first.text()).second) {
            mistake.set(entry.first, fmt::format("\"{}\" stands here twice", entry.first.Scalar()));
        }
    }
}

void expect_keys(const YamlNode& node, std::initializer_list<std::string_view> known, YamlMistake& mistake)
{
    expect_mapping(node, mistake);
    if (!node.IsMap()) {
        return;
    }
    for (const auto& entry : node) {
        if (entry.first.IsScalar() && std::find(known.begin(), known.end(), entry.first.text()) == known.end()) {
            mistake.set(entry.first, fmt::format("\"{}\" is no field here; known are: {}", entry.first.Scalar(),
                                                 fmt::join(known, ", ")));
        }
    }
}

YamlNode required(const YamlNode& node, const char* key, YamlMistake& mistake)
{
    const YamlNode child = node[key];
    if (!child) {
        mistake.set(node, fmt::format("the field \"{}\" is missing", key));
    }
    return child;
}

std::string yaml_text(const YamlNode& node, YamlMistake& mistake)
{
    if (!node.IsScalar()) {
        mistake.set(node, "a text is expected here");
        return {};
    }
    return node.Scalar();
}

std::string yaml_filled_text(const YamlNode& node, std::string_view name, YamlMistake& mistake)
{
    std::string text = yaml_text(node, mistake);
    if (text.empty()) {
        mistake.set(node, fmt::format("\"{}\" must not be empty", name));
    }
    return text;
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

double yaml_number(const YamlNode& node, YamlMistake& mistake)
{
    const auto value = node.IsScalar() ? parse_value(node.Scalar()) : std::nullopt;
    if (!value) {
        mistake.set(node, "a number is expected here");
    }
    return value.value_or(0);
}

int yaml_whole(const YamlNode& node, int least, int most, YamlMistake& mistake)
{
    const auto value = node.IsScalar() ? parse_value(node.Scalar()) : std::nullopt;
    if (!value || *value != std::floor(*value) || *value < least || *value > most) {
        mistake.set(node, fmt::format("a whole number from {} to {} is expected here", least, most));
        return least;
    }
    return static_cast<int>(*value);
}

bool yaml_flag(const YamlNode& node, YamlMistake& mistake)
{
    const std::string text = node.IsScalar() ? node.Scalar() : std::string();
    if (text != "true" && text != "false") {
        mistake.set(node, "true or false is expected here");
    }
    return text == "true";
}

std::vector<std::string> yaml_words(const YamlNode& node, YamlMistake& mistake)
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

std::map<std::string, std::string> yaml_texts(const YamlNode& node, YamlMistake& mistake)
{
    std::map<std::string, std::string> texts;
    expect_mapping(node, mistake);
    if (node.IsMap()) {
        for (const auto& entry : node) {
            texts[entry.first.Scalar()] = yaml_text(entry.second, mistake);
        }
    }
    return texts;
}

std::map<std::string, std::string> optional_texts(const YamlNode& node, const char* key, YamlMistake& mistake)
{
    const YamlNode child = node[key];
    return child ? yaml_texts(child, mistake) : std::map<std::string, std::string>();
}

std::string yaml_pattern(const YamlNode& node, const std::vector<std::string_view>& placeholders, YamlMistake& mistake)
{
    const std::string pattern = yaml_text(node, mistake);
    for (const std::string_view placeholder : placeholders) {
        const auto first = pattern.find(placeholder);
        if (first == std::string::npos) {
            mistake.set(node, fmt::format("the placeholder {} is missing", placeholder));
        } else if (pattern.find(placeholder, first + 1) != std::string::npos) {
            mistake.set(node, fmt::format("the placeholder {} stands here twice", placeholder));
        }
    }
    const auto braces = static_cast<std::size_t>(std::count(pattern.begin(), pattern.end(), '{'));
    if (braces > placeholders.size()) {
        mistake.set(node, fmt::format("only these placeholders are filled here: {}", fmt::join(placeholders, " ")));
    }
    return pattern;
}

std::string required_text(const YamlNode& node, const char* key, YamlMistake& mistake)
{
    return yaml_filled_text(required(node, key, mistake), key, mistake);
}

std::string optional_text(const YamlNode& node, const char* key, YamlMistake& mistake)
{
    const YamlNode child = node[key];
    return child ? yaml_text(child, mistake) : std::string();
}

std::vector<std::string> optional_words(const YamlNode& node, const char* key, YamlMistake& mistake)
{
    const YamlNode child = node[key];
    return child ? yaml_words(child, mistake) : std::vector<std::string>();
}

bool optional_flag(const YamlNode& node, const char* key, bool otherwise, YamlMistake& mistake)
{
    const YamlNode child = node[key];
    return child ? yaml_flag(child, mistake) : otherwise;
}

} // namespace nuqta
