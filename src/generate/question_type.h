// The kinds of question. Each is one file and one row of the registry: a function that writes every item of its kind
// that it can prove, and says why it leaves a fact out.
#pragma once

#include "generate/echo.h"
#include "generate/facts.h"
#include "generate/reading.h"
#include "item/deck.h"

#include <cstdint>
#include <map>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace nuqta {

struct FlawContext;

/// What every kind of question works from.
struct Material {
    const SetReading& reading;
    const FactSet& facts;
    std::set<const NameEntry*> topics; ///< what the whole article is about: in its title, or in a third of its blocks
    std::uint64_t seed = 1;
    bool prose = false;   ///< hardly any bullets: paragraphs are asked about too
    bool lenient = false; ///< last resort for a block without an item: the key may repeat a word of the stem
    std::map<const NameEntry*, std::string> mentioned =
        {};                             ///< every name that is a fact, and the first block it is one of
    const EchoIndex* echo = nullptr;    ///< never null
    const FlawContext* judge = nullptr; ///< never null: finds flaws before an item is kept
};

/// What a kind of question made and what it left out.
struct Written {
    std::vector<Item> items;
    std::vector<NotAsked> not_asked;
};

struct QuestionType {
    std::string_view name;
    /// True for kinds that ask for what stands under or over a lead-in: together they are at most half of a deck.
    bool about_leads = false;
    void (*write)(const Material& material, Written& written);
};

/// All kinds, most valuable first.
std::span<const QuestionType> question_types();

void write_quantity_questions(const Material& material, Written& written);
void write_name_questions(const Material& material, Written& written);
void write_term_questions(const Material& material, Written& written);
void write_answer_questions(const Material& material, Written& written);
void write_condition_questions(const Material& material, Written& written);
void write_contrast_questions(const Material& material, Written& written);
void write_concession_questions(const Material& material, Written& written);
void write_cause_questions(const Material& material, Written& written);
void write_claim_questions(const Material& material, Written& written);
void write_lead_questions(const Material& material, Written& written);
void write_section_questions(const Material& material, Written& written);
void write_continuation_questions(const Material& material, Written& written);

/// True when the block is asked about: a bullet, or in prose any block.
bool is_asked(const Material& material, const BlockReadings& block);

/// The wording of one language, with the evidence `mark` in `block`.
Wording make_wording(std::string stem, std::vector<std::string> options, const BlockReading& reading, ByteRange mark);

} // namespace nuqta
