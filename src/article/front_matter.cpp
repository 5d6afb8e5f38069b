// Finds the fences by lines; what stands between them is YAML's or TOML's to read.
#include "article/front_matter.h"

#include "article/read.h"

#include <optional>
#include <string_view>
#include <utility>

namespace nuqta {
namespace {

constexpr std::size_t k_max_front_matter = 64U << 10U;
constexpr std::string_view k_yaml_fence = "---";
constexpr std::string_view k_toml_fence = "+++";

std::string_view without_end_spaces(std::string_view line)
{
    return line.substr(0, line.find_last_not_of(" \t") + 1);
}

/// True when the first line after the fence that says something is `key: value` (of TOML: `key = value`).
bool opens_with_key(const SourceLines& source, char separator)
{
    for (std::size_t number = 2; number <= source.count(); ++number) {
        const std::string_view line = trimmed(source.line(number));
        if (line.empty() || line.front() == '#') {
            continue;
        }
        const std::size_t end = line.find(separator);
        if (end == 0 || end == std::string_view::npos) {
            return false;
        }
        const bool apart = separator != ':' || end + 1 == line.size() || line[end + 1] == ' ';
        return apart && trimmed(line.substr(0, end)).find_first_of(" \t*[](){}") == std::string_view::npos;
    }
    return false;
}

/// The fence the file opens with; empty when it has no front matter.
std::string_view opening_fence(const SourceLines& source)
{
    const std::string_view first = source.count() == 0 ? std::string_view() : without_end_spaces(source.line(1));
    if (first == k_yaml_fence && opens_with_key(source, ':')) {
        return k_yaml_fence;
    }
    return first == k_toml_fence && opens_with_key(source, '=') ? k_toml_fence : std::string_view();
}

} // namespace

std::optional<std::size_t> front_matter_lines(const SourceLines& source)
{
    const std::string_view fence = opening_fence(source);
    if (fence.empty()) {
        return 0;
    }
    for (std::size_t number = 2; number <= source.count(); ++number) {
        const std::string_view line = without_end_spaces(source.line(number));
        if (line == fence || (fence == k_yaml_fence && line == "...")) {
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
    const std::string_view fence = opening_fence(source);
    if (!last) {
        return Error{ErrorCode::BadSyntax,
                     "the front matter is not closed by a line \"" + std::string(fence) + "\"",
                     {file, 1, 1},
                     {"error.front_matter", {}}};
    }
    std::string content;
    for (std::size_t number = 2; number < *last; ++number) {
        content += source.line(number);
        content += '\n';
    }
    if (content.size() > k_max_front_matter) {
        return Error{ErrorCode::TooLarge, "the front matter is over 64 KiB", {file, 1, 1}, {"error.front_matter", {}}};
    }
    Result<FrontMatter> read =
        fence == k_yaml_fence ? parse_yaml_matter(content, file) : parse_toml_matter(content, file);
    if (!read) {
        return read;
    }
    FrontMatter matter = std::move(read).value();
    matter.lines = *last;
    return matter;
}

std::string front_matter_language(std::string_view markdown)
{
    const Result<FrontMatter> matter = read_front_matter(split_lines(markdown), {});
    return matter ? matter.value().language : std::string();
}

} // namespace nuqta
