// Finding names: at each word start the spellings that begin with the same character are tried, longest first.
#include "generate/gazetteer.h"

#include "base/replace_all.h"
#include "unicode/code_points.h"
#include "unicode/fold.h"
#include "unicode/words.h"

#include <algorithm>
#include <iterator>
#include <numeric>

namespace nuqta {
namespace {

bool is_word_character(char32_t c)
{
    return is_letter(c) || digit_value(c) >= 0;
}

bool is_latin_or_digit(char32_t c)
{
    return c < 0x250 && is_word_character(c);
}

/// True when a word may begin or end between the characters `before` and `after`.
bool may_cut(char32_t before, char32_t after, bool spaces_between_words)
{
    if (!is_word_character(before) || !is_word_character(after)) {
        return true;
    }
    return !spaces_between_words && (!is_latin_or_digit(before) || !is_latin_or_digit(after));
}

/// True when only particles that the language glues to the next word stand between the word's start and `at`: للصين.
bool only_glued_before(std::string_view text, std::size_t at, const Language& language)
{
    std::size_t longest = 0;
    for (const std::string& particle : language.discourse.glued_before) {
        longest = std::max(longest, particle.size());
    }
    std::size_t start = at;
    while (start > 0 && at - start <= longest) {
        std::size_t before = start;
        if (!is_word_character(previous_code_point(text, before))) {
            break;
        }
        start = before;
    }
    const std::string_view particles = slice(text, {start, at});
    const Words& glued = language.discourse.glued_before;
    return std::find(glued.begin(), glued.end(), particles) != glued.end();
}

bool stands_alone(std::string_view text, ByteRange range, const Language& language)
{
    const bool spaces_between_words = language.spaces_between_words;
    std::size_t first_end = range.begin;
    const char32_t first = next_code_point(text, first_end);
    std::size_t last_begin = range.end;
    const char32_t last = previous_code_point(text, last_begin);
    if (range.begin > 0) {
        std::size_t before = range.begin;
        if (!may_cut(previous_code_point(text, before), first, spaces_between_words) &&
            !only_glued_before(text, range.begin, language)) {
            return false;
        }
    }
    if (range.end < text.size()) {
        std::size_t after = range.end;
        const char32_t next = next_code_point(text, after);
        if (!may_cut(last, next, spaces_between_words)) {
            return false;
        }
        // "DeepSeek" is not a mention inside "DeepSeek-R1".
        if (next == U'-' && after < text.size() && is_latin_or_digit(next_code_point(text, after))) {
            return false;
        }
    }
    return true;
}

/// True when a letter stands right before `at` which keeps every name from beginning there.
bool is_inside_word(std::string_view text, std::size_t at, const Language& language)
{
    if (at == 0 || !language.spaces_between_words || !language.discourse.glued_before.empty()) {
        return false;
    }
    std::size_t before = at;
    return !may_cut(previous_code_point(text, before), next_code_point(text, at), true);
}

/// True when a set phrase of the language covers `range`, 规模 of 大规模, or its beginning: การ of ดำเนินการ.
bool in_set_phrase(std::string_view text, ByteRange range, const Language& language)
{
    const Words& phrases = language.discourse.set_phrases;
    return std::any_of(phrases.begin(), phrases.end(), [&](const std::string& phrase) {
        const std::size_t from = range.begin - std::min(range.begin, phrase.size() - 1);
        const std::size_t found = text.substr(0, range.begin + phrase.size()).find(phrase, from);
        return found != std::string_view::npos &&
               (found < range.begin || ByteRange{found, found + phrase.size()}.contains(range));
    });
}

/// True when ZWNJ ties `range` to a neighbour: هزینه‌های.
bool is_tied(std::string_view text, ByteRange range)
{
    constexpr std::string_view k_zwnj = "\u200C";
    return text.substr(range.end).starts_with(k_zwnj) || text.substr(0, range.begin).ends_with(k_zwnj);
}

/// True when one of the words, which are in order, begins where `range` begins, and one ends where it ends.
bool is_made_of(const std::vector<ByteRange>& words, ByteRange range)
{
    const auto first = std::partition_point(words.begin(), words.end(),
                                            [&](const ByteRange& word) { return word.begin < range.begin; });
    const auto last =
        std::partition_point(first, words.end(), [&](const ByteRange& word) { return word.end < range.end; });
    return last != words.end() && first->begin == range.begin && last->end == range.end;
}

/// Common nouns are parts of longer words more easily than names are: those that are no word of their own go.
void keep_whole_nouns(std::vector<Mention>& mentions, std::string_view text, const Language& language)
{
    const auto is_noun = [](const Mention& mention) { return mention.name->type == k_concept; };
    if (std::none_of(mentions.begin(), mentions.end(), is_noun)) {
        return;
    }
    const std::vector<ByteRange> found =
        language.spaces_between_words ? std::vector<ByteRange>{} : words(text, language.tag);
    constexpr std::size_t k_long = 8; // graphemes that hardly stand within other words: where those end is a guess
    std::erase_if(mentions, [&](const Mention& mention) {
        const bool cut = !language.spaces_between_words && !is_made_of(found, mention.range) &&
                         grapheme_count(slice(text, mention.range)) < k_long;
        return is_noun(mention) &&
               (cut || is_tied(text, mention.range) || in_set_phrase(text, mention.range, language));
    });
}

/// Every word with a capital: Sentiment Analysis.
std::string title_case(std::string text)
{
    for (std::size_t space = text.find(' '); space != std::string::npos; space = text.find(' ', space + 1)) {
        text = text.substr(0, space + 1) + upper_first(text.substr(space + 1), "und");
    }
    return text;
}

} // namespace

Gazetteer::Gazetteer(std::vector<NameEntry> entries)
    : entries_(std::move(entries))
{
    for (std::size_t i = 0; i < entries_.size(); ++i) {
        const NameEntry& entry = entries_[i];
        add_spelling(entry.name, {}, i);
        for (const auto& [language, spelling] : entry.spellings) {
            add_spelling(spelling.name, language, i);
            for (const std::vector<std::string>* forms : {&spelling.forms, &spelling.read, &spelling.declined}) {
                for (const std::string& form : *forms) {
                    add_spelling(form, language, i);
                }
            }
        }
    }
    sort_spellings();
    for (std::size_t i = 0; i < spellings_.size(); ++i) {
        if (!spellings_[i].text.empty()) {
            std::size_t at = 0;
            places_.try_emplace(next_code_point(spellings_[i].text, at), i, i).first->second.second = i + 1;
        }
    }
}

void Gazetteer::sort_spellings()
{
    // Equal texts keep the order of the file, so a lookup is the same everywhere. Places are lighter to move than
    // texts.
    std::vector<std::size_t> order(spellings_.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        const int difference = spellings_[a].text.compare(spellings_[b].text);
        return difference != 0 ? difference < 0 : a < b;
    });
    std::vector<Spelling> sorted;
    sorted.reserve(order.size());
    std::transform(order.begin(), order.end(), std::back_inserter(sorted),
                   [&](std::size_t place) { return std::move(spellings_[place]); });
    spellings_ = std::move(sorted);
}

