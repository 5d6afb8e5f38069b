// What was right and why: verdict, question and options on one side, the source with the marked fact on the other.
#include "ui/screens/parts.h"
#include "ui/screens/screens.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace nuqta {
namespace {

constexpr double k_verdict_text = 34;
constexpr double k_small_text = 21;
constexpr double k_source_text = 25;
constexpr int k_floor = 12; // sixteenths

Px draw_verdict(SceneBuilder& builder, const RevealModel& body, Box area)
{
    const Theme& theme = builder.theme();
    const bool right = body.verdict == Verdict::Right;
    const Colour colour = right ? theme.right : body.verdict == Verdict::Wrong ? theme.wrong : theme.accent;
    const Shape shape = right ? Shape::Tick : body.verdict == Verdict::Wrong ? Shape::Cross : Shape::Question;
    const Px size = builder.space(40);
    const Px left = size + builder.unit(14);
    SetText text = builder.set(body.verdict_text, {k_verdict_text, Weight::Bold, Align::Start, nullptr, {}, {}},
                               area.width - left);
    const Px height = std::max(size, text.height);
    builder.icon({area.x, area.y + (height - size) / 2, size, size}, shape, colour);
    const Px text_top = area.y + (height - text.height) / 2;
    builder.text(std::move(text), area.x + left, text_top, colour);
    return area.y + height + builder.space(12);
}

Px draw_question(SceneBuilder& builder, const QuestionModel& question, Box area, Px y)
{
    y = draw_paragraph(builder, question.stem, {26, Weight::Bold, Align::Start, question.language, {}, {}}, area, y,
                       builder.theme().text) +
        builder.space(12);
    return draw_options(builder, question, {area.x, y, area.width, 0}, 22, 0);
}

/// One paragraph of the source; when others stand beside the one that is asked about, that has a bar at its side.
Px draw_paragraph_of(SceneBuilder& builder, const RevealModel& body, const SourceParagraph& paragraph, Box area, Px y)
{
    const Theme& theme = builder.theme();
    const bool asked = !paragraph.mark.empty() || body.source.size() == 1;
    const Px bottom = draw_source_paragraph(
        builder, paragraph, {k_source_text, Weight::Regular, Align::Start, body.question.language, {}, {}}, area, y,
        asked ? theme.text : theme.muted);
    if (asked && body.source.size() > 1) {
        builder.card({area.x - builder.unit(14), y, builder.unit(5), bottom - y}, builder.unit(3), theme.accent);
        builder.show_first(y, bottom);
    }
    return bottom;
}

/// Text without newlines: what a block has of them cuts it into paragraphs, marks and leads going along.
std::vector<SourceParagraph> split(const std::vector<SourceParagraph>& source)
{
    const auto part = [](ByteRange range, ByteRange of) -> ByteRange {
        const std::size_t begin = std::clamp(range.begin, of.begin, of.end);
        const std::size_t end = std::clamp(range.end, of.begin, of.end);
        return begin < end ? ByteRange{begin - of.begin, end - of.begin} : ByteRange{};
    };
    std::vector<SourceParagraph> pieces;
    for (const SourceParagraph& whole : source) {
        for (const ByteRange range : split_paragraphs(whole.text)) {
            pieces.push_back({std::string(slice(whole.text, range)), part(whole.lead, range), part(whole.mark, range)});
        }
    }
    return pieces;
}

/// The title of the source, the way to its place in the article; returns the bottom.
Px draw_source_title(SceneBuilder& builder, const std::string& title, Box area)
{
    const Px arrow = builder.unit(14);
    const Px gap = builder.unit(8);
    SetText text =
        builder.set_label(title, {19, Weight::Regular, Align::Start, nullptr, {}, {}}, area.width - arrow - gap);
    const Px bottom = area.y + text.height;
    const Px out = builder.unit(8);
    builder.region({area.x - out, area.y, text.max_width + gap + arrow + 2 * out, text.height}, builder.unit(10),
                   {ActionKind::OpenReader, 1});
    builder.icon({area.x + text.max_width + gap, area.y + (text.height - arrow) / 2, arrow, arrow}, Shape::ChevronOn,
                 builder.theme().accent);
    builder.text(std::move(text), area.x, area.y, builder.theme().muted);
    return bottom;
}

Px draw_source(SceneBuilder& builder, const RevealModel& body, Box area)
{
    const Theme& theme = builder.theme();
    const Px pad = builder.space(24);
    const Box inner{area.x + pad, area.y + pad, area.width - 2 * pad, 0};
    // The card lies under its content, whose height is known only afterwards: a first pass on a copy measures it.
    const auto draw_content = [&](SceneBuilder& on) {
        Px y = draw_source_title(on, body.source_title, inner);
        if (!body.section.empty()) {
            y = draw_paragraph(on, body.section, {24, Weight::Bold, Align::Start, body.question.language, {}, {}},
                               inner, y + on.space(2), theme.accent);
        }
        y += on.space(10);
        for (const SourceParagraph& paragraph : split(body.source)) {
            y = draw_paragraph_of(on, body, paragraph, inner, y) + on.space(12);
        }
        if (!body.explanation.empty()) {
            y = draw_paragraph(on, body.explanation,
                               {k_small_text, Weight::Regular, Align::Start, body.question.language, {}, {}}, inner, y,
                               theme.muted);
        }
        return y;
    };
    SceneBuilder measuring = builder;
    const Px bottom = draw_content(measuring) + pad - builder.space(12);
    builder.card({area.x, area.y, area.width, bottom - area.y}, builder.unit(22), theme.surface, theme.border, 1);
    draw_content(builder);
    return bottom;
}

Scene arrange_with(const ScreenModel& model, const RevealModel& body, const Frame& frame)
{
    return shrunk_to_fit(k_floor, [&](double shrink) {
        SceneBuilder builder(frame, *model.interface, shrink);
        Box area = draw_bars(builder, model, &body.question.progress);
        const Px button_height = builder.unit(52) * std::max(1.0, std::min(frame.text_scale, 1.4));
        area.height -= button_height + builder.unit(18);
        const Box button = draw_button(builder, body.button, area.x + area.width,
                                       area.y + area.height + builder.unit(9), Align::End, {ActionKind::GoOn, 0}, true);
        if (!body.returns.empty()) {
            SetText returns = builder.set_label(body.returns, {19, Weight::Regular, Align::Start, nullptr, {}, {}},
                                                button.x - area.x - builder.unit(20));
            const Px top = button.y + (button.height - returns.height) / 2;
            builder.text(std::move(returns), area.x, top, builder.theme().muted);
        }
        builder.begin_scroll(area);
        const Px edge = builder.unit(4);
        const Columns columns =
            columns_of(builder, {area.x + edge, area.y + edge, area.width - 2 * edge, area.height - 2 * edge}, 0.5);
        Px left = draw_verdict(builder, body, columns.first);
        left = draw_question(builder, body.question, columns.first, left);
        Box source = columns.second;
        source.y = columns.side_by_side ? source.y : left + builder.space(16);
        const Px right = draw_source(builder, body, source);
        builder.end_scroll(std::max(left, right) + edge, 0.25);
        return std::move(builder).finish();
    });
}

} // namespace

Scene arrange_reveal(const ScreenModel& model, const RevealModel& body, const Frame& frame)
{
    Scene scene = arrange_with(model, body, frame);
    if (scene.fits()) {
        return scene;
    }
    // Long options: those neither right nor picked make way.
    RevealModel shorter = body;
    std::vector<OptionModel>& options = shorter.question.options;
    options.erase(std::remove_if(options.begin(), options.end(),
                                 [](const OptionModel& option) { return option.state == OptionState::Passed; }),
                  options.end());
    return arrange_with(model, shorter, frame);
}

} // namespace nuqta
