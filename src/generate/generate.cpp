// Runs every kind of question, keeps the mix in bounds, and puts the deck together.
#include "generate/generate.h"

#include "base/rng.h"
#include "generate/judge.h"
#include "generate/mix.h"
#include "generate/plain_letters.h"
#include "generate/question_type.h"
#include "generate/reading.h"

#include <algorithm>
#include <filesystem>
#include <map>
#include <set>
#include <tuple>

namespace nuqta {
namespace {

/// Fewer bullets than this, and the article is prose.
constexpr std::size_t k_fewest_bullets = 4;

/// Names the whole article is about: in its title, or in a quarter of its blocks.
std::set<const NameEntry*> topics_of(const SetReading& reading)
{
    constexpr std::size_t k_share = 4;
    std::set<const NameEntry*> topics;
    std::map<const NameEntry*, std::size_t> blocks;
    for (const BlockReadings& block : reading.blocks) {
        std::set<const NameEntry*> here;
        for (const Mention& mention : block.in.begin()->second.mentions) {
            here.insert(mention.name);
        }
        for (const NameEntry* name : here) {
            ++blocks[name];
        }
    }
    for (const auto& [name, count] : blocks) {
        if (count * k_share >= reading.blocks.size() && count > 1) {
            topics.insert(name);
        }
    }
    for (const Language* language : reading.languages) {
        for (const Mention& mention : reading.names->find(reading.set->articles.at(language->tag).title, *language)) {
            topics.insert(mention.name);
        }
    }
    return topics;
}

std::map<const NameEntry*, std::string> names_in(const FactSet& facts)
{
    std::map<const NameEntry*, std::string> blocks;
    for (const Fact& fact : facts.facts) {
        if (fact.kind == FactKind::Name) {
            blocks.emplace(fact.name, fact.block);
        }
    }
    return blocks;
}

bool is_prose(const SetReading& reading)
{
    return std::count_if(reading.blocks.begin(), reading.blocks.end(), [](const BlockReadings& block) {
               return block.kind == BlockKind::Bullet;
           }) < static_cast<std::ptrdiff_t>(k_fewest_bullets);
}

/// Options of text items in an order that tells nothing: by hash. Numbers keep theirs.
void order_options(Item& item)
{
    if (item.fixed_order) {
        return;
    }
    std::vector<std::size_t> order(item.options.size());
    for (std::size_t i = 0; i < order.size(); ++i) {
        order[i] = i;
    }
    std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        return stable_hash(item.options[a].id, stable_hash(item.id)) <
               stable_hash(item.options[b].id, stable_hash(item.id));
    });
    const auto reordered = [&](auto values) {
        auto result = values;
        for (std::size_t i = 0; i < order.size(); ++i) {
            result[i] = values[order[i]];
        }
        return result;
    };
    item.options = reordered(item.options);
    for (auto& [tag, wording] : item.wordings) {
        wording.options = reordered(wording.options);
    }
}

std::vector<Item> write_share(const Material& material, Share share, std::vector<NotAsked>& not_asked)
{
    Written written;
    for (const QuestionType& type : question_types()) {
        if (type.share == share) {
            type.write(material, written);
        }
    }
    std::move(written.not_asked.begin(), written.not_asked.end(), std::back_inserter(not_asked));
    return std::move(written.items);
}

/// Blocks with an item in each of their languages.
std::set<std::string> covered_blocks(const Material& material, const Mix& mix)
{
    std::set<std::string> covered;
    for (const BlockReadings& block : material.reading.blocks) {
        if (std::all_of(block.in.begin(), block.in.end(),
                        [&](const auto& entry) { return mix.covers(entry.first, block.id); })) {
            covered.insert(block.id);
        }
    }
    return covered;
}

void write_items(const Material& material, Deck& deck)
{
    for (const BlockReadings& block : material.reading.blocks) {
        if (is_too_long(block)) {
            const bool bullet = block.kind == BlockKind::Bullet;
            deck.not_asked.push_back(
                {block.id, "block", bullet ? "bullet too long to ask about" : "paragraph too long to ask about"});
        }
    }
    Mix mix(*material.flaws);
    const auto answers = mix.offer(write_share(material, Share::All, deck.not_asked));
    mix.take_all(answers);
    mix.take_to_cover(answers, 0);
    std::set<std::string> covered = covered_blocks(material, mix);
    Material left = material;
    left.covered = &covered;
    const auto sentences = mix.offer(write_share(left, Share::Statements, deck.not_asked));
    const auto others = mix.offer(write_share(left, Share::Uncovered, deck.not_asked));
    mix.take_to_cover(sentences, 0);
    mix.take_to_cover(others, 0);
    mix.take_to_cover(answers, 1);
    mix.take_to_cover(sentences, 1);
    mix.take_to_cover(others, 1);
    covered = covered_blocks(material, mix);
    mix.take_few(mix.offer(write_share(left, Share::Few, deck.not_asked)));
    deck.items = mix.items();
}

