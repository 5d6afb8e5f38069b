// An article as the generator sees it: sections of blocks of plain text, each with its place in the source file.
// Markdown is gone here; what remains of it is the split of a bullet into lead-in and body.
#pragma once

#include "base/byte_range.h"
#include "base/result.h"

#include <cstddef>
#include <map>
#include <string>
#include <vector>

namespace nuqta {

enum class BlockKind { Bullet, Paragraph };

/// One bullet (list item, numbered ones too) or paragraph. Ranges are byte offsets into `text`.
struct Block {
    std::string id; ///< "b3", "p2": counted over the whole article, bullets and paragraphs apart
    BlockKind kind = BlockKind::Bullet;
    std::string text;      ///< plain text, white space folded, Markdown removed
    ByteRange lead;        ///< the lead-in without its end mark; empty when there is none
    std::string lead_mark; ///< what ended the lead-in: ":", "：", "?", ".", "…", ",", "—", "" …
    ByteRange body;        ///< what follows the lead-in and its mark; the whole text when there is no lead-in
    Where where;           ///< of the block's first character
    ByteRange source;      ///< its bytes in the file
};

/// A heading and the blocks up to the next heading. The text before the first heading is a section with an empty title
/// and level 0, left out when it has no block.
struct Section {
    std::string id;    ///< "s1", "s2", …: counts headings; the one before the first heading is "s0"
    int level = 0;     ///< 1–6
    std::string title; ///< plain text
    Where where;
    std::vector<Block> blocks;
};

struct Article {
    std::string file;        ///< as errors name it
    std::string language;    ///< tag
    std::string title;       ///< front matter, else the first heading, else the first words
    std::string description; ///< front matter, or empty
    std::string sha256;      ///< of the file's bytes, hexadecimal
    std::vector<Section> sections;
};

/// The translations of one article. Blocks and sections with the same id correspond.
struct ArticleSet {
    std::string id;                          ///< folder name: "deepseek-summit"
    std::vector<std::string> languages;      ///< sorted tags
    std::map<std::string, Article> articles; ///< by tag
};

/// The block with this id, or nullptr.
const Block* find_block(const Article& article, std::string_view id);
/// The section that holds the block with this id, or nullptr.
const Section* section_of(const Article& article, std::string_view block_id);

} // namespace nuqta
