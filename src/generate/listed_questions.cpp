// What a list of the article names: the label of one of its points stands beside kin that the article never mentions.
#include "generate/name_options.h"
#include "generate/question_type.h"
#include "generate/wording.h"

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <utility>

namespace nuqta {
namespace {

using Marks = std::map<std::string, ByteRange>; ///< by tag

/// What the article speaks of in its blocks, headings and title.
std::set<const NameEntry*> names_of_article(const SetReading& reading)
{
    std::set<const NameEntry*> names;
    const auto add = [&](std::string_view text, const Language& language) {
        for (const Mention& mention : reading.names->find(text, language)) {
            names.insert(mention.name);
        }
    };
    for (const Language* language : reading.languages) {
        const Article& article = reading.set->articles.at(language->tag);
        add(article.title, *language);
        for (const Section& section : article.sections) {
            add(section.title.size() <= k_longest_sentence ? section.title : std::string(), *language);
        }
    }
    for (const BlockReadings& block : reading.blocks) {
        for (const auto& [tag, language] : block.in) {
            for (const Mention& mention : language.mentions) {
                names.insert(mention.name);
            }
        }
    }
    return names;
}

/// Where the name is all of the lead-in, under a heading that can be quoted.
Marks labels_with(const BlockReadings& block, const NameEntry* name)
{
    Marks marks;
    for (const auto& [tag, reading] : block.in) {
        const std::string_view heading = without_number(reading.section->title);
        const bool label = std::any_of(reading.mentions.begin(), reading.mentions.end(), [&](const Mention& mention) {
            return mention.name == name && mention.range == reading.block->lead;
        });
        if (label && !heading.empty() && heading.size() <= k_longest_sentence) {
            marks.emplace(tag, reading.block->lead);
        }
    }
    return marks;
}

Item item_of(const BlockReadings& block, const Marks& marks, const NameEntry& name,
             const std::vector<NameChoice>& choices, const Spellings& spellings)
{
    Item item;
    item.id = "listed/" + block_fingerprint(block) + "/1";
    item.type = "listed";
    item.block = block.id;
    item.options.push_back({name.id, OptionRole::Key, block.id, {}});
    for (const NameChoice& choice : choices) {
        item.options.push_back({choice.name->id, OptionRole::Distractor, choice.block, choice.reason});
    }
    for (const auto& [tag, reading] : block.in) {
        const auto mark = marks.find(tag);
        if (mark == marks.end() || spellings.count(tag) == 0) {
            item.unworded[tag] = "its label is no name in a form that options can have";
            continue;
        }
        const std::string stem = fill(question_form(*reading.language, "listed"),
                                      {{"{section}", without_number(reading.section->title)}}, *reading.language);
        item.wordings[tag] = make_wording(stem, spellings.at(tag), reading, mark->second);
    }
    return item;
}

/// The item with the fewest flaws of a few draws.
std::optional<Item> best_item(const Material& material, const BlockReadings& block, const Fact& fact,
                              const Marks& marks, const NameDraw& first)
{
    constexpr int k_attempts = 4;
    std::optional<Item> best;
    std::size_t fewest = 0;
    NameDraw draw = first;
    for (draw.attempt = 0; draw.attempt < k_attempts && (!best || fewest > 0); ++draw.attempt) {
        Spellings spellings;
        const std::vector<NameChoice> choices = choose_names(material, block, fact, marks, draw, spellings);
        if (choices.size() < k_name_distractors) {
            continue;
        }
        Item item = item_of(block, marks, *fact.name, choices, spellings);
        const std::size_t flaws = count_flaws(item, *material.flaws);
        if (!best || flaws < fewest) {
            best = std::move(item);
            fewest = flaws;
        }
    }
    return best;
}

} // namespace

void write_listed_questions(const Material& material, Written& written)
{
    const NameDraw draw{0, names_of_article(material.reading), true};
    for (const Fact& fact : material.facts.facts) {
        const BlockReadings& block = material.reading.blocks[fact.place];
        const bool wanted = fact.kind == FactKind::Name && fact.name->asked && is_asked(material, block) &&
                            (material.covered == nullptr || material.covered->count(block.id) == 0) &&
                            material.topics.count(fact.name) == 0;
        const Marks marks = wanted ? labels_with(block, fact.name) : Marks{};
        if (marks.empty()) {
            continue;
        }
        if (std::optional<Item> item = best_item(material, block, fact, marks, draw)) {
            written.items.push_back(std::move(*item));
        } else {
            written.not_asked.push_back(
                {block.id, "listed/" + block_fingerprint(block), "no three other names of its kind"});
        }
    }
}

} // namespace nuqta