void Gazetteer::add_spelling(const std::string& text, const std::string& language, std::size_t entry)
{
    spellings_.push_back({text, language, entry});
    const std::string at_start = upper_first(text, language);
    if (entries_[entry].type != k_concept || at_start == text) {
        return;
    }
    spellings_.push_back({at_start, language, entry}); // a common noun may begin a sentence
    const std::string as_title = language.empty() ? title_case(at_start) : at_start;
    if (as_title != at_start) {
        spellings_.push_back({as_title, language, entry}); // or, as all read it, stand in a heading with capitals
    }
}

const Gazetteer::Spelling* Gazetteer::longest_at(std::string_view text, std::size_t at, const Language& language) const
{
    // The sorted spellings as a trie: one more byte of the text narrows the range of those that still begin like it.
    std::size_t second = at;
    const auto places = places_.find(next_code_point(text, second));
    if (places == places_.end()) {
        return nullptr;
    }
    const Spelling* best = nullptr;
    auto first = spellings_.begin() + static_cast<std::ptrdiff_t>(places->second.first);
    auto last = spellings_.begin() + static_cast<std::ptrdiff_t>(places->second.second);
    for (std::size_t length = second - at - 1; first != last && at + length < text.size(); ++length) {
        const auto byte_of = [length](const Spelling& spelling) {
            return spelling.text.size() > length ? static_cast<int>(static_cast<unsigned char>(spelling.text[length]))
                                                 : -1;
        };
        const int byte = static_cast<unsigned char>(text[at + length]);
        first = std::partition_point(first, last, [&](const Spelling& spelling) { return byte_of(spelling) < byte; });
        last = std::partition_point(first, last, [&](const Spelling& spelling) { return byte_of(spelling) == byte; });
        for (auto it = first; it != last && it->text.size() == length + 1; ++it) {
            const bool readable = it->language.empty() || it->language == language.tag;
            if (readable && stands_alone(text, {at, at + length + 1}, language)) {
                best = &*it;
                break;
            }
        }
    }
    return best;
}

