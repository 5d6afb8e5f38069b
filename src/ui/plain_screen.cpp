// Keyboards write digits and letters of many kinds; a choice is named by one.
#include "ui/plain_screen.h"

#include "unicode/code_points.h"
#include "unicode/fold.h"

#include <algorithm>

namespace nuqta {
namespace {

/// What was typed as the keys are named: capitals; full-width forms, as Chinese input methods write them, and the
/// digits of Arabic and Persian keyboards as ASCII.
std::string as_keys(std::string_view typed)
{
    std::string keys;
    for (std::size_t at = 0; at < typed.size();) {
        char32_t c = next_code_point(typed, at);
        c = c >= 0xFF01 && c <= 0xFF5E ? c - 0xFF01 + '!' : c;
        c = c >= 0x0660 && c <= 0x0669 ? c - 0x0660 + '0' : c;
        c = c >= 0x06F0 && c <= 0x06F9 ? c - 0x06F0 + '0' : c;
        append_utf8(keys, c >= 'a' && c <= 'z' ? c - 'a' + 'A' : c);
    }
    return keys;
}

/// The letter of the key that writes this; the word itself when none does.
std::string as_latin_key(const PlainScreen& screen, const std::string& word)
{
    const auto key = std::find(screen.keyboard.begin(), screen.keyboard.end(), fold(word));
    return key == screen.keyboard.end() ? word
                                        : std::string(1, static_cast<char>('A' + (key - screen.keyboard.begin())));
}

} // namespace

std::optional<Action> action_typed(const PlainScreen& screen, std::string_view typed)
{
    if (first_invalid_utf8(typed)) {
        return std::nullopt;
    }
    constexpr std::string_view k_spaces = " \t\r";
    const std::size_t begin = std::min(typed.find_first_not_of(k_spaces), typed.size());
    const std::string_view bare = typed.substr(begin, typed.find_last_not_of(k_spaces) + 1 - begin);
    const std::string word = as_keys(bare);
    const std::string latin = bare.empty() ? word : as_latin_key(screen, word);
    for (const TypedChoice& choice : screen.choices) {
        if (choice.input == word || choice.input == latin) {
            return choice.action;
        }
    }
    return std::nullopt;
}

} // namespace nuqta
