// Questions answered by a sentence: what the article answers to its own question, what follows a condition, what is
// said under a lead-in. They differ in the stem and in which lead-ins they take.
#include "generate/question_type.h"
#include "generate/sentences.h"
#include "generate/text_options.h"
#include "generate/wording.h"
#include "unicode/fold.h"
#include "unicode/words.h"

#include <algorithm>
#include <functional>

namespace nuqta {
namespace {

/// "Пока нет", "Not yet": a statement of so few words says nothing without its heading.
constexpr std::size_t k_shortest_lead_words = 2;

bool needs_heading(const BlockReading& reading)
{
    const std::string_view lead = text_of(reading, reading.block->lead);
    const bool short_statement =
        reading.lead_is_sentence && words(lead, reading.language->tag).size() <= k_shortest_lead_words;
    return short_statement || starts_with_any(lead, reading.language->discourse.dangling_start, *reading.language);
}

std::string heading_and_lead(const BlockReading& reading)
{
    const std::string_view title = without_number(reading.section->title);
    const Words& marks = reading.language->discourse.question_end;
    const bool ends_in_mark =
        std::any_of(marks.begin(), marks.end(), [&](const std::string& m) { return title.ends_with(m); });
    const bool spaced = reading.language->spaces_between_words || !title.ends_with("？");
    return std::string(title) + (ends_in_mark ? (spaced ? " " : "") : " — ") +
           std::string(text_of(reading, reading.block->lead));
}

/// The lead-in as a stem quotes it: with the heading before it, in every language, where one of them needs that.
std::string quoted_lead(const BlockReadings& block, const BlockReading& reading)
{
    const bool with_heading =
        std::any_of(block.in.begin(), block.in.end(), [](const auto& entry) { return needs_heading(entry.second); });
    return with_heading ? heading_and_lead(reading) : std::string(text_of(reading, reading.block->lead));
}

enum class LeadKind { Question, Condition, Statement };

LeadKind kind_of(const BlockReadings& block)
{
    const auto all = [&](auto holds) {
        return std::all_of(block.in.begin(), block.in.end(), [&](const auto& entry) { return holds(entry.second); });
    };
    if (all([](const BlockReading& r) { return r.lead_is_question || r.lead_is_why; })) {
        return LeadKind::Question;
    }
    return all([](const BlockReading& r) { return r.lead_goes_on; }) ? LeadKind::Condition : LeadKind::Statement;
}

std::string question_stem(const BlockReadings&, const BlockReading& reading)
{
    const Language& language = *reading.language;
    const std::string_view lead = text_of(reading, reading.block->lead);
    if (!reading.lead_is_why) {
        return fill(question_form(language, "question"), "{lead}", lead, language);
    }
    const bool noun = std::any_of(language.discourse.why_end.begin(), language.discourse.why_end.end(),
                                  [&](const std::string& end) { return lead.ends_with(end); });
    return fill(question_form(language, noun ? "why.noun" : "why"), "{lead}", lead, language);
}

std::string condition_stem(const BlockReadings&, const BlockReading& reading)
{
    const Language& language = *reading.language;
    return fill(question_form(language, "condition"), "{condition}",
                lower_first(text_of(reading, reading.block->lead), language.tag), language);
}

std::string claim_stem(const BlockReadings& block, const BlockReading& reading)
{
    return fill(question_form(*reading.language, "claim"), "{lead}", quoted_lead(block, reading), *reading.language);
}

/// The fact whose statement is the block's first sentence.
const Fact* statement_fact(const Material& material, const std::string& block)
{
    const auto& facts = material.facts.facts;
    const auto found = std::find_if(facts.begin(), facts.end(), [&](const Fact& fact) {
        return fact.block == block && (fact.kind == FactKind::Claim || fact.kind == FactKind::Question);
    });
    return found == facts.end() ? nullptr : &*found;
}

std::string fingerprint(const Fact& fact)
{
    return fact.id.substr(fact.id.find('/') + 1);
}

void write_statements(const Material& material, LeadKind kind, const std::string& type,
                      std::string (*stem_of)(const BlockReadings&, const BlockReading&), Written& written)
{
    const std::vector<Statement> pool = body_statements(material);
    for (const Statement& key : pool) {
        const Fact* fact = statement_fact(material, key.block->id);
        if (fact == nullptr || kind_of(*key.block) != kind) {
            continue;
        }
        std::map<std::string, std::string> stems;
        for (const auto& [tag, reading] : key.block->in) {
            stems[tag] = stem_of(*key.block, reading);
        }
        Item item = text_item(material, type + "/" + fingerprint(*fact), type, key, pool, stems, "no stem");
        if (item.wordings.empty()) {
            written.not_asked.push_back({key.block->id, fact->id, "no three other statements of alike length"});
        } else {
            written.items.push_back(std::move(item));
        }
    }
}

} // namespace

void write_answer_questions(const Material& material, Written& written)
{
    write_statements(material, LeadKind::Question, "question", question_stem, written);
}

void write_condition_questions(const Material& material, Written& written)
{
    write_statements(material, LeadKind::Condition, "condition", condition_stem, written);
}

void write_claim_questions(const Material& material, Written& written)
{
    write_statements(material, LeadKind::Statement, "claim", claim_stem, written);
}

} // namespace nuqta
