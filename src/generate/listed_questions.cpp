// What a list of the article names: the label of one of its points stands beside kin that the article never mentions.
#include "generate/name_options.h"
#include "generate/name_places.h"
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
        if (is_label(reading, name) && !heading.empty() && heading.size() <= k_longest_sentence) {
            marks.emplace(tag, reading.block->lead);
        }
    }
    return marks;
}

Item item_of(const BlockReadings& block, const Marks& marks, const Fact& fact, const std::vector<NameChoice>& choices,
             const Spellings& spellings)
{
    Item item = item_of_names("listed/" + block_fingerprint(block) + "/1", "listed", fact, choices);
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

} // namespace

void write_listed_questions(const Material& material, Written& written)
{
    const std::set<const NameEntry*> excluded = names_of_article(material.reading);
    for (const Fact& fact : material.facts.facts) {
        const BlockReadings& block = material.reading.blocks[fact.place];
        const bool wanted = fact.kind == FactKind::Name && fact.name->asked && is_asked(material, block) &&
                            (material.covered == nullptr || material.covered->count(block.id) == 0) &&
                            material.topics.count(fact.name) == 0;
        const Marks marks = wanted ? labels_with(block, fact.name) : Marks{};
        if (marks.empty()) {
            continue;
        }
        std::optional<Item> item = best_drawn(material, block, fact, marks, {0, &excluded, true},
                                              [&](const auto& choices, const auto& spellings) {
                                                  return item_of(block, marks, fact, choices, spellings);
                                              });
        if (item) {
            written.items.push_back(std::move(*item));
        } else {
            written.not_asked.push_back(
                {block.id, "listed/" + block_fingerprint(block), "no three other names of its kind"});
        }
    }
}

} // namespace nuqta
