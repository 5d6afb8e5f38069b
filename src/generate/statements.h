// What the article says under a lead-in, as one sentence per block, and how lead-ins are quoted in stems.
#pragma once

#include "generate/question_type.h"
#include "generate/text_options.h"

#include <optional>
#include <string>
#include <vector>

namespace nuqta {

/// What a lead-in is, in every language of the block.
enum class LeadKind { None, YesNo, Why, Condition, Label };

LeadKind kind_of_lead(const BlockReadings& block);

/// One statement for each block with a lead-in: the first sentence of the body that stands on its own in every language
/// and has a usable length. Its `kind` tells whether it is certain or only possible.
std::vector<TextOption> body_statements(const Material& material);

/// True when the option's sentence is the first of its block's body.
bool is_first_sentence(const BlockReadings& block, const TextOption& statement);

/// True when the lead-in says nothing without its heading ("Not yet", "In the short term") in some language.
bool needs_heading(const BlockReadings& block);

/// True when the lead-in begins with a connective ("But not so fast") in some language: it is no point of its own.
bool is_connective(const BlockReadings& block);

/// True for a list item that only names what the items below it explain.
bool is_bare_label(const BlockReadings& block);

} // namespace nuqta
