// Options are read with the generator's own number grammar and gazetteer; a deck of another origin gets the same eyes.
#include "generate/flaws_item.h"

#include "generate/number_reader.h"
#include "unicode/code_points.h"
#include "unicode/fold.h"
#include "unicode/words.h"

#include <algorithm>

namespace nuqta {
namespace {

/// A name or Latin word that stands in so many blocks is what the article is about.
constexpr std::size_t k_blocks_of_a_topic = 3;
/// Latin names are at home in every text: so many letters of another script decide.
constexpr std::size_t k_letters_of_a_script = 2;

void insert_words(std::string_view text, const Language& language, std::set<std::string>& into)
{
    for (const ByteRange& word : words(text, language.tag)) {
        into.insert(fold(slice(text, word)));
    }
}

void insert_units(const Language& language, std::set<std::string>& into)
{
    const auto insert_number_words = [&](const std::vector<NumberWord>& entries) {
        for (const NumberWord& entry : entries) {
            insert_words(entry.word, language, into);
        }
    };
    for (const Unit& unit : language.units) {
        for (const Words* spellings : {&unit.before, &unit.after}) {
            for (const std::string& spelling : *spellings) {
                insert_words(spelling, language, into);
            }
        }
        for (const auto& [category, form] : unit.forms) {
            if (!category.starts_with('=')) {
                insert_words(form, language, into);
            }
        }
    }
    insert_number_words(language.numbers.scales);
    for (const std::string& counter : language.numbers.counters) {
        insert_words(counter, language, into);
    }
    into.erase("n"); // of the placeholder {n}
}

/// The folded spellings of names in `text`: those of the gazetteer, and words in foreign or upper-case letters.
std::set<std::string> names_in(std::string_view text, const Language& language, const Gazetteer& names)
{
    std::set<std::string> found;
    for (const Mention& mention : names.find(text, language)) {
        insert_words(slice(text, mention.range), language, found);
    }
    for (const ByteRange& word : words(text, language.tag)) {
        std::size_t at = word.begin;
        const char32_t first = next_code_point(text, at);
        const bool latin = is_latin_letter(first);
        const bool capital = word.begin > 0 && is_uppercase(first);
        if (language.script == "Latn" ? capital : latin) {
            found.insert(fold(slice(text, word)));
        }
    }
    return found;
}

/// What the article is about: names, and words of its title, that stand in three blocks or more; names of the title.
void insert_topics(const Deck& deck, const Language& language, const Gazetteer& names, std::set<std::string>& into)
{
    std::set<std::string> in_title;
    for (const DeckSource& source : deck.sources) {
        if (source.language == language.tag) {
            in_title = content_tokens(source.title, language, into);
            for (const Mention& mention : names.find(source.title, language)) {
                insert_words(slice(source.title, mention.range), language, into);
            }
        }
    }
    std::map<std::string, std::size_t> blocks;
    for (const DeckSection& section : deck.sections) {
        for (const DeckBlock& block : section.blocks) {
            const auto text = block.text.find(language.tag);
            if (text == block.text.end()) {
                continue;
            }
            std::set<std::string> here = names_in(text->second, language, names);
            for (const std::string& token : content_tokens(text->second, language, {})) {
                if (in_title.count(token) > 0) {
                    here.insert(token);
                }
            }
            for (const std::string& word : here) {
                ++blocks[word];
            }
        }
    }
    for (const auto& [word, count] : blocks) {
        if (count >= k_blocks_of_a_topic) {
            into.insert(word);
        }
    }
}

Words joined(const Words& first, const Words& second)
{
    Words both = first;
    both.insert(both.end(), second.begin(), second.end());
    return both;
}

FlawLanguage make_flaw_language(const Deck& deck, const Language& language, const Gazetteer& names)
{
    const FlawWords& lists = language.flaws;
    const auto list = [&](const Words& entries) { return make_word_list(entries, language); };
    FlawLanguage result;
    result.language = &language;
    result.none = list(lists.none_of_the_above);
    result.all = list(lists.all_of_the_above);
    result.true_false = list(lists.true_false);
    result.true_false_stem = list(lists.true_false_stem);
    result.combined = list(lists.combined);
    result.letters = list(lists.option_letters);
    result.joiners = list(lists.option_joiners);
    result.absolute = list(lists.absolute);
    result.vague = list(lists.vague);
    result.negative = list(lists.negative);
    result.question = list(lists.question);
    result.harmless = list(lists.harmless);
    result.negative_shield = list(joined(lists.harmless, lists.question));
    for (const std::string& word : result.negative.folded) {
        result.negative_shield.folded.erase(word); // what is in both lists is a denial
    }
    result.open_end = list(lists.open_end);
    result.dangling = list(joined(language.discourse.dangling_start, language.discourse.pronouns));
    for (const std::string& word : lists.function_words) {
        result.empty.insert(fold(word));
    }
    insert_units(language, result.empty);
    insert_topics(deck, language, names, result.empty);
    result.memory = std::make_shared<FlawMemory>(language, names);
    result.options = std::make_shared<TextMap<JudgedOption>>();
    return result;
}

/// Where the text of an answer begins inside what a question puts round it: 3 of "в 10 раз".
std::size_t frame_of(std::string_view option, const Language& language)
{
    for (const auto& [id, form] : language.questions) {
        const std::string_view before = std::string_view(form.option).substr(0, form.option.find('{'));
        if (!before.empty() && option.starts_with(before)) {
            return before.size();
        }
    }
    return 0;
}

/// Reads an option that is nothing but a number, its unit and at most two words for what is counted.
void read_number(JudgedOption& option, const Language& language)
{
    constexpr std::size_t k_most_words = 2;
    const NumberReader reader(option.text, language);
    const std::optional<Quantity> quantity = reader.quantity_at(frame_of(option.text, language));
    if (!quantity) {
        return;
    }
    const std::string_view rest = option.text.substr(quantity->range.end);
    if (words(rest, language.tag).size() <= k_most_words &&
        folded_whole(rest).find_first_of(",;:.") == std::string::npos) {
        option.kind = OptionKind::Number;
        option.quantity = *quantity;
        option.counted = folded_whole(rest);
    }
}

void read_name(JudgedOption& option, const FlawContext& context, const Language& language)
{
    const std::vector<Mention> mentions = context.in.at(language.tag).memory->names_in(option.text);
    if (mentions.size() == 1 && mentions[0].range.begin == 0 && mentions[0].range.end == option.text.size()) {
        option.kind = OptionKind::Name;
        option.name = mentions[0].name;
    }
}

std::string_view block_text(const DeckIndex& index, const std::string& id, const std::string& tag)
{
    return id.empty() ? std::string_view() : index.evidence_text(Evidence{id, {}}, tag);
}

constexpr std::size_t k_longest_number = 60; ///< graphemes of a number with its unit and what is counted

/// What an option says by itself.
JudgedOption read_option(std::string_view text, const FlawLanguage& words, const FlawContext& context)
{
    JudgedOption option;
    option.text = text;
    option.folded = folded_whole(text);
    option.length = grapheme_count(text);
    option.script = script_of_most(text);
    option.tokens = words.memory->tokens(text, words.empty);
    if (option.length <= k_longest_number) {
        read_number(option, *words.language);
    }
    if (option.kind == OptionKind::Text) {
        read_name(option, context, *words.language);
    }
    return option;
}

JudgedOption judge_option(const Item& item, std::size_t index, const std::string& tag, const FlawContext& context)
{
    const FlawLanguage& words = context.in.at(tag);
    const std::string& text = item.wordings.at(tag).options[index];
    JudgedOption option = remembered(*words.options, text, [&] { return read_option(text, words, context); });
    option.text = text;
    option.is_key = item.options[index].role == OptionRole::Key;
    option.block = item.options[index].block;
    option.source = block_text(context.index, item.options[index].block, tag);
    return option;
}

struct Conversion {
    std::string_view unit;
    std::string_view dimension;
    double factor;
};

constexpr Conversion k_conversions[] = {
    {"year", "time", 365.25 * 86400},
    {"month", "time", 365.25 * 7200},
    {"week", "time", 604800},
    {"day", "time", 86400},
    {"hour", "time", 3600},
    {"minute", "time", 60},
    {"second", "time", 1},
    {"ms", "time", 0.001},
    {"MB", "size", 1e6},
    {"GB", "size", 1e9},
    {"TB", "size", 1e12},
    {"MW", "power", 1e6},
    {"GW", "power", 1e9},
};

const Conversion* conversion_of(const std::string& unit)
{
    const auto* found = std::find_if(std::begin(k_conversions), std::end(k_conversions),
                                     [&](const Conversion& conversion) { return conversion.unit == unit; });
    return found == std::end(k_conversions) ? nullptr : found;
}

} // namespace

std::string script_of_most(std::string_view text)
{
    std::map<std::string, std::size_t> letters;
    for (std::size_t at = 0; at < text.size();) {
        const char32_t point = next_code_point(text, at);
        const std::string script = is_letter(point) ? script_of(point) : std::string();
        if (!script.empty() && script != "Zyyy" && script != "Zinh") {
            ++letters[script];
        }
    }
    if (std::any_of(letters.begin(), letters.end(),
                    [](const auto& entry) { return entry.first != "Latn" && entry.second >= k_letters_of_a_script; })) {
        letters.erase("Latn");
    }
    const auto most = std::max_element(letters.begin(), letters.end(),
                                       [](const auto& a, const auto& b) { return a.second < b.second; });
    return most == letters.end() ? std::string() : most->first;
}

double base_value(double value, const std::string& unit)
{
    const Conversion* conversion = conversion_of(unit);
    return conversion == nullptr ? value : value * conversion->factor;
}

std::string dimension_of(const std::string& unit)
{
    const Conversion* conversion = conversion_of(unit);
    return conversion == nullptr ? unit : std::string(conversion->dimension);
}

bool JudgedItem::all_are(OptionKind kind) const
{
    return std::all_of(options.begin(), options.end(),
                       [kind](const JudgedOption& option) { return option.kind == kind; });
}

FlawContext make_flaw_context(const Deck& deck, const LanguageRegistry& registry, const Gazetteer& names)
{
    FlawContext context{&deck, &names, {}, DeckIndex(deck)};
    for (const std::string& tag : deck.languages) {
        if (const Language* language = registry.find(tag)) {
            context.in.emplace(tag, make_flaw_language(deck, *language, names));
        }
    }
    return context;
}

JudgedItem make_judged_item(const Item& item, const std::string& tag, const FlawContext& context)
{
    JudgedItem judged;
    judged.context = &context;
    judged.words = &context.in.at(tag);
    judged.language = judged.words->language;
    judged.item = &item;
    judged.wording = &item.wordings.at(tag);
    judged.evidence = context.index.evidence_text(judged.wording->evidence, tag);
    judged.key = key_index(item);
    for (std::size_t i = 0; i < judged.wording->options.size(); ++i) {
        judged.options.push_back(judge_option(item, i, tag, context));
    }
    judged.stem_tokens = judged.words->memory->tokens(judged.wording->stem, judged.words->empty);
    return judged;
}

} // namespace nuqta
