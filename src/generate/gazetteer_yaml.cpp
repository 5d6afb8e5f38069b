// content/names.yaml and content/concepts.yaml → Gazetteer. The shape is described at the top of names.yaml.
#include "base/files.h"
#include "generate/gazetteer.h"
#include "lang/strict_yaml.h"

#include <set>

namespace nuqta {
namespace {

Where where_of(const YamlMark& mark, const std::string& file)
{
    return {file, mark.line + 1, mark.column + 1};
}

/// What went wrong at a node; caught in parse_gazetteer.
struct BadEntry {
    std::string message;
    YamlMark mark;
};

std::string text_of(const YamlNode& node, const std::string& what)
{
    if (!node.IsScalar() || node.Scalar().empty()) {
        throw BadEntry{what + " must be a text that is not empty", node.Mark()};
    }
    return node.Scalar();
}

std::map<std::string, std::string> texts_by_language(const YamlNode& node, const std::string& what)
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

std::vector<std::string> list_of_texts(const YamlNode& node, const std::string& what)
{
    if (!node.IsSequence()) {
        throw BadEntry{what + " must be a list of texts", node.Mark()};
    }
    std::vector<std::string> texts;
    for (const YamlNode text : node) {
        texts.push_back(text_of(text, what));
    }
    return texts;
}

std::map<std::string, std::vector<std::string>> triples_by_language(const YamlNode& node, const std::string& what)
{
    if (!node.IsMap()) {
        throw BadEntry{what + " must map languages to texts", node.Mark()};
    }
    std::map<std::string, std::vector<std::string>> triples;
    for (const auto& pair : node) {
        std::vector<std::string>& texts = triples[pair.first.Scalar()] = list_of_texts(pair.second, what);
        if (texts.size() != 3) {
            throw BadEntry{what + " must list three texts", pair.second.Mark()};
        }
    }
    return triples;
}

std::string one_of(const YamlNode& node, const std::string& what, const std::set<std::string>& values)
{
    const std::string value = text_of(node, what);
    if (values.count(value) == 0) {
        throw BadEntry{"unknown " + what + ": " + value, node.Mark()};
    }
    return value;
}

NameSpelling spelling_of(const YamlNode& node, const std::string& default_name)
{
    if (!node.IsMap()) {
        throw BadEntry{"a spelling must have name, forms or read", node.Mark()};
    }
    NameSpelling spelling{default_name, {}, {}, {}, {}};
    for (const auto& pair : node) {
        const std::string key = pair.first.Scalar();
        if (key == "name") {
            spelling.name = text_of(pair.second, key);
        } else if (key == "forms") {
            spelling.forms = list_of_texts(pair.second, key);
        } else if (key == "read") {
            spelling.read = list_of_texts(pair.second, key);
        } else if (key == "declined") {
            spelling.declined = list_of_texts(pair.second, key);
        } else if (key == "gender") {
            spelling.gender = one_of(pair.second, key, {"m", "f", "n", "p"});
        } else {
            throw BadEntry{"unknown key in a spelling: " + key, pair.first.Mark()};
        }
    }
    return spelling;
}

/// Reads the keys that say what the name is kin to. False when `key` is none of them.
bool read_kinship(const std::string& key, const YamlNode& value, NameEntry& entry)
{
    if (key == "field") {
        entry.fields = value.IsSequence() ? list_of_texts(value, key) : std::vector<std::string>{text_of(value, key)};
    } else if (key == "country") {
        entry.country = text_of(value, key);
    } else if (key == "role") {
        entry.role = one_of(value, key, {"founder", "executive", "researcher", "politician"});
    } else if (key == "maker") {
        entry.maker = text_of(value, key);
    } else if (key == "parent") {
        entry.parent = text_of(value, key);
    } else {
        return false;
    }
    return true;
}

NameEntry entry_of(const YamlNode& node)
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
        if (key == "id" || key == "type" || key == "name" || read_kinship(key, pair.second, entry)) {
            continue;
        }
        if (key == "countable") {
            entry.countable = one_of(pair.second, key, {"true", "false"}) == "true";
        } else if (key == "asked") {
            entry.asked = one_of(pair.second, key, {"true", "false"}) == "true";
        } else if (key == "count") {
            entry.count = texts_by_language(pair.second, key);
        } else if (key == "expansion") {
            entry.expansion = texts_by_language(pair.second, key);
        } else if (key == "misread") {
            entry.misread = triples_by_language(pair.second, key);
        } else if (key.size() == 2) {
            entry.spellings[key] = spelling_of(pair.second, entry.name);
        } else {
            throw BadEntry{"unknown key: " + key, pair.first.Mark()};
        }
    }
    return entry;
}

