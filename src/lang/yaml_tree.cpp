// The compiled form: a line with the version, the size of the source and the byte order, the number of records, the
// records, the texts, the source. It is compared, not hashed: a third of the time to load `content` went into hashes.
#include "lang/yaml_tree.h"

#include <bit>
#include <cstring>
#include <type_traits>

namespace nuqta {
namespace {

static_assert(std::is_trivially_copyable_v<YamlRecord>);

std::string header(std::string_view source)
{
    constexpr bool k_little = std::endian::native == std::endian::little;
    return "nuqta-yaml/2 " + std::to_string(source.size()) + (k_little ? " little\n" : " big\n");
}

/// A node whose children are being read.
struct Open {
    std::size_t end = 0;
    bool map = false;
    bool wants_value = false; ///< a map's last key has none yet
};

/// True when every node's children lie inside it, those of maps in pairs, and every text inside the texts.
bool is_sound(const YamlTree& tree)
{
    std::vector<Open> open = {{tree.nodes.size()}};
    for (std::size_t i = 0; i < tree.nodes.size(); ++i) {
        const YamlRecord& node = tree.nodes[i];
        const bool holds = node.kind == YamlKind::Map || node.kind == YamlKind::Sequence;
        const std::size_t text_end = std::size_t{node.text_begin} + node.text_size;
        if (open.empty() || node.end <= i || node.end > open.back().end || (!holds && node.end != i + 1) ||
            node.kind > YamlKind::Map || text_end > tree.texts.size()) {
            return false;
        }
        open.back().wants_value = open.back().map && !open.back().wants_value;
        open.push_back({node.end, node.kind == YamlKind::Map});
        while (!open.empty() && open.back().end == i + 1) {
            if (open.back().wants_value) {
                return false;
            }
            open.pop_back();
        }
    }
    return open.empty();
}

} // namespace

std::string compile_yaml(const YamlTree& tree, std::string_view source)
{
    std::string bytes = header(source);
    const auto count = static_cast<std::uint64_t>(tree.nodes.size());
    bytes.append(reinterpret_cast<const char*>(&count), sizeof count);
    bytes.append(reinterpret_cast<const char*>(tree.nodes.data()), tree.nodes.size() * sizeof(YamlRecord));
    return bytes.append(tree.texts).append(source);
}

std::optional<YamlTree> read_compiled_yaml(std::string_view compiled, std::string_view source)
{
    std::uint64_t count = 0;
    if (compiled.empty()) {
        return std::nullopt;
    }
    const std::string expected = header(source);
    if (!compiled.starts_with(expected) || compiled.size() < expected.size() + sizeof count + source.size() ||
        !compiled.ends_with(source)) {
        return std::nullopt;
    }
    compiled.remove_prefix(expected.size());
    compiled.remove_suffix(source.size());
    std::memcpy(&count, compiled.data(), sizeof count);
    compiled.remove_prefix(sizeof count);
    if (count == 0 || count > compiled.size() / sizeof(YamlRecord)) {
        return std::nullopt;
    }
    YamlTree tree;
    tree.nodes.resize(static_cast<std::size_t>(count));
    const std::size_t size = tree.nodes.size() * sizeof(YamlRecord);
    std::memcpy(static_cast<void*>(tree.nodes.data()), compiled.data(), size);
    tree.texts = compiled.substr(size);
    tree.compiled = true;
    return is_sound(tree) ? std::optional<YamlTree>(std::move(tree)) : std::nullopt;
}

std::string_view YamlNode::text() const
{
    return IsScalar() ? std::string_view(tree_->texts).substr(record().text_begin, record().text_size)
                      : std::string_view();
}

std::string YamlNode::Scalar() const
{
    return std::string(text());
}

YamlMark YamlNode::Mark() const
{
    return tree_ == nullptr ? YamlMark{} : YamlMark{record().line, record().column};
}

std::size_t YamlNode::size() const
{
    std::size_t count = 0;
    for (Iterator it = begin(); it != end(); ++it) {
        ++count;
    }
    return count;
}

YamlNode YamlNode::operator[](std::string_view key) const
{
    const std::size_t end = IsMap() ? record().end : 0;
    for (std::size_t child = index_ + 1; child < end;) {
        const std::size_t value = tree_->nodes[child].end;
        if (YamlNode(*tree_, child).text() == key && tree_->nodes[child].kind == YamlKind::Scalar) {
            return YamlNode(*tree_, value);
        }
        child = tree_->nodes[value].end;
    }
    return {};
}

YamlNode YamlNode::operator[](int place) const
{
    Iterator it = begin();
    for (int i = 0; i < place && it != end(); ++i) {
        ++it;
    }
    return it != end() ? YamlNode(*it) : YamlNode();
}

YamlNode::Iterator YamlNode::begin() const
{
    const bool holds = IsMap() || IsSequence();
    return {tree_, holds ? index_ + 1 : 0, IsMap()};
}

YamlNode::Iterator YamlNode::end() const
{
    const bool holds = IsMap() || IsSequence();
    return {tree_, holds ? record().end : 0, IsMap()};
}

YamlEntry YamlNode::Iterator::operator*() const
{
    const YamlNode node(*tree_, index_);
    return map_ ? YamlEntry{{}, node, YamlNode(*tree_, tree_->nodes[index_].end)} : YamlEntry{node, {}, {}};
}

YamlNode::Iterator& YamlNode::Iterator::operator++()
{
    index_ = tree_->nodes[index_].end;
    index_ = map_ ? tree_->nodes[index_].end : index_;
    return *this;
}

} // namespace nuqta
