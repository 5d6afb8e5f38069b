// X rather than Y: the sentence with X taken out, and the denied Y among the options. Where Y is only less than X ("not
// just Y") it stays in the stem, because it is true too. X is what follows the one governing word of its clause
// ("from", "来自于"), so that other phrases after such words fit its place; a language without such a list is not
// asked.
#include "generate/clauses.h"
#include "generate/flawless.h"
#include "generate/subordinates.h"
#include "generate/wording.h"
#include "unicode/fold.h"

#include <algorithm>
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace nuqta {
namespace {

constexpr std::size_t k_shortest_phrase = 4; ///< graphemes

/// The kind of the halves of a contrast: the denied one is taken before phrases from elsewhere.
constexpr const char* k_contrasted = "contrasted";

/// What follows the only governing word of a clause.
struct Phrase {
    std::string governor;
    ByteRange range;
};

std::optional<Phrase> governed_phrase(const BlockReading& reading, ByteRange clause)
{
    const std::string_view text = reading.block->text;
    const Language& language = *reading.language;
    const std::optional<ByteRange> governor = find_word(text, clause, language.discourse.governors, language);
    if (!governor || governor->begin == clause.begin) {
        return std::nullopt;
    }
    ByteRange phrase{governor->end, clause.end};
    while (!phrase.empty() && text[phrase.begin] == ' ') {
        ++phrase.begin;
    }
    if (find_word(text, phrase, language.discourse.governors, language) ||
        grapheme_count(slice(text, phrase)) < k_shortest_phrase || !is_whole(reading, phrase)) {
        return std::nullopt;
    }
    return Phrase{std::string(slice(text, *governor)), phrase};
}

struct Contrast {
    Phrase affirmed;
    ByteRange denied;   ///< without the governing word, when that is repeated
    ByteRange sentence; ///< both clauses
    bool only = false;  ///< "not just": the denied half is true too
};

/// True when no pronoun stands before the phrase.
bool names_its_subject(const BlockReading& reading, ByteRange clause, const Phrase& phrase)
{
    return !is_dangling(reading, clause) &&
           !find_word(lower_first(reading.block->text, reading.language->tag), {clause.begin, phrase.range.begin},
                      reading.language->discourse.pronouns, *reading.language);
}

std::optional<Contrast> contrast_in(const BlockReading& reading, ByteRange sentence)
{
    const std::string_view text = reading.block->text;
    const Language& language = *reading.language;
    const std::vector<ByteRange> clauses = clauses_of(text, sentence, language);
    for (std::size_t i = 1; i < clauses.size(); ++i) {
        const std::size_t only = opening_word(text, clauses[i], language.discourse.not_only, language);
        const std::size_t denies = opening_word(text, clauses[i], language.discourse.rather_than, language);
        const std::optional<Phrase> affirmed = governed_phrase(reading, clauses[i - 1]);
        if (std::max(only, denies) == 0 || !affirmed || !names_its_subject(reading, clauses[i - 1], *affirmed)) {
            continue;
        }
        ByteRange denied{clauses[i].begin + std::max(only, denies), clauses[i].end};
        const auto trim = [&] {
            while (!denied.empty() && text[denied.begin] == ' ') {
                ++denied.begin;
            }
        };
        trim();
        denied.begin += opening_word(text, denied, {affirmed->governor}, language);
        trim();
        return Contrast{*affirmed, denied, {clauses[i - 1].begin, clauses[i].end}, only >= denies};
    }
    return std::nullopt;
}

/// Phrases of one governing word where names inflect: another word asks for another case.
bool fits_after(const Language& language, const std::string& governor, const std::string& other)
{
    return !language.names_inflect || governor == other;
}

void add_phrase(const Material& material, TextOption& option, const BlockReading& reading, ByteRange range)
{
    add_text(material, option, *reading.language, as_option(reading, range), {reading.block->id, range},
             std::string(text_of(reading, range)));
}

/// The first governed phrase of a block, by tag.
struct Governed {
    const BlockReadings* block = nullptr;
    std::map<std::string, Phrase> in;
};

std::vector<Governed> governed_phrases(const Material& material)
{
    constexpr std::size_t k_most = 64; // options to choose from: the work for one contrast is bounded
    std::vector<Governed> found;
    for (const BlockReadings& block : material.reading.blocks) {
        Governed governed{&block, {}};
        for (const auto& [tag, reading] : block.in) {
            for (const ByteRange& sentence : reading.sentences) {
                for (const ByteRange& clause : clauses_of(reading.block->text, sentence, *reading.language)) {
                    if (std::optional<Phrase> phrase = governed_phrase(reading, clause)) {
                        governed.in.emplace(tag, std::move(*phrase));
                    }
                }
            }
        }
        if (is_asked(material, block) && !governed.in.empty() && found.size() < k_most) {
            found.push_back(std::move(governed));
        }
    }
    return found;
}

/// A phrase from elsewhere, in the languages in which it fits the place of the key's.
TextOption other_phrase(const Material& material, const Governed& governed, const std::map<std::string, Contrast>& key)
{
    TextOption option;
    option.id = option.source = governed.block->id;
    option.section = governed.block->section;
    for (const auto& [tag, phrase] : governed.in) {
        const BlockReading& reading = governed.block->in.at(tag);
        const auto own = key.find(tag);
        if (own != key.end() && fits_after(*reading.language, own->second.affirmed.governor, phrase.governor)) {
            add_phrase(material, option, reading, phrase.range);
        }
    }
    return option;
}

std::map<std::string, Contrast> contrasts_of(const BlockReadings& block)
{
    std::map<std::string, Contrast> contrasts;
    for (const auto& [tag, reading] : block.in) {
        for (const ByteRange& sentence : reading.sentences) {
            if (std::optional<Contrast> contrast = contrast_in(reading, sentence)) {
                contrasts.emplace(tag, std::move(*contrast));
            }
        }
    }
    return contrasts;
}

/// The denied half, where every language of the contrast denies it in full.
std::optional<TextOption> denied_option(const Material& material, const BlockReadings& block,
                                        const std::map<std::string, Contrast>& contrasts)
{
    TextOption option;
    option.id = option.source = block.id + "-denied"; // for the choice it is a text of its own
    option.kind = k_contrasted;
    for (const auto& [tag, contrast] : contrasts) {
        if (contrast.only) {
            return std::nullopt;
        }
        add_phrase(material, option, block.in.at(tag), contrast.denied);
    }
    return option;
}

std::string stem_of(const BlockReading& reading, const Contrast& contrast)
{
    const Language& language = *reading.language;
    const QuestionForm& form = question_form(language, "contrast");
    const ByteRange shown =
        contrast.only ? contrast.sentence : ByteRange{contrast.sentence.begin, contrast.affirmed.range.end};
    return fill(form, {{"{clause}", clause_with_gap(reading, shown, contrast.affirmed.range, form)}}, language);
}

Item item_for(const Material& material, const BlockReadings& block, const std::map<std::string, Contrast>& contrasts,
              const std::vector<Governed>& phrases)
{
    TextQuestion question{"contrast/" + block_fingerprint(block) + "/1", "contrast", block.id, {}};
    TextOption key;
    key.id = key.source = block.id;
    key.section = block.section;
    key.kind = k_contrasted;
    for (const auto& [tag, contrast] : contrasts) {
        question.stems[tag] = stem_of(block.in.at(tag), contrast);
        add_phrase(material, key, block.in.at(tag), contrast.affirmed.range);
    }
    TextPool pool;
    for (const Governed& governed : phrases) {
        if (governed.block != &block) {
            pool.options.push_back(other_phrase(material, governed, contrasts));
        }
    }
    if (std::optional<TextOption> denied = denied_option(material, block, contrasts)) {
        pool.options.push_back(std::move(*denied));
    }
    Item item = text_item(material, question, key, pool);
    for (Option& option : item.options) {
        if (option.id == block.id + "-denied") {
            option.block = block.id;
            option.reason = "denied in the same block";
        }
    }
    for (const auto& [tag, reading] : block.in) {
        if (contrasts.count(tag) == 0) {
            item.unworded[tag] = "what is contrasted cannot be taken out";
        }
    }
    return without_flawed_wordings(material, std::move(item));
}

/// True when something is denied in full somewhere: it is the best wrong option there is.
bool denies(const std::map<std::string, Contrast>& contrasts)
{
    return std::any_of(contrasts.begin(), contrasts.end(), [](const auto& entry) { return !entry.second.only; });
}

/// The contrasts that deny in full, or the others.
void write_contrasts(const Material& material, bool denied, Written& written)
{
    std::vector<Governed> phrases; // found when there is something to ask
    for (const BlockReadings& block : material.reading.blocks) {
        const std::map<std::string, Contrast> contrasts =
            is_asked(material, block) ? contrasts_of(block) : std::map<std::string, Contrast>{};
        if (contrasts.empty() || denies(contrasts) != denied) {
            continue;
        }
        if (phrases.empty()) {
            phrases = governed_phrases(material);
        }
        keep_or_explain(item_for(material, block, contrasts, phrases), written);
    }
}

} // namespace

void write_contrast_questions(const Material& material, Written& written)
{
    write_contrasts(material, true, written);
}

void write_lesser_contrast_questions(const Material& material, Written& written)
{
    write_contrasts(material, false, written);
}

} // namespace nuqta