std::vector<Mention> Gazetteer::find(std::string_view text, const Language& language) const
{
    std::vector<Mention> mentions;
    for (std::size_t at = 0; at < text.size();) {
        const Spelling* spelling = is_inside_word(text, at, language) ? nullptr : longest_at(text, at, language);
        if (spelling != nullptr) {
            mentions.push_back({{at, at + spelling->text.size()}, &entries_[spelling->entry]});
            at += spelling->text.size();
        } else {
            next_code_point(text, at);
        }
    }
    keep_whole_nouns(mentions, text, language);
    return mentions;
}

std::size_t shared_fields(const NameEntry& a, const NameEntry& b)
{
    return static_cast<std::size_t>(std::count_if(a.fields.begin(), a.fields.end(), [&](const std::string& field) {
        return std::find(b.fields.begin(), b.fields.end(), field) != b.fields.end();
    }));
}

const NameSpelling* find_spelling(const NameEntry& name, const std::string& language)
{
    const auto found = name.spellings.find(language);
    return found == name.spellings.end() ? nullptr : &found->second;
}

std::vector<std::size_t> places_of(const NameSpelling& spelling, std::string_view form, const Language& language)
{
    const auto plain = [&](std::string_view text) {
        std::string plainly(text);
        for (const auto& [letter, instead] : language.plain_letters) {
            replace_all(plainly, letter, instead);
        }
        return plainly;
    };
    const auto same = [&](std::string_view a, std::string_view b) {
        return a == b || (!language.plain_letters.empty() && plain(a) == plain(b));
    };
    std::size_t second = 0;
    const bool capital = !form.empty() && is_uppercase(next_code_point(form, second));
    std::vector<std::size_t> places;
    for (std::size_t i = 0; i <= spelling.declined.size(); ++i) {
        const std::string& here = declined_form(spelling, i);
        if (same(here, form) || (capital && same(fold(here), fold(form)))) {
            places.push_back(i);
        }
    }
    return places;
}

const std::string& declined_form(const NameSpelling& spelling, std::size_t place)
{
    return place == 0 ? spelling.name : spelling.declined[place - 1];
}

std::string printed_name(const NameEntry& name, const std::string& language)
{
    const auto spelling = name.spellings.find(language);
    return spelling == name.spellings.end() ? name.name : spelling->second.name;
}

std::string counted_name(const NameEntry& name, const Language& language)
{
    const auto own = name.count.find(language.tag);
    if (own != name.count.end()) {
        return own->second;
    }
    std::string printed = printed_name(name, language.tag);
    const auto carrier = language.carriers.find(name.type);
    if (carrier == language.carriers.end()) {
        return printed;
    }
    std::string phrase = carrier->second;
    const std::size_t hole = phrase.find("{name}");
    return hole == std::string::npos ? phrase : phrase.replace(hole, 6, printed);
}

} // namespace nuqta
