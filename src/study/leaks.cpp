// Folded texts compared word by word.
#include "study/leaks.h"

#include "base/rng.h"
#include "unicode/code_points.h"
#include "unicode/fold.h"

#include <algorithm>
#include <string_view>

namespace nuqta {
namespace {

bool is_ascii_word(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z');
}

/// True when `text` shows `key` as a word of its own: "3" is not shown by "3000". Both folded.
bool shows(const std::string& text, const std::string& key)
{
    if (key.empty()) {
        return false;
    }
    for (std::size_t at = text.find(key); at != std::string::npos; at = text.find(key, at + 1)) {
        const std::size_t end = at + key.size();
        const bool glued_before = at > 0 && is_ascii_word(text[at - 1]) && is_ascii_word(key.front());
        const bool glued_after = end < text.size() && is_ascii_word(text[end]) && is_ascii_word(key.back());
        if (!glued_before && !glued_after) {
            return true;
        }
    }
    return false;
}

/// True when a folded number is more than digits and the marks inside numbers: "3-9 months", "40%".
bool has_unit(const std::string& number)
{
    constexpr std::u32string_view k_bare = U"0123456789 .,-\u2013\u2212\u066B\u066C"; // dash, minus, Arabic separators
    return to_code_points(number).find_first_not_of(k_bare) != std::u32string::npos;
}

bool options_show(const ItemWords& other, const ItemWords& asked)
{
    const bool quantity = asked.type == "quantity";
    const bool statements = other.type != "quantity" && other.type != "name";
    const bool telling = statements ? quantity || asked.type == "name" : quantity && has_unit(asked.key);
    return telling && std::any_of(other.options.begin(), other.options.end(),
                                  [&](const std::string& option) { return shows(option, asked.key); });
}

} // namespace

ItemWords item_words_of(const Item& item, std::size_t index, const Wording& wording, std::uint64_t seed)
{
    ItemWords candidate{index, stable_hash(item.id, seed), item.type, fold(wording.stem), {}, {}};
    for (const std::string& option : wording.options) {
        candidate.options.push_back(fold(option));
    }
    candidate.key = candidate.options[key_index(item)];
    return candidate;
}

bool shows_key(const ItemWords& one, const ItemWords& other)
{
    return shows(one.stem, other.key);
}

bool leaks_by_stem(const ItemWords& a, const ItemWords& b)
{
    return shows_key(a, b) || shows_key(b, a) || a.key == b.key;
}

bool leaks_by_option(const ItemWords& a, const ItemWords& b)
{
    return options_show(a, b) || options_show(b, a);
}

} // namespace nuqta
