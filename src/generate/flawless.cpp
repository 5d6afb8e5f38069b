// Asks the checks of flaws before an item is kept, and tries again for the languages that are left.
#include "generate/flawless.h"

#include "generate/flaws.h"

#include <cassert>
#include <utility>

namespace nuqta {
namespace {

/// The item for the languages that `key` still has.
Item next_item(const Material& material, const TextQuestion& question, const TextOption& key, TextPool& pool)
{
    Item item = without_flawed_wordings(material, text_item(material, question, key, pool));
    count_uses(item, pool);
    return item;
}

} // namespace

std::vector<Item> flawless_items(const Material& material, const TextQuestion& question, const TextOption& key,
                                 TextPool& pool)
{
    TextOption left = key;
    std::vector<Item> items = {next_item(material, question, left, pool)};
    while (!items.back().wordings.empty()) {
        for (const auto& [tag, wording] : items.back().wordings) {
            left.text.erase(tag);
            left.length.erase(tag);
        }
        Item item = left.text.empty() ? Item{} : next_item(material, question, left, pool);
        if (item.wordings.empty()) {
            break;
        }
        for (const auto& [tag, text] : key.text) {
            if (item.wordings.count(tag) == 0) {
                item.unworded.emplace(tag, "asked with other options");
            }
            if (item.wordings.count(tag) > 0) {
                items.front().unworded[tag] = "asked with other options";
            }
        }
        items.push_back(std::move(item));
    }
    return items;
}

void keep_all_or_explain(const Material& material, const TextQuestion& question, const TextOption& key, TextPool& pool,
                         Written& written)
{
    if (material.covered != nullptr && material.covered->count(question.block) > 0) {
        return;
    }
    for (Item& item : flawless_items(material, question, key, pool)) {
        keep_or_explain(std::move(item), written);
    }
}

Item without_flawed_wordings(const Material& material, Item item)
{
    assert(material.flaws != nullptr);
    for (const Flaw& flaw : find_flaws(item, *material.flaws)) {
        if (item.wordings.erase(flaw.language) > 0) {
            item.unworded[flaw.language] = flaw.message;
        }
    }
    return item;
}

} // namespace nuqta
