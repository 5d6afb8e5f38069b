// Words that give a key away: those it shares with the stem and no other option has (flaw 12 of the item-writing
// flaws).
#pragma once

#include "generate/reading.h"
#include "lang/language.h"

#include <cstddef>
#include <functional>
#include <map>
#include <set>
#include <string>
#include <string_view>

namespace nuqta {

/// Content words of texts, as a set's readers would match them: names by what they name, words by their beginning.
class EchoIndex {
public:
    /// Counts in how many blocks each word stands; one in a fifth of them tells nothing.
    EchoIndex(const SetReading& reading, const std::set<const NameEntry*>& topics);

    /// The telling words of `text`: names as "@id", Latin tokens whole, others by their first letters.
    /// Not for several threads at a time.
    std::set<std::string> words_of(std::string_view text, const Language& language) const;

private:
    std::set<std::string> all_words(std::string_view text, const Language& language) const;
    std::set<std::string> find_words_of(std::string_view text, const Language& language) const;

    /// Words of texts asked for before: every kind of question reads the same sentences. Emptied when it is full.
    mutable std::map<std::string, std::map<std::string, std::set<std::string>, std::less<>>, std::less<>> known_;
    mutable std::size_t known_count_ = 0;
    const Gazetteer& names_;
    std::set<const NameEntry*> topics_;
    std::map<std::string, std::map<std::string, std::size_t>> blocks_with_; ///< by tag and word
    std::size_t common_ = 0;
};

/// The words that stem and key share.
std::set<std::string> shared_words(const std::set<std::string>& stem, const std::set<std::string>& key);

} // namespace nuqta
