// A YAML document as a flat tree: every node with its text and its place in the file. It comes from yaml-cpp, or from
// the compiled form of the same file, which needs no parser: the nodes' records and their texts as they lie in memory,
// with the source itself, so that a source that was edited is never taken for it.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace nuqta {

enum class YamlKind : std::uint32_t { Null, Scalar, Sequence, Map };

/// A node in document order: its children follow it, up to the node numbered `end`. Those of a map are keys and values
/// in turn.
struct YamlRecord {
    YamlKind kind = YamlKind::Null;
    std::int32_t line = -1; ///< from 0; -1 where nothing is known
    std::int32_t column = -1;
    std::uint32_t end = 0;
    std::uint32_t text_begin = 0; ///< of a scalar, in YamlTree::texts
    std::uint32_t text_size = 0;
};

struct YamlTree {
    std::vector<YamlRecord> nodes; ///< the root first
    std::string texts;
    bool compiled = false; ///< read from the compiled form: what was checked before it was made holds
};

/// The compiled form of `tree`, which was read from `source`.
std::string compile_yaml(const YamlTree& tree, std::string_view source);

/// The tree in `compiled`; nothing when it was made from another source, by another version or another kind of machine,
/// or is damaged.
std::optional<YamlTree> read_compiled_yaml(std::string_view compiled, std::string_view source);

/// A place in a file, both from 0.
struct YamlMark {
    int line = -1;
    int column = -1;

    bool is_null() const { return line < 0; }
};

/// One node, for reading. It names its members as yaml-cpp does; unlike there, a node that is absent is simply false
/// and empty. Valid while the tree lives.
class YamlNode {
public:
    class Iterator;

    YamlNode() = default;
    explicit YamlNode(const YamlTree& tree, std::size_t index = 0)
        : tree_(&tree)
        , index_(index)
    {
    }

    explicit operator bool() const { return tree_ != nullptr; }
    bool IsNull() const { return kind() == YamlKind::Null; }
    bool IsScalar() const { return kind() == YamlKind::Scalar; }
    bool IsSequence() const { return kind() == YamlKind::Sequence; }
    bool IsMap() const { return kind() == YamlKind::Map; }

    std::string Scalar() const;    ///< empty for other kinds
    std::string_view text() const; ///< the same where it lies
    YamlMark Mark() const;
    std::size_t size() const; ///< entries of a map or sequence

    YamlNode operator[](std::string_view key) const; ///< of a map; its first where it is there twice
    YamlNode operator[](const char* key) const { return (*this)[std::string_view(key)]; }
    YamlNode operator[](int place) const; ///< of a sequence

    Iterator begin() const;
    Iterator end() const;

private:
    YamlKind kind() const { return tree_ == nullptr ? YamlKind::Null : record().kind; }
    const YamlRecord& record() const { return tree_->nodes[index_]; }

    const YamlTree* tree_ = nullptr;
    std::size_t index_ = 0;
};

/// What a loop over a node meets: in a sequence the entry itself, in a map its key and value.
struct YamlEntry : YamlNode {
    YamlNode first;
    YamlNode second;
};

class YamlNode::Iterator {
public:
    Iterator(const YamlTree* tree, std::size_t index, bool map)
        : tree_(tree)
        , index_(index)
        , map_(map)
    {
    }

    YamlEntry operator*() const;
    Iterator& operator++();
    bool operator!=(const Iterator& other) const { return index_ != other.index_; }

private:
    const YamlTree* tree_;
    std::size_t index_;
    bool map_;
};

/// A tree with one owner or several; its nodes may be read while it lives.
using YamlDocument = std::shared_ptr<const YamlTree>;

} // namespace nuqta
