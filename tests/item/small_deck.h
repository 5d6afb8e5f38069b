// A deck of one item in two languages, right in everything.
#pragma once

#include "item/deck.h"

namespace nuqta::test {

inline Deck small_deck()
{
    Deck deck;
    deck.id = "tea";
    deck.languages = {"en", "ru"};
    deck.seed = 7;
    deck.sources = {{"en", "en.md", "00ff", "Tea"}, {"ru", "ru.md", "11ee", "Чай"}};
    deck.sections = {{"s1",
                      2,
                      {{"en", "Water"}, {"ru", "Вода"}},
                      {{"b1",
                        "bullet",
                        {{"en", "Heat"}},
                        {{"en", "Heat: green tea wants 80 degrees."}, {"ru", "Зелёному чаю нужно 80 градусов."}}},
                       {"p1", "paragraph", {}, {{"en", "More."}}}}}};
    Item item;
    item.id = "quantity/degree-80/1";
    item.type = "quantity";
    item.block = "b1";
    item.difficulty = 0.25;
    item.fixed_order = true;
    item.options = {{"degree-60", OptionRole::Distractor, "", "a round number"},
                    {"degree-70", OptionRole::Distractor, "", "a round number"},
                    {"degree-80", OptionRole::Key, "b1", ""},
                    {"degree-90", OptionRole::Distractor, "p1", "a round number"}};
    Wording wording;
    wording.stem = "How warm?";
    wording.options = {"60", "70", "80", "90"};
    wording.evidence = {"b1", {22, 24}};
    wording.explanation = "Heat.";
    item.wordings["en"] = wording;
    item.unworded["ru"] = "options differ in length";
    deck.items = {item};
    deck.not_asked = {{"b1", "green tea", "no distractors"}};
    return deck;
}

} // namespace nuqta::test
