// Sentence ends by the pack's marks; for languages without them a small dynamic programme over the spaces, after the
// idea of Gale and Church (1993) that translations of a sentence are about as long as it.
#include "generate/sentences.h"

#include "unicode/code_points.h"
#include "unicode/fold.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <iterator>
#include <limits>
#include <map>

namespace nuqta {
namespace {

bool is_space_at(std::string_view text, std::size_t at)
{
    return at < text.size() && is_space(next_code_point(text, at));
}

/// Length of the sentence end mark at `at` (repeated marks and closing quotes included), or 0. `run_end` becomes the
/// end of the marks, whether they end a sentence or not.
std::size_t end_mark_at(std::string_view text, std::size_t at, ByteRange range, const Language& language,
                        std::size_t& run_end)
{
    std::size_t end = at;
    bool wide = false;
    bool found = true;
    while (found && end < range.end) {
        found = false;
        for (const std::string& mark : language.discourse.sentence_end) {
            if (text.substr(end, range.end - end).starts_with(mark)) {
                end += mark.size();
                wide = wide || mark.size() > 2;
                found = true;
            }
        }
    }
    run_end = end;
    if (end == at) {
        return 0;
    }
    for (const std::string& close : {language.quotes.close, std::string("\""), std::string("”"), std::string(")")}) {
        if (!close.empty() && text.substr(end, range.end - end).starts_with(close)) {
            end += close.size();
        }
    }
    if (end >= range.end || is_space_at(text, end)) {
        return end - at;
    }
    // 。 needs no space after it; "3.5" and "o1.mini" are no ends.
    return wide && !language.spaces_between_words ? end - at : 0;
}

std::size_t skip_spaces(std::string_view text, std::size_t at, std::size_t end)
{
    while (at < end && is_space_at(text, at)) {
        next_code_point(text, at);
    }
    return at;
}

bool starts_lower_case(std::string_view text, std::size_t at)
{
    if (at >= text.size()) {
        return false;
    }
    std::size_t end = at;
    const char32_t first = next_code_point(text, end);
    return is_letter(first) && upper_first(text.substr(at, end - at), "und") != text.substr(at, end - at);
}

/// A space that could end a sentence, and how unlikely it is to (0 plain, more is worse).
struct Space {
    ByteRange range;
    double penalty = 0;
    bool before_quote = false;
};

std::vector<Space> candidate_spaces(std::string_view text, ByteRange range, const Language& language)
{
    std::vector<Space> spaces;
    for (std::size_t at = range.begin; at < range.end;) {
        if (!is_space_at(text, at)) {
            next_code_point(text, at);
            continue;
        }
        const std::size_t after = skip_spaces(text, at, range.end);
        std::size_t before = at;
        const char32_t last = at > range.begin ? previous_code_point(text, before) : U' ';
        std::size_t next = after;
        const char32_t first = after < range.end ? next_code_point(text, next) : U' ';
        Space space{{at, after}, 0};
        const bool end_mark = last == U'?' || last == U'!' || last == U'.' || last == U'…';
        if (starts_with_any(text.substr(after), language.discourse.clause_start, language)) {
            space.penalty += 0.02;
        }
        space.before_quote = text.substr(after).starts_with(language.quotes.open);
        if (!end_mark && (last < 0x250 || digit_value(first) >= 0)) {
            space.penalty += 0.03; // a space beside Latin or a number is usually only typography
        }
        if (!end_mark && first < 0x250) {
            space.penalty += 0.02;
        }
        spaces.push_back(space);
        at = after;
    }
    return spaces;
}

/// What it costs to end sentence `c` at a space: how far the place is from where the lengths put it, and how many
/// anchors would come to stand on the wrong side.
class CutCost {
public:
    CutCost(ByteRange range, const std::vector<SentenceModel>& models, const std::vector<Anchor>& anchors)
        : range_(range)
        , models_(models)
    {
        std::copy_if(anchors.begin(), anchors.end(), std::back_inserter(anchors_),
                     [&](const Anchor& anchor) { return anchor.at >= range.begin; });
        std::stable_sort(anchors_.begin(), anchors_.end(),
                         [](const Anchor& a, const Anchor& b) { return a.at < b.at; });
        for (const SentenceModel& model : models) {
            total_ += static_cast<double>(model.length);
        }
    }

