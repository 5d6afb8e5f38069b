// Decks made in memory for the tests of study.
#pragma once

#include "item/deck.h"
#include "study/progress.h"

#include <string>
#include <utility>
#include <vector>

namespace nuqta::test {

/// An item of four options whose key is the first, worded alike in every one of `languages`.
inline Item made_item(const std::string& id, const std::string& type, const std::string& block,
                      const std::vector<std::string>& languages, const std::string& stem, const std::string& key)
{
    Item item;
    item.id = id;
    item.type = type;
    item.block = block;
    item.fixed_order = true;
    for (const char* name : {"a", "b", "c", "d"}) {
        item.options.push_back({name, item.options.empty() ? OptionRole::Key : OptionRole::Distractor, block, ""});
    }
    for (const std::string& language : languages) {
        Wording wording;
        wording.stem = stem;
        wording.options = {key, "no " + id, "nor " + id, "never " + id};
        wording.evidence.block = block;
        item.wordings.emplace(language, wording);
    }
    return item;
}

/// A deck with `blocks` bullets in one section and no items.
inline Deck made_deck(int blocks)
{
    Deck deck;
    deck.id = "made";
    deck.languages = {"fa", "ru", "zh"};
    DeckSection section{"s1", 2, {{"fa", "S"}, {"ru", "S"}, {"zh", "S"}}, {}};
    for (int i = 1; i <= blocks; ++i) {
        section.blocks.push_back({"b" + std::to_string(i), "bullet", {}, {{"fa", "x"}, {"ru", "x"}, {"zh", "x"}}});
    }
    deck.sections.push_back(section);
    return deck;
}

/// The `n`th day of a test's calendar.
inline LocalDay day(int n)
{
    return LocalDay(std::chrono::days(20000 + n));
}

/// An item answered on these days, at noon UTC, right or wrong.
inline ItemProgress answered(const std::vector<std::pair<int, bool>>& answers)
{
    ItemProgress item;
    for (const auto& [on, right] : answers) {
        const auto noon = day(on).time_since_epoch() + std::chrono::hours(12);
        item = reviewed(std::move(item), {noon, day(on), right ? "a" : "b", right, "fa"});
    }
    return item;
}

} // namespace nuqta::test
