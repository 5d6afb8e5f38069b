// Only kin of the key stand beside it: those that share most fields first, those of the article before others.
#include "generate/name_options.h"

#include "base/rng.h"
#include "generate/gender.h"
#include "generate/name_places.h"
#include "generate/sentences.h"
#include "unicode/code_points.h"
#include "unicode/fold.h"
#include "unicode/words.h"

#include <algorithm>
#include <string_view>
#include <tuple>
#include <utility>

namespace nuqta {
namespace {

using Marks = std::map<std::string, ByteRange>; ///< by tag

/// How a name looks at a glance. Options of one question look alike, so that none stands out.
enum class Look { Acronym, Latin, Native };

Look look_of(std::string_view text)
{
    std::size_t at = 0;
    if (text.empty() || next_code_point(text, at) >= 0x250) {
        return Look::Native;
    }
    constexpr std::size_t k_longest = 6; // letters of an acronym: MoE, RLHF
    const auto capitals = std::count_if(text.begin(), text.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
    const bool short_capitals = text.size() <= k_longest && static_cast<std::size_t>(capitals) * 2 > text.size();
    return short_capitals ? Look::Acronym : Look::Latin;
}

/// The name in the grammatical form that the key has in the text; empty when it has none or the key's is not known.
std::string declined_like(const NameEntry& name, const NameEntry& key, std::string_view key_text,
                          const Language& language)
{
    const std::string& tag = language.tag;
    const NameSpelling plain_name{name.name, {}, {}, {}, {}};
    const NameSpelling plain_key{key.name, {}, {}, {}, {}};
    const NameSpelling& spelling = find_spelling(name, tag) == nullptr ? plain_name : *find_spelling(name, tag);
    const NameSpelling& model = find_spelling(key, tag) == nullptr ? plain_key : *find_spelling(key, tag);
    if (spelling.declined.size() != model.declined.size()) {
        return {};
    }
    std::string form;
    for (const std::size_t place : places_of(model, key_text, language)) {
        const std::string& here = declined_form(spelling, place);
        if (!form.empty() && form != here) {
            return {}; // the key's cases look alike, this name's do not: nobody knows which is meant
        }
        form = here;
    }
    return form;
}

/// A spelling of the name with this look; empty when it has none.
std::string spelled(const Material& material, const NameEntry& name, const Language& language, Look look)
{
    std::vector<std::string> candidates = {material.reading.printed(name, language), name.name};
    if (const NameSpelling* spelling = find_spelling(name, language.tag)) {
        candidates.push_back(spelling->name);
        candidates.insert(candidates.end(), spelling->forms.begin(), spelling->forms.end());
    }
    const auto fits =
        std::find_if(candidates.begin(), candidates.end(), [&](const std::string& c) { return look_of(c) == look; });
    const NameSpelling* own = find_spelling(name, language.tag);
    const bool latin_there = own != nullptr && own->name == name.name && own->forms.empty() && own->read.empty();
    if (fits == candidates.end() && look == Look::Native && latin_there) {
        return own->name; // its entry says that the language writes it so
    }
    return fits == candidates.end() ? "" : *fits;
}

/// True when one is the other written out: RL and reinforcement learning.
bool same_thing(const NameEntry& a, const NameEntry& b)
{
    const auto spells_out = [](const NameEntry& acronym, const NameEntry& name) {
        return std::any_of(acronym.expansion.begin(), acronym.expansion.end(), [&](const auto& entry) {
            const std::string expansion = fold(entry.second);
            return expansion == fold(printed_name(name, entry.first)) || expansion == fold(name.name);
        });
    };
    return spells_out(a, b) || spells_out(b, a);
}

bool mentioned_in(const BlockReadings& block, const std::string& id)
{
    return std::any_of(block.in.begin(), block.in.end(), [&](const auto& entry) {
        const auto& mentions = entry.second.mentions;
        return std::any_of(mentions.begin(), mentions.end(), [&](const Mention& m) { return m.name->id == id; });
    });
}

/// True when the block rules the name out or it is as true as the key: it is mentioned there, its maker or what it is a
/// form of is, or it and the key are parts of one company.
bool is_given_away(const BlockReadings& block, const NameEntry& name, const NameEntry& key)
{
    const bool maker_named = !name.maker.empty() && name.maker != key.maker && mentioned_in(block, name.maker);
    const bool parent_named = name.type == k_concept && !name.parent.empty() && mentioned_in(block, name.parent);
    const bool one_house = name.parent == key.id || key.parent == name.id;
    return mentioned_in(block, name.id) || maker_named || parent_named || one_house;
}

/// True when one can be taken for the other; others are told apart at a glance.
bool are_kin(const NameEntry& name, const NameEntry& key)
{
    if (key.type == "person") {
        return name.role == key.role;
    }
    return key.type == "country" || shared_fields(name, key) > 0;
}

/// How near of kin two names are: by the fields they share, and where those are as many, by their country.
std::size_t kinship(const NameEntry& name, const NameEntry& key)
{
    return shared_fields(name, key) * 2 + (!key.country.empty() && name.country == key.country ? 1 : 0);
}

/// All names of the key's type that may stand beside it, best first.
std::vector<NameChoice> candidates(const Material& material, const BlockReadings& block, const Fact& fact,
                                   const Marks& marks, const NameDraw& draw)
{
    const NameEntry& key = *fact.name;
    const std::map<const NameEntry*, std::string>& in_article = material.mentioned;
    const std::map<std::string, std::string> genders =
        draw.alone ? std::map<std::string, std::string>{} : agreeing_genders(block, key, marks);
    std::vector<NameChoice> found;
    for (const NameEntry& name : material.reading.names->entries()) {
        const bool alike =
            name.type == key.type && are_kin(name, key) && !same_thing(name, key) && fits_gender(name, genders);
        if (&name == &key || !alike || (draw.excluded != nullptr && draw.excluded->count(&name) > 0) ||
            is_given_away(block, name, key)) {
            continue;
        }
        const auto place = in_article.find(&name);
        found.push_back({&name, place == in_article.end() ? "" : place->second, {}});
        found.back().reason =
            std::string("of the same field") + (place == in_article.end() ? "" : ", in the same article");
    }
    constexpr std::ptrdiff_t k_group =
        8; // names at a like distance from the key in the gazetteer, where kin stand together
    const auto order = [&](const NameChoice& choice) {
        const std::ptrdiff_t distance = choice.name > &key ? choice.name - &key : &key - choice.name;
        const auto shorter = std::count_if(marks.begin(), marks.end(), [&](const auto& entry) {
            return grapheme_count(printed_name(*choice.name, entry.first)) <
                   grapheme_count(printed_name(key, entry.first));
        });
        const int rank = choice.block.empty() ? 1 : 0;
        // Names of a broad field fit the same sentence best when they are of its narrow one too.
        const std::ptrdiff_t far = -static_cast<std::ptrdiff_t>(kinship(*choice.name, key));
        return std::make_tuple(
            far, -shorter, rank, choice.block.empty() ? distance / k_group : 0,
            stable_hash(choice.name->id + fact.id, material.seed + static_cast<std::uint64_t>(draw.attempt)));
    };
    std::vector<std::pair<decltype(order(found.front())), const NameChoice*>> ordered; // each worked out once
    for (const NameChoice& choice : found) {
        ordered.emplace_back(order(choice), &choice);
    }
    std::stable_sort(ordered.begin(), ordered.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    std::vector<NameChoice> best;
    for (const auto& [value, choice] : ordered) {
        best.push_back(*choice);
    }
    return best;
}

/// True when the key looks like a case of its noun where only the dictionary form can stand, right behind a dash or a
/// pronoun ("это рассуждения"): it is a plural then, and the other options' cases would not fit.
bool is_hidden_plural(const BlockReading& reading, const NameEntry& key, ByteRange mark)
{
    const NameSpelling* spelling = find_spelling(key, reading.language->tag);
    if (spelling == nullptr || spelling->declined.size() < 2) {
        return false;
    }
    std::string_view before = text_of(reading, {0, mark.begin});
    before = before.substr(0, before.find_last_not_of(' ') + 1);
    const std::string_view word = before.substr(before.find_last_of(' ') + 1);
    const Words& pronouns = reading.language->discourse.pronouns;
    const bool upright = before.ends_with("—") || std::find(pronouns.begin(), pronouns.end(), word) != pronouns.end();
    const std::vector<std::size_t> places = places_of(*spelling, text_of(reading, mark), *reading.language);
    return upright && !places.empty() && places.front() != 0;
}

/// How a language prints a name that stands alone as the key does in the article: in the dictionary form, or the
/// definite one where that is the only other; empty where the key is inflected or a synonym.
std::string spell_alone(const NameEntry& key, const NameEntry& name, const BlockReading& reading, ByteRange mark)
{
    const Language& language = *reading.language;
    const NameSpelling plain_key{key.name, {}, {}, {}, {}};
    const NameSpelling* own = find_spelling(key, language.tag);
    const NameSpelling& model = own == nullptr ? plain_key : *own;
    const std::vector<std::size_t> places = places_of(model, text_of(reading, mark), language);
    if (places.empty()) {
        return {};
    }
    const bool definite = places.front() == 1 && model.declined.size() == 1;
    return places.front() == 0 ? printed_name(name, language.tag)
           : definite          ? declined_like(name, key, text_of(reading, mark), language)
                               : std::string();
}

/// How a language prints a name in the key's place; empty where it has no fitting form.
std::string spell(const Material& material, const BlockReadings& block, const NameEntry& key, const NameEntry& name,
                  const std::string& tag, ByteRange mark, bool is_alone)
{
    const BlockReading& reading = block.in.at(tag);
    if (is_alone) {
        return spell_alone(key, name, reading, mark);
    }
    const std::string_view text = text_of(reading, mark);
    const NameSpelling* model = find_spelling(key, tag);
    const bool declines =
        model != nullptr && !places_of(*model, text, *reading.language).empty() && !model->declined.empty();
    if (name.type == k_concept || declines) {
        return is_hidden_plural(reading, key, mark) ? "" : declined_like(name, key, text, *reading.language);
    }
    return spelled(material, name, *reading.language, look_of(text));
}

/// True when the option is long enough that the key does not tower over it (flaw 4).
bool is_long_enough(const std::string& text, const std::string& key)
{
    return grapheme_count(text) * 4 >= grapheme_count(key) * 3;
}

/// True when the new text and one that is taken are not parts of each other.
bool is_apart(const std::string& text, const std::vector<std::string>& taken)
{
    return !text.empty() && std::none_of(taken.begin(), taken.end(), [&](const std::string& other) {
        return other.find(text) != std::string::npos || text.find(other) != std::string::npos;
    });
}

/// True when the text takes the key's place without a change in the words around it: no noun that needs a sign before
/// what belongs to it where the key needs none, or the reverse, and no word that the preposition before it would change
/// for.
bool suits_neighbours(const BlockReading& reading, ByteRange mark, const std::string& key, const std::string& text)
{
    const Language& language = *reading.language;
    const Discourse& words = language.discourse;
    const std::string_view block = reading.block->text;
    std::size_t at = mark.end + 1;
    const bool noun_follows = at < block.size() && block[mark.end] == ' ' &&
                              !starts_with_any(block.substr(at), language.flaws.function_words, language) &&
                              is_letter(next_code_point(block, at));
    if (noun_follows && ends_with_any(key, words.linking_ends) != ends_with_any(text, words.linking_ends)) {
        return false;
    }
    const std::string_view before = block.substr(0, mark.begin);
    const std::size_t last_word = before.find_last_of(' ', before.empty() ? 0 : before.size() - 2) + 1;
    const std::string meeting = std::string(before.substr(last_word)) + text; // "с стагнацией"
    return std::none_of(words.clashes.begin(), words.clashes.end(),
                        [&](const std::string& clash) { return meeting.starts_with(clash); });
}

/// Up to three names that will do in every language of `marks`; `spellings` has the key's already.
std::vector<NameChoice> choose_for(const Material& material, const BlockReadings& block, const Fact& fact,
                                   const Marks& marks, const NameDraw& draw, Spellings& spellings)
{
    std::map<std::string, Around> beside;
    for (const auto& [tag, mark] : marks) {
        const BlockReading& reading = block.in.at(tag);
        beside[tag] = around(reading, {0, reading.block->text.size()}, mark);
    }
    std::vector<NameChoice> chosen;
    for (const NameChoice& candidate : candidates(material, block, fact, marks, draw)) {
        if (chosen.size() == k_name_distractors) {
            break;
        }
        std::map<std::string, std::string> texts;
        bool fits = true;
        for (const auto& [tag, mark] : marks) {
            const std::vector<std::string>& taken = spellings.at(tag);
            const std::string& text = texts[tag] =
                spell(material, block, *fact.name, *candidate.name, tag, mark, draw.alone);
            const auto long_enough = [&](const std::string& other) { return is_long_enough(other, taken.front()); };
            // The last one chosen sees to it that one is as long as the key.
            const bool even = chosen.size() + 1 < k_name_distractors || long_enough(text) ||
                              std::any_of(taken.begin() + 1, taken.end(), long_enough);
            fits = fits && even && is_apart(text, taken) && !beside.at(tag).has(text) &&
                   (draw.alone || suits_neighbours(block.in.at(tag), mark, taken.front(), text));
        }
        if (fits) {
            chosen.push_back(candidate);
            for (const auto& [tag, text] : texts) {
                spellings.at(tag).push_back(text);
            }
        }
    }
    return chosen;
}

/// True when a particle before the key has swallowed a part of it (للنشر of النشر): options would not fit behind it.
bool is_fused(const BlockReading& reading, ByteRange mark, const std::string& printed)
{
    std::size_t at = mark.begin;
    return reading.language->spaces_between_words && at > 0 &&
           is_letter(previous_code_point(reading.block->text, at)) && fold(text_of(reading, mark)) != fold(printed);
}

/// Languages that ask for a gender or case: where options are missing they are missing there.
std::vector<std::string> demanding(const NameEntry& key, const Marks& marks)
{
    std::vector<std::string> tags;
    for (const auto& [tag, mark] : marks) {
        const NameSpelling* spelling = find_spelling(key, tag);
        if (spelling != nullptr && (!spelling->gender.empty() || !spelling->declined.empty())) {
            tags.push_back(tag);
        }
    }
    return tags;
}

} // namespace

std::vector<NameChoice> choose_names(const Material& material, const BlockReadings& block, const Fact& fact,
                                     const std::map<std::string, ByteRange>& marks, const NameDraw& draw,
                                     Spellings& spellings)
{
    Marks left;
    Spellings keys;
    for (const auto& [tag, mark] : marks) {
        const std::string text = spell(material, block, *fact.name, *fact.name, tag, mark, draw.alone);
        if (!text.empty() && !is_fused(block.in.at(tag), mark, text)) {
            left.emplace(tag, mark);
            keys[tag] = {text};
        }
    }
    std::vector<std::string> demands = demanding(*fact.name, left);
    while (!left.empty()) {
        spellings = keys;
        std::vector<NameChoice> chosen = choose_for(material, block, fact, left, draw, spellings);
        if (chosen.size() == k_name_distractors || demands.empty()) {
            return chosen;
        }
        left.erase(demands.back()); // better in the other languages than nowhere
        keys.erase(demands.back());
        demands.pop_back();
    }
    return {};
}

std::optional<Item> best_drawn(const Material& material, const BlockReadings& block, const Fact& fact,
                               const std::map<std::string, ByteRange>& marks, NameDraw draw, const WordItem& word)
{
    constexpr int k_attempts = 4;
    std::optional<Item> best;
    std::size_t fewest = 0; // flaws
    for (draw.attempt = 0; draw.attempt < k_attempts && (!best || fewest > 0); ++draw.attempt) {
        Spellings spellings;
        const std::vector<NameChoice> choices = choose_names(material, block, fact, marks, draw, spellings);
        if (choices.size() < k_name_distractors) {
            continue;
        }
        Item item = word(choices, spellings);
        const std::size_t flaws = count_flaws(item, *material.flaws);
        if (!best || flaws < fewest) {
            best = std::move(item);
            fewest = flaws;
        }
    }
    return best;
}

Item item_of_names(std::string id, std::string type, const Fact& fact, const std::vector<NameChoice>& choices)
{
    Item item;
    item.id = std::move(id);
    item.type = std::move(type);
    item.block = fact.block;
    item.options.push_back({fact.name->id, OptionRole::Key, fact.block, {}});
    for (const NameChoice& choice : choices) {
        item.options.push_back({choice.name->id, OptionRole::Distractor, choice.block, choice.reason});
    }
    return item;
}

} // namespace nuqta
