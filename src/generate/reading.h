// What a first reading of an article set finds in each block and language: names, quantities, sentences. Facts and
// questions are made from this, never from the raw text again.
#pragma once

#include "article/article.h"
#include "base/byte_range.h"
#include "generate/gazetteer.h"
#include "generate/quantities.h"
#include "lang/language.h"
#include "lang/registry.h"

#include <cstddef>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace nuqta {

/// One block in one language. All ranges are byte offsets into block->text. The pointers point into the ArticleSet, the
/// registry and the gazetteer, which must outlive the reading.
struct BlockReading {
    const Language* language = nullptr;
    const Block* block = nullptr;
    const Section* section = nullptr;
    bool lead_is_sentence = false; ///< the lead-in is a statement of its own ("Meta реверсирует DeepSeek.")
    bool lead_is_question = false;
    bool lead_is_why = false;         ///< asks for a reason, by word or by noun ("…的原因")
    bool lead_goes_on = false;        ///< ends in a comma: the sentence continues in the body
    std::vector<ByteRange> sentences; ///< of the body; of the lead-in and body together when the lead-in goes on
    std::vector<Mention> mentions;
    std::vector<Quantity> quantities;
};

/// One block with its readings, by language tag.
struct BlockReadings {
    std::string id;
    std::string section; ///< id
    BlockKind kind = BlockKind::Bullet;
    bool sentences_agree = true; ///< the same number of sentences in every language
    std::string fingerprint;     ///< see block_fingerprint
    std::map<std::string, BlockReading> in;
};

struct SetReading {
    const ArticleSet* set = nullptr;
    const Gazetteer* names = nullptr;
    std::vector<const Language*> languages;                ///< in the order of set->languages
    std::map<std::string, std::size_t, std::less<>> index; ///< block id → its place in `blocks`
    std::map<std::pair<std::string, const NameEntry*>, std::string>
        written; ///< by tag: names as the article spells them
    std::map<const Section*, std::vector<Quantity>> in_headings;
    std::vector<BlockReadings> blocks; ///< in the order of the first language's article

    /// A name as options print it: as the article spells it, where the language does not inflect names; else, and for
    /// names the article lacks, in the gazetteer's dictionary form.
    std::string printed(const NameEntry& name, const Language& language) const;
};

/// Reads every block of every language. `set.languages` must all be in `registry`.
SetReading read_set(const ArticleSet& set, const LanguageRegistry& registry, const Gazetteer& names);

/// The block's readings, or nullptr.
const BlockReadings* find_readings(const SetReading& reading, std::string_view block_id);

/// The part of ids that names a block: a hash of its lead-in, or without one of its first words, in the set's first
/// language; where two blocks begin alike, of their whole texts. It stays when other blocks are edited or moved, and
/// when the block itself is mended behind its beginning.
std::string block_fingerprint(const BlockReadings& block);

/// Text of a range of the reading's block.
std::string_view text_of(const BlockReading& reading, ByteRange range);

/// Index of the sentence that holds `range`, or -1.
int sentence_index(const BlockReading& reading, ByteRange range);

} // namespace nuqta
