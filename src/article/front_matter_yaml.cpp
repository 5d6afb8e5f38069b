// Leaves the front matter to yaml-cpp, and catches what yaml-cpp throws.
#include "article/front_matter.h"

#include <yaml-cpp/yaml.h>

#include <utility>

namespace nuqta {
namespace {

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
                     {file, node.Mark().line + 2, node.Mark().column + 1},
                     {"error.front_matter", {}}};
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

Result<FrontMatter> parse(const std::string& yaml, const std::string& file)
{
    FrontMatter matter;
    const YAML::Node root = YAML::Load(yaml);
    if (!root.IsMap()) {
        return matter;
    }
    if (has_open_quotation(yaml)) {
        return Error{ErrorCode::BadSyntax,
                     "front matter: a quotation mark is not closed",
                     last_value(root, file),
                     {"error.front_matter", {}}};
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

Result<FrontMatter> parse_yaml_matter(const std::string& yaml, const std::string& file)
{
    try {
        return parse(yaml, file);
    } catch (const YAML::Exception& problem) {
        // yaml-cpp counts lines from 0 and has not seen the opening fence.
        return Error{ErrorCode::BadSyntax,
                     "front matter: " + problem.msg,
                     {file, problem.mark.line + 2, problem.mark.column + 1},
                     {"error.front_matter", {}}};
    }
}

} // namespace nuqta
