// Items that `nuqta check` finds nothing wrong with: for kinds of question whose distractors are few, so that a wording
// that gives its key away is better not made.
#pragma once

#include "generate/text_options.h"

#include <vector>

namespace nuqta {

/// The question as one item, and where its options do not do in every language, as more of them, each for languages
/// that the others leave out. Never empty: the first tells what it could not word. Only options that are used count as
/// used.
std::vector<Item> flawless_items(const Material& material, const TextQuestion& question, const TextOption& key,
                                 TextPool& pool);

/// Adds those items; if no language words one, its block and the reason go to what is not asked. Nothing for a block
/// that Material::covered names.
void keep_all_or_explain(const Material& material, const TextQuestion& question, const TextOption& key, TextPool& pool,
                         Written& written);

/// Drops the wordings with a flaw; each gets the first one as its `unworded` reason.
Item without_flawed_wordings(const Material& material, Item item);

} // namespace nuqta
