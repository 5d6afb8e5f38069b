// Choosing three sentences beside a fourth: all triples of the best candidates are weighed, so length, names and
// sections are judged together.
#include "generate/text_options.h"

#include "base/rng.h"
#include "generate/wording.h"
#include "unicode/fold.h"

#include <algorithm>
#include <array>
#include <limits>
#include <optional>

namespace nuqta {
namespace {

constexpr double k_length_factor = 0.6;      ///< shortest allowed ratio of two options' lengths
constexpr std::size_t k_shortest_option = 8; ///< graphemes; a Chinese clause can be that short
constexpr std::size_t k_longest_option = 170;
constexpr std::size_t k_pool = 14;       ///< candidates of which all triples are weighed: 364
constexpr double k_longest_share = 0.25; ///< how often the key may be the longest option

double length_ratio(std::size_t a, std::size_t b)
{
    const double low = static_cast<double>(std::min(a, b));
    const double high = static_cast<double>(std::max(a, b));
    return high == 0 ? 0 : low / high;
}

/// In how many languages the lengths are close enough.
std::size_t languages_that_fit(const Statement& key, const Statement& other)
{
    std::size_t fit = 0;
    for (const auto& [tag, length] : key.length) {
        const auto found = other.length.find(tag);
        fit += found != other.length.end() && length_ratio(length, found->second) >= k_length_factor ? 1 : 0;
    }
    return fit;
}

bool same_text(const Statement& a, const Statement& b)
{
    return std::any_of(a.text.begin(), a.text.end(), [&](const auto& entry) {
        const auto found = b.text.find(entry.first);
        return found != b.text.end() && fold(found->second) == fold(entry.second);
    });
}

struct Candidate {
    const Statement* statement = nullptr;
    std::size_t fits = 0; ///< languages
    double penalty = 0;
};

double penalty_of(const Material& material, const Statement& key, const Statement& other, const std::string& id)
{
    double penalty = 0;
    double difference = 0;
    for (const auto& [tag, length] : key.length) {
        const auto found = other.length.find(tag);
        difference += found == other.length.end() ? 1 : 1 - length_ratio(length, found->second);
    }
    penalty += difference / static_cast<double>(key.length.size());
    // A sibling of the same section may be just as true of the lead-in.
    penalty += other.block->section == key.block->section ? 2 : 0;
    // Names are what readers match on: shared ones make an option plausible, foreign ones give it away.
    for (const NameEntry* name : other.names) {
        penalty += key.names.count(name) > 0 ? -0.15 : 0.2;
    }
    const std::uint64_t draw = stable_hash(id + other.block->id, material.seed) % 1000;
    return penalty + static_cast<double>(draw) / 1500; // so that the same sentences do not serve every item
}

std::vector<Candidate> best_candidates(const Material& material, const Statement& key,
                                       const std::vector<Statement>& pool, const std::string& id)
{
    std::vector<Candidate> candidates;
    for (const Statement& other : pool) {
        const std::size_t fits = languages_that_fit(key, other);
        if (other.block != key.block && fits > 0 && !same_text(key, other)) {
            candidates.push_back({&other, fits, penalty_of(material, key, other, id)});
        }
    }
    std::stable_sort(candidates.begin(), candidates.end(), [](const Candidate& a, const Candidate& b) {
        return a.fits != b.fits ? a.fits > b.fits : a.penalty < b.penalty;
    });
    if (candidates.size() > k_pool) {
        candidates.resize(k_pool);
    }
    return candidates;
}

using Triple = std::array<const Candidate*, 3>;

bool fits_all(const Statement& key, const Triple& triple, const std::string& tag)
{
    return std::all_of(triple.begin(), triple.end(), [&](const Candidate* candidate) {
        const auto found = candidate->statement->length.find(tag);
        return found != candidate->statement->length.end() &&
               length_ratio(key.length.at(tag), found->second) >= k_length_factor;
    });
}

bool key_is_longest(const Statement& key, const Triple& triple, const std::string& tag)
{
    return std::all_of(triple.begin(), triple.end(), [&](const Candidate* candidate) {
        const auto found = candidate->statement->length.find(tag);
        return found == candidate->statement->length.end() || found->second < key.length.at(tag);
    });
}

double cost_of(const Statement& key, const Triple& triple, bool may_be_longest)
{
    double cost = 0;
    for (const Candidate* candidate : triple) {
        cost += candidate->penalty;
    }
    for (const auto& [tag, length] : key.length) {
        cost += fits_all(key, triple, tag) ? 0 : 100;
        cost += key_is_longest(key, triple, tag) != may_be_longest ? 0.6 : 0;
    }
    for (std::size_t i = 0; i < triple.size(); ++i) {
        for (std::size_t j = i + 1; j < triple.size(); ++j) {
            cost += same_text(*triple[i]->statement, *triple[j]->statement) ? 1000 : 0;
        }
    }
    return cost;
}

std::optional<Triple> best_triple(const Statement& key, const std::vector<Candidate>& candidates, bool may_be_longest)
{
    std::optional<Triple> best;
    double least = std::numeric_limits<double>::infinity();
    for (std::size_t a = 0; a < candidates.size(); ++a) {
        for (std::size_t b = a + 1; b < candidates.size(); ++b) {
            for (std::size_t c = b + 1; c < candidates.size(); ++c) {
                const Triple triple = {&candidates[a], &candidates[b], &candidates[c]};
                const double cost = cost_of(key, triple, may_be_longest);
                if (cost < least) {
                    least = cost;
                    best = triple;
                }
            }
        }
    }
    return best;
}

} // namespace

Statement make_statement(const Material& material, const BlockReadings& block, std::map<std::string, ByteRange> range)
{
    Statement statement;
    statement.block = &block;
    statement.range = std::move(range);
    for (const auto& [tag, part] : statement.range) {
        const BlockReading& reading = block.in.at(tag);
        statement.text[tag] = as_option(reading, part);
        statement.length[tag] = grapheme_count(statement.text[tag]);
        for (const Mention& mention : reading.mentions) {
            if (part.contains(mention.range) && material.topics.count(mention.name) == 0) {
                statement.names.insert(mention.name);
            }
        }
    }
    return statement;
}

std::vector<Statement> body_statements(const Material& material)
{
    std::vector<Statement> pool;
    for (const BlockReadings& block : material.reading.blocks) {
        if (!is_asked(material, block)) {
            continue;
        }
        std::map<std::string, ByteRange> first;
        for (const auto& [tag, reading] : block.in) {
            const bool has_lead = !reading.block->lead.empty();
            if (!has_lead || reading.sentences.empty()) {
                continue;
            }
            // What a lead-in that goes on leads to is the body alone.
            ByteRange sentence = reading.sentences.front();
            sentence.begin = std::max(sentence.begin, reading.block->body.begin);
            first[tag] = sentence;
        }
        if (first.size() < block.in.size()) {
            continue;
        }
        Statement statement = make_statement(material, block, std::move(first));
        const bool usable = std::all_of(statement.length.begin(), statement.length.end(), [](const auto& entry) {
            return entry.second >= k_shortest_option && entry.second <= k_longest_option;
        });
        if (usable) {
            pool.push_back(std::move(statement));
        }
    }
    return pool;
}

Item text_item(const Material& material, std::string id, std::string type, const Statement& key,
               const std::vector<Statement>& pool, const std::map<std::string, std::string>& stems,
               const std::string& no_stem)
{
    Item item;
    item.id = std::move(id);
    item.type = std::move(type);
    item.block = key.block->id;
    item.difficulty = 0.5;
    Rng rng(stable_hash(item.id, material.seed));
    const bool may_be_longest = static_cast<double>(rng.below(100)) < 100 * k_longest_share;
    const std::vector<Candidate> candidates = best_candidates(material, key, pool, item.id);
    const std::optional<Triple> triple = best_triple(key, candidates, may_be_longest);
    if (!triple) {
        return item;
    }
    item.options.push_back({key.block->id, OptionRole::Key, key.block->id, {}});
    for (const Candidate* candidate : *triple) {
        const bool same_section = candidate->statement->block->section == key.block->section;
        const std::string& from = candidate->statement->block->id;
        item.options.push_back({from, OptionRole::Distractor, from,
                                same_section ? "said in the same section, of alike length"
                                             : "said elsewhere in the article, of alike length"});
    }
    for (const auto& [tag, reading] : key.block->in) {
        const auto stem = stems.find(tag);
        if (stem == stems.end()) {
            item.unworded[tag] = no_stem;
        } else if (!fits_all(key, *triple, tag)) {
            item.unworded[tag] = "no three other statements of alike length";
        } else {
            std::vector<std::string> texts = {key.text.at(tag)};
            for (const Candidate* candidate : *triple) {
                texts.push_back(candidate->statement->text.at(tag));
            }
            item.wordings[tag] = make_wording(stem->second, std::move(texts), reading, key.range.at(tag));
        }
    }
    return item;
}

} // namespace nuqta
