// Every rule is tried from the end of the word: the ending, then the last part, then what may stand before it.
#include "article/joiners.h"

#include "unicode/code_points.h"
#include "unicode/fold.h"

#include <algorithm>
#include <optional>

namespace nuqta {
namespace {

constexpr std::string_view k_joiner = "\u200c";

bool contains(const Words& words, std::string_view word)
{
    return std::find(words.begin(), words.end(), word) != words.end();
}

std::string without_joiner(std::string_view text)
{
    std::string plain(text);
    for (std::size_t at = plain.find(k_joiner); at != std::string::npos; at = plain.find(k_joiner, at)) {
        plain.erase(at, k_joiner.size());
    }
    return plain;
}

/// True when a ZWNJ between `text` and what follows would be seen.
bool joins_next(std::string_view text, const Spelling& spelling)
{
    if (text.empty()) {
        return false;
    }
    std::size_t begin = text.size();
    previous_code_point(text, begin);
    return !contains(spelling.not_joining, text.substr(begin));
}

/// The word restored when it is a first part, `last` and `ending`.
std::optional<std::string> restored_by(const JoinRule& rule, const std::string& last, std::string_view ending,
                                       std::string_view word, const Spelling& spelling)
{
    const std::string end = without_joiner(last) + std::string(ending);
    if (word.size() <= end.size() || !word.ends_with(end)) {
        return std::nullopt;
    }
    const std::string_view first = word.substr(0, word.size() - end.size());
    const bool allowed = rule.first.empty() ? to_code_points(first).size() >= 2 : contains(rule.first, first);
    if (!allowed) {
        return std::nullopt;
    }
    const std::string seen = std::string(first) + (rule.glued ? last.substr(0, last.find(k_joiner)) : "");
    if (!joins_next(seen, spelling)) {
        return std::nullopt;
    }
    const std::string_view joiner = rule.glued ? "" : k_joiner;
    return std::string(first) + std::string(joiner) + last + std::string(ending);
}

std::optional<std::string> restored(std::string_view word, const Spelling& spelling)
{
    if (contains(spelling.joined, word)) {
        return std::nullopt;
    }
    for (const JoinRule& rule : spelling.joins) {
        for (const std::string& last : rule.last) {
            std::optional<std::string> found;
            if (rule.bare) {
                found = restored_by(rule, last, "", word, spelling);
            }
            for (auto ending = rule.endings.begin(); !found && ending != rule.endings.end(); ++ending) {
                found = restored_by(rule, last, *ending, word, spelling);
            }
            if (found) {
                return found;
            }
        }
    }
    return std::nullopt;
}

} // namespace

std::vector<LostJoiner> find_lost_joiners(std::string_view word, const Spelling& spelling)
{
    std::vector<LostJoiner> lost;
    for (std::size_t begin = 0; begin < word.size() && !spelling.joins.empty();) {
        const std::size_t end = std::min(word.find(k_joiner, begin), word.size());
        if (auto whole = restored(word.substr(begin, end - begin), spelling)) {
            lost.push_back({{begin, end}, std::move(*whole)});
        }
        begin = end + k_joiner.size();
    }
    return lost;
}

} // namespace nuqta
