// Questions for a name: which company, who, which model. The name's own sentence asks, with a question word or an
// ellipsis in the name's place.
#include "base/rng.h"
#include "generate/clauses.h"
#include "generate/name_options.h"
#include "generate/question_type.h"
#include "generate/wording.h"
#include "lang/question_ids.h"
#include "unicode/code_points.h"
#include "unicode/fold.h"

#include <algorithm>
#include <map>
#include <optional>
#include <utility>

namespace nuqta {
namespace {

constexpr std::size_t k_shortest_stem = 12; ///< graphemes of a sentence that still says something without its name

/// The sentence a name is asked by: the lead-in, or a sentence of the body, the same one in every language.
struct Slot {
    bool lead = false;
    std::size_t index = 0;
};

std::optional<ByteRange> slot_range(const BlockReading& reading, Slot slot)
{
    if (slot.lead) {
        return reading.lead_is_sentence ? std::optional<ByteRange>(reading.block->lead) : std::nullopt;
    }
    return slot.index < reading.sentences.size() ? std::optional<ByteRange>(reading.sentences[slot.index])
                                                 : std::nullopt;
}

std::vector<const Mention*> mentions_in(const BlockReading& reading, ByteRange range)
{
    std::vector<const Mention*> found;
    auto mention = std::partition_point(reading.mentions.begin(), reading.mentions.end(),
                                        [&](const Mention& m) { return m.range.begin < range.begin; });
    for (; mention != reading.mentions.end() && range.contains(mention->range); ++mention) {
        found.push_back(&*mention);
    }
    return found;
}

bool in_parentheses(const BlockReading& reading, ByteRange mention)
{
    const std::string_view before = text_of(reading, {0, mention.begin});
    return before.ends_with("(") || before.ends_with("（");
}

/// True when two mentions are a list ("OpenAI or Anthropic": both would be right) or stand so close that each gives the
/// other away ("OpenAI's o1").
bool side_by_side(const BlockReading& reading, ByteRange a, ByteRange b)
{
    constexpr std::size_t k_touching = 8; // bytes between: a space, " от ", " 的 "
    constexpr std::size_t k_longest_link = 100; // bytes: no word that joins two names is as long
    const ByteRange gap = a.begin < b.begin ? ByteRange{a.end, b.begin} : ByteRange{b.end, a.begin};
    if (gap.size() > k_longest_link) {
        return false;
    }
    const std::string between = fold(text_of(reading, gap));
    const Words& joining = reading.language->discourse.clause_start;
    const bool list =
        std::any_of(joining.begin(), joining.end(), [&](const std::string& w) { return fold(w) == between; });
    return gap.size() <= k_touching || list || between == fold(reading.language->list_comma);
}

/// The one mention of `name` in the slot's sentence; nothing when it is there twice, stands in parentheses (a gloss),
/// or beside another name.
const Mention* only_mention(const BlockReading& reading, Slot slot, const NameEntry* name)
{
    const std::optional<ByteRange> sentence = slot_range(reading, slot);
    if (!sentence || sentence->size() > k_longest_sentence) {
        return nullptr;
    }
    const Mention* only = nullptr;
    for (const Mention* mention : mentions_in(reading, *sentence)) {
        if (mention->name == name) {
            if (only != nullptr) {
                return nullptr;
            }
            only = mention;
        }
    }
    for (const Mention* other : only == nullptr ? std::vector<const Mention*>{} : mentions_in(reading, *sentence)) {
        if (other != only && side_by_side(reading, only->range, other->range)) {
            return nullptr;
        }
    }
    return only != nullptr && in_parentheses(reading, only->range) ? nullptr : only;
}

/// The part of the slot's sentence that asks: what stands beyond a dash is left out.
ByteRange asking_part(const BlockReading& reading, Slot slot, const Mention& mention)
{
    const ByteRange part =
        between_dashes(reading.block->text, *slot_range(reading, slot), mention.range, *reading.language);
    return asking_clause(reading, part, mention.range);
}

ByteRange clause_of(const BlockReading& reading, ByteRange part, ByteRange mark)
{
    return clause_with(clauses_of(reading.block->text, part, *reading.language), mark, part);
}

/// True when the clause does not single the name out: it is one example of several, or the clause denies something of
/// it
/// ("is not just another founder" is true of many).
bool holds_for_others(const BlockReading& reading, ByteRange part, ByteRange mark)
{
    const Language& language = *reading.language;
    const std::string_view text = reading.block->text;
    const ByteRange clause = clause_of(reading, part, mark);
    const std::optional<ByteRange> example =
        find_word(text, {clause.begin, mark.begin}, language.discourse.example, language);
    return example.has_value() ||
           find_word(text, {mark.end, clause.end}, language.discourse.denied, language).has_value();
}

/// A question word can stand in the name's place: in a quotation only at its start ("О какой компании сказано…" is true
/// of the subject), elsewhere not inside a clause that leans on another.
bool asks_in_place(const BlockReading& reading, ByteRange part, ByteRange mark, const QuestionForm& form)
{
    const bool quotes = form.pattern.find(reading.language->quotes.open) != std::string::npos;
    const ByteRange clause = clause_of(reading, part, mark);
    const bool leans = find_word(reading.block->text, {clause.begin, mark.begin}, reading.language->discourse.embedding,
                                 *reading.language)
                           .has_value();
    return quotes ? mark.begin == part.begin : !leans;
}

/// True when the sentence can be asked in this language.
bool can_ask(const BlockReading& reading, Slot slot, const NameEntry* name)
{
    const Mention* mention = only_mention(reading, slot, name);
    if (mention == nullptr) {
        return false;
    }
    const ByteRange sentence = asking_part(reading, slot, *mention);
    if (is_dangling(reading, sentence) || holds_for_others(reading, sentence, mention->range)) {
        return false;
    }
    const std::size_t rest =
        grapheme_count(text_of(reading, sentence)) - grapheme_count(text_of(reading, mention->range));
    return rest >= k_shortest_stem;
}

std::optional<Slot> find_slot(const BlockReadings& block, const NameEntry* name)
{
    std::vector<Slot> slots = {{true, 0}};
    const std::size_t count = block.sentences_agree ? block.in.begin()->second.sentences.size() : 1;
    for (std::size_t i = 0; i < count; ++i) {
        slots.push_back({false, i});
    }
    for (const Slot slot : slots) {
        const bool everywhere = std::all_of(block.in.begin(), block.in.end(),
                                            [&](const auto& entry) { return can_ask(entry.second, slot, name); });
        if (everywhere) {
            return slot;
        }
    }
    return std::nullopt;
}

bool is_counted(const BlockReadings& block, const NameEntry* name)
{
    return std::any_of(block.in.begin(), block.in.end(), [&](const auto& entry) {
        const auto& quantities = entry.second.quantities;
        return std::any_of(quantities.begin(), quantities.end(), [&](const Quantity& q) { return q.of == name; });
    });
}

Item item_of(const Fact& fact, const std::vector<NameChoice>& choices)
{
    Item item;
    item.id = fact.id;
    item.type = "name";
    item.block = fact.block;
    item.options.push_back({fact.name->id, OptionRole::Key, fact.block, {}});
    int near = 0;
    for (const NameChoice& choice : choices) {
        item.options.push_back({choice.name->id, OptionRole::Distractor, choice.block, choice.reason});
        near += choice.block.empty() ? 0 : 1;
    }
    item.difficulty = (30 + 15 * near) / 100.0;
    return item;
}

void write_one(const Material& material, const BlockReadings& block, const Fact& fact, Written& written)
{
    const auto leave_out = [&](const std::string& reason) {
        written.not_asked.push_back({fact.block, fact.id, reason});
    };
    const std::span<const std::string_view> types = name_types();
    if (std::find(types.begin(), types.end(), fact.name->type) == types.end()) {
        return leave_out("no question for names of type " + fact.name->type);
    }
    if (material.topics.count(fact.name) > 0) {
        return leave_out("the whole article is about it");
    }
    if (is_counted(block, fact.name)) {
        return leave_out("it is counted there; the question is how many");
    }
    const std::optional<Slot> slot = find_slot(block, fact.name);
    if (!slot) {
        return leave_out("no sentence that names it once and stands alone in every language");
    }
    std::map<std::string, ByteRange> marks;
    for (const auto& [tag, reading] : block.in) {
        marks[tag] = only_mention(reading, *slot, fact.name)->range;
    }
    Spellings spellings;
    const std::vector<NameChoice> choices = choose_names(material, block, fact, marks, spellings);
    if (choices.size() < k_name_distractors) {
        return leave_out("no three other names of its type");
    }
    Item item = item_of(fact, choices);
    const std::string id = "name." + fact.name->type;
    for (const auto& [tag, reading] : block.in) {
        const Mention& mention = *only_mention(reading, *slot, fact.name);
        const ByteRange part = asking_part(reading, *slot, mention);
        const ByteRange mark = mention.range;
        const QuestionForm& in_place = question_form(*reading.language, id + ".clause");
        const QuestionForm& form =
            asks_in_place(reading, part, mark, in_place) ? in_place : question_form(*reading.language, id + ".gap");
        const std::string clause = clause_with_gap(reading, part, mark, form);
        item.wordings[tag] =
            make_wording(fill(form, {{"{clause}", clause}}, *reading.language), spellings[tag], reading, mark);
    }
    written.items.push_back(std::move(item));
}

} // namespace

void write_name_questions(const Material& material, Written& written)
{
    for (const Fact& fact : material.facts.facts) {
        const BlockReadings* block = find_readings(material.reading, fact.block);
        if (fact.kind == FactKind::Name && is_asked(material, *block)) {
            write_one(material, *block, fact, written);
        }
    }
}

} // namespace nuqta
