// Which items a sitting asks. Bullets are taken evenly over the article, round after round until there are enough;
// within a bullet the item of the type asked least so far is taken, ties by a hash of seed and item id. Items that give
// each other's key away are kept apart: always by their stems, by their options as long as there are others to ask.
#include "base/rng.h"
#include "study/session.h"
#include "unicode/code_points.h"
#include "unicode/fold.h"

#include <algorithm>
#include <cstdint>
#include <map>
#include <optional>
#include <string_view>
#include <utility>

namespace nuqta {
namespace {

struct Candidate {
    std::size_t item = 0;
    std::uint64_t rank = 0;           ///< seeded order among equals
    std::string stem;                 ///< folded
    std::string key;                  ///< folded
    std::vector<std::string> options; ///< folded
    std::string type;
};

/// The items of one block (or section) that are still free.
struct Source {
    std::vector<Candidate> free;
    std::vector<Candidate> aside; ///< only options tell too much: asked when nothing else is left
    std::size_t taken = 0;
};

enum class Leaks { KeptOut, AllowedInOptions };

struct Chosen {
    Candidate candidate;
    std::size_t source = 0; ///< position of its block in the article
    std::size_t nth = 0;    ///< how many of the same block were chosen before
};

/// Block and section ids in the order of the article.
std::map<std::string, std::size_t> article_order(const Deck& deck)
{
    std::map<std::string, std::size_t> order;
    for (const DeckSection& section : deck.sections) {
        order.emplace(section.id, order.size());
        for (const DeckBlock& block : section.blocks) {
            order.emplace(block.id, order.size());
        }
    }
    return order;
}

Candidate candidate_of(const Item& item, std::size_t index, const Wording& wording, std::uint64_t seed)
{
    Candidate candidate{index, stable_hash(item.id, seed), fold(wording.stem), {}, {}, item.type};
    for (const std::string& option : wording.options) {
        candidate.options.push_back(fold(option));
    }
    candidate.key = candidate.options[key_index(item)];
    return candidate;
}

std::vector<Source> sources_of(const Deck& deck, const std::string& language, std::uint64_t seed)
{
    const std::map<std::string, std::size_t> order = article_order(deck);
    std::map<std::size_t, Source> by_place;
    for (std::size_t i = 0; i < deck.items.size(); ++i) {
        const Item& item = deck.items[i];
        const auto wording = item.wordings.find(language);
        if (wording == item.wordings.end()) {
            continue;
        }
        const auto place = order.find(item.block);
        by_place[place == order.end() ? order.size() : place->second].free.push_back(
            candidate_of(item, i, wording->second, seed));
    }
    std::vector<Source> sources;
    for (auto& [place, source] : by_place) {
        sources.push_back(std::move(source));
    }
    return sources;
}

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

/// True when the options of `other` give the key of `asked` away. Statements do with whatever they mention; among
/// numbers and names, which stand in many items, only a number with its unit does.
bool options_show(const Candidate& other, const Candidate& asked)
{
    const bool quantity = asked.type == "quantity";
    const bool statements = other.type != "quantity" && other.type != "name";
    const bool telling = statements ? quantity || asked.type == "name" : quantity && has_unit(asked.key);
    return telling && std::any_of(other.options.begin(), other.options.end(),
                                  [&](const std::string& option) { return shows(option, asked.key); });
}

bool leaks_by_stem(const Candidate& a, const Candidate& b)
{
    return shows(a.stem, b.key) || shows(b.stem, a.key) || a.key == b.key;
}

bool leaks_by_option(const Candidate& a, const Candidate& b)
{
    return options_show(a, b) || options_show(b, a);
}

/// Drops the free items that leak by a stem and, unless allowed, sets those aside that leak by an option.
void remove_leaks(Source& source, const std::vector<Chosen>& chosen, Leaks leaks)
{
    std::vector<Candidate> free;
    for (Candidate& candidate : source.free) {
        const auto with_any = [&](auto leak) {
            return std::any_of(chosen.begin(), chosen.end(),
                               [&](const Chosen& other) { return leak(other.candidate, candidate); });
        };
        if (with_any(leaks_by_stem)) {
            continue;
        }
        const bool apart = leaks == Leaks::KeptOut && with_any(leaks_by_option);
        (apart ? source.aside : free).push_back(std::move(candidate));
    }
    source.free = std::move(free);
}

/// Takes the best free item of `source`, or nothing.
std::optional<Candidate> take(Source& source, std::map<std::string, std::size_t>& type_uses)
{
    const auto best = std::min_element(source.free.begin(), source.free.end(), [&](const auto& a, const auto& b) {
        const std::size_t uses_a = type_uses[a.type];
        const std::size_t uses_b = type_uses[b.type];
        return uses_a != uses_b ? uses_a < uses_b : a.rank < b.rank;
    });
    if (best == source.free.end()) {
        return std::nullopt;
    }
    Candidate taken = *best;
    source.free.erase(best);
    ++type_uses[taken.type];
    return taken;
}

/// `count` of the positions 0 … size−1, evenly spread, shifted by `offset` (0 … size−1).
std::vector<std::size_t> spread(std::size_t size, std::size_t count, std::size_t offset)
{
    std::vector<std::size_t> places;
    for (std::size_t i = 0; i < count; ++i) {
        places.push_back((i * size + offset) / count);
    }
    return places;
}

/// Moves items so that no block is asked twice in a row, where that is possible.
void separate(std::vector<Chosen>& chosen)
{
    for (std::size_t i = 1; i < chosen.size();) {
        if (chosen[i].source != chosen[i - 1].source) {
            ++i;
            continue;
        }
        const Chosen moved = chosen[i];
        chosen.erase(chosen.begin() + static_cast<std::ptrdiff_t>(i));
        std::size_t place = 0;
        while (place <= chosen.size() && ((place > 0 && chosen[place - 1].source == moved.source) ||
                                          (place < chosen.size() && chosen[place].source == moved.source))) {
            ++place;
        }
        const std::size_t target = std::min(place <= chosen.size() ? place : i, chosen.size());
        chosen.insert(chosen.begin() + static_cast<std::ptrdiff_t>(target), moved);
        i += target > i ? 0 : 1; // what was moved back made room for one not compared yet
    }
}

/// The sources with free items that were asked least often: a block gets its second item only when every other one that
/// can has had its first.
std::vector<std::size_t> least_asked(const std::vector<Source>& sources)
{
    std::vector<std::size_t> open;
    std::size_t least = SIZE_MAX;
    for (std::size_t i = 0; i < sources.size(); ++i) {
        if (sources[i].free.empty() || sources[i].taken > least) {
            continue;
        }
        if (sources[i].taken < least) {
            least = sources[i].taken;
            open.clear();
        }
        open.push_back(i);
    }
    return open;
}

/// Every round's items in the order of the article, one round after the other.
void order_by_article(std::vector<Chosen>& chosen)
{
    std::stable_sort(chosen.begin(), chosen.end(), [](const Chosen& a, const Chosen& b) {
        return a.nth != b.nth ? a.nth < b.nth : a.source < b.source;
    });
}

struct Selection {
    std::vector<Source> sources;
    std::vector<Chosen> chosen;
    std::map<std::string, std::size_t> type_uses;
    Rng rng;
};

/// Chooses, round after round, until there are `count` or no free item is left.
void fill(Selection& selection, std::size_t count, Leaks leaks)
{
    auto& [sources, chosen, type_uses, rng] = selection;
    for (auto open = least_asked(sources); chosen.size() < count && !open.empty(); open = least_asked(sources)) {
        const std::size_t wanted = std::min(count - chosen.size(), open.size());
        for (const std::size_t place : spread(open.size(), wanted, static_cast<std::size_t>(rng.below(open.size())))) {
            Source& source = sources[open[place]];
            remove_leaks(source, chosen, leaks);
            if (auto candidate = take(source, type_uses)) {
                chosen.push_back({std::move(*candidate), open[place], source.taken++});
            }
        }
    }
}

} // namespace

std::vector<std::size_t> select_items(const Deck& deck, const std::string& language, std::uint64_t seed,
                                      std::size_t count)
{
    Selection selection{sources_of(deck, language, seed), {}, {}, Rng(stable_hash("sitting", seed))};
    fill(selection, count, Leaks::KeptOut);
    for (Source& source : selection.sources) {
        source.free = std::exchange(source.aside, {});
    }
    fill(selection, count, Leaks::AllowedInOptions);
    order_by_article(selection.chosen);
    separate(selection.chosen);
    std::vector<std::size_t> items;
    for (const Chosen& one : selection.chosen) {
        items.push_back(one.candidate.item);
    }
    return items;
}

} // namespace nuqta
