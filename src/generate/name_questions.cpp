// Questions for a name: which company, who, which model. The name's own sentence asks, with a question word or an
// ellipsis in the name's place.
#include "article/marks.h"
#include "generate/name_options.h"
#include "generate/name_places.h"
#include "generate/name_slots.h"
#include "generate/question_type.h"
#include "generate/wording.h"
#include "lang/question_ids.h"
#include "unicode/fold.h"

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <tuple>
#include <utility>

namespace nuqta {
namespace {

bool is_counted(const BlockReadings& block, const NameEntry* name)
{
    return std::any_of(block.in.begin(), block.in.end(), [&](const auto& entry) {
        const auto& quantities = entry.second.quantities;
        return std::any_of(quantities.begin(), quantities.end(), [&](const Quantity& q) { return q.of == name; });
    });
}

Item item_of(const Fact& fact, const std::vector<NameChoice>& choices)
{
    Item item = item_of_names(fact.id, "name", fact, choices);
    const auto near =
        std::count_if(choices.begin(), choices.end(), [](const NameChoice& choice) { return !choice.block.empty(); });
    item.difficulty = static_cast<double>(30 + 15 * near) / 100.0;
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

/// What a gap for a common noun asks for: a word, a phrase, or one or the other.
std::string kind_of_gap(const std::vector<std::string>& options)
{
    const auto phrases = std::count_if(options.begin(), options.end(),
                                       [](const std::string& option) { return option.find(' ') != std::string::npos; });
    return phrases == 0                                             ? "name.concept.word"
           : phrases == static_cast<std::ptrdiff_t>(options.size()) ? "name.concept.phrase"
                                                                    : "name.concept.gap";
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
    return word ? question_form(language, kind_of_gap(options)) : form;
}

Wording word(const Material& material, const BlockReading& reading, const Place& place,
             const std::vector<std::string>& options)
{
    const Language& language = *reading.language;
    const Mention& mention = *place.mention;
    const QuestionForm& form = form_for(reading, place, options);
    const bool labelled =
        leans_on_label(reading, mention.range) && !label_tells(material, reading, *mention.name, options.front());
    const bool quoted = quotes_clause(form, language);
    ByteRange part = place.part;
    const bool colon = reading.block->lead_mark == ":" || reading.block->lead_mark == "：";
    if (labelled && quoted && colon && part.begin == reading.block->body.begin) {
        part.begin = reading.block->lead.begin; // "The Outbox: enables …"
    }
    std::string clause = clause_with_gap(reading, part, mention.range, form);
    clause += closing_quotes(clause);
    const std::string stem = fill(form, {{"{clause}", clause}}, language);
    return make_wording(labelled && !quoted ? in_point(reading, stem) : stem, options, reading, mention.range);
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

/// True when a sentence of the body asks for what is all of its lead-in in some language: "Scalability: …".
bool is_lead(const BlockReadings& block, const NameEntry& name, Slot slot)
{
    return !slot.lead && std::any_of(block.in.begin(), block.in.end(),
                                     [&](const auto& entry) { return is_label(entry.second, &name); });
}

/// True for a common noun of which the article names a form too: the assistant may be the agent.
bool has_other_word(const Material& material, const NameEntry& name)
{
    return name.type == k_concept && std::any_of(material.mentioned.begin(), material.mentioned.end(),
                                                 [&](const auto& entry) { return entry.first->parent == name.id; });
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
    if (has_other_word(material, *fact.name)) {
        return leave_out("the article has another word for it");
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
    if (fact.name->type == k_concept && is_lead(block, *fact.name, places.begin()->second.slot)) {
        return leave_out("the lead-in is the word");
    }
    std::map<std::string, ByteRange> marks;
    for (const auto& [tag, place] : places) {
        marks[tag] = place.mention->range;
    }
    std::optional<Item> best =
        best_drawn(material, block, fact, marks, {}, [&](const auto& choices, const auto& spellings) {
            return worded(material, block, fact, places, spellings, choices);
        });
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

/// Of a block's items one a sentence that asks for a name and one that asks for a word, of these two in all: they
/// answer each other. Those that more languages word come first, then names that fewer blocks mention, then those
/// further into the sentence, which leaves more of it to ask with.
void keep_best(const Material& material, const BlocksNaming& blocks_naming, const BlockReadings& block,
               std::vector<Draft> drafts, Written& written)
{
    using Worth = std::tuple<std::ptrdiff_t, std::size_t, std::ptrdiff_t>;
    const std::size_t most = material.prose ? 4 : 2; // paragraphs say more than bullets
    const BlockReading& first = block.in.begin()->second;
    const auto worth = [&](const Draft& draft) {
        const std::map<std::string, Judgement> verdicts = judge(draft.item, *material.flaws);
        const auto good =
            std::count_if(verdicts.begin(), verdicts.end(), [](const auto& entry) { return entry.second.flaws == 0; });
        const std::size_t blocks = is_word(*draft.name) ? 0 : blocks_naming.at(draft.name);
        return Worth{-good, blocks, -static_cast<std::ptrdiff_t>(bytes_before(first, draft.slot, draft.name))};
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