/// Checks that the entries other entries point at exist and are of the right type.
void check_kinship(const YamlNode& names, const std::vector<NameEntry>& entries)
{
    std::map<std::string, std::string> type_of;
    for (const NameEntry& entry : entries) {
        type_of[entry.id] = entry.type;
    }
    for (const YamlNode node : names) {
        for (const auto& pair : node) {
            const std::string key = pair.first.Scalar();
            if (key != "maker" && key != "parent" && key != "country") {
                continue;
            }
            const bool of_concept = key == "parent" && node["type"].Scalar() == k_concept;
            const std::string type = key == "country" ? "country" : of_concept ? std::string(k_concept) : "company";
            const auto found = type_of.find(pair.second.Scalar());
            if (found == type_of.end() || found->second != type) {
                throw BadEntry{"the " + key + " " + pair.second.Scalar() + " is no entry of type " + type,
                               pair.second.Mark()};
            }
        }
    }
}

/// Checks that an entry can be declined like those of its field before it: option and key take the same place of their
/// lists.
void check_declension(const NameEntry& entry, const YamlNode& node, std::map<std::string, std::size_t>& places)
{
    for (const auto& [tag, spelling] : entry.spellings) {
        const std::size_t count = spelling.declined.size();
        const std::string field = entry.fields.empty() ? "" : entry.fields.front();
        const std::size_t expected = count == 0 ? 0 : places.emplace(tag + " " + field, count).first->second;
        if (count != expected) {
            throw BadEntry{"declined has " + std::to_string(count) + " forms, in the entries of its field before it " +
                               std::to_string(expected),
                           node[tag]["declined"].Mark()};
        }
    }
    if (entry.type == k_concept && entry.fields.empty()) {
        throw BadEntry{"a concept must have a field", node.Mark()};
    }
}

/// The entries of one file, added to `entries`.
void read_entries(const YamlNode& names, std::vector<NameEntry>& entries, std::set<std::string>& ids)
{
    std::map<std::string, std::size_t> places;
    for (const YamlNode node : names) {
        entries.push_back(entry_of(node));
        check_declension(entries.back(), node, places);
        if (!ids.insert(entries.back().id).second) {
            throw BadEntry{"the id " + entries.back().id + " is there twice", node.Mark()};
        }
    }
    check_kinship(names, entries);
}

} // namespace

Result<Gazetteer> parse_gazetteer(const std::vector<NamesFile>& files)
{
    std::vector<NameEntry> entries;
    std::set<std::string> ids;
    for (const NamesFile& file : files) {
        const Result<YamlDocument> document = parse_yaml(file.yaml, file.file, file.compiled);
        if (!document) {
            return document.error();
        }
        const YamlNode root(*document.value());
        const YamlNode names = root.IsMap() ? root["names"] : root;
        if (!names || !names.IsSequence()) {
            return Error{ErrorCode::BadValue, "there must be a list called names", {file.file, 1, 1}};
        }
        try {
            read_entries(names, entries, ids);
        } catch (const BadEntry& bad) {
            return Error{ErrorCode::BadValue, bad.message, where_of(bad.mark, file.file)};
        }
    }
    return Gazetteer(std::move(entries));
}

Result<Gazetteer> load_gazetteer(const std::filesystem::path& content, const std::filesystem::path& compiled)
{
    std::vector<NamesFile> files;
    for (const std::string_view name : {"names.yaml", "concepts.yaml"}) {
        const std::filesystem::path path = content / name;
        const Result<std::string> yaml = read_file(path);
        if (!yaml) {
            return yaml.error();
        }
        files.push_back({yaml.value(), path.string(), compiled.empty() ? "" : read_compiled_form(compiled, path)});
    }
    return parse_gazetteer(files);
}

} // namespace nuqta