    /// The costs of ending the next sentence, from the first one on, at each of `spaces` (in order).
    std::vector<double> next_row(const std::vector<Space>& spaces)
    {
        wanted_ += static_cast<double>(models_[sentence_].length) / total_;
        for (const std::string& anchor : models_[sentence_].anchors) {
            ++balance_[anchor];
        }
        ++sentence_;
        std::map<std::string, int> balance = balance_;
        int misplaced = 0;
        for (const auto& [what, count] : balance) {
            misplaced += std::abs(count);
        }
        std::vector<double> costs;
        auto anchor = anchors_.begin();
        for (const Space& space : spaces) {
            for (; anchor != anchors_.end() && anchor->at < space.range.begin; ++anchor) {
                int& count = balance[anchor->what];
                misplaced += count > 0 ? -1 : 1;
                --count;
            }
            costs.push_back(cost(space, misplaced));
        }
        return costs;
    }

private:
    double cost(const Space& space, int misplaced) const
    {
        constexpr double k_anchor = 0.04; // as bad as being a fifth of the text away
        constexpr double k_quote = 0.05;
        const double place = static_cast<double>(space.range.begin - range_.begin) / static_cast<double>(range_.size());
        const bool quote_differs = space.before_quote != models_[sentence_].starts_with_quote;
        return (place - wanted_) * (place - wanted_) + k_anchor * misplaced + (quote_differs ? k_quote : 0) +
               space.penalty;
    }

