// After Gale and Church (1993), who align sentences by their lengths alone: translations of the same thing take about
// the same share of their texts.
#include "generate/omissions.h"

#include "unicode/fold.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <utility>

namespace nuqta {
namespace {

constexpr std::size_t k_fewest_languages = 3;
/// A stretch that is so much shorter than the shortest of the others lacks something: concise wording keeps more.
constexpr double k_short_stretch = 0.4;
/// So is its sentence: what a translation only moved to another place is not missing.
constexpr double k_short_sentence = 0.65;
/// What is missing must be worth a clause: this share of the block.
constexpr double k_least_missing = 0.1;

/// One stretch of a sentence in each language, by tag.
using Stretch = std::map<std::string, ByteRange>;

double length_of(const BlockReading& reading, ByteRange range)
{
    return static_cast<double>(grapheme_count(text_of(reading, range)));
}

/// The languages of a block that can be compared.
std::vector<std::string> witnesses(const BlockReadings& block)
{
    std::vector<std::string> tags;
    for (const auto& [tag, reading] : block.in) {
        if (reading.language->discourse.sentence_stops) {
            tags.push_back(tag);
        }
    }
    return tags;
}

/// What stands in a sentence once: names by id, quantities by fingerprint.
std::map<std::string, ByteRange> landmarks(const BlockReading& reading, ByteRange sentence)
{
    std::map<std::string, ByteRange> found;
    std::set<std::string> twice;
    const auto add = [&](const std::string& what, ByteRange range) {
        if (sentence.contains(range) && !found.emplace(what, range).second) {
            twice.insert(what);
        }
    };
    for (const Mention& mention : reading.mentions) {
        add(mention.name->id, mention.range);
    }
    for (const Quantity& quantity : reading.quantities) {
        add(quantity_fingerprint(quantity.unit, quantity.low, quantity.high, nullptr), quantity.range);
    }
    for (const std::string& what : twice) {
        found.erase(what);
    }
    return found;
}

/// The landmarks every sentence has, in the order of the first, those left out that stand elsewhere in another.
std::vector<Stretch> shared_landmarks(const BlockReadings& block, const Stretch& sentence)
{
    std::map<std::string, std::map<std::string, ByteRange>> by_tag;
    for (const auto& [tag, range] : sentence) {
        by_tag[tag] = landmarks(block.in.at(tag), range);
    }
    std::vector<Stretch> shared;
    for (const auto& [what, range] : by_tag.begin()->second) {
        Stretch mark;
        for (const auto& [tag, found] : by_tag) {
            const auto here = found.find(what);
            if (here != found.end()) {
                mark[tag] = here->second;
            }
        }
        if (mark.size() == sentence.size()) {
            shared.push_back(std::move(mark));
        }
    }
    std::sort(shared.begin(), shared.end(),
              [](const Stretch& a, const Stretch& b) { return a.begin()->second.begin < b.begin()->second.begin; });
    std::vector<Stretch> in_order;
    for (Stretch& mark : shared) {
        const bool follows = in_order.empty() || std::all_of(mark.begin(), mark.end(), [&](const auto& entry) {
                                 return in_order.back().at(entry.first).end <= entry.second.begin;
                             });
        if (follows) {
            in_order.push_back(std::move(mark));
        }
    }
    return in_order;
}

/// The sentence cut at the landmarks.
std::vector<Stretch> stretches_of(const BlockReadings& block, const Stretch& sentence)
{
    std::vector<Stretch> stretches(1, sentence);
    for (const Stretch& mark : shared_landmarks(block, sentence)) {
        Stretch after = stretches.back();
        for (const auto& [tag, range] : mark) {
            stretches.back()[tag].end = range.begin;
            after[tag].begin = range.end;
        }
        stretches.push_back(std::move(after));
    }
    return stretches;
}

/// The sentences of the block beside each other; the whole body when their numbers differ.
std::vector<Stretch> sentences_of(const BlockReadings& block, const std::vector<std::string>& tags)
{
    const std::size_t count = block.in.at(tags.front()).sentences.size();
    const bool agree = std::all_of(tags.begin(), tags.end(),
                                   [&](const std::string& tag) { return block.in.at(tag).sentences.size() == count; });
    std::vector<Stretch> sentences(agree ? count : 1);
    for (const std::string& tag : tags) {
        const BlockReading& reading = block.in.at(tag);
        for (std::size_t i = 0; i < sentences.size(); ++i) {
            sentences[i][tag] = agree ? reading.sentences[i] : reading.block->body;
        }
    }
    return sentences;
}

/// The language with the least of something.
struct Shortest {
    std::string tag;
    double ratio = 1;   ///< to the one that has the next least
    double missing = 0; ///< the difference, as a share of its block
};

/// Compares stretches by the lengths of whole articles.
class Measure {
public:
    explicit Measure(const SetReading& reading)
    {
        for (const BlockReadings& block : reading.blocks) {
            if (block.in.size() < reading.languages.size()) {
                continue;
            }
            for (const auto& [tag, in_language] : block.in) {
                total_[tag] += length_of(in_language, {0, in_language.block->text.size()});
            }
        }
    }

    /// The language whose part is the shortest, beside the next.
    Shortest shortest(const BlockReadings& block, const Stretch& stretch) const
    {
        std::vector<std::pair<double, std::string>> shares;
        for (const auto& [tag, range] : stretch) {
            shares.emplace_back(length_of(block.in.at(tag), range) / total_.at(tag), tag);
        }
        std::sort(shares.begin(), shares.end());
        const auto& [least, tag] = shares.front();
        const BlockReading& reading = block.in.at(tag);
        const double whole = length_of(reading, {0, reading.block->text.size()}) / total_.at(tag);
        const double next = shares[1].first;
        return {tag, next == 0 ? 1 : least / next, (next - least) / whole};
    }

private:
    std::map<std::string, double> total_; ///< graphemes of the blocks that every language has
};

/// The language that lacks a clause of this sentence, or nothing.
std::optional<std::string> lacking(const Measure& measure, const BlockReadings& block, const Stretch& sentence)
{
    const Shortest all = measure.shortest(block, sentence);
    if (all.ratio > k_short_sentence) {
        return std::nullopt;
    }
    for (const Stretch& stretch : stretches_of(block, sentence)) {
        const Shortest part = measure.shortest(block, stretch);
        if (part.tag == all.tag && part.ratio < k_short_stretch && part.missing >= k_least_missing) {
            return all.tag;
        }
    }
    return std::nullopt;
}

Disagreement omission(const BlockReadings& block, const Stretch& sentence, const std::string& tag)
{
    Disagreement difference;
    difference.block = block.id;
    difference.what = fmt::format("a clause is missing in {}", tag);
    for (const auto& [other, reading] : block.in) {
        const auto here = sentence.find(other);
        difference.in[other] =
            std::string(text_of(reading, here == sentence.end() ? reading.block->body : here->second));
    }
    return difference;
}

} // namespace

std::vector<Disagreement> find_omissions(const SetReading& reading)
{
    const Measure measure(reading);
    std::vector<Disagreement> found;
    for (const BlockReadings& block : reading.blocks) {
        const std::vector<std::string> tags = witnesses(block);
        if (block.in.size() < reading.languages.size() || tags.size() < k_fewest_languages) {
            continue;
        }
        for (const Stretch& sentence : sentences_of(block, tags)) {
            if (const std::optional<std::string> tag = lacking(measure, block, sentence)) {
                found.push_back(omission(block, sentence, *tag));
            }
        }
    }
    return found;
}

} // namespace nuqta
