// The kinds of question. Each is one file and one row of the registry: a function that writes every item of its kind
// that it can prove, and says why it leaves a fact out.
#pragma once

#include "generate/echo.h"
#include "generate/facts.h"
#include "generate/judge.h"
#include "generate/reading.h"
#include "item/deck.h"

#include <cstddef>
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
    std::set<const NameEntry*> topics; ///< what the whole article is about: in its title, or in a quarter of its blocks
    std::uint64_t seed = 1;
    bool prose = false; ///< hardly any bullets: paragraphs are asked about too
    std::map<const NameEntry*, std::string> mentioned =
        {};                                         ///< every name that is a fact, and the first block it is one of
    const EchoIndex* echo = nullptr;                ///< never null
    const std::set<std::string>* covered = nullptr; ///< blocks that need no item more, or nullptr
    const FlawContext* flaws = nullptr;             ///< never null: what the checks of flaws need to know of the deck
};

/// What a kind of question made and what it left out.
struct Written {
    std::vector<Item> items;
    std::vector<NotAsked> not_asked;
};

/// How much of a kind goes into a deck.
enum class Share {
    All,        ///< short answers: every one
    Statements, ///< sentences under a lead-in: for blocks without another item
    Uncovered,  ///< for blocks without either
    Few         ///< last resort: they ask about the article's order more than its matter; one in twenty at most
};

struct QuestionType {
    std::string_view name;
    Share share = Share::All;
    void (*write)(const Material& material, Written& written);
};

/// All kinds, most valuable first.
std::span<const QuestionType> question_types();

void write_quantity_questions(const Material& material, Written& written);
void write_name_questions(const Material& material, Written& written);
void write_listed_questions(const Material& material, Written& written);
void write_term_questions(const Material& material, Written& written);
void write_answer_questions(const Material& material, Written& written);
void write_condition_questions(const Material& material, Written& written);
void write_contrast_questions(const Material& material, Written& written);
void write_lesser_contrast_questions(const Material& material, Written& written); ///< "not only"
void write_concession_questions(const Material& material, Written& written);
void write_cause_questions(const Material& material, Written& written);
void write_claim_questions(const Material& material, Written& written);
void write_lead_questions(const Material& material, Written& written);
void write_section_questions(const Material& material, Written& written);
void write_continuation_questions(const Material& material, Written& written);

/// Bytes of a block, and of a sentence or heading, beyond which nothing is asked about it: no learner reads that in a
/// question, and the work and memory for every fact of it would grow with its length.
inline constexpr std::size_t k_longest_block = 8192;
inline constexpr std::size_t k_longest_sentence = 2048;

/// True when the block is longer than k_longest_block in some language.
bool is_too_long(const BlockReadings& block);

/// True when the block is asked about: a bullet, or in prose any block, that is not too long.
bool is_asked(const Material& material, const BlockReadings& block);

/// The wording of one language, with the evidence `mark` in `block`.
Wording make_wording(std::string stem, std::vector<std::string> options, const BlockReading& reading, ByteRange mark);

} // namespace nuqta
