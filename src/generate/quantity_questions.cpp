// Questions for a number: how many, how much, what share, how long, which year.
#include "generate/clauses.h"
#include "generate/quantity_options.h"
#include "generate/question_type.h"
#include "generate/sentences.h"
#include "generate/wording.h"
#include "lang/numbers.h"

#include <algorithm>
#include <optional>

namespace nuqta {
namespace {

bool is_denied(const Fact& fact)
{
    return std::count(fact.qualifiers.begin(), fact.qualifiers.end(), Qualifier::Denied) > 0;
}

bool states(const std::vector<Quantity>& quantities, const Fact& fact)
{
    return std::any_of(quantities.begin(), quantities.end(), [&](const Quantity& quantity) {
        return quantity.unit == fact.unit && quantity.low == fact.low && quantity.high == fact.high;
    });
}

/// Why the number is no secret: it stands in a heading or lead-in that the player sees or other questions show.
std::string leak_of(const Material& material, const BlockReadings& block, const Fact& fact)
{
    for (const auto& [tag, reading] : block.in) {
        if (states(material.reading.in_headings.at(reading.section), fact)) {
            return "leaked by the heading";
        }
        const ByteRange lead = reading.block->lead;
        if (!reading.lead_goes_on && lead.contains(fact.in.at(tag))) {
            return "stands in the lead-in, which other questions show";
        }
    }
    return {};
}

std::string question_id(const Fact& fact)
{
    const std::string prefix = "quantity.clause.";
    if (is_money(fact.unit)) {
        return prefix + "money";
    }
    if (is_duration(fact.unit)) {
        return prefix + "duration";
    }
    for (const char* const known : {"times", "percent", "year_of", "fraction", "date", "ordinal", "count"}) {
        if (fact.unit == known) {
            return prefix + known;
        }
    }
    return prefix + "other";
}

ByteRange sentence_of(const BlockReading& reading, ByteRange fact)
{
    const int index = sentence_index(reading, fact);
    const ByteRange whole{0, reading.block->text.size()};
    const ByteRange sentence = index < 0 ? whole : reading.sentences[static_cast<std::size_t>(index)];
    return between_dashes(reading.block->text, sentence, fact, *reading.language);
}

/// True when the number stands in a sentence that nobody reads in a question.
bool is_too_long(const BlockReadings& block, const Fact& fact)
{
    return std::any_of(block.in.begin(), block.in.end(), [&](const auto& entry) {
        const int index = sentence_index(entry.second, fact.in.at(entry.first));
        return index >= 0 && entry.second.sentences[static_cast<std::size_t>(index)].size() > k_longest_sentence;
    });
}

/// "How large is … estimated to be": the noun phrase before the modal, when the sentence begins with it and the number
/// follows the modal at once.
std::optional<std::string> estimate_stem(const BlockReading& reading, ByteRange number)
{
    const Language& language = *reading.language;
    const std::string_view text = reading.block->text;
    const ByteRange sentence = sentence_of(reading, number);
    const std::optional<ByteRange> modal =
        find_word(text, {sentence.begin, number.begin}, language.discourse.possible, language);
    constexpr std::size_t k_at_once = 36; // bytes: one or two words ("только", "всего лишь") may stand between
    if (!modal || number.begin - modal->end > k_at_once) {
        return std::nullopt;
    }
    ByteRange subject{sentence.begin, modal->begin};
    while (!subject.empty() && text[subject.end - 1] == ' ') {
        --subject.end;
    }
    const Discourse& words = language.discourse;
    const bool whole = language.discourse.sentence_stops ? clauses_of(text, subject, language).size() == 1 : true;
    if (subject.empty() || !whole || starts_with_any(slice(text, subject), words.dangling_start, language)) {
        return std::nullopt;
    }
    return fill(question_form(language, "quantity.estimate"), {{"{np}", slice(text, subject)}}, language);
}

std::optional<std::string> stem_of(const BlockReading& reading, const Fact& fact)
{
    const Language& language = *reading.language;
    const ByteRange range = fact.in.at(language.tag);
    const bool claimed = std::count(fact.qualifiers.begin(), fact.qualifiers.end(), Qualifier::Claimed) > 0;
    if (fact.unit == "count" && fact.name != nullptr) {
        const bool about = std::count(fact.qualifiers.begin(), fact.qualifiers.end(), Qualifier::Approximate) > 0;
        const char* id = claimed ? "quantity.count.claimed" : about ? "quantity.count.approximate" : "quantity.count";
        return fill(question_form(language, id), {{"{of}", counted_name(*fact.name, language)}}, language);
    }
    const bool possible = std::count(fact.qualifiers.begin(), fact.qualifiers.end(), Qualifier::Possible) > 0;
    if (possible && fact.unit != "year_of" && fact.unit != "date") {
        if (std::optional<std::string> stem = estimate_stem(reading, range)) {
            return stem;
        }
    }
    const ByteRange sentence = sentence_of(reading, range);
    if (is_dangling(reading, sentence)) {
        return std::nullopt;
    }
    const QuestionForm& form = question_form(language, question_id(fact));
    return fill(form, {{"{clause}", clause_with_gap(reading, sentence, range, form)}}, language);
}

std::vector<std::string> option_texts(const std::vector<QuantityChoice>& choices, const Language& language)
{
    std::vector<std::string> texts;
    for (const QuantityChoice& choice : choices) {
        texts.push_back(print_quantity(choice.low, choice.high, *find_unit(language, choice.unit), language));
    }
    return texts;
}

Item item_of(const Fact& fact, const std::vector<QuantityChoice>& choices)
{
    Item item;
    item.id = fact.id;
    item.type = "quantity";
    item.block = fact.block;
    item.fixed_order = true;
    int near = 0;
    for (const QuantityChoice& choice : choices) {
        Option option;
        option.id = quantity_fingerprint(choice.unit, choice.low, choice.high, choice.of);
        option.role = choice.is_key ? OptionRole::Key : OptionRole::Distractor;
        option.block = choice.block;
        option.reason = choice.reason;
        near += !choice.is_key && !choice.block.empty() ? 1 : 0; // from the article
        item.options.push_back(std::move(option));
    }
    item.difficulty = (35 + 15 * near) / 100.0;
    return item;
}

void write_one(const Material& material, const BlockReadings& block, const Fact& fact, Written& written)
{
    const auto leave_out = [&](const std::string& reason) {
        written.not_asked.push_back({fact.block, fact.id, reason});
    };
    if (is_denied(fact)) {
        return leave_out("the article denies it; it serves as a distractor");
    }
    const std::string leak = leak_of(material, block, fact);
    if (!leak.empty()) {
        return leave_out(leak);
    }
    if (is_too_long(block, fact)) {
        return leave_out("the sentence is too long to ask about");
    }
    const std::optional<std::vector<QuantityChoice>> choices = choose_quantities(material, fact);
    if (!choices) {
        return leave_out("no three plausible other values");
    }
    Item item = item_of(fact, *choices);
    for (const auto& [tag, reading] : block.in) {
        const std::optional<std::string> stem = stem_of(reading, fact);
        if (stem) {
            item.wordings[tag] =
                make_wording(*stem, option_texts(*choices, *reading.language), reading, fact.in.at(tag));
        } else {
            item.unworded[tag] = "the sentence leans on the one before it";
        }
    }
    if (item.wordings.empty()) {
        return leave_out("the sentence leans on the one before it");
    }
    written.items.push_back(std::move(item));
}

} // namespace

void write_quantity_questions(const Material& material, Written& written)
{
    for (const Fact& fact : material.facts.facts) {
        const BlockReadings* block = find_readings(material.reading, fact.block);
        if (fact.kind == FactKind::Quantity && is_asked(material, *block)) {
            write_one(material, *block, fact, written);
        }
    }
}

} // namespace nuqta
