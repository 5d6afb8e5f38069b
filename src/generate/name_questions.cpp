// Questions for a name: which company, who, which model. The name's own sentence asks, with a question word or an
// ellipsis in the name's place.
#include "generate/question_type.h"

#include "base/rng.h"
#include "generate/wording.h"
#include "lang/question_ids.h"
#include "unicode/code_points.h"
#include "unicode/fold.h"

#include <algorithm>
#include <map>
#include <optional>

namespace nuqta {
namespace {

constexpr std::size_t k_distractors = 3;
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
    return slot.index < reading.sentences.size() ? std::optional<ByteRange>(reading.sentences[slot.index]) : std::nullopt;
}

std::vector<const Mention*> mentions_in(const BlockReading& reading, ByteRange range)
{
    std::vector<const Mention*> found;
    for (const Mention& mention : reading.mentions) {
        if (range.contains(mention.range)) {
            found.push_back(&mention);
        }
    }
    return found;
}

/// The one mention of `name` in the slot's sentence; nothing when it is there twice, or side by side with another name of
/// its type ("OpenAI or Anthropic": both would be right).
const Mention* only_mention(const BlockReading& reading, Slot slot, const NameEntry* name)
{
    constexpr std::size_t k_side_by_side = 14; // bytes between two names of a list: " или ", "、", " และ "
    const std::optional<ByteRange> sentence = slot_range(reading, slot);
    if (!sentence) {
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
        const std::size_t gap = other->range.begin > only->range.begin ? other->range.begin - only->range.end
                                                                       : only->range.begin - other->range.end;
        if (other != only && other->name->type == name->type && gap <= k_side_by_side) {
            return nullptr;
        }
    }
    return only;
}

/// True when the sentence can be asked in this language.
bool can_ask(const BlockReading& reading, Slot slot, const NameEntry* name)
{
    const Mention* mention = only_mention(reading, slot, name);
    if (mention == nullptr || is_dangling(reading, *slot_range(reading, slot))) {
        return false;
    }
    const ByteRange sentence = *slot_range(reading, slot);
    const std::size_t rest = grapheme_count(text_of(reading, sentence)) - grapheme_count(text_of(reading, mention->range));
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

bool is_latin(std::string_view text)
{
    std::size_t at = 0;
    return !text.empty() && next_code_point(text, at) < 0x250;
}

/// The name as an option beside a key that is written in Latin letters, or in the language's own; empty when it has no
/// such spelling.
std::string spelled(const NameEntry& name, const std::string& tag, bool latin)
{
    const std::string own = printed_name(name, tag);
    if (is_latin(own) == latin) {
        return own;
    }
    return is_latin(name.name) == latin ? name.name : "";
}

bool mentioned_in(const BlockReadings& block, const NameEntry* name)
{
    return std::any_of(block.in.begin(), block.in.end(), [&](const auto& entry) {
        const auto& mentions = entry.second.mentions;
        return std::any_of(mentions.begin(), mentions.end(), [&](const Mention& m) { return m.name == name; });
    });
}

struct NameChoice {
    const NameEntry* name = nullptr;
    std::string block;
    std::string reason;
};

/// Names of the same type: those of other blocks in the order of the article, then the gazetteer's by hash.
std::vector<NameChoice> candidates(const Material& material, const BlockReadings& block, const Fact& fact)
{
    std::vector<NameChoice> found;
    const auto add = [&](const NameEntry* name, const std::string& from, const std::string& reason) {
        const bool known = std::any_of(found.begin(), found.end(), [&](const NameChoice& c) { return c.name == name; });
        if (!known && name->type == fact.name->type && name != fact.name && !mentioned_in(block, name) &&
            material.topics.count(name) == 0) {
            found.push_back({name, from, reason});
        }
    };
    for (const Fact& other : material.facts.facts) {
        if (other.kind == FactKind::Name) {
            add(other.name, other.block, "same type, in the same article");
        }
    }
    std::vector<const NameEntry*> known;
    for (const NameEntry& entry : material.reading.names->entries()) {
        known.push_back(&entry);
    }
    std::stable_sort(known.begin(), known.end(), [&](const NameEntry* a, const NameEntry* b) {
        return stable_hash(a->id + fact.id, material.seed) < stable_hash(b->id + fact.id, material.seed);
    });
    for (const NameEntry* entry : known) {
        add(entry, {}, "same type");
    }
    return found;
}

using Spellings = std::map<std::string, std::vector<std::string>>; ///< by tag, in the order of the choices

/// The first three candidates that every language can spell in the script of its key, and all spellings.
std::vector<NameChoice> choose(const std::vector<NameChoice>& pool, const BlockReadings& block, const Fact& fact,
                               Spellings& spellings)
{
    std::map<std::string, bool> latin;
    for (const auto& [tag, reading] : block.in) {
        latin[tag] = is_latin(text_of(reading, fact.in.at(tag)));
        spellings[tag] = {spelled(*fact.name, tag, latin[tag])};
    }
    std::vector<NameChoice> chosen;
    for (const NameChoice& candidate : pool) {
        const bool everywhere = std::all_of(latin.begin(), latin.end(), [&](const auto& entry) {
            const std::string text = spelled(*candidate.name, entry.first, entry.second);
            const std::vector<std::string>& taken = spellings[entry.first];
            return !text.empty() && std::find(taken.begin(), taken.end(), text) == taken.end();
        });
        if (everywhere && chosen.size() < k_distractors) {
            chosen.push_back(candidate);
            for (const auto& [tag, is_latin_key] : latin) {
                spellings[tag].push_back(spelled(*candidate.name, tag, is_latin_key));
            }
        }
    }
    return chosen;
}

Item item_of(const Fact& fact, const std::vector<NameChoice>& choices)
{
    Item item;
    item.id = fact.id;
    item.type = "name";
    item.block = fact.block;
    item.options.push_back({fact.name->id, OptionRole::Key, fact.block, {}});
    double near = 0;
    for (const NameChoice& choice : choices) {
        item.options.push_back({choice.name->id, OptionRole::Distractor, choice.block, choice.reason});
        near += choice.block.empty() ? 0 : 1;
    }
    item.difficulty = 0.3 + 0.15 * near;
    return item;
}

void write_one(const Material& material, const BlockReadings& block, const Fact& fact, Written& written)
{
    const auto leave_out = [&](const std::string& reason) { written.not_asked.push_back({fact.block, fact.id, reason}); };
    const std::span<const std::string_view> types = name_types();
    if (std::find(types.begin(), types.end(), fact.name->type) == types.end()) {
        return leave_out("no question for names of type " + fact.name->type);
    }
    if (material.topics.count(fact.name) > 0) {
        return leave_out("the whole article is about it");
    }
    const std::optional<Slot> slot = find_slot(block, fact.name);
    if (!slot) {
        return leave_out("no sentence that names it once and stands alone in every language");
    }
    Spellings spellings;
    const std::vector<NameChoice> choices = choose(candidates(material, block, fact), block, fact, spellings);
    if (choices.size() < k_distractors) {
        return leave_out("no three other names of its type");
    }
    Item item = item_of(fact, choices);
    const std::string id = "name." + fact.name->type + ".clause";
    for (const auto& [tag, reading] : block.in) {
        const QuestionForm& form = question_form(*reading.language, id);
        const ByteRange mark = only_mention(reading, *slot, fact.name)->range;
        const std::string clause = clause_with_gap(reading, *slot_range(reading, *slot), mark, form);
        item.wordings[tag] = make_wording(fill(form, "{clause}", clause, *reading.language), spellings[tag], reading, mark);
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