    ByteRange range_;
    const std::vector<SentenceModel>& models_;
    std::vector<Anchor> anchors_; ///< of the range, in order
    double total_ = 0;
    std::size_t sentence_ = 0;           ///< how many sentences have been read
    double wanted_ = 0;                  ///< their share of the whole length
    std::map<std::string, int> balance_; ///< their anchors
};

std::vector<ByteRange> cut_at(ByteRange range, const std::vector<ByteRange>& spaces)
{
    std::vector<ByteRange> pieces;
    std::size_t begin = range.begin;
    for (const ByteRange& space : spaces) {
        pieces.push_back({begin, space.begin});
        begin = space.end;
    }
    pieces.push_back({begin, range.end});
    return pieces;
}

/// True when the text has so many graphemes; reads no more of it than it takes to know.
bool has_graphemes(std::string_view text, std::size_t least)
{
    constexpr std::size_t k_first_look = 256;
    for (std::size_t look = k_first_look; look < text.size(); look *= 2) {
        std::size_t end = look;
        while (!is_boundary(text, end)) {
            ++end;
        }
        if (grapheme_count(text.substr(0, end)) > least) { // the last one may be cut
            return true;
        }
    }
    return grapheme_count(text) >= least;
}

std::vector<ByteRange> guess_from_spaces(std::string_view text, ByteRange range, const Language& language)
{
    constexpr std::size_t k_shortest_sentence = 24; // graphemes; Thai clauses below that rarely stand alone
    std::vector<ByteRange> chosen;
    std::size_t begin = range.begin;
    for (const Space& space : candidate_spaces(text, range, language)) {
        if (space.penalty == 0 && has_graphemes(slice(text, {begin, space.range.begin}), k_shortest_sentence) &&
            has_graphemes(slice(text, {space.range.end, range.end}), k_shortest_sentence)) {
            chosen.push_back(space.range);
            begin = space.range.end;
        }
    }
    return cut_at(range, chosen);
}

} // namespace

bool word_at(std::string_view text, std::size_t at, std::string_view word, const Language& language)
{
    if (word.empty() || !text.substr(at).starts_with(word)) {
        return false;
    }
    const std::size_t end = at + word.size();
    if (!language.spaces_between_words || end >= text.size()) {
        return true;
    }
    std::size_t last = end;
    if (!is_letter(previous_code_point(text, last))) {
        return true; // the entry itself ends in a space or mark
    }
    std::size_t next = end;
    const char32_t following = next_code_point(text, next);
    constexpr char32_t k_zwnj = 0x200C;
    return !is_letter(following) && following != k_zwnj;
}

bool starts_with_any(std::string_view text, const Words& candidates, const Language& language)
{
    return std::any_of(candidates.begin(), candidates.end(),
                       [&](const std::string& word) { return word_at(text, 0, word, language); });
}

bool ends_with_any(std::string_view text, const Words& endings)
{
    return std::any_of(endings.begin(), endings.end(), [&](const std::string& end) { return text.ends_with(end); });
}

std::vector<ByteRange> split_sentences(std::string_view text, ByteRange range, const Language& language)
{
    range.begin = skip_spaces(text, range.begin, range.end);
    if (range.empty()) {
        return {};
    }
    if (!language.discourse.sentence_stops) {
        return guess_from_spaces(text, range, language);
    }
    std::vector<ByteRange> sentences;
    std::size_t begin = range.begin;
    for (std::size_t at = range.begin; at < range.end;) {
        std::size_t run_end = at;
        const std::size_t mark = end_mark_at(text, at, range, language, run_end);
        if (mark == 0) {
            next_code_point(text, at);
            at = std::max(at, run_end); // marks that end nothing end nothing from their second on
            continue;
        }
        at += mark;
        const std::size_t next = skip_spaces(text, at, range.end);
        if (next < range.end && starts_lower_case(text, next)) {
            continue; // an abbreviation, or an ellipsis inside the sentence
        }
        sentences.push_back({begin, at});
        begin = at = next;
    }
    if (begin < range.end) {
        sentences.push_back({begin, range.end});
    }
    return sentences;
}

std::vector<ByteRange> split_like(std::string_view text, ByteRange range, const Language& language,
                                  const std::vector<SentenceModel>& models, const std::vector<Anchor>& anchors)
{
    const std::vector<Space> spaces = candidate_spaces(text, range, language);
    const std::size_t cuts = std::min(models.empty() ? 0 : models.size() - 1, spaces.size());
    constexpr std::size_t k_most_places = 1'000'000; // of cuts at spaces; a bullet of some kilobytes has a thousand
    if (cuts == 0 || cuts * spaces.size() > k_most_places) {
        return {range};
    }
    // cost[c][s]: the best way to place cut c at space s.
    const std::size_t n = spaces.size();
    const double infinity = std::numeric_limits<double>::infinity();
    std::vector<std::vector<double>> cost(cuts, std::vector<double>(n, infinity));
    std::vector<std::vector<std::size_t>> from(cuts, std::vector<std::size_t>(n, 0));
    CutCost cut_cost(range, models, anchors);
    for (std::size_t c = 0; c < cuts; ++c) {
        const std::vector<double> costs = cut_cost.next_row(spaces);
        double best_before = c == 0 ? 0 : infinity;
        std::size_t best_space = 0;
        for (std::size_t s = c; s < n; ++s) {
            if (c > 0 && cost[c - 1][s - 1] < best_before) {
                best_before = cost[c - 1][s - 1];
                best_space = s - 1;
            }
            cost[c][s] = best_before + costs[s];
            from[c][s] = best_space;
        }
    }
    std::size_t last = static_cast<std::size_t>(std::min_element(cost[cuts - 1].begin(), cost[cuts - 1].end()) -
                                                cost[cuts - 1].begin());
    std::vector<ByteRange> chosen(cuts);
    for (std::size_t c = cuts; c-- > 0;) {
        chosen[c] = spaces[last].range;
        last = from[c][last];
    }
    return cut_at(range, chosen);
}

ByteRange without_end_mark(std::string_view text, ByteRange sentence, const Language& language)
{
    bool cut = true;
    while (cut && !sentence.empty()) {
        cut = false;
        std::size_t last = sentence.end;
        if (is_space(previous_code_point(text, last))) {
            sentence.end = last;
            cut = true;
            continue;
        }
        for (const std::string& mark : language.discourse.sentence_end) {
            if (slice(text, sentence).ends_with(mark)) {
                sentence.end -= mark.size();
                cut = true;
                break;
            }
        }
    }
    return sentence;
}

} // namespace nuqta
