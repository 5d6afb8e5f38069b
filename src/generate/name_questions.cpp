// Questions for a name: which company, who, which model. The name's own sentence asks, with a question word or an
// ellipsis in the name's place.
#include "base/rng.h"
#include "generate/clauses.h"
#include "generate/name_options.h"
#include "generate/question_type.h"
#include "generate/sentences.h"
#include "generate/wording.h"
#include "lang/question_ids.h"
#include "unicode/code_points.h"
#include "unicode/fold.h"
#include "unicode/words.h"

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <utility>

namespace nuqta {
namespace {

constexpr std::size_t k_shortest_stem = 12; ///< graphemes of a sentence that still says something without its name

/// The sentence a name is asked by: the lead-in, or a sentence of the body, the same one in every language.
struct Slot {
    bool lead = false;
    std::size_t index = 0;
};

/// True for a lead-in before a colon that says enough to be quoted: "Distillation raises efficiency but lowers …".
bool is_long_phrase(const BlockReading& reading)
{
    constexpr std::size_t k_words = 5;
    constexpr std::size_t k_graphemes = 10;
    const std::string_view lead = text_of(reading, reading.block->lead);
    const bool long_enough = reading.language->spaces_between_words
                                 ? words(lead, reading.language->tag).size() >= k_words
                                 : grapheme_count(lead) >= k_graphemes;
    const auto named = std::count_if(reading.mentions.begin(), reading.mentions.end(), [&](const Mention& mention) {
        return reading.block->lead.contains(mention.range);
    });
    return long_enough && named > 1 && !reading.lead_is_question && !reading.lead_is_why && !reading.lead_goes_on;
}

std::optional<ByteRange> slot_range(const BlockReading& reading, Slot slot)
{
    if (slot.lead) {
        const bool says_something = reading.lead_is_sentence || is_long_phrase(reading);
        return says_something ? std::optional<ByteRange>(reading.block->lead) : std::nullopt;
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

/// True when an acronym is followed by what it stands for.
bool is_explained(const BlockReading& reading, const Mention& mention)
{
    const std::string_view after = std::string_view(reading.block->text).substr(mention.range.end);
    return !mention.name->expansion.empty() && (after.starts_with(" (") || after.starts_with("（"));
}

/// True when a common noun stands beside a word that points at something said before: "this clarity".
bool points_back(const BlockReading& reading, const Mention& mention)
{
    constexpr std::size_t k_reach = 14; // bytes of the word before
    const std::string_view text = reading.block->text;
    const Language& language = *reading.language;
    const std::size_t after = text.find_first_not_of(' ', mention.range.end);
    const bool pointed_after = after != std::string_view::npos &&
                               starts_with_any(text.substr(after), language.discourse.demonstrative, language);
    std::size_t from = mention.range.begin - std::min(mention.range.begin, k_reach);
    while (from < mention.range.begin && (static_cast<unsigned char>(text[from]) & 0xC0) == 0x80) {
        ++from;
    }
    const std::optional<ByteRange> before =
        find_word(text, {from, mention.range.begin}, language.discourse.demonstrative, language);
    const bool pointed_before =
        before && text.find_first_not_of(' ', before->end) >= mention.range.begin && !pointed_after;
    return mention.name->type == k_concept && (pointed_after || pointed_before);
}

/// True when two mentions are a list ("OpenAI or Anthropic": both would be right) or stand so close that each gives the
/// other away ("OpenAI's o1").
bool side_by_side(const BlockReading& reading, const Mention& a, const Mention& b)
{
    constexpr std::size_t k_touching = 8; // bytes between: a space, " от ", " 的 "
    constexpr std::size_t k_longest_link = 100; // bytes: no word that joins two names is as long
    const bool first = a.range.begin < b.range.begin;
    const ByteRange gap = first ? ByteRange{a.range.end, b.range.begin} : ByteRange{b.range.end, a.range.begin};
    if (gap.size() > k_longest_link) {
        return false;
    }
    const std::string between = fold(text_of(reading, gap));
    const Words& joining = reading.language->discourse.clause_start;
    const bool list =
        std::any_of(joining.begin(), joining.end(), [&](const std::string& w) { return fold(w) == between; });
    const bool common_noun = a.name->type == k_concept || b.name->type == k_concept;
    return (gap.size() <= k_touching && !common_noun) || list || between == fold(reading.language->list_comma);
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
        if (other != only && side_by_side(reading, *only, *other)) {
            return nullptr;
        }
    }
    const bool hidden = only != nullptr && (in_parentheses(reading, only->range) || is_explained(reading, *only) ||
                                            points_back(reading, *only));
    return hidden ? nullptr : only;
}

/// The part of the slot's sentence that asks: what stands beyond a dash is left out, but a common noun needs all of its
/// sentence to be told from others.
ByteRange asking_part(const BlockReading& reading, Slot slot, const Mention& mention)
{
    const ByteRange sentence = *slot_range(reading, slot);
    const ByteRange part = mention.name->type == k_concept ? sentence
                                                           : between_dashes(reading.block->text, sentence,
                                                                            mention.range, *reading.language);
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

/// `end`, or the end of the word before it where spaces stand between.
std::size_t back_to_word(std::string_view text, std::size_t begin, std::size_t end)
{
    while (end > begin && text[end - 1] == ' ') {
        --end;
    }
    return end;
}

/// A question word in a common noun's place is understood where the noun ends its clause and one of the words that
/// govern nouns stands before it; beside other letters of a language without spaces it would be read as part of a
/// compound (什么模型).
bool reads_as_a_word(const BlockReading& reading, ByteRange part, ByteRange mark)
{
    const Language& language = *reading.language;
    const std::string_view text = reading.block->text;
    const ByteRange clause = clause_of(reading, part, mark);
    const Words& governors = language.discourse.governors;
    const std::string_view before = slice(text, {clause.begin, back_to_word(text, clause.begin, mark.begin)});
    const bool governed = std::any_of(governors.begin(), governors.end(),
                                      [&](const std::string& word) { return before.ends_with(word); });
    const bool dash = text.substr(mark.end).starts_with("—");
    return language.spaces_between_words || (mark.end == clause.end && governed && !dash);
}

/// True when particles are written together with a common noun: its form would show which of them agree.
bool is_glued(const BlockReading& reading, ByteRange mark)
{
    std::size_t at = mark.begin;
    return reading.language->spaces_between_words && at > 0 && is_letter(previous_code_point(reading.block->text, at));
}

/// True when the mention is the beginning or end of a longer name that is not known: Google of "Google Docs".
bool in_longer_name(const BlockReading& reading, ByteRange mark)
{
    const std::string_view text = reading.block->text;
    const bool latin_text = reading.language->script == "Latn";
    const auto is_part = [&](std::string_view word) {
        std::size_t at = 0;
        const char32_t first = word.empty() ? U' ' : next_code_point(word, at);
        return is_letter(first) && first < 0x250 && (!latin_text || is_uppercase(first));
    };
    std::size_t first = 0;
    const std::string_view name = text_of(reading, mark);
    const bool latin = next_code_point(name, first) < 0x250;
    const std::string_view after = text.substr(mark.end);
    const std::string_view before = text.substr(0, mark.begin);
    const bool goes_on = after.starts_with(' ') && is_part(after.substr(1));
    const std::size_t word = before.ends_with(' ') ? before.find_last_of(' ', before.size() - 2) : before.size();
    const std::size_t begin = word == std::string_view::npos ? 0 : word + 1;
    const bool begun = begin > 1 && begin < before.size() && is_part(before.substr(begin));
    return latin && (goes_on || begun);
}

/// True when quotation marks and brackets of the part all have their partners in it.
bool is_balanced(std::string_view part)
{
    constexpr std::pair<std::string_view, std::string_view> k_pairs[] = {
        {"(", ")"}, {"（", "）"}, {"[", "]"}, {"“", "”"}, {"«", "»"}, {"‘", "’"}};
    const auto count = [&](std::string_view mark) {
        std::size_t found = 0;
        for (std::size_t at = part.find(mark); at != std::string_view::npos; at = part.find(mark, at + mark.size())) {
            ++found;
        }
        return found;
    };
    return count("\"") % 2 == 0 && std::all_of(std::begin(k_pairs), std::end(k_pairs), [&](const auto& pair) {
               return pair.first == "‘" ? count("‘") <= count("’") : count(pair.first) == count(pair.second);
           });
}

/// True when the sentence can be asked in this language.
bool can_ask(const BlockReading& reading, Slot slot, const NameEntry* name)
{
    const Mention* mention = only_mention(reading, slot, name);
    if (mention == nullptr) {
        return false;
    }
    const ByteRange sentence = asking_part(reading, slot, *mention);
    const bool whole = name->type == k_concept ? !is_glued(reading, mention->range)
                                               : !in_longer_name(reading, mention->range);
    if (!whole || !is_balanced(text_of(reading, sentence)) || is_dangling(reading, sentence) || holds_for_others(reading, sentence, mention->range)) {
        return false;
    }
    const std::size_t rest =
        grapheme_count(text_of(reading, sentence)) - grapheme_count(text_of(reading, mention->range));
    return rest >= k_shortest_stem;
}

std::vector<Slot> slots_of(const BlockReading& reading)
{
    std::vector<Slot> slots;
    for (std::size_t i = 0; i < reading.sentences.size(); ++i) {
        slots.push_back({false, i});
    }
    slots.insert(reading.lead_is_sentence ? slots.begin() : slots.end(), {true, 0});
    return slots;
}

/// By tag, the sentence that asks for the name; a language without one is missing. The one that most languages can ask
/// is taken in all of those, the first that will do in the others.
std::map<std::string, Slot> find_slots(const BlockReadings& block, const NameEntry* name)
{
    std::map<std::string, Slot> best;
    std::size_t most = 0;
    for (const Slot slot : slots_of(block.in.begin()->second)) {
        std::map<std::string, Slot> found;
        for (const auto& [tag, reading] : block.in) {
            if (can_ask(reading, slot, name)) {
                found.emplace(tag, slot);
            }
        }
        if (found.size() > most) {
            most = found.size();
            best = std::move(found);
        }
    }
    const bool common_noun = name->type == k_concept;
    if (common_noun && most < std::min<std::size_t>(2, block.in.size())) {
        return {}; // nothing shows that the translations mean the same
    }
    for (const auto& [tag, reading] : block.in) {
        if (common_noun && block.sentences_agree) {
            break;
        }
        for (const Slot slot : best.count(tag) > 0 ? std::vector<Slot>{} : slots_of(reading)) {
            if (can_ask(reading, slot, name)) {
                best.emplace(tag, slot);
                break;
            }
        }
    }
    return best;
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

Wording word(const BlockReading& reading, Slot slot, const NameEntry& name, const std::vector<std::string>& options)
{
    const Language& language = *reading.language;
    const Mention& mention = *only_mention(reading, slot, &name);
    const ByteRange part = asking_part(reading, slot, mention);
    const std::string id = "name." + name.type;
    const QuestionForm& in_place = question_form(language, id + ".clause");
    const bool phrase = slot.lead && !reading.lead_is_sentence;
    const bool may = !phrase && asks_in_place(reading, part, mention.range, in_place) &&
                     (name.type != k_concept || reads_as_a_word(reading, part, mention.range));
    const QuestionForm& form = may ? in_place : question_form(language, id + ".gap");
    const std::string clause = clause_with_gap(reading, part, mention.range, form);
    return make_wording(fill(form, {{"{clause}", clause}}, language), options, reading, mention.range);
}

/// An item with what decides whether its block keeps it.
struct Draft {
    Item item;
    bool common_noun = false;
    Slot slot;
};

void write_one(const Material& material, const BlockReadings& block, const Fact& fact, Written& written,
               std::vector<Draft>& drafts)
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
    const std::map<std::string, Slot> slots = find_slots(block, fact.name);
    if (slots.empty()) {
        return leave_out("no sentence that names it once and stands alone");
    }
    std::map<std::string, ByteRange> marks;
    for (const auto& [tag, slot] : slots) {
        marks[tag] = only_mention(block.in.at(tag), slot, fact.name)->range;
    }
    Spellings spellings;
    const std::vector<NameChoice> choices = choose_names(material, block, fact, marks, spellings);
    if (choices.size() < k_name_distractors) {
        return leave_out("no three other names of its type");
    }
    Item item = item_of(fact, choices);
    for (const auto& [tag, reading] : block.in) {
        const auto slot = slots.find(tag);
        if (slot == slots.end()) {
            item.unworded[tag] = "no sentence that names it once and stands alone";
        } else if (spellings.count(tag) == 0) {
            item.unworded[tag] = "it stands there in a form that options cannot have";
        } else {
            item.wordings[tag] = word(reading, slot->second, *fact.name, spellings.at(tag));
        }
    }
    drafts.push_back({std::move(item), fact.name->type == k_concept, slots.begin()->second});
}

/// Of a block's items all that ask for names, and of those that ask for common nouns one a sentence and two in all:
/// they answer each other. Those that more languages word come first, then those with more kin in the article.
void keep_best(const Material& material, std::vector<Draft> drafts, Written& written)
{
    constexpr std::size_t k_most = 2;
    const auto worth = [&](const Draft& draft) {
        const std::map<std::string, Verdict> verdicts = judge(draft.item, *material.flaws);
        const auto good = std::count_if(verdicts.begin(), verdicts.end(),
                                        [](const auto& entry) { return entry.second.flaws == 0; });
        return std::make_pair(-good, -draft.item.difficulty);
    };
    std::vector<std::pair<std::pair<std::ptrdiff_t, double>, std::size_t>> order;
    for (std::size_t i = 0; i < drafts.size(); ++i) {
        order.push_back({worth(drafts[i]), i});
    }
    std::sort(order.begin(), order.end());
    std::set<std::pair<bool, std::size_t>> sentences;
    std::set<std::size_t> kept;
    for (const auto& [value, i] : order) {
        const Draft& draft = drafts[i];
        const bool room = sentences.size() < k_most && sentences.count({draft.slot.lead, draft.slot.index}) == 0;
        if (!draft.common_noun || room) {
            kept.insert(i);
            if (draft.common_noun) {
                sentences.insert({draft.slot.lead, draft.slot.index});
            }
        } else {
            written.not_asked.push_back({draft.item.block, draft.item.id, "another word of its sentence is asked for"});
        }
    }
    for (const std::size_t i : kept) {
        written.items.push_back(std::move(drafts[i].item));
    }
}

} // namespace

void write_name_questions(const Material& material, Written& written)
{
    std::map<std::string, std::vector<Draft>> drafts; // by block
    for (const Fact& fact : material.facts.facts) {
        const BlockReadings* block = find_readings(material.reading, fact.block);
        if (fact.kind == FactKind::Name && is_asked(material, *block)) {
            write_one(material, *block, fact, written, drafts[fact.block]);
        }
    }
    for (auto& [block, of_block] : drafts) {
        keep_best(material, std::move(of_block), written);
    }
}

} // namespace nuqta
