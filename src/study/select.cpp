// Which items a sitting asks. Bullets are taken evenly over the article, round after round until there are enough; within
// a bullet the item of the type asked least so far is taken, ties by a hash of seed and item id.
#include "study/session.h"

#include "base/rng.h"
#include "unicode/fold.h"

#include <algorithm>
#include <iterator>
#include <map>

namespace nuqta {
namespace {

struct Candidate {
    std::size_t item = 0;
    std::uint64_t rank = 0; ///< seeded order among equals
    std::string stem;       ///< folded
    std::string key;        ///< folded
};

/// The items of one block (or section) that are still free.
struct Source {
    std::vector<Candidate> free;
};

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
        const std::string& key = wording->second.options[key_index(item)];
        by_place[place == order.end() ? order.size() : place->second].free.push_back(
            {i, stable_hash(item.id, seed), fold(wording->second.stem), fold(key)});
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

bool leaks(const Candidate& candidate, const std::vector<Chosen>& chosen)
{
    return std::any_of(chosen.begin(), chosen.end(), [&](const Chosen& other) {
        return shows(other.candidate.stem, candidate.key) || shows(candidate.stem, other.candidate.key) ||
               other.candidate.key == candidate.key;
    });
}

/// Takes the best free item of `source` that leaks nothing, or nothing. Leaking ones are dropped.
std::optional<Candidate> take(const Deck& deck, Source& source, const std::vector<Chosen>& chosen,
                              std::map<std::string, std::size_t>& type_uses)
{
    source.free.erase(std::remove_if(source.free.begin(), source.free.end(),
                                     [&](const Candidate& candidate) { return leaks(candidate, chosen); }),
                      source.free.end());
    const auto best = std::min_element(source.free.begin(), source.free.end(), [&](const auto& a, const auto& b) {
        const std::size_t uses_a = type_uses[deck.items[a.item].type];
        const std::size_t uses_b = type_uses[deck.items[b.item].type];
        return uses_a != uses_b ? uses_a < uses_b : a.rank < b.rank;
    });
    if (best == source.free.end()) {
        return std::nullopt;
    }
    Candidate taken = *best;
    source.free.erase(best);
    ++type_uses[deck.items[taken.item].type];
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
    for (std::size_t i = 1; i < chosen.size(); ++i) {
        if (chosen[i].source != chosen[i - 1].source) {
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
    }
}

} // namespace

std::vector<std::size_t> select_items(const Deck& deck, const std::string& language, std::uint64_t seed,
                                      std::size_t count)
{
    const std::vector<Source> all = sources_of(deck, language, seed);
    std::vector<Source> sources = all;
    std::vector<Chosen> chosen;
    std::map<std::string, std::size_t> type_uses;
    std::vector<std::size_t> taken_from(sources.size(), 0);
    std::vector<std::size_t> open; // sources that may have free items
    const auto reopen = [&] {
        open.clear();
        for (std::size_t i = 0; i < sources.size(); ++i) {
            if (!sources[i].free.empty()) {
                open.push_back(i);
            }
        }
    };
    // The sources asked least often come first: a block gets its second item only when every other one has had its first.
    const auto least_asked = [&] {
        std::size_t least = SIZE_MAX;
        for (const std::size_t i : open) {
            least = std::min(least, taken_from[i]);
        }
        open.erase(std::remove_if(open.begin(), open.end(), [&](std::size_t i) { return taken_from[i] > least; }),
                   open.end());
    };
    Rng rng(stable_hash("sitting", seed));
    for (reopen(); chosen.size() < count && !open.empty(); reopen()) {
        least_asked();
        const std::size_t wanted = std::min(count - chosen.size(), open.size());
        for (const std::size_t place : spread(open.size(), wanted, static_cast<std::size_t>(rng.below(open.size())))) {
            const std::size_t source = open[place];
            if (auto candidate = take(deck, sources[source], chosen, type_uses)) {
                chosen.push_back({std::move(*candidate), source, taken_from[source]++});
            }
        }
    }
    std::stable_sort(chosen.begin(), chosen.end(), [](const Chosen& a, const Chosen& b) {
        return a.nth != b.nth ? a.nth < b.nth : a.source < b.source;
    });
    separate(chosen);
    std::vector<std::size_t> items;
    for (const Chosen& one : chosen) {
        items.push_back(one.candidate.item);
    }
    return items;
}

} // namespace nuqta
