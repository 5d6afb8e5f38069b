// Any text at any width and size, in any language, weight and direction, with any rules for line ends.
#include "fuzz/input.h"
#include "fuzz/packs.h"
#include "text/engine.h"
#include "text/promises.h"

#include <array>
#include <limits>

using namespace nuqta;

namespace {

constexpr std::size_t k_longest = 4096; ///< bytes of a paragraph: time to set it is bounded elsewhere

constexpr std::array<Px, 8> k_widths = {-5, 0, 0.5, 37.5, 120, 700, 16384, std::numeric_limits<float>::max()};
constexpr std::array<Px, 4> k_sizes = {1, 24, 57.3, 400};

TextEngine& engine()
{
    static TextEngine made(FontLibrary::open(test::data_root() / "fonts", fuzz::packs().all()).value());
    return made;
}

BreakRules any_rules(unsigned bits)
{
    BreakRules rules;
    rules.libthai = (bits & 1U) == 0;
    rules.quotes = (bits & 2U) == 0;
    rules.hyphen = rules.range = rules.em_dash = (bits & 4U) == 0;
    rules.middle_dot = rules.repetition = (bits & 8U) == 0;
    rules.grouping = rules.sign = rules.initials = rules.zwnj = (bits & 16U) == 0;
    return rules;
}

/// The middle third, moved to whole characters.
ByteRange middle_of(std::string_view text)
{
    ByteRange range{text.size() / 3, text.size() * 2 / 3};
    while (!is_boundary(text, range.begin)) {
        --range.begin;
    }
    while (!is_boundary(text, range.end)) {
        --range.end;
    }
    return range;
}

Paragraph any_paragraph(fuzz::Input& input)
{
    Paragraph paragraph;
    paragraph.language = &fuzz::any_language(input);
    const unsigned style = input.byte();
    if ((style & 1U) != 0) {
        paragraph.direction = (style & 2U) != 0 ? Direction::RightToLeft : Direction::LeftToRight;
    }
    paragraph.weight = (style & 4U) != 0 ? Weight::Bold : Weight::Regular;
    const Language* other = (style & 16U) != 0 ? &fuzz::any_language(input) : nullptr;
    paragraph.breaks = any_rules(input.byte());
    const std::string_view text = fuzz::well_formed(input.rest().substr(0, k_longest));
    const std::vector<ByteRange> parts = split_paragraphs(text);
    if (!parts.empty()) {
        paragraph.text = slice(text, parts.front());
    }
    if (const ByteRange middle = middle_of(paragraph.text); (style & 8U) != 0 && middle.begin < middle.end) {
        paragraph.spans = {{middle, Weight::Bold, other}};
    }
    return paragraph;
}

void check(const Layout& layout, Px width)
{
    const std::string broken = test::broken_promise(layout, width);
    fuzz::promise(broken.empty(), broken);
    for (const Box& box : boxes_of(layout, middle_of(layout.text))) {
        fuzz::promise(box.width >= 0 && box.height >= 0, "a box has no side below zero");
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    fuzz::Input input(data, size);
    LayoutOptions options;
    options.max_width = k_widths[input.choice(k_widths.size())];
    options.size = k_sizes[input.choice(k_sizes.size())];
    options.align = static_cast<Align>(input.choice(3));
    const Paragraph paragraph = any_paragraph(input);
    check(engine().lay_out(paragraph, options), options.max_width);
    check(engine().fit(paragraph, options, options.size * 3, options.size / 2).layout, options.max_width);
    const Layout one = engine().lay_out_one_line(paragraph, options);
    fuzz::promise(one.lines.size() == 1, "one line is one line");
    fuzz::promise(one.width <= std::max(options.max_width, 0.0) + 1e-6, "one line is within its width");
    engine().clear_cache();
    return 0;
}
