// What the letters of an acronym stand for, where the article spells them out beside it.
#include "base/rng.h"
#include "generate/question_type.h"
#include "generate/wording.h"
#include "unicode/code_points.h"
#include "unicode/fold.h"

#include <algorithm>
#include <optional>

namespace nuqta {
namespace {

constexpr std::size_t k_distractors = 3;
constexpr double k_length_factor = 0.6;

/// Where the expansion stands in the block, as the gazetteer writes it (any case); nothing when it does not.
std::optional<ByteRange> find_expansion(const BlockReading& reading, const NameEntry& acronym)
{
    const auto expansion = acronym.expansion.find(reading.language->tag);
    const std::string& text = reading.block->text;
    if (expansion == acronym.expansion.end() || text.find(acronym.name) == std::string::npos) {
        return std::nullopt;
    }
    for (const std::string& form : {expansion->second, lower_first(expansion->second, reading.language->tag),
                                    upper_first(expansion->second, reading.language->tag)}) {
        const std::size_t at = text.find(form);
        if (at != std::string::npos) {
            return ByteRange{at, at + form.size()};
        }
    }
    return std::nullopt;
}

/// Of like length, and both in Latin letters or neither: no option stands out.
bool alike(const std::string& a, const std::string& b)
{
    std::size_t first_a = 0;
    std::size_t first_b = 0;
    const bool latin_a = next_code_point(a, first_a) < 0x250;
    const bool latin_b = next_code_point(b, first_b) < 0x250;
    const double x = static_cast<double>(grapheme_count(a));
    const double y = static_cast<double>(grapheme_count(b));
    return latin_a == latin_b && std::min(x, y) / std::max(x, y) >= k_length_factor;
}

std::vector<const NameEntry*> choose(const Material& material, const NameEntry& key,
                                     const std::vector<std::string>& tags)
{
    std::vector<const NameEntry*> pool;
    for (const NameEntry& entry : material.reading.names->entries()) {
        const bool fits = std::all_of(tags.begin(), tags.end(), [&](const std::string& tag) {
            const auto own = key.expansion.find(tag);
            const auto other = entry.expansion.find(tag);
            return other != entry.expansion.end() && fold(own->second) != fold(other->second) &&
                   alike(own->second, other->second);
        });
        const bool near = shared_fields(entry, key) > 0 && entry.name.front() == key.name.front();
        if (fits && near && &entry != &key) {
            pool.push_back(&entry);
        }
    }
    const auto order = [&](const NameEntry* entry) { return stable_hash(entry->id + key.id, material.seed); };
    std::stable_sort(pool.begin(), pool.end(),
                     [&](const NameEntry* a, const NameEntry* b) { return order(a) < order(b); });
    if (pool.size() > k_distractors) {
        pool.resize(k_distractors);
    }
    return pool;
}

/// A wrong option.
struct WrongReading {
    std::string id;
    std::map<std::string, std::string> text; ///< by tag
    std::string reason;
};

/// What the gazetteer says the letters might stand for; `tags` keeps the languages in which it does.
std::vector<WrongReading> misreadings(const NameEntry& key, std::vector<std::string>& tags)
{
    std::erase_if(tags, [&](const std::string& tag) { return key.misread.count(tag) == 0; });
    std::vector<WrongReading> readings;
    for (std::size_t i = 0; i < k_distractors && !tags.empty(); ++i) {
        WrongReading reading{key.id + "-misread-" + std::to_string(i + 1), {}, "what the letters might stand for"};
        for (const std::string& tag : tags) {
            reading.text[tag] = key.misread.at(tag)[i];
        }
        readings.push_back(std::move(reading));
    }
    return readings;
}

/// What other acronyms stand for that can stand beside the key's in as many languages as possible; `tags` keeps those
/// languages.
std::vector<WrongReading> choose_for_most(const Material& material, const NameEntry& key,
                                          std::vector<std::string>& tags)
{
    std::vector<const NameEntry*> best = choose(material, key, tags);
    while (best.size() < k_distractors && tags.size() > 1) {
        // Leave out the language whose absence helps most.
        std::vector<std::string> best_rest;
        for (const std::string& left_out : tags) {
            std::vector<std::string> rest;
            std::copy_if(tags.begin(), tags.end(), std::back_inserter(rest),
                         [&](const std::string& tag) { return tag != left_out; });
            const std::vector<const NameEntry*> found = choose(material, key, rest);
            if (best_rest.empty() || found.size() > best.size()) {
                best = found;
                best_rest = rest;
            }
        }
        tags = best_rest;
    }
    std::vector<WrongReading> readings;
    for (const NameEntry* other : best) {
        readings.push_back({other->id, other->expansion, "what other letters stand for"});
    }
    return readings;
}

void write_one(const Material& material, const BlockReadings& block, const Fact& fact, Written& written)
{
    const NameEntry& acronym = *fact.name;
    std::map<std::string, ByteRange> marks;
    std::vector<std::string> tags;
    for (const auto& [tag, reading] : block.in) {
        if (const std::optional<ByteRange> mark = find_expansion(reading, acronym)) {
            marks[tag] = *mark;
            tags.push_back(tag);
        }
    }
    const std::vector<WrongReading> others = tags.empty()              ? std::vector<WrongReading>{}
                                             : acronym.misread.empty() ? choose_for_most(material, acronym, tags)
                                                                       : misreadings(acronym, tags);
    if (others.size() < k_distractors) {
        return; // not spelled out here, or nothing to stand beside it
    }
    Item item;
    item.id = "term/" + acronym.id + "/1";
    item.type = "term";
    item.block = block.id;
    item.difficulty = 0.4;
    item.options.push_back({acronym.id, OptionRole::Key, block.id, {}});
    for (const WrongReading& other : others) {
        item.options.push_back({other.id, OptionRole::Distractor, {}, other.reason});
    }
    for (const auto& [tag, reading] : block.in) {
        if (marks.count(tag) == 0) {
            item.unworded[tag] = "the letters are not spelled out word for word";
            continue;
        }
        if (std::find(tags.begin(), tags.end(), tag) == tags.end()) {
            item.unworded[tag] = "no three other expansions of alike length";
            continue;
        }
        const Language& language = *reading.language;
        std::vector<std::string> texts = {acronym.expansion.at(tag)};
        for (const WrongReading& other : others) {
            texts.push_back(other.text.at(tag));
        }
        item.wordings[tag] =
            make_wording(fill(question_form(language, "term.expansion"), {{"{term}", acronym.name}}, language),
                         std::move(texts), reading, marks.at(tag));
    }
    written.items.push_back(std::move(item));
}

} // namespace

void write_term_questions(const Material& material, Written& written)
{
    std::set<const NameEntry*> done;
    for (const Fact& fact : material.facts.facts) {
        if (fact.kind != FactKind::Name || fact.name->expansion.empty() || !fact.name->asked ||
            done.count(fact.name) > 0) {
            continue;
        }
        const BlockReadings* block = find_readings(material.reading, fact.block);
        const std::size_t before = written.items.size();
        if (is_asked(material, *block)) {
            write_one(material, *block, fact, written);
        }
        if (written.items.size() > before) {
            done.insert(fact.name);
        }
    }
}

} // namespace nuqta
