// Matching by the beginning of a word stands in for stemming: inflected forms of one word begin alike.
#include "generate/echo.h"

#include "generate/flaws_words.h"
#include "unicode/code_points.h"
#include "unicode/fold.h"
#include "unicode/words.h"

#include <algorithm>
#include <iterator>

namespace nuqta {
namespace {

constexpr std::size_t k_common_share = 3; ///< a word in a third of all blocks tells nothing
constexpr std::size_t k_fewest_common = 3;

bool is_latin_word(std::string_view word)
{
    std::size_t at = 0;
    return next_code_point(word, at) < 0x250;
}

/// What of a word counts: its beginning, since words inflect; all of it where they do not, and of foreign words.
std::string beginning(const std::string& word, const Language& language)
{
    constexpr std::size_t k_letters = 5;
    if (is_latin_word(word) && language.script != "Latn") {
        return word.size() >= 2 && !std::isdigit(static_cast<unsigned char>(word[0])) ? word : "";
    }
    const std::u32string letters = to_code_points(bare_word(word, language));
    if (!language.spaces_between_words) {
        return letters.size() >= 4 ? word : "";
    }
    const std::size_t fewest = language.direction == Direction::RightToLeft ? 4 : k_letters;
    if (letters.size() < fewest) {
        return "";
    }
    std::string start;
    for (std::size_t i = 0; i < std::min(letters.size(), k_letters); ++i) {
        append_utf8(start, letters[i]);
    }
    return start;
}

/// Adds the pairs of neighbouring ideographs of `text`: dictionaries cut the same word differently.
void add_pairs(std::string_view text, std::set<std::string>& found)
{
    std::size_t before = std::string_view::npos; // where the ideograph before begins
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t begin = at;
        const bool ideograph = is_ideograph(next_code_point(text, at));
        if (ideograph && before != std::string_view::npos) {
            found.emplace(text.substr(before, at - before));
        }
        before = ideograph ? begin : std::string_view::npos;
    }
}

} // namespace

EchoIndex::EchoIndex(const SetReading& reading, const std::set<const NameEntry*>& topics)
    : names_(*reading.names)
    , topics_(topics)
    , common_(std::max(k_fewest_common, reading.blocks.size() / k_common_share))
{
    for (const BlockReadings& block : reading.blocks) {
        for (const auto& [tag, one] : block.in) {
            for (const std::string& word : all_words(one.block->text, *one.language)) {
                ++blocks_with_[tag][word];
            }
        }
    }
}

std::set<std::string> EchoIndex::all_words(std::string_view text, const Language& language) const
{
    std::set<std::string> found;
    const std::vector<Mention> mentions = names_.find(text, language);
    for (const Mention& mention : mentions) {
        if (topics_.count(mention.name) == 0) {
            found.insert("@" + mention.name->id);
        }
    }
    auto mention = mentions.begin();
    for (const ByteRange& word : words(text, language.tag)) {
        while (mention != mentions.end() && mention->range.end <= word.begin) {
            ++mention;
        }
        const bool in_name = mention != mentions.end() && mention->range.overlaps(word);
        const std::string start = in_name ? "" : beginning(fold(slice(text, word)), language);
        if (!start.empty()) {
            found.insert(start);
        }
    }
    std::size_t from = 0;
    for (const Mention& name : mentions) {
        add_pairs(text.substr(from, name.range.begin - from), found);
        from = name.range.end;
    }
    add_pairs(text.substr(from), found);
    return found;
}

std::set<std::string> EchoIndex::words_of(std::string_view text, const Language& language) const
{
    constexpr std::size_t k_most = 30'000; // some tens of megabytes
    if (known_count_ == k_most) {
        known_.clear();
        known_count_ = 0;
    }
    auto& texts = known_[language.tag];
    auto known = texts.find(text);
    if (known == texts.end()) {
        known = texts.emplace(std::string(text), find_words_of(text, language)).first;
        ++known_count_;
    }
    return known->second;
}

std::set<std::string> EchoIndex::find_words_of(std::string_view text, const Language& language) const
{
    std::set<std::string> telling;
    const auto counts = blocks_with_.find(language.tag);
    for (const std::string& word : all_words(text, language)) {
        const auto count = counts == blocks_with_.end() ? std::map<std::string, std::size_t>::const_iterator{}
                                                        : counts->second.find(word);
        const bool known = counts != blocks_with_.end() && count != counts->second.end();
        if (!known || count->second < common_) {
            telling.insert(word);
        }
    }
    return telling;
}

std::set<std::string> shared_words(const std::set<std::string>& stem, const std::set<std::string>& key)
{
    std::set<std::string> shared;
    std::set_intersection(stem.begin(), stem.end(), key.begin(), key.end(), std::inserter(shared, shared.begin()));
    return shared;
}

} // namespace nuqta
