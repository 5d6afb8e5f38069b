// One pass with a stack of open marks. A mark that opens in one language closes in another (“ in English and Russian),
// so what is open decides.
#include "article/marks.h"

#include "unicode/code_points.h"
#include "unicode/fold.h"

#include <algorithm>
#include <map>

namespace nuqta {
namespace {

struct Pair {
    char32_t open;
    char32_t close;
    bool quotes;
};

constexpr Pair k_pairs[] = {
    {U'«', U'»', true},   {U'„', U'“', true},    {U'“', U'”', true},    {U'‘', U'’', true},    {U'「', U'」', true},
    {U'『', U'』', true}, {U'"', U'"', true},    {U'＂', U'＂', true},  {U'(', U')', false},   {U'[', U']', false},
    {U'{', U'}', false},  {U'（', U'）', false}, {U'【', U'】', false}, {U'《', U'》', false},
};

struct OpenMark {
    std::size_t at = 0;
    char32_t close = 0;
    bool quotes = false;
};

/// What is open, innermost last, counted by kind: a mark without a partner is told without a search.
class OpenMarks {
public:
    bool empty() const { return marks_.empty(); }
    const OpenMark& innermost() const { return marks_.back(); }
    bool await(char32_t close) const { return counts_.contains(close); }
    bool quote() const { return quotes_ > 0; }

    void push(OpenMark mark)
    {
        marks_.push_back(mark);
        ++counts_[mark.close];
        quotes_ += mark.quotes ? 1 : 0;
    }

    OpenMark pop()
    {
        const OpenMark mark = marks_.back();
        marks_.pop_back();
        const auto count = counts_.find(mark.close);
        if (--count->second == 0) {
            counts_.erase(count);
        }
        quotes_ -= mark.quotes ? 1 : 0;
        return mark;
    }

private:
    std::vector<OpenMark> marks_;
    std::map<char32_t, std::size_t> counts_; ///< by closing mark; none is 0
    std::size_t quotes_ = 0;
};

struct Marks {
    std::vector<ByteRange> quotations;
    std::vector<std::size_t> unpaired;
    std::vector<OpenMark> open; ///< at the end of the text, innermost first
};

const Pair* pair_opened_by(char32_t mark)
{
    const auto* found =
        std::find_if(std::begin(k_pairs), std::end(k_pairs), [mark](const Pair& pair) { return pair.open == mark; });
    return found == std::end(k_pairs) ? nullptr : found;
}

bool closes_something(char32_t mark)
{
    constexpr char32_t k_apostrophe = U'’';
    return mark != k_apostrophe &&
           std::any_of(std::begin(k_pairs), std::end(k_pairs), [mark](const Pair& pair) { return pair.close == mark; });
}

bool is_word_character(char32_t point)
{
    return is_letter(point) || digit_value(point) >= 0;
}

/// True for the bracket at `at` after one or two letters or digits that begin a line or follow a space: "1)", "а)".
bool closes_enumeration(std::string_view text, std::size_t at)
{
    std::size_t begin = at;
    for (int count = 0; begin > 0; ++count) {
        std::size_t before = begin;
        const char32_t point = previous_code_point(text, before);
        if (!is_word_character(point)) {
            return count > 0 && is_space(point);
        }
        if (count == 2) {
            return false;
        }
        begin = before;
    }
    return at > 0;
}

/// A mark between letters closes nothing: l’eau inside ‘…’.
bool is_apostrophe(std::string_view text, std::size_t begin, std::size_t end)
{
    std::size_t before = begin;
    std::size_t after = end;
    return slice(text, {begin, end}) == "’" && begin > 0 && end < text.size() &&
           is_word_character(previous_code_point(text, before)) && is_word_character(next_code_point(text, after));
}

Marks read_marks(std::string_view text)
{
    Marks marks;
    OpenMarks open;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t begin = at;
        const char32_t point = next_code_point(text, at);
        const Pair* pair = pair_opened_by(point);
        const bool nearest = !open.empty() && open.innermost().close == point;
        if ((nearest || (pair == nullptr && open.await(point))) && !is_apostrophe(text, begin, at)) {
            OpenMark partner = open.pop();
            while (partner.close != point) {
                marks.unpaired.push_back(partner.at);
                partner = open.pop();
            }
            if (partner.quotes && !open.quote()) {
                marks.quotations.push_back({partner.at, at});
            }
        } else if (pair != nullptr) {
            open.push({begin, pair->close, pair->quotes});
        } else if (closes_something(point) && !closes_enumeration(text, begin)) {
            marks.unpaired.push_back(begin);
        }
    }
    while (!open.empty()) {
        marks.open.push_back(open.pop());
        marks.unpaired.push_back(marks.open.back().at);
    }
    std::sort(marks.unpaired.begin(), marks.unpaired.end());
    return marks;
}

} // namespace

std::vector<ByteRange> quoted_ranges(std::string_view text)
{
    return read_marks(text).quotations;
}

std::vector<std::size_t> unpaired_marks(std::string_view text)
{
    return read_marks(text).unpaired;
}

std::string closing_quotes(std::string_view text)
{
    std::string closing;
    for (const OpenMark& mark : read_marks(text).open) {
        std::size_t before = mark.at;
        const bool inches = mark.close == U'"' && mark.at > 0 && digit_value(previous_code_point(text, before)) >= 0;
        if (mark.quotes && !inches) {
            append_utf8(closing, mark.close);
        }
    }
    return closing;
}

} // namespace nuqta
