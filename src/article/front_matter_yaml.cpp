// Finds the fences by lines, leaves what stands between them to yaml-cpp, and catches what yaml-cpp throws.
#include "article/front_matter.h"
#include "article/read.h"

#include <yaml-cpp/yaml.h>

#include <optional>
#include <string_view>
#include <utility>

namespace nuqta {
namespace {

constexpr std::size_t k_max_front_matter = 64U << 10U;

std::string_view without_end_spaces(std::string_view line)
{
    return line.substr(0, line.find_last_not_of(" \t") + 1);
}

bool opens_with_key(const SourceLines& source)
{
    for (std::size_t number = 2; number <= source.count(); ++number) {
        const std::string_view line = trimmed(source.line(number));
        if (line.empty() || line.front() == '#') {
            continue;
        }
        const std::size_t colon = line.find(':');
        return colon != 0 && colon != std::string_view::npos && (colon + 1 == line.size() || line[colon + 1] == ' ') &&
               line.substr(0, colon).find_first_of(" \t*[](){}") == std::string_view::npos;
    }
    return false;
}

/// The text of a field; empty when absent or null. Throws what yaml-cpp throws.
Result<std::string> text_field(const YAML::Node& root, const char* key, const std::string& file)
{
    const YAML::Node node = root[key];
    if (!node || node.IsNull()) {
        return std::string();
    }
    if (!node.IsScalar()) {
        return Error{ErrorCode::BadValue,
                     std::string("front matter: ") + key + " is not a text",
                     {file, node.Mark().line + 2, node.Mark().column + 1}};
    }
    return node.Scalar();
}

/// yaml-cpp takes a quotation mark that is never closed for a text up to the end: a key after the end is then gone.
bool has_open_quotation(const std::string& yaml)
{
    try {
        const YAML::Node root = YAML::Load(yaml + "the_end: 1\n");
        return root.IsMap() && !root["the_end"];
    } catch (const YAML::Exception&) {
        return false; // keys that are indented; without the extra one they are right
    }
}

/// Where the last value of a map begins.
Where last_value(const YAML::Node& root, const std::string& file)
{
    YAML::Mark mark;
    for (const auto& entry : root) {
        mark = entry.second.Mark();
    }
    return {file, mark.line + 2, mark.column + 1};
}

Result<FrontMatter> parse(const std::string& yaml, std::size_t lines, const std::string& file)
{
    FrontMatter matter;
    matter.lines = lines;
    const YAML::Node root = YAML::Load(yaml);
    if (!root.IsMap()) {
        return matter;
    }
    if (has_open_quotation(yaml)) {
        return Error{ErrorCode::BadSyntax, "front matter: a quotation mark is not closed", last_value(root, file)};
    }
    for (const auto& [key, field] : {std::pair{"title", &matter.title}, std::pair{"description", &matter.description},
                                     std::pair{"lang", &matter.language}}) {
        Result<std::string> text = text_field(root, key, file);
        if (!text) {
            return text.error();
        }
        *field = std::move(text).value();
    }
    return matter;
}

} // namespace

std::optional<std::size_t> front_matter_lines(const SourceLines& source)
{
    if (source.count() == 0 || without_end_spaces(source.line(1)) != "---" || !opens_with_key(source)) {
        return 0;
    }
    for (std::size_t number = 2; number <= source.count(); ++number) {
        const std::string_view line = without_end_spaces(source.line(number));
        if (line == "---" || line == "...") {
            return number;
        }
    }
    return std::nullopt;
}

Result<FrontMatter> read_front_matter(const SourceLines& source, const std::string& file)
{
    const std::optional<std::size_t> last = front_matter_lines(source);
    if (last == 0U) {
        return FrontMatter{};
    }
    if (!last) {
        return Error{ErrorCode::BadSyntax, "the front matter is not closed by a line \"---\"", {file, 1, 1}};
    }
    std::string yaml;
    for (std::size_t number = 2; number < *last; ++number) {
        yaml += source.line(number);
        yaml += '\n';
    }
    if (yaml.size() > k_max_front_matter) {
        return Error{ErrorCode::TooLarge, "the front matter is over 64 KiB", {file, 1, 1}};
    }
    try {
        return parse(yaml, *last, file);
    } catch (const YAML::Exception& problem) {
        // yaml-cpp counts lines from 0 and has not seen the opening fence.
        return Error{ErrorCode::BadSyntax,
                     "front matter: " + problem.msg,
                     {file, problem.mark.line + 2, problem.mark.column + 1}};
    }
}

std::string front_matter_language(std::string_view markdown)
{
    const Result<FrontMatter> matter = read_front_matter(split_lines(markdown), {});
    return matter ? matter.value().language : std::string();
}

} // namespace nuqta