DeckBlock deck_block(const BlockReadings& block)
{
    DeckBlock result;
    result.id = block.id;
    result.kind = block.kind == BlockKind::Bullet ? "bullet" : "paragraph";
    for (const auto& [tag, reading] : block.in) {
        result.text[tag] = reading.block->text;
        if (!reading.block->lead.empty()) {
            result.lead[tag] = text_of(reading, reading.block->lead);
        }
    }
    return result;
}

void add_sections(const SetReading& reading, Deck& deck)
{
    std::map<std::string, std::size_t> index;
    for (const std::string& tag : reading.set->languages) {
        for (const Section& section : reading.set->articles.at(tag).sections) {
            const auto [place, is_new] = index.emplace(section.id, deck.sections.size());
            if (is_new) {
                deck.sections.push_back({section.id, section.level, {}, {}});
            }
            deck.sections[place->second].title[tag] = section.title;
        }
    }
    for (const BlockReadings& block : reading.blocks) {
        deck.sections[index.at(block.section)].blocks.push_back(deck_block(block));
    }
}

/// Article order: by block, then by kind in the order of the registry.
void order_items(const SetReading& reading, Deck& deck)
{
    std::map<std::string, std::size_t> place;
    for (const BlockReadings& block : reading.blocks) {
        place.emplace(block.id, place.size());
    }
    const auto value_of = [](std::string_view type) {
        const std::span<const QuestionType> types = question_types();
        return std::find_if(types.begin(), types.end(), [&](const QuestionType& t) { return t.name == type; }) -
               types.begin();
    };
    std::stable_sort(deck.items.begin(), deck.items.end(), [&](const Item& a, const Item& b) {
        return std::make_tuple(place.at(a.block), value_of(a.type)) <
               std::make_tuple(place.at(b.block), value_of(b.type));
    });
}

} // namespace

Deck generate_deck(const ArticleSet& set, const LanguageRegistry& registry, const Gazetteer& names, std::uint64_t seed)
{
    return generate_deck(read_set(set, registry, names), registry, seed);
}

Deck generate_deck(const SetReading& reading, const LanguageRegistry& registry, std::uint64_t seed)
{
    const ArticleSet& set = *reading.set;
    const FactSet facts = find_facts(reading);
    const std::set<const NameEntry*> topics = topics_of(reading);
    const EchoIndex echo(reading, topics);
    Deck deck;
    deck.id = set.id;
    deck.languages = set.languages;
    deck.seed = seed;
    for (const std::string& tag : set.languages) {
        const Article& article = set.articles.at(tag);
        deck.sources.push_back(
            {tag, std::filesystem::path(article.file).filename().string(), article.sha256, article.title});
    }
    add_sections(reading, deck);
    const FlawContext flaws = make_flaw_context(deck, registry, *reading.names);
    write_items({reading, facts, topics, seed, is_prose(reading), names_in(facts), &echo, nullptr, &flaws}, deck);
    order_items(reading, deck);
    for (Item& item : deck.items) {
        order_options(item);
    }
    spell_like_articles(deck.items, reading);
    for (const Disagreement& difference : facts.disagreements) {
        deck.not_asked.push_back({difference.block, difference.what, "the translations disagree"});
    }
    return deck;
}

Coverage coverage(const Deck& deck, const std::string& language)
{
    std::set<std::string> asked;
    for (const Item& item : deck.items) {
        if (item.wordings.count(language) > 0) {
            asked.insert(item.block);
        }
    }
    Coverage result;
    for (const DeckSection& section : deck.sections) {
        for (const DeckBlock& block : section.blocks) {
            if (block.kind == "bullet" && block.text.count(language) > 0) {
                ++result.bullets;
                result.covered += asked.count(block.id);
            }
        }
    }
    return result;
}

} // namespace nuqta
