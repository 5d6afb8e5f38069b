// Asks FriBidi paragraph by paragraph and line by line.
#include "judges/fribidi_text.h"

#include "unicode/code_points.h"

#include <algorithm>
#include <numeric>

namespace nuqta::test {

FriBidiText::FriBidiText(std::string_view text, FriBidiParType base)
    : base_(base)
{
    std::vector<FriBidiChar> characters;
    for (std::size_t at = 0; at < text.size();) {
        begins_.push_back(at);
        characters.push_back(next_code_point(text, at));
    }
    begins_.push_back(text.size());
    const auto length = static_cast<FriBidiStrIndex>(characters.size());
    types_.resize(characters.size());
    levels_.resize(characters.size());
    std::vector<FriBidiBracketType> brackets(characters.size());
    fribidi_get_bidi_types(characters.data(), length, types_.data());
    fribidi_get_bracket_types(characters.data(), length, types_.data(), brackets.data());
    good_ = fribidi_get_par_embedding_levels_ex(types_.data(), brackets.data(), length, &base_, levels_.data()) != 0;
}

FriBidiText::ReorderedLine FriBidiText::reordered(ByteRange line) const
{
    const auto index_of = [this](std::size_t byte) {
        return std::lower_bound(begins_.begin(), begins_.end(), byte) - begins_.begin();
    };
    const auto first = index_of(line.begin);
    const auto last = index_of(line.end);
    FriBidiParType base = base_;
    std::vector<FriBidiLevel> levels = levels_;
    std::vector<FriBidiStrIndex> order(levels.size());
    std::iota(order.begin(), order.end(), 0);
    constexpr FriBidiFlags only_order = 0; // marks stay behind their base in logical order
    if (!good_ ||
        fribidi_reorder_line(only_order, types_.data(), static_cast<FriBidiStrIndex>(last - first),
                             static_cast<FriBidiStrIndex>(first), base, levels.data(), nullptr, order.data()) == 0) {
        return {};
    }
    return {{levels.begin() + first, levels.begin() + last}, {order.begin() + first, order.begin() + last}};
}

std::string FriBidiText::levels_of(ByteRange line) const
{
    std::string signs;
    for (const FriBidiLevel level : reordered(line).levels) {
        signs += static_cast<char>('0' + level);
    }
    return signs;
}

std::vector<std::size_t> FriBidiText::order_of(ByteRange line) const
{
    std::vector<std::size_t> bytes;
    for (const FriBidiStrIndex index : reordered(line).order) {
        bytes.push_back(begins_[static_cast<std::size_t>(index)]);
    }
    return bytes;
}

} // namespace nuqta::test
