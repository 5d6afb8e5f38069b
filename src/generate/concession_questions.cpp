// Although X, Y: what the article says in spite of X. The sentence is cut after its concession, and statements of the
// same form stand beside its own: what holds in spite of something else, then what follows from conditions.
#include "generate/flawless.h"
#include "generate/subordinates.h"
#include "generate/wording.h"
#include "unicode/fold.h"

#include <optional>
#include <string>
#include <vector>

namespace nuqta {
namespace {

constexpr Openers k_concessions = {&Discourse::concession, nullptr};
constexpr Openers k_conditions = {&Discourse::condition_start, nullptr};

struct Concession {
    FoundSubordinate found;
    TextOption statement;
};

std::vector<Concession> find_all(const Material& material, const Openers& openers, const std::string& kind)
{
    std::vector<Concession> all;
    for (const BlockReadings& block : material.reading.blocks) {
        std::optional<FoundSubordinate> found =
            is_asked(material, block) ? find_subordinate(block, openers) : std::nullopt;
        if (found && part_stands(*found, &Subordinate::main)) {
            TextOption statement = part_option(material, *found, &Subordinate::main);
            statement.kind = kind;
            all.push_back({std::move(*found), std::move(statement)});
        }
    }
    return all;
}

TextQuestion question_of(const FoundSubordinate& found)
{
    TextQuestion question{"concession/" + block_fingerprint(*found.block) + "/1", "concession", found.block->id, {}};
    for (const auto& [tag, cut] : found.in) {
        const BlockReading& reading = found.block->in.at(tag);
        question.stems[tag] =
            fill(question_form(*reading.language, "concession"),
                 {{"{concession}", upper_first(text_of(reading, cut.opened), tag)}}, *reading.language);
    }
    return question;
}

} // namespace

void write_concession_questions(const Material& material, Written& written)
{
    const std::vector<Concession> concessions = find_all(material, k_concessions, "concession");
    TextPool pool;
    for (const Concession& concession : concessions) {
        pool.options.push_back(concession.statement);
    }
    for (Concession& other : find_all(material, k_conditions, "condition")) {
        pool.options.push_back(std::move(other.statement));
    }
    for (TextOption& statement : free_possibilities(material)) {
        pool.options.push_back(std::move(statement));
    }
    for (const Concession& concession : concessions) {
        TextPool others = from_other_sections(pool, concession.statement);
        for (Item& item : flawless_items(material, question_of(concession.found), concession.statement, others)) {
            keep_or_explain(std::move(item), written);
        }
        pool.used = others.used;
    }
}

} // namespace nuqta
