// A sentence asks for a name that stands in it once, may be taken out of it, and leaves enough to tell it by.
#include "generate/name_slots.h"

#include "generate/clauses.h"
#include "generate/name_places.h"
#include "generate/question_type.h"
#include "generate/sentences.h"
#include "generate/short_clause.h"
#include "generate/wording.h"
#include "unicode/fold.h"
#include "unicode/words.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace nuqta {
namespace {

/// Graphemes of a sentence that still says something without its name.
constexpr std::size_t k_shortest_stem = 12;
constexpr std::size_t k_shortest_dense_stem = 6; ///< where no spaces are written

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

/// Nothing when the block has no such sentence, or a lead-in that says too little.
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
    if (!asking.contains(mention.range)) {
        return asking;
    }
    const ByteRange cut = short_enough(reading, asking, mention.range);
    return without_announcement(reading, without_frame(reading, cut, mention.range), mention.range);
}

/// True when who is said to speak is cut off before the part: "A guest admitted: …".
bool lacks_speaker(const BlockReading& reading, ByteRange sentence, ByteRange part)
{
    const std::string_view before =
        part.begin > sentence.begin ? text_of(reading, {sentence.begin, part.begin}) : std::string_view();
    return find_colon(before, 0) != std::string_view::npos;
}

/// The place in the slot's sentence; nothing when it cannot ask in this language.
std::optional<Place> place_in(const BlockReading& reading, Slot slot, const NameEntry* name)
{
    const Mention* mention = only_mention(reading, slot, name);
    if (mention == nullptr) {
        return std::nullopt;
    }
    const ByteRange part = asking_part(reading, slot, *mention);
    if (lacks_speaker(reading, *slot_range(reading, slot), part) || is_dangling(reading, part) ||
        !may_take_out(reading, part, *mention)) {
        return std::nullopt;
    }
    constexpr double k_least_words = 5; // of a part that asks for a common noun without the rest of its sentence
    const ByteRange sentence = without_end_mark(reading.block->text, *slot_range(reading, slot), *reading.language);
    if (name->type == k_concept && !(part.begin <= sentence.begin && part.end >= sentence.end) &&
        !says_enough(reading, part, mention->range, k_least_words)) {
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

} // namespace

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

std::size_t bytes_before(const BlockReading& reading, Slot slot, const NameEntry* name)
{
    const Mention* mention = only_mention(reading, slot, name);
    return mention == nullptr ? 0 : mention->range.begin - slot_range(reading, slot)->begin;
}

} // namespace nuqta
