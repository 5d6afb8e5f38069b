// A deck whose texts hold what every format must escape.
#pragma once

#include "item/deck.h"
#include "item/small_deck.h"

namespace nuqta::test {

/// Two questions in English: one of numbers, whose order is fixed, and one full of marks that mean something somewhere.
inline Deck awkward_deck()
{
    Deck deck = small_deck();
    deck.sources[0].title = "Tea / \"hot\" & <cold>";
    deck.sections[0].blocks.push_back(
        {"b2", "bullet", {}, {{"en", "Set x = {1, 2} & \"go\" <b>; a ]]> b: ~90 #1 \\n."}}});
    Item item;
    item.id = "claim/0badf00d/1";
    item.type = "claim";
    item.block = "b2";
    item.options = {{"a", OptionRole::Key, "b2", ""},
                    {"b", OptionRole::Distractor, "", "made up"},
                    {"c", OptionRole::Distractor, "", "made up"},
                    {"d", OptionRole::Distractor, "", "made up"}};
    Wording wording;
    wording.stem = "What is {x} = ~1:\n\"2\" & <b>?";
    wording.options = {"=SUM(A1)", "-1; \"two\"", "@home ]]> #3", "+4\t{5} \\ 6"};
    wording.evidence = {"b2", {4, 14}}; // x = {1, 2}
    wording.explanation = "Set.";
    item.wordings["en"] = wording;
    deck.items.push_back(item);
    return deck;
}

} // namespace nuqta::test
