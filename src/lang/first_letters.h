// The characters with which words of some lists begin: one look tells of most places in a text that none of the words
// stands there.
#pragma once

#include <bitset>
#include <string>
#include <string_view>

namespace nuqta {

class FirstLetters {
public:
    /// Adds the first character of `word`, small and as a capital by the rules of `locale`; an empty word adds nothing.
    void add(std::string_view word, std::string_view locale);

    /// True for every first character, and now and then for another.
    bool may_hold(char32_t character) const { return places_.test(character % k_places); }

private:
    /// Characters that leave the same rest share a place: more than any alphabet has letters.
    static constexpr std::size_t k_places = 1024;
    std::bitset<k_places> places_;
};

} // namespace nuqta
