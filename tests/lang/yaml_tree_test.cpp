// The compiled form of a YAML file: the same tree, and never one of another source.
#include "base/files.h"
#include "lang/registry.h"
#include "lang/strict_yaml.h"
#include "lang/yaml_tree.h"
#include "test_data.h"

#include <doctest/doctest.h>

#include <string>

using namespace nuqta;

namespace {

const std::string k_source = "names:\n  - {id: tea, count: 3}\n  -   plain text\nempty:\n";

std::string compiled(const std::string& source)
{
    return compile_yaml(*parse_yaml(source, "tea.yaml").value(), source);
}

/// Everything a reader can ask of a node, places included.
std::string dump(const YamlNode& node)
{
    std::string text = std::to_string(node.Mark().line) + ":" + std::to_string(node.Mark().column) + " ";
    for (const auto& entry : node) {
        text += node.IsMap() ? "{" + dump(entry.first) + dump(entry.second) + "}" : "[" + dump(entry) + "]";
    }
    return text + (node.IsScalar() ? "\"" + node.Scalar() + "\"" : node.IsNull() ? "null" : "");
}

} // namespace

TEST_CASE("a tree names its nodes by key and place, with line and column")
{
    const YamlDocument document = parse_yaml(k_source, "tea.yaml").value();
    const YamlNode root(*document);
    CHECK(root["names"].size() == 2);
    CHECK(root["names"][0]["count"].Scalar() == "3");
    CHECK(root["names"][1].Scalar() == "plain text");
    CHECK(root["names"][1].Mark().line == 2);
    CHECK(root["names"][1].Mark().column == 6);
    CHECK(root["empty"].IsNull());
    CHECK(root["empty"]);
    CHECK_FALSE(root["absent"]);
    CHECK_FALSE(root["absent"]["further"]);
}

TEST_CASE("the compiled form of every pack is the tree that yaml-cpp gives")
{
    const auto folder = test::data_root() / "content" / "languages";
    const auto files = list_files(folder, ".yaml", Subfolders::Skip).value();
    for (const auto& file : files) {
        CAPTURE(file.string());
        const std::string source = read_file(file).value();
        const YamlDocument parsed = parse_yaml(source, file.string()).value();
        const auto read = read_compiled_yaml(compile_yaml(*parsed, source), source);
        REQUIRE(read);
        CHECK(dump(YamlNode(*read)) == dump(YamlNode(*parsed)));
    }
}

TEST_CASE("a compiled form of another source is not taken: the edited file is parsed")
{
    const std::string edited = "names:\n  - {id: tea, count: 4}\n";
    CHECK_FALSE(read_compiled_yaml(compiled(k_source), edited));
    const YamlDocument document = parse_yaml(edited, "tea.yaml", compiled(k_source)).value();
    CHECK(YamlNode(*document)["names"][0]["count"].Scalar() == "4");
}

TEST_CASE("a tree tells whether it was compiled, and so checked, before")
{
    CHECK_FALSE(parse_yaml(k_source, "tea.yaml").value()->compiled);
    CHECK(parse_yaml(k_source, "tea.yaml", compiled(k_source)).value()->compiled);
}

TEST_CASE("a damaged compiled form is not taken")
{
    const std::string whole = compiled(k_source);
    REQUIRE(read_compiled_yaml(whole, k_source));
    for (std::size_t size = 0; size < whole.size(); ++size) {
        CHECK_FALSE(read_compiled_yaml(whole.substr(0, size), k_source));
    }
    const std::size_t records = whole.find('\n') + 1 + sizeof(std::uint64_t);
    for (std::size_t at = records; at + 4 <= records + 3 * sizeof(YamlRecord); at += 4) {
        std::string broken = whole;
        broken.replace(at, 4, "\xff\xff\xff\x7f"); // a kind, place, end or text that cannot be
        const auto read = read_compiled_yaml(broken, k_source);
        const bool place = (at - records) % sizeof(YamlRecord) == 4 || (at - records) % sizeof(YamlRecord) == 8;
        const bool text_begin_of_map = (at - records) == 16 || (at - records) == 20;
        CHECK((!read || place || text_begin_of_map));
    }
}

TEST_CASE("a mistake in a pack is told with the same place, parsed or compiled")
{
    const auto file = test::data_root() / "content" / "languages" / "en.yaml";
    std::string source = read_file(file).value();
    source.replace(source.find("autonym"), 7, "autonyn");
    const auto parsed = parse_language(source, "en.yaml");
    const auto read = parse_language(source, "en.yaml", compiled(source));
    REQUIRE_FALSE(parsed);
    REQUIRE_FALSE(read);
    CHECK(to_string(read.error()) == to_string(parsed.error()));
}
