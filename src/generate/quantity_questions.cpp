// Questions for a number: how many, how much, what share, how long, which year.
#include "article/marks.h"
#include "generate/clauses.h"
#include "generate/list_counts.h"
#include "generate/number_ladder.h"
#include "generate/number_text.h"
#include "generate/quantity_leaks.h"
#include "generate/quantity_options.h"
#include "generate/question_type.h"
#include "generate/sentences.h"
#include "generate/short_clause.h"
#include "generate/wording.h"
#include "lang/numbers.h"
#include "unicode/code_points.h"
#include "unicode/fold.h"

#include <algorithm>
#include <optional>
#include <set>

namespace nuqta {
namespace {

bool is_denied(const Fact& fact)
{
    return std::count(fact.qualifiers.begin(), fact.qualifiers.end(), Qualifier::Denied) > 0;
}

/// `prefix` and the kind of question the fact's unit asks for: "quantity.clause.money".
std::string question_id(const std::string& prefix, const Fact& fact)
{
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
    const Block& block = *reading.block;
    const ByteRange whole = block.body.contains(fact) ? block.body : ByteRange{0, block.text.size()};
    return index < 0 ? whole : reading.sentences[static_cast<std::size_t>(index)];
}

/// The part of the sentence that is enough to ask for the fact.
ByteRange asking_part(const BlockReading& reading, ByteRange sentence, ByteRange fact)
{
    const bool is_short = fits_question(reading, sentence);
    const ByteRange part = short_enough(
        reading, is_short ? sentence : between_dashes(reading.block->text, sentence, fact, *reading.language), fact);
    const ByteRange asking =
        part == sentence ? part : asking_clause(reading, part, fact); // what is cut may be cut more
    return asking.contains(fact) ? asking : part;
}

/// `part` up to the colon behind the number: beyond it stands what is counted.
ByteRange before_list(const BlockReading& reading, ByteRange part, ByteRange fact)
{
    return {part.begin, std::min(part.end, find_colon(reading.block->text, fact.end))};
}

/// True when the number stands in a sentence that nobody reads in a question.
bool is_too_long(const BlockReadings& block, const Fact& fact)
{
    return std::any_of(fact.in.begin(), fact.in.end(), [&](const auto& entry) {
        const BlockReading& reading = block.in.at(entry.first);
        const int index = sentence_index(reading, entry.second);
        return index >= 0 && reading.sentences[static_cast<std::size_t>(index)].size() > k_longest_sentence;
    });
}

/// "How large is … estimated to be": the noun phrase before the modal, when the sentence begins with it and the number
/// follows the modal at once.
std::optional<std::string> estimate_stem(const BlockReading& reading, ByteRange number)
{
    const Language& language = *reading.language;
    const std::string_view text = reading.block->text;
    const ByteRange sentence = between_dashes(text, sentence_of(reading, number), number, language);
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
    return fill(question_form(language, "quantity.estimate"), {{"{np}", as_subject(reading, subject)}}, language);
}

/// True when one of `candidates` stands right before the fact.
bool ends_with_word(const BlockReading& reading, ByteRange sentence, ByteRange fact, const Words& candidates)
{
    return NumberText(text_of(reading, sentence), *reading.language)
        .word_before(fact.begin - sentence.begin, candidates)
        .has_value();
}

/// The question word in the fact's place, or a quoted clause with a gap where a question word would read badly: inside
/// a quotation, where it would move to the front of another clause or past another number, and in a clause whose
/// subject may stand before the part that is asked (`beheaded`).
const QuestionForm& form_for(const BlockReading& reading, const Fact& fact, ByteRange sentence, ByteRange range,
                             bool beheaded)
{
    const Language& language = *reading.language;
    const QuestionForm& form = question_form(language, question_id("quantity.clause.", fact));
    const bool first_clause =
        clause_with(clauses_of(reading.block->text, sentence, language), range, range).begin == sentence.begin;
    const bool alone = std::none_of(reading.quantities.begin(), reading.quantities.end(), [&](const Quantity& other) {
        return sentence.contains(other.range) && !(other.range == range) && other.unit == fact.unit;
    });
    const bool point_in_time = fact.unit == "year_of" || fact.unit == "date";
    const bool takes_along = !point_in_time || ends_with_word(reading, sentence, range, form.swallow_before);
    const bool ends = without_end_mark(reading.block->text, sentence, language).end <= range.end;
    const bool may_move = form.front ? first_clause && alone && takes_along : !(form.inside && ends);
    const bool month = fact.unit == "date" && static_cast<int>(fact.low) % 100 == 0; // "which day" asks too much
    const std::string gap = month ? "quantity.gap.month" : question_id("quantity.gap.", fact);
    const bool reads_well = may_move && !month && !beheaded && !is_quoted(reading, sentence, range);
    return reads_well || language.questions.count(gap) == 0 ? form : question_form(language, gap);
}

/// `range` with an ellipsis right behind it: the gap is one already.
ByteRange over_ellipsis(std::string_view text, ByteRange range, ByteRange sentence)
{
    constexpr std::string_view k_ellipsis = "…";
    while (range.end + k_ellipsis.size() <= sentence.end && text.substr(range.end).starts_with(k_ellipsis)) {
        range.end += k_ellipsis.size();
    }
    return range;
}

/// True when the sentence goes on to another number of the unit: what lies beyond it is ruled out unread.
bool shows_another(const BlockReading& reading, ByteRange sentence, ByteRange fact)
{
    const std::vector<Quantity>& all = reading.quantities;
    const auto own = std::find_if(all.begin(), all.end(), [&](const Quantity& q) { return q.range == fact; });
    return own != all.end() && std::any_of(all.begin(), all.end(), [&](const Quantity& other) {
               return &other != &*own && other.unit == own->unit && sentence.contains(other.range);
           });
}

/// A lead-in with a number in it would show one that another question asks for.
bool lead_has_number(const BlockReading& reading)
{
    return std::any_of(reading.quantities.begin(), reading.quantities.end(),
                       [&](const Quantity& quantity) { return reading.block->lead.contains(quantity.range); });
}

/// True for a number quoted by way of example: "to pinpoint, say, ‘20% of attempts failed’".
bool is_made_up(const BlockReading& reading, ByteRange sentence, ByteRange fact)
{
    return is_quoted(reading, sentence, fact) && find_word(reading.block->text, {sentence.begin, fact.begin},
                                                           reading.language->discourse.example, *reading.language)
                                                     .has_value();
}

/// A stem and how it is answered.
struct Asked {
    std::string stem;
    const QuestionForm* form = nullptr; ///< never null
};

/// The one company that the fact's sentence is about, in Latin letters, which nothing inflects; empty when there is
/// none or there are several.
std::string company_of(const BlockReading& reading, ByteRange fact)
{
    const ByteRange sentence = sentence_of(reading, fact);
    std::set<const NameEntry*> companies;
    std::string written;
    for (const Mention& mention : reading.mentions) {
        if (mention.name->type == "company" && sentence.contains(mention.range)) {
            companies.insert(mention.name);
            written = text_of(reading, mention.range);
        }
    }
    std::size_t first = 0;
    const bool latin = !written.empty() && is_latin_letter(next_code_point(written, first));
    return companies.size() == 1 && latin ? written : "";
}

/// The question for a count whose noun the pack can decline.
Asked ask_count(const BlockReading& reading, const Fact& fact)
{
    const Language& language = *reading.language;
    const auto is = [&](Qualifier qualifier) {
        return std::count(fact.qualifiers.begin(), fact.qualifiers.end(), qualifier) > 0;
    };
    const std::string id = is(Qualifier::Claimed)       ? "quantity.count.claimed"
                           : is(Qualifier::Approximate) ? "quantity.count.approximate"
                                                        : "quantity.count";
    const std::string of = counted_name(*fact.name, language);
    const std::string owner = company_of(reading, fact.in.at(language.tag));
    if (!owner.empty()) {
        const QuestionForm& form = question_form(language, id + ".whose");
        return {fill(form, {{"{of}", of}, {"{owner}", owner}}, language), &form};
    }
    const QuestionForm& form = question_form(language, id);
    const std::string question = fill(form, {{"{of}", of}}, language);
    return {lead_has_number(reading) ? question : in_point(reading, question), &form};
}

std::optional<Asked> ask(const BlockReading& reading, const Fact& fact, bool opens_list)
{
    const Language& language = *reading.language;
    ByteRange range = fact.in.at(language.tag);
    if (has_carrier(fact)) {
        return ask_count(reading, fact);
    }
    const bool possible = std::count(fact.qualifiers.begin(), fact.qualifiers.end(), Qualifier::Possible) > 0;
    if (possible && fact.unit != "year_of" && fact.unit != "date") {
        if (std::optional<std::string> stem = estimate_stem(reading, range)) {
            return Asked{*stem, &question_form(language, "quantity.estimate")};
        }
    }
    const ByteRange whole = sentence_of(reading, range);
    const ByteRange part = asking_part(reading, whole, range);
    const ByteRange sentence = opens_list ? before_list(reading, part, range) : part;
    if (is_dangling(reading, sentence) || !says_enough(reading, sentence, range) ||
        shows_another(reading, sentence, range) || is_made_up(reading, whole, range)) {
        return std::nullopt;
    }
    const QuestionForm& form = form_for(reading, fact, sentence, range, sentence.begin > whole.begin);
    range = over_ellipsis(reading.block->text, range, sentence);
    QuestionForm filled = form;
    filled.gap = is_small_count(fact.high) && !form.small_gap.empty() ? form.small_gap : form.gap;
    std::string clause = clause_with_gap(reading, sentence, range, filled);
    clause += closing_quotes(clause);
    return Asked{fill(form, {{"{clause}", clause}}, language), &form};
}

/// The choices as the language prints them and as they answer the question; years in the era of the article's words.
std::vector<std::string> option_texts(const std::vector<QuantityChoice>& choices, const BlockReading& reading,
                                      ByteRange fact, const QuestionForm& form)
{
    const Language& language = *reading.language;
    const Era* era = era_in(text_of(reading, fact), language.dates);
    std::vector<std::string> texts;
    for (const QuantityChoice& choice : choices) {
        const bool point = choice.low == choice.high && (choice.unit == "year_of" || choice.unit == "date");
        const std::string text =
            era != nullptr && point
                ? print_in_era(static_cast<int>(choice.low), choice.unit == "date", *era, language)
                : print_quantity(choice.low, choice.high, *find_unit(language, choice.unit), language);
        texts.push_back(answer(form, text));
    }
    return texts;
}

/// Why the item has no wording in this language; empty when it has one, which is then in `item`.
std::string word(const BlockReading& reading, const Fact& fact, bool opens_list,
                 const std::vector<QuantityChoice>& choices, Item& item)
{
    const Language& language = *reading.language;
    const auto range = fact.in.find(language.tag);
    if (range == fact.in.end()) {
        return "the translation does not say it";
    }
    const bool agrees = std::all_of(choices.begin(), choices.end(), [&](const QuantityChoice& choice) {
        return takes_same_form(choice.high, fact.high, language);
    });
    if (fact.unit == "count" && !has_carrier(fact) && !agrees) {
        return "the noun beside the number gives it away";
    }
    const std::optional<Asked> asked = ask(reading, fact, opens_list);
    if (!asked) {
        return "its sentence leans on the one before it or shows another such number";
    }
    item.wordings[language.tag] =
        make_wording(asked->stem, option_texts(choices, reading, range->second, *asked->form), reading, range->second);
    return {};
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

void write_one(const Material& material, const BlockReadings& block, const Fact& fact, bool opens_list,
               Written& written)
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
    std::string reason;
    for (const auto& [tag, reading] : block.in) {
        const std::string unworded = word(reading, fact, opens_list, *choices, item);
        if (!unworded.empty()) {
            item.unworded[tag] = unworded;
            reason = unworded;
        }
    }
    if (item.wordings.empty()) {
        return leave_out(reason);
    }
    if (is_shown(block, item, fact, written)) {
        return leave_out("the question on another number of the sentence shows it");
    }
    written.items.push_back(std::move(item));
}

} // namespace

void write_quantity_questions(const Material& material, Written& written)
{
    ListCounts lists(material.reading);
    for (const Fact& fact : material.facts.facts) {
        if (fact.kind != FactKind::Quantity) {
            continue;
        }
        const BlockReadings* block = find_readings(material.reading, fact.block);
        const bool opens_list = lists.is_count(*block, fact);
        if (is_asked(material, *block) || opens_list) {
            write_one(material, *block, fact, opens_list, written);
        } else {
            written.not_asked.push_back({fact.block, fact.id, "stands in a paragraph; the bullets are asked"});
        }
    }
}

} // namespace nuqta
