// Verbs and adjectives around a gap agree with what is taken out; what may stand there instead agrees with them too.
#include "generate/gender.h"

#include "generate/sentences.h"
#include "unicode/fold.h"
#include "unicode/words.h"

#include <algorithm>
#include <string_view>
#include <vector>

namespace nuqta {
namespace {

/// True when no other word of the mark's sentence ends like one that agrees in gender with a subject.
bool shows_no_gender(const BlockReading& reading, ByteRange mark)
{
    const Language& language = *reading.language;
    if (language.discourse.gendered_ends.empty()) {
        return false; // nobody knows
    }
    const int index = sentence_index(reading, mark);
    const ByteRange sentence = index >= 0 ? reading.sentences[static_cast<std::size_t>(index)] : reading.block->lead;
    const std::vector<ByteRange> all = words(text_of(reading, sentence), language.tag);
    return std::none_of(all.begin(), all.end(), [&](const ByteRange& word) {
        const ByteRange place{sentence.begin + word.begin, sentence.begin + word.end};
        const std::string text = fold(text_of(reading, place));
        const Words& empty_words = language.flaws.function_words;
        return !place.overlaps(mark) && ends_with_any(text, language.discourse.gendered_ends) &&
               std::find(empty_words.begin(), empty_words.end(), text) == empty_words.end();
    });
}

/// True when nothing beside the mark can agree with it: neither word beside it ends like an adjective of its case, and
/// it is no subject, or may be an object of the same form in a sentence that shows no gender.
bool agrees_with_nothing(const BlockReading& reading, const NameSpelling& key, ByteRange mark)
{
    const Language& language = *reading.language;
    const Words& endings = language.discourse.agreeing_ends;
    const std::vector<std::size_t> places = places_of(key, text_of(reading, mark), language);
    const bool subject = !places.empty() && places.front() == 0;
    if (endings.empty() || places.empty() || (subject && (places.size() == 1 || !shows_no_gender(reading, mark)))) {
        return false;
    }
    const std::string_view text = reading.block->text;
    const std::vector<ByteRange> before = words(text.substr(0, mark.begin), language.tag);
    const std::vector<ByteRange> after = words(text.substr(mark.end), language.tag);
    return (before.empty() || !ends_with_any(slice(text, before.back()), endings)) &&
           (after.empty() || !ends_with_any(slice(text.substr(mark.end), after.front()), endings));
}

} // namespace

std::map<std::string, std::string> agreeing_genders(const BlockReadings& block, const NameEntry& key,
                                                    const std::map<std::string, ByteRange>& marks)
{
    std::map<std::string, std::string> genders;
    for (const auto& [tag, mark] : marks) {
        const NameSpelling* spelling = find_spelling(key, tag);
        if (spelling != nullptr && !spelling->gender.empty() &&
            !agrees_with_nothing(block.in.at(tag), *spelling, mark)) {
            genders.emplace(tag, spelling->gender);
        }
    }
    return genders;
}

bool fits_gender(const NameEntry& name, const std::map<std::string, std::string>& genders)
{
    return std::all_of(genders.begin(), genders.end(), [&](const auto& entry) {
        const NameSpelling* spelling = find_spelling(name, entry.first);
        return spelling == nullptr || spelling->gender.empty() || spelling->gender == entry.second;
    });
}

} // namespace nuqta
