// content/names.yaml → Gazetteer. The shape is described at the top of that file.
#include "generate/gazetteer.h"

#include <yaml-cpp/yaml.h>

#include <set>

namespace nuqta {
namespace {

Where where_of(const YAML::Mark& mark, const std::string& file)
{
    return {file, mark.line + 1, mark.column + 1};
}

/// What went wrong at a node; caught in parse_gazetteer.
struct BadEntry {
    std::string message;
    YAML::Mark mark;
};

std::string text_of(const YAML::Node& node, const std::string& what)
{
    if (!node.IsScalar() || node.Scalar().empty()) {
        throw BadEntry{what + " must be a text that is not empty", node.Mark()};
    }
    return node.Scalar();
}

std::map<std::string, std::string> texts_by_language(const YAML::Node& node, const std::string& what)
{
    if (!node.IsMap()) {
        throw BadEntry{what + " must map languages to texts", node.Mark()};
    }
    std::map<std::string, std::string> texts;
    for (const auto& pair : node) {
        texts[pair.first.Scalar()] = text_of(pair.second, what);
    }
    return texts;
}

NameSpelling spelling_of(const YAML::Node& node, const std::string& default_name)
{
    if (!node.IsMap()) {
        throw BadEntry{"a spelling must have name or forms", node.Mark()};
    }
    NameSpelling spelling{default_name, {}};
    for (const auto& pair : node) {
        const std::string key = pair.first.Scalar();
        if (key == "name") {
            spelling.name = text_of(pair.second, "name");
        } else if (key == "forms" && pair.second.IsSequence()) {
            for (const YAML::Node& form : pair.second) {
                spelling.forms.push_back(text_of(form, "forms"));
            }
        } else {
            throw BadEntry{"unknown key in a spelling: " + key, pair.first.Mark()};
        }
    }
    return spelling;
}

NameEntry entry_of(const YAML::Node& node)
{
    if (!node.IsMap() || !node["id"] || !node["type"] || !node["name"]) {
        throw BadEntry{"an entry must have id, type and name", node.Mark()};
    }
    NameEntry entry;
    entry.id = text_of(node["id"], "id");
    entry.type = text_of(node["type"], "type");
    entry.name = text_of(node["name"], "name");
    for (const auto& pair : node) {
        const std::string key = pair.first.Scalar();
        if (key == "id" || key == "type" || key == "name") {
            continue;
        }
        if (key == "countable") {
            entry.countable = pair.second.as<bool>();
        } else if (key == "count") {
            entry.count = texts_by_language(pair.second, key);
        } else if (key == "expansion") {
            entry.expansion = texts_by_language(pair.second, key);
        } else if (key.size() == 2) {
            entry.spellings[key] = spelling_of(pair.second, entry.name);
        } else {
            throw BadEntry{"unknown key: " + key, pair.first.Mark()};
        }
    }
    return entry;
}

} // namespace

Result<Gazetteer> parse_gazetteer(std::string_view yaml, const std::string& file)
{
    try {
        const YAML::Node root = YAML::Load(std::string(yaml));
        const YAML::Node names = root.IsMap() ? root["names"] : root;
        if (!names || !names.IsSequence()) {
            return Error{ErrorCode::BadValue, "there must be a list called names", {file, 1, 1}};
        }
        std::vector<NameEntry> entries;
        std::set<std::string> ids;
        for (const YAML::Node& node : names) {
            entries.push_back(entry_of(node));
            if (!ids.insert(entries.back().id).second) {
                throw BadEntry{"the id " + entries.back().id + " is there twice", node.Mark()};
            }
        }
        return Gazetteer(std::move(entries));
    } catch (const BadEntry& bad) {
        return Error{ErrorCode::BadValue, bad.message, where_of(bad.mark, file)};
    } catch (const YAML::Exception& exception) {
        return Error{ErrorCode::BadSyntax, exception.msg, where_of(exception.mark, file)};
    }
}

} // namespace nuqta
