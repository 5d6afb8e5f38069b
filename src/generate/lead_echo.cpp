// Common words count too: among lead-ins one of them is enough to tell.
#include "generate/lead_echo.h"

#include "unicode/code_points.h"
#include "unicode/fold.h"
#include "unicode/words.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

namespace nuqta {
namespace {

/// True when two words begin so much alike that one is likely made of the other: integrations, integrate.
bool share_a_root(std::string_view a, std::string_view b, const Language& language)
{
    constexpr std::size_t k_shortest = 4; // characters
    const auto characters = [](std::string_view text) { return grapheme_count(text); };
    if (!language.spaces_between_words) {
        return characters(a) > 1 && b.find(a) != std::string_view::npos;
    }
    const std::size_t same = static_cast<std::size_t>(
        std::mismatch(a.begin(), a.begin() + static_cast<std::ptrdiff_t>(std::min(a.size(), b.size())), b.begin())
            .first -
        a.begin());
    std::size_t whole = same;
    while (whole > 0 && !is_boundary(a, whole)) {
        --whole;
    }
    const std::size_t alike = characters(a.substr(0, whole));
    return alike >= k_shortest && alike * 5 >= std::min(characters(a), characters(b)) * 3;
}

/// The words of the range with content of their own, folded, without names that the whole article is about.
std::vector<std::string> content_words(const Material& material, const BlockReading& reading, ByteRange range)
{
    const Language& language = *reading.language;
    const Words& empty_words = language.flaws.function_words;
    std::vector<std::string> found;
    for (const ByteRange& word : words(text_of(reading, range), language.tag)) {
        const ByteRange place{range.begin + word.begin, range.begin + word.end};
        const bool topic = std::any_of(reading.mentions.begin(), reading.mentions.end(), [&](const Mention& mention) {
            return mention.range.contains(place) && material.topics.count(mention.name) > 0 &&
                   mention.name->type != k_concept;
        });
        std::string text = fold(text_of(reading, place));
        if (!topic && std::find(empty_words.begin(), empty_words.end(), text) == empty_words.end()) {
            found.push_back(std::move(text));
        }
    }
    return found;
}

} // namespace

bool echoes_lead(const Material& material, const BlockReading& reading, ByteRange sentence, const BlockReading& label)
{
    const std::vector<std::string> said = content_words(material, reading, sentence);
    const std::vector<std::string> lead = content_words(material, label, label.block->lead);
    return std::any_of(lead.begin(), lead.end(), [&](const std::string& a) {
        return std::any_of(said.begin(), said.end(),
                           [&](const std::string& b) { return share_a_root(a, b, *reading.language); });
    });
}

} // namespace nuqta
