// Questions for a name: which company, who, which model. The name's own sentence asks, with a question word or an
// ellipsis in the name's place.
#include "generate/name_options.h"
#include "generate/name_places.h"
#include "generate/question_type.h"
#include "generate/short_clause.h"
#include "generate/wording.h"
#include "lang/question_ids.h"
#include "unicode/fold.h"
#include "unicode/words.h"

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <tuple>
#include <utility>

namespace nuqta {
namespace {

/// Graphemes of a sentence that still says something without its name.
constexpr std::size_t k_shortest_stem = 12;
constexpr std::size_t k_shortest_dense_stem = 6; ///< where no spaces are written

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
    return long_enough && named > 2 && !reading.lead_is_question && !reading.lead_is_why && !reading.lead_goes_on;
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
    return only != nullptr && is_plain_mention(reading, *only) ? only : nullptr;
}

/// The part of the slot's sentence that asks: what stands beyond a dash is left out, but a common noun needs all of its
/// sentence to be told from others.
ByteRange asking_part(const BlockReading& reading, Slot slot, const Mention& mention)
{
    const ByteRange sentence = *slot_range(reading, slot);
    const ByteRange part = mention.name->type == k_concept
                               ? sentence
                               : between_dashes(reading.block->text, sentence, mention.range, *reading.language);
    const ByteRange asking = asking_clause(reading, part, mention.range);
    return asking.contains(mention.range) ? short_enough(reading, asking, mention.range) : asking;
}

/// Where a language can ask for a name.
struct Place {
    Slot slot;
    const Mention* mention = nullptr;
    ByteRange part; ///< of the slot's sentence
};

/// The place in the slot's sentence; nothing when it cannot ask in this language.
std::optional<Place> place_in(const BlockReading& reading, Slot slot, const NameEntry* name)
{
    const Mention* mention = only_mention(reading, slot, name);
    if (mention == nullptr) {
        return std::nullopt;
    }
    const ByteRange part = asking_part(reading, slot, *mention);
    if (is_dangling(reading, part) || !may_take_out(reading, part, *mention)) {
        return std::nullopt;
    }
    const std::size_t rest = grapheme_count(text_of(reading, part)) - grapheme_count(text_of(reading, mention->range));
    const bool enough = rest >= (reading.language->spaces_between_words ? k_shortest_stem : k_shortest_dense_stem);
    return enough ? std::optional<Place>({slot, mention, part}) : std::nullopt;
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
std::map<std::string, Place> find_places(const BlockReadings& block, const NameEntry* name)
{
    std::map<std::string, Place> best;
    std::size_t most = 0;
    for (const Slot slot : slots_of(block.in.begin()->second)) {
        std::map<std::string, Place> found;
        for (const auto& [tag, reading] : block.in) {
            if (const std::optional<Place> place = place_in(reading, slot, name)) {
                found.emplace(tag, *place);
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
        const bool only_lead = common_noun && block.sentences_agree; // elsewhere the word may mean something else
        for (const Slot slot : best.count(tag) > 0 ? std::vector<Slot>{} : slots_of(reading)) {
            const std::optional<Place> place = slot.lead || !only_lead ? place_in(reading, slot, name) : std::nullopt;
            if (place) {
                best.emplace(tag, *place);
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

/// True when the lead-in would give the key away; a question that is quoted with a common noun's sentence nearly always
/// does, in another form of the word.
bool label_tells(const Material& material, const BlockReading& reading, const NameEntry& name, const std::string& key)
{
    const auto words_of = [&](std::string_view text) { return material.echo->words_of(text, *reading.language); };
    return (reading.lead_is_question && name.type == k_concept) ||
           !shared_words(words_of(text_of(reading, reading.block->lead)), words_of(key)).empty();
}

bool are_single_words(const std::vector<std::string>& options, const Language& language)
{
    return language.spaces_between_words && std::none_of(options.begin(), options.end(), [](const std::string& option) {
               return option.find(' ') != std::string::npos;
           });
}

/// The question word in the name's place, or where that reads badly a quoted clause with a gap.
const QuestionForm& form_for(const BlockReading& reading, const Place& place, const std::vector<std::string>& options)
{
    const Language& language = *reading.language;
    const Mention& mention = *place.mention;
    const std::string id = "name." + mention.name->type;
    const QuestionForm& in_place = question_form(language, id + ".clause");
    const bool phrase = place.slot.lead && !reading.lead_is_sentence;
    const bool may = !phrase && asks_in_place(reading, place.part, mention, in_place);
    const QuestionForm& form = may ? in_place : question_form(language, id + ".gap");
    const bool word = mention.name->type == k_concept && quotes_clause(form, language);
    return word && are_single_words(options, language) ? question_form(language, "name.concept.word") : form;
}

Wording word(const Material& material, const BlockReading& reading, const Place& place,
             const std::vector<std::string>& options)
{
    const Language& language = *reading.language;
    const Mention& mention = *place.mention;
    const QuestionForm& form = form_for(reading, place, options);
    const std::string clause = clause_with_gap(reading, place.part, mention.range, form);
    const std::string stem = fill(form, {{"{clause}", clause}}, language);
    const bool labelled = !quotes_clause(form, language) && leans_on_label(reading, mention.range) &&
                          !label_tells(material, reading, *mention.name, options.front());
    return make_wording(labelled ? in_point(reading, stem) : stem, options, reading, mention.range);
}

/// Articles that name one technique may mean something else by the word: the fine-tuning of a user interface.
bool is_about_techniques(const Material& material)
{
    return std::count_if(material.mentioned.begin(), material.mentioned.end(),
                         [](const auto& entry) { return entry.first->type == "technique"; }) > 1;
}

/// In how many blocks each name is a fact.
using BlocksNaming = std::map<const NameEntry*, std::size_t>;

BlocksNaming count_blocks_naming(const FactSet& facts)
{
    BlocksNaming blocks;
    for (const Fact& fact : facts.facts) {
        if (fact.kind == FactKind::Name) {
            ++blocks[fact.name];
        }
    }
    return blocks;
}

/// An item with what decides whether its block keeps it.
struct Draft {
    Item item;
    const NameEntry* name = nullptr;
    Slot slot;
};

/// The item with these options, in every language that has a sentence and a form of the key for it.
Item worded(const Material& material, const BlockReadings& block, const Fact& fact,
            const std::map<std::string, Place>& places, const Spellings& spellings,
            const std::vector<NameChoice>& choices)
{
    Item item = item_of(fact, choices);
    for (const auto& [tag, reading] : block.in) {
        const auto place = places.find(tag);
        if (place == places.end()) {
            item.unworded[tag] = "no sentence that names it once and stands alone";
        } else if (spellings.count(tag) == 0) {
            item.unworded[tag] = "it stands there in a form that options cannot have";
        } else {
            item.wordings[tag] = word(material, reading, place->second, spellings.at(tag));
        }
    }
    return item;
}

/// True for a common noun that stands in an eighth of the blocks: it would be guessed wherever there is a gap.
bool is_theme(const Material& material, const NameEntry& name, std::size_t blocks)
{
    constexpr std::size_t k_share = 8;
    constexpr std::size_t k_fewest = 5;
    return name.type == k_concept && blocks > k_fewest && blocks * k_share > material.reading.blocks.size();
}

void write_one(const Material& material, const BlocksNaming& blocks_naming, const BlockReadings& block,
               const Fact& fact, Written& written, std::vector<Draft>& drafts)
{
    const auto leave_out = [&](const std::string& reason) {
        written.not_asked.push_back({fact.block, fact.id, reason});
    };
    const std::span<const std::string_view> types = name_types();
    if (std::find(types.begin(), types.end(), fact.name->type) == types.end()) {
        return leave_out("no question for names of type " + fact.name->type);
    }
    if (!fact.name->asked) {
        return leave_out("too general to be asked for");
    }
    if (material.topics.count(fact.name) > 0) {
        return leave_out("the whole article is about it");
    }
    if (fact.name->type == "person" && blocks_naming.at(fact.name) > 1) {
        return leave_out("the article speaks of this person again and again");
    }
    if (is_theme(material, *fact.name, blocks_naming.at(fact.name))) {
        return leave_out("the article speaks of it again and again");
    }
    if (fact.name->type == "technique" && !is_about_techniques(material)) {
        return leave_out("the word may stand for something else: no other technique is named");
    }
    if (is_counted(block, fact.name)) {
        return leave_out("it is counted there; the question is how many");
    }
    const std::map<std::string, Place> places = find_places(block, fact.name);
    if (places.empty()) {
        return leave_out("no sentence that names it once and stands alone");
    }
    std::map<std::string, ByteRange> marks;
    for (const auto& [tag, place] : places) {
        marks[tag] = place.mention->range;
    }
    constexpr int k_attempts = 4;
    std::optional<Item> best;
    std::size_t fewest = 0; // flaws
    for (int attempt = 0; attempt < k_attempts && (!best || fewest > 0); ++attempt) {
        Spellings spellings;
        const std::vector<NameChoice> choices = choose_names(material, block, fact, marks, attempt, spellings);
        if (choices.size() < k_name_distractors) {
            continue;
        }
        Item item = worded(material, block, fact, places, spellings, choices);
        const std::size_t flaws = count_flaws(item, *material.flaws);
        if (!best || flaws < fewest) {
            best = std::move(item);
            fewest = flaws;
        }
    }
    if (!best) {
        return leave_out("no three other names of its kind");
    }
    drafts.push_back({std::move(*best), fact.name, places.begin()->second.slot});
}

/// Names of things, and words for what they are or do: one of each may be asked of a sentence.
bool is_word(const NameEntry& name)
{
    return name.type == k_concept || name.type == "technique";
}

/// How far into its sentence the name stands: the later, the more of the sentence asks for it.
std::size_t distance(const BlockReadings& block, const Draft& draft)
{
    const BlockReading& reading = block.in.begin()->second;
    const Mention* mention = only_mention(reading, draft.slot, draft.name);
    return mention == nullptr ? 0 : mention->range.begin - slot_range(reading, draft.slot)->begin;
}

/// Of a block's items one a sentence that asks for a name and one that asks for a word, of these two in all: they
/// answer each other. Those that more languages word come first, then names that fewer blocks mention, then those
/// further into the sentence.
void keep_best(const Material& material, const BlocksNaming& blocks_naming, const BlockReadings& block,
               std::vector<Draft> drafts, Written& written)
{
    using Worth = std::tuple<std::ptrdiff_t, std::size_t, std::ptrdiff_t>;
    const std::size_t most = material.prose ? 4 : 2; // paragraphs say more than bullets
    const auto worth = [&](const Draft& draft) {
        const std::map<std::string, Judgement> verdicts = judge(draft.item, *material.flaws);
        const auto good =
            std::count_if(verdicts.begin(), verdicts.end(), [](const auto& entry) { return entry.second.flaws == 0; });
        const std::size_t blocks = is_word(*draft.name) ? 0 : blocks_naming.at(draft.name);
        return Worth{-good, blocks, -static_cast<std::ptrdiff_t>(distance(block, draft))};
    };
    std::vector<std::pair<Worth, std::size_t>> order;
    for (std::size_t i = 0; i < drafts.size(); ++i) {
        order.push_back({worth(drafts[i]), i});
    }
    std::sort(order.begin(), order.end());
    std::set<std::tuple<bool, bool, std::size_t>> sentences; // that are asked for a word, or for a name
    std::set<std::size_t> kept;
    for (const auto& [value, i] : order) {
        const Draft& draft = drafts[i];
        const bool word = is_word(*draft.name);
        const auto words =
            std::count_if(sentences.begin(), sentences.end(), [](const auto& known) { return std::get<0>(known); });
        const bool room = !word || static_cast<std::size_t>(words) < most;
        if (room && sentences.insert({word, draft.slot.lead, draft.slot.index}).second) {
            kept.insert(i);
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
    const BlocksNaming blocks_naming = count_blocks_naming(material.facts);
    std::map<std::string, std::vector<Draft>> drafts; // by block
    for (const Fact& fact : material.facts.facts) {
        const BlockReadings* block = find_readings(material.reading, fact.block);
        if (fact.kind == FactKind::Name && is_asked(material, *block)) {
            write_one(material, blocks_naming, *block, fact, written, drafts[fact.block]);
        }
    }
    for (const BlockReadings& block : material.reading.blocks) {
        keep_best(material, blocks_naming, block, std::move(drafts[block.id]), written);
    }
}

} // namespace nuqta
