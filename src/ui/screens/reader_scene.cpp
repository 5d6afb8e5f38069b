// The article from top to bottom: a card a block, its mark and the way to its questions beside it, or below it where
// there is little room.
#include "ui/screens/parts.h"
#include "ui/screens/screens.h"

#include <algorithm>
#include <cmath>
#include <utility>
#include <vector>

namespace nuqta {
namespace {

constexpr double k_text = 24;
constexpr double k_mark_text = 18;

/// How the blocks of this screen are laid out.
struct Plan {
    bool aside = false;       ///< marks stand beside the text, not below it
    bool two_columns = false; ///< the languages stand side by side, not one below the other
    Px side = 0;              ///< width of what stands beside
    Px gap = 0;
};

Plan plan_for(const SceneBuilder& builder, std::size_t languages, Px width)
{
    const Px roomy = builder.unit(720) * std::sqrt(std::max(1.0, builder.text_scale()));
    Plan plan;
    plan.aside = languages == 1 && width >= roomy;
    plan.two_columns = languages > 1 && width >= roomy;
    plan.side = std::round(builder.unit(170) * std::min(builder.text_scale(), 1.4));
    plan.gap = builder.unit(28);
    return plan;
}

/// A cover over a hidden fact, or the ground of a shown one; either turns into the other.
void draw_fact(SceneBuilder& builder, const Layout& layout, const FactModel& fact, Px x, Px y, bool over)
{
    const Theme& theme = builder.theme();
    if (!fact.veiled && !over) {
        builder.mark(layout, fact.range, x, y);
    }
    if (!over) {
        return;
    }
    for (const Box& box : builder.places_of(layout, fact.range, x, y)) {
        const Px inset = std::round(box.height * 0.06);
        const Box cover{box.x, box.y + inset, box.width, box.height - 2 * inset};
        if (fact.veiled) {
            builder.card(box, 0, theme.surface);
            builder.card(cover, builder.unit(7), theme.raised, theme.accent, builder.unit(1.5));
        }
        builder.region(cover, builder.unit(7), fact.action);
    }
}

Px draw_paragraph(SceneBuilder& builder, const ReaderParagraph& paragraph, const TextStyle& style, Box area, Px y,
                  Colour colour)
{
    TextStyle with_lead = style;
    with_lead.bold = paragraph.lead;
    SetText set = builder.set(paragraph.text, with_lead, area.width);
    const Layout layout = set;
    for (const FactModel& fact : paragraph.facts) {
        draw_fact(builder, layout, fact, area.x, y, false);
    }
    if (!paragraph.mark.empty()) {
        builder.mark(layout, paragraph.mark, area.x, y);
    }
    builder.text(std::move(set), area.x, y, colour);
    for (const FactModel& fact : paragraph.facts) {
        draw_fact(builder, layout, fact, area.x, y, true);
    }
    return y + layout.height;
}

/// The texts of a block in its languages; returns the bottom.
Px draw_texts(SceneBuilder& builder, const ReaderBlock& block, TextStyle style, const Plan& plan, Box area,
              Colour colour)
{
    const auto count = static_cast<Px>(block.columns.size());
    const Px width = plan.two_columns ? std::floor((area.width - plan.gap * (count - 1)) / count) : area.width;
    Px x = area.x;
    Px y = area.y;
    Px bottom = area.y;
    for (const ReaderColumn& column : block.columns) {
        style.language = column.language;
        for (const ReaderParagraph& paragraph : column.paragraphs) {
            if (!paragraph.text.empty()) {
                y = draw_paragraph(builder, paragraph, style, {x, y, width, 0}, y, colour);
            }
        }
        bottom = std::max(bottom, y);
        x += plan.two_columns ? width + plan.gap : 0;
        y = plan.two_columns ? area.y : y + (y > area.y ? builder.space(10) : 0);
    }
    return bottom;
}

/// The mark with the way to the questions below it; returns the bottom.
Px draw_side(SceneBuilder& builder, const ReaderBlock& block, Px x, Px y, Px width)
{
    if (block.mark) {
        y += draw_mastery_mark(builder, *block.mark, k_mark_text, x, y, width).height + builder.unit(8);
    }
    if (!block.ask.empty()) {
        y += draw_small_button(builder, block.ask, x, y, block.ask_action).height + builder.unit(8);
    }
    return y - builder.unit(8);
}

/// The mark, the ways to the questions and back to the answer in a row; returns the bottom.
Px draw_foot(SceneBuilder& builder, const ReaderBlock& block, bool with_mark, Px left, Px right, Px y)
{
    const Px gap = builder.unit(18);
    Px x = left;
    Px bottom = y;
    if (with_mark && block.mark) {
        const Box box = draw_mastery_mark(builder, *block.mark, k_mark_text, left, y + builder.unit(8), right - left);
        x = box.x + box.width + gap;
        bottom = std::max(bottom, box.y + box.height);
    }
    const auto button = [&](const std::string& label, Action action) {
        const Px width = small_button_width(builder, label);
        if (x > left && x + width > right) {
            x = left;
            y = bottom + builder.unit(8);
        }
        const Box box = draw_small_button(builder, label, x, y, action);
        x += box.width + gap;
        bottom = std::max(bottom, box.y + box.height);
    };
    if (with_mark && !block.ask.empty()) {
        button(block.ask, block.ask_action);
    }
    if (!block.answer.empty()) {
        button(block.answer, {ActionKind::Back, 1});
    }
    return bottom;
}

/// What stands on the card of a block, or below a heading; returns its bottom.
Px draw_content(SceneBuilder& builder, const ReaderBlock& block, const TextStyle& style, const Plan& plan, Box area,
                Colour colour)
{
    const bool aside = plan.aside && (block.mark || !block.ask.empty());
    const Px text_width = plan.aside ? area.width - plan.side - plan.gap : area.width;
    Px bottom = draw_texts(builder, block, style, plan, {area.x, area.y, text_width, 0}, colour);
    if (aside) {
        bottom = std::max(bottom, draw_side(builder, block, area.x + text_width + plan.gap, area.y, plan.side));
    }
    const bool foot = !block.answer.empty() || (!plan.aside && (block.mark || !block.ask.empty()));
    return foot ? draw_foot(builder, block, !plan.aside, area.x, area.x + area.width, bottom + builder.space(10))
                : bottom;
}

Px draw_block(SceneBuilder& builder, const ReaderBlock& block, const Plan& plan, Px left, Px y, Px width)
{
    const Theme& theme = builder.theme();
    const Px pad = builder.space(18);
    const TextStyle style{k_text, Weight::Regular, Align::Start, nullptr, {}, {}};
    const Box inner{left + pad, y + pad, width - 2 * pad, 0};
    if (!block.mark && !block.here) { // nothing is asked: text without a card
        return draw_content(builder, block, style, plan, {inner.x, y, inner.width, 0}, theme.text) + builder.space(6);
    }
    // The card lies under its content, whose height is known only afterwards: a first pass on a copy measures it.
    SceneBuilder measuring = builder;
    const Px bottom = draw_content(measuring, block, style, plan, inner, theme.text) + pad;
    builder.card({left, y, width, bottom - y}, builder.unit(18), theme.surface,
                 block.here ? theme.accent : theme.border, block.here ? builder.unit(2) : 1);
    draw_content(builder, block, style, plan, inner, theme.text);
    return bottom;
}

Px draw_section(SceneBuilder& builder, const ReaderSection& section, const Plan& plan, Px left, Px y, Px width)
{
    const Px pad = builder.space(18);
    const TextStyle heading{section.level > 2 ? 25.0 : 28.0, Weight::Bold, Align::Start, nullptr, {}, {}};
    const Px bottom = draw_content(builder, section.heading, heading, plan, {left + pad, y, width - 2 * pad, 0},
                                   builder.theme().accent);
    y = bottom > y ? bottom + builder.space(10) : y;
    for (const ReaderBlock& block : section.blocks) {
        y = draw_block(builder, block, plan, left, y, width) + builder.space(12);
    }
    return y + builder.space(16);
}

Px draw_titles(SceneBuilder& builder, const ReaderModel& body, const Plan& plan, Px left, Px y, Px width)
{
    const Px pad = builder.space(18);
    ReaderBlock titles;
    for (const Phrase& title : body.titles) {
        titles.columns.push_back({title.language, {{title.text, {}, {}, {}}}});
    }
    return draw_texts(builder, titles, {36, Weight::Bold, Align::Start, nullptr, {}, {}}, plan,
                      {left + pad, y, width - 2 * pad, 0}, builder.theme().text) +
           builder.space(20);
}

/// A fact that stands on two lines, or in two languages, has the focus once.
Scene with_single_focus(Scene scene)
{
    for (Region& region : scene.regions) {
        const Region* first = region_of(scene, region.action);
        region.focusable = region.focusable && first == &region;
    }
    return scene;
}

} // namespace

Scene arrange_reader(const ScreenModel& model, const ReaderModel& body, const Frame& frame)
{
    return shrunk_to_whole_words(9, [&](double shrink) {
        SceneBuilder builder(frame, *model.interface, shrink);
        const Box area = draw_bars(builder, model, nullptr);
        builder.begin_scroll(area);
        const Px edge = builder.unit(6); // room for the focus ring
        const Px most =
            body.titles.size() > 1 ? area.width : builder.unit(1060) * std::max(1.0, frame.text_scale * 0.8);
        const Px width = std::min(area.width - 2 * edge, most);
        const Px left = area.x + std::floor((area.width - width) / 2);
        const Plan plan = plan_for(builder, body.titles.size(), width);
        Px y = draw_titles(builder, body, plan, left, area.y + edge, width);
        for (const ReaderSection& section : body.sections) {
            y = draw_section(builder, section, plan, left, y, width);
        }
        builder.end_scroll(y);
        return with_single_focus(std::move(builder).finish());
    });
}

} // namespace nuqta
