// Choosing the texts that may stand beside a fourth, by length, names and sections; option_triples weighs three of them
// together.
#include "generate/text_options.h"

#include "base/rng.h"
#include "generate/option_triples.h"
#include "generate/wording.h"
#include "unicode/fold.h"

#include <algorithm>
#include <numeric>
#include <tuple>
#include <utility>

namespace nuqta {
namespace {

constexpr std::size_t k_tried = 8;       ///< triples that are judged before the best of them is taken
constexpr std::size_t k_candidates = 16; ///< of which all triples are weighed: 560
constexpr double k_longest_share = 0.35; ///< how often the key may be the longest option

bool same_text(const TextOption& a, const TextOption& b)
{
    return std::any_of(a.folded.begin(), a.folded.end(), [&](const auto& entry) {
        const auto found = b.folded.find(entry.first);
        return found != b.folded.end() && found->second == entry.second;
    });
}

double penalty_of(const Material& material, const TextOption& key, const TextOption& other, int used, int most_uses,
                  const std::string& id)
{
    double difference = 0;
    for (const auto& [tag, length] : key.length) {
        const auto found = other.length.find(tag);
        difference += found == other.length.end() ? 1 : 1 - length_ratio(length, found->second);
    }
    double penalty = difference / static_cast<double>(key.length.size());
    penalty += other.section == key.section ? -1 : are_kin(other, key) ? -0.3 : 0;
    penalty += other.kind == key.kind ? 0 : 2.5; // a question among statements stands out
    penalty += 1.2 * used / most_uses;
    for (const NameEntry* name : other.names) {
        penalty += key.names.count(name) > 0 ? -0.1 : 0.1;
    }
    const std::uint64_t draw = stable_hash(id + other.source, material.seed) % 1000;
    return penalty + static_cast<double>(draw) / 3000;
}

/// Places of options whose length in the first language may fit the key's: all of them, or where there are very many a
/// run of them from a place drawn by hash, so that the work for one key is bounded.
std::vector<std::size_t> options_near(const TextOption& key, TextPool& pool, const std::string& id)
{
    constexpr std::size_t k_most = 128;
    const std::string& tag = key.length.begin()->first;
    const auto length_of = [&](std::size_t place) {
        const auto found = pool.options[place].length.find(tag);
        return found == pool.options[place].length.end() ? 0 : found->second;
    };
    if (pool.by_length.size() != pool.options.size()) {
        pool.by_length.resize(pool.options.size());
        std::iota(pool.by_length.begin(), pool.by_length.end(), std::size_t{0});
        std::stable_sort(pool.by_length.begin(), pool.by_length.end(),
                         [&](std::size_t a, std::size_t b) { return length_of(a) < length_of(b); });
    }
    if (pool.by_length.size() <= k_most) {
        return pool.by_length;
    }
    const double length = static_cast<double>(key.length.at(tag));
    const auto first = std::partition_point(pool.by_length.begin(), pool.by_length.end(), [&](std::size_t place) {
        return static_cast<double>(length_of(place)) < length * k_length_factor;
    });
    const auto last = std::partition_point(first, pool.by_length.end(), [&](std::size_t place) {
        return static_cast<double>(length_of(place)) <= length / k_length_factor;
    });
    const auto count = static_cast<std::size_t>(last - first);
    std::vector<std::size_t> near;
    const std::size_t start = count == 0 ? 0 : static_cast<std::size_t>(stable_hash(id) % count);
    for (std::size_t i = 0; i < std::min(count, k_most); ++i) {
        near.push_back(*(first + static_cast<std::ptrdiff_t>((start + i) % count)));
    }
    return near;
}

std::vector<Candidate> best_candidates(const Material& material, const TextQuestion& question, const Asked& asked,
                                       TextPool& pool)
{
    const TextOption& key = *asked.key;
    const std::string& id = question.id;
    std::vector<Candidate> candidates;
    for (const std::size_t place : options_near(key, pool, id)) {
        const TextOption& other = pool.options[place];
        const auto used = pool.used.find(other.source);
        const int uses = used == pool.used.end() ? 0 : used->second;
        Candidate candidate{&other, 0, 0, are_kin(key, other)};
        for (const auto& [tag, length] : key.length) {
            candidate.fits += length_fits(key, other, tag) ? 1 : 0;
        }
        if (other.source != key.source && candidate.fits > 0 && uses < pool.most_uses && !same_text(key, other)) {
            candidate.penalty = penalty_of(material, key, other, uses, pool.most_uses, id);
            candidates.push_back(candidate);
        }
    }
    std::sort(candidates.begin(), candidates.end(), [](const Candidate& a, const Candidate& b) {
        return std::make_tuple(b.fits, a.penalty, a.option->id) < std::make_tuple(a.fits, b.penalty, b.option->id);
    });
    std::vector<Candidate> best;
    for (const Candidate& candidate : candidates) {
        const bool repeats = std::any_of(best.begin(), best.end(), [&](const Candidate& known) {
            return known.option->source == candidate.option->source || same_text(*known.option, *candidate.option);
        });
        if (best.size() == k_candidates) {
            break;
        }
        if (!repeats && !(question.as_right && question.as_right(candidate.option->source))) {
            best.push_back(candidate);
        }
    }
    return best;
}

Asked prepare(const Material& material, const TextQuestion& question, const TextOption& key)
{
    Asked asked;
    asked.key = &key;
    asked.least_kin = question.least_kin;
    asked.may_be_longest =
        static_cast<double>(Rng(stable_hash(question.id, material.seed)).below(100)) < 100 * k_longest_share;
    for (const Language* language : material.reading.languages) {
        const auto stem = question.stems.find(language->tag);
        if (stem != question.stems.end() && key.text.count(language->tag) > 0) {
            asked.echoes[language->tag] =
                shared_words(material.echo->words_of(stem->second, *language), key.words.at(language->tag));
        }
    }
    return asked;
}

void word_item(const TextQuestion& question, const Asked& asked, const Triple& triple, Item& item)
{
    for (const auto& [tag, text] : asked.key->text) {
        const auto stem = question.stems.find(tag);
        if (stem == question.stems.end()) {
            item.unworded[tag] = question.no_stem;
        } else if (!lengths_fit(asked, triple, tag)) {
            item.unworded[tag] = "no three other options of alike length";
        } else if (lonely_echoes(asked, triple, tag) > 0) {
            item.unworded[tag] = "only the key would repeat a word of the stem";
        } else {
            Wording wording;
            wording.stem = stem->second;
            wording.options = {text};
            for (const Candidate* candidate : triple) {
                wording.options.push_back(candidate->option->text.at(tag));
            }
            wording.evidence = asked.key->evidence.at(tag);
            wording.explanation = asked.key->explanation.at(tag);
            item.wordings[tag] = std::move(wording);
        }
    }
}

Item bare_item(const TextQuestion& question)
{
    Item item;
    item.id = question.id;
    item.type = question.type;
    item.block = question.block;
    return item;
}

std::string reason_of(const TextOption& key, const TextOption& other)
{
    if (other.section == key.section) {
        return "of the same section, of alike length";
    }
    return are_kin(key, other) ? "about the same name, of alike length" : "of another section, of alike length";
}

Item item_with(const TextQuestion& question, const Asked& asked, const Triple& triple)
{
    Item item = bare_item(question);
    const TextOption& key = *asked.key;
    item.options.push_back({key.id, OptionRole::Key, key.source, {}});
    for (const Candidate* candidate : triple) {
        item.options.push_back({candidate->option->id, OptionRole::Distractor, candidate->option->source,
                                reason_of(key, *candidate->option)});
    }
    word_item(question, asked, triple, item);
    return item;
}

} // namespace

bool are_kin(const TextOption& a, const TextOption& b)
{
    return a.section == b.section || std::any_of(a.names.begin(), a.names.end(), [&](const NameEntry* name) {
               return name->type != k_concept && b.names.count(name) > 0;
           });
}

void add_text(const Material& material, TextOption& option, const Language& language, std::string text,
              Evidence evidence, std::string explanation)
{
    option.length[language.tag] = grapheme_count(text);
    option.folded[language.tag] = fold(text);
    option.words[language.tag] = material.echo->words_of(text, language);
    option.evidence[language.tag] = std::move(evidence);
    option.explanation[language.tag] = std::move(explanation);
    option.text[language.tag] = std::move(text);
}

TextOption text_option(const Material& material, const BlockReadings& block,
                       const std::map<std::string, ByteRange>& range)
{
    TextOption option;
    option.id = option.source = block.id;
    option.section = block.section;
    for (const auto& [tag, part] : range) {
        const BlockReading& reading = block.in.at(tag);
        add_text(material, option, *reading.language, as_option(reading, part), {block.id, part},
                 std::string(text_of(reading, part)));
        for (const Mention& mention : reading.mentions) {
            if (part.contains(mention.range)) {
                option.names.insert(mention.name);
            }
        }
    }
    return option;
}

Item text_item(const Material& material, const TextQuestion& question, const TextOption& key, TextPool& pool)
{
    const Asked asked = prepare(material, question, key);
    const std::vector<Candidate> candidates = best_candidates(material, question, asked, pool);
    Item item = bare_item(question);
    for (const auto& [tag, text] : key.text) {
        item.unworded[tag] = "no three other options of alike length";
    }
    bool found = false;
    const std::vector<Triple> triples = best_triples(asked, candidates, k_tried);
    std::tuple<std::size_t, std::size_t> fewest; // languages without the item, flaws
    for (const Triple& triple : triples) {
        Item tried = item_with(question, asked, triple);
        const std::tuple<std::size_t, std::size_t> faults = {tried.unworded.size(),
                                                             count_flaws(tried, *material.flaws)};
        if (!found || faults < fewest) {
            found = true;
            fewest = faults;
            item = std::move(tried);
        }
        if (std::get<1>(fewest) == 0) {
            break; // the later ones cost more, and lengths that do not fit cost most
        }
    }
    return item;
}

void count_uses(const Item& item, TextPool& pool)
{
    for (const Option& option : item.options) {
        if (option.role == OptionRole::Distractor && !item.wordings.empty()) {
            ++pool.used[option.block];
        }
    }
}

void keep_or_explain(Item item, Written& written)
{
    if (!item.wordings.empty()) {
        written.items.push_back(std::move(item));
        return;
    }
    const std::string reason = item.unworded.empty() ? "no three other options" : item.unworded.begin()->second;
    written.not_asked.push_back({item.block, item.id, reason});
}

} // namespace nuqta
