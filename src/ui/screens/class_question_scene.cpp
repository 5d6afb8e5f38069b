// The question as large as it goes, the options below it, who is to answer above, the teams and the button at the foot.
#include "ui/screens/class_parts.h"
#include "ui/screens/screens.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace nuqta {
namespace {

constexpr double k_dense_above = 0.013; ///< of the height, above the question in a dense setting

/// Seconds left, in a pill with a bar.
struct SetClock {
    SetText text;
    Px text_width = 0; ///< with the room for the longest
    Px width = 0;
    Px height = 0;
};

SetClock set_clock(SceneBuilder& builder, const std::string& seconds, const std::string& longest)
{
    const auto set_seconds = [&](const std::string& text) {
        return builder.set_label(text, {34, Weight::Bold, Align::Start, nullptr, {}, {}}, builder.width());
    };
    SetClock set{set_seconds(seconds), 0, 0, 0};
    set.text_width = std::max({set.text.max_width, set_seconds(longest).max_width, builder.unit(44)});
    set.width = set.text_width + builder.unit(106);
    set.height = std::max(builder.unit(52), set.text.height);
    return set;
}

void draw_clock(SceneBuilder& builder, const ClockModel& clock, SetClock set, Px right, Px y)
{
    const Theme& theme = builder.theme();
    const Box box{right - set.width, y, set.width, set.height};
    const Colour colour = clock.low ? theme.wrong : theme.accent;
    builder.card(box, set.height / 2, theme.raised, clock.low ? theme.wrong : theme.border,
                 clock.low ? builder.unit(3) : 1);
    const Px pad = builder.unit(16);
    const Px bar = builder.unit(8);
    const Px text_width = set.text_width;
    const Px text_top = y + (set.height - set.text.height) / 2;
    builder.text(std::move(set.text), box.x + pad, text_top, clock.low ? theme.wrong : theme.text);
    const Box track{box.x + pad + text_width + builder.unit(8), y + (set.height - bar) / 2,
                    set.width - 2 * pad - text_width - builder.unit(8), bar};
    builder.card(track, bar / 2, theme.border);
    if (clock.share > 0) {
        builder.card({track.x, track.y, std::max(bar, track.width * clock.share), bar}, bar / 2, colour);
    }
}

/// In two lines at most: a longer text is smaller.
SetText set_status(SceneBuilder& builder, const std::string& status, Px width)
{
    constexpr std::size_t k_most_lines = 2;
    SetText text = builder.set(status, projected(builder, k_option_share, Weight::Regular, nullptr), width);
    for (double share = 0.9; text.lines.size() > k_most_lines && share > 0.5; share -= 0.1) {
        text = builder.set(status, projected(builder, k_option_share * share, Weight::Regular, nullptr), width);
    }
    return text;
}

/// The badges the status is about: of the team with the word, or of those that pressed at the same moment.
std::vector<TeamBadge> status_badges(const ClassQuestionModel& body)
{
    if (!body.tied.empty()) {
        return body.tied;
    }
    return body.speaker ? std::vector<TeamBadge>{*body.speaker} : std::vector<TeamBadge>{};
}

/// What is to be done, with the badges it is about, and the clock. Returns the y below: the same as long as the
/// question is on.
Px draw_status(SceneBuilder& builder, const ClassQuestionModel& body, Box area, Px y)
{
    const Theme& theme = builder.theme();
    const bool timed = !body.longest_clock.empty();
    SetClock clock =
        timed ? set_clock(builder, body.clock ? body.clock->seconds : std::string(), body.longest_clock) : SetClock{};
    const Px room = area.width - (timed ? clock.width + builder.unit(18) : 0);
    const Px badge = builder.unit(40);
    const std::vector<TeamBadge> badges = status_badges(body);
    const Px step = badge + builder.unit(6);
    const Px left = badges.empty() ? 0 : step * static_cast<Px>(badges.size()) + builder.unit(6);
    SetText text = set_status(builder, body.tied.empty() ? body.status : body.tied_status, room - left);
    Px height = std::max({text.height, badge, clock.height});
    for (const std::string& other : body.statuses) {
        height = std::max(height, set_status(builder, other, room - step - builder.unit(6)).height);
    }
    if (body.clock) {
        const Px top = y + (height - clock.height) / 2;
        draw_clock(builder, *body.clock, std::move(clock), area.x + area.width, top);
    }
    for (std::size_t i = 0; i < badges.size(); ++i) {
        draw_badge(builder, badges[i], {area.x + step * static_cast<Px>(i), y + (height - badge) / 2, badge, badge});
    }
    const Px top = y + (height - text.height) / 2;
    builder.text(std::move(text), area.x + left, top, theme.text);
    return y + height;
}

/// Teams and the button, at the foot of the area; returns their top.
Px draw_foot(SceneBuilder& builder, const ClassQuestionModel& body, Box area)
{
    const Px button = go_on_height(builder);
    const Px button_width = go_on_width(builder, body.buttons) + builder.unit(20);
    const Box chips{area.x, 0, area.width - button_width, 0};
    SceneBuilder measuring = builder;
    const Px chips_height = draw_chips(measuring, body.teams, chips);
    const Px height = std::max(chips_height, button);
    const Px top = area.y + area.height - height;
    draw_chips(builder, body.teams, {chips.x, top + (height - chips_height) / 2, chips.width, 0});
    draw_go_on(builder, body.button, area, top + (height - button) / 2);
    return top;
}

/// The question on a card from `y` down, and its options below; returns the bottom. `area` is the whole place.
Px draw_question(SceneBuilder& builder, const ClassQuestionModel& body, Box area, Px y, double growth, Density density)
{
    const bool alone = body.options.empty();
    const bool dense = density == Density::Dense;
    const double size = k_question_share * growth * (alone ? 1.25 : 1);
    const Px pad = builder.unit(dense ? 12 : 22);
    SetPair stem = set_pair(builder, body.stem, body.second_stem, body, size, area.width - 2 * pad);
    // Marks above a line stand higher than descenders reach below it.
    const Px above = dense ? std::ceil(builder.height() * k_dense_above) : pad;
    const Px below = dense ? builder.unit(1) : pad;
    const Px least = above + stem.height + below;
    const Px bottom = area.y + area.height;
    const Px card = alone ? std::max(least, bottom - y) : least;
    builder.card({area.x, y, area.width, card}, builder.unit(22), builder.theme().surface, builder.theme().border, 1);
    const Px stem_top = y + above + (card - least) / 2;
    draw_pair(builder, std::move(stem), area.x + pad, stem_top, builder.theme().text, false);
    y += card;
    if (alone) {
        return y;
    }
    y += builder.unit(dense ? 8 : 16);
    return draw_class_options(builder, body, {area.x, y, area.width, bottom - y}, k_option_share * growth, density);
}

Scene arrange_grown(const ScreenModel& model, const ClassQuestionModel& body, const Frame& frame, double growth)
{
    SceneBuilder builder(frame, *model.interface, 1);
    Box area = draw_bars(builder, model, &body.progress);
    const Px edge = builder.unit(6); // room for rings
    area.height = draw_foot(builder, body, area) - builder.unit(14) - area.y;
    builder.begin_scroll(area);
    const Box inner{area.x + edge, area.y + edge, area.width - 2 * edge, area.height - 2 * edge};
    Px y = inner.y;
    if (const Px notice = draw_class_notice(builder, body.notice, inner, y); notice > 0) {
        y += notice + builder.unit(8);
    }
    y = draw_status(builder, body, inner, y) + builder.unit(12);
    y = draw_question(builder, body, inner, y, growth, Density::Usual);
    builder.end_scroll(y + edge, 0.4);
    return std::move(builder).finish();
}

/// Teams in a row above `bottom`, as wide as `area`; returns its top.
Px draw_teams(SceneBuilder& builder, const ClassQuestionModel& body, Box area, Px bottom, ChipSize chips)
{
    if (body.teams.empty()) {
        return bottom;
    }
    SceneBuilder measuring = builder;
    const Px top = bottom - draw_chips(measuring, body.teams, area, chips) - builder.unit(2);
    draw_chips(builder, body.teams, {area.x, top, area.width, 0}, chips);
    return top - builder.unit(4);
}

/// The longest texts. The line that says who is to answer stands beside the way back, the button beside the keys. Brief
/// chips take the place of the keys, which help still lists.
Scene arrange_dense(ScreenModel model, const ClassQuestionModel& body, const Frame& frame, double growth,
                    ChipSize chips)
{
    SceneBuilder builder(frame, *model.interface, 1);
    const bool brief = chips == ChipSize::Brief && !body.teams.empty();
    if (brief) {
        model.hints.clear();
    }
    const Px button = go_on_width(builder, body.buttons) + builder.unit(20);
    const ThinBars bars = draw_thin_bars(builder, model, body.progress, button);
    const Px right = bars.body.x + bars.body.width;
    const Px foot = builder.height() - builder.unit(8) - go_on_height(builder);
    draw_go_on(builder, body.button, {bars.body.x, 0, bars.body.width, 0}, foot);
    const Px top = std::max(draw_status(builder, body, bars.head, bars.head.y), bars.body.y) + builder.unit(3);
    Px bottom = foot - builder.unit(6);
    if (brief) {
        const Box row{bars.body.x, 0, bars.body.width - button, 0};
        bottom = std::min(bottom, draw_teams(builder, body, row, builder.height() - builder.unit(10), chips));
    } else {
        bottom = std::min(bars.body.y + bars.body.height - builder.unit(6), bottom);
        bottom = draw_teams(builder, body, {bars.body.x, 0, bars.body.width, 0}, bottom, chips);
    }
    builder.begin_scroll({bars.body.x, top, bars.body.width, bottom - top});
    const Px edge = builder.unit(5); // room for rings
    const Box inner{bars.body.x + edge, top + edge, right - bars.body.x - 2 * edge, bottom - top - 3 * edge};
    Px y = inner.y;
    if (const Px notice = draw_class_notice(builder, body.notice, inner, y); notice > 0) {
        y += notice + builder.unit(4);
    }
    y = draw_question(builder, body, inner, y, growth, Density::Dense);
    builder.end_scroll(y + 2 * edge, 0.4); // room for the badges on the lower edge
    return std::move(builder).finish();
}

} // namespace

Scene arrange_class_question(const ScreenModel& model, const ClassQuestionModel& body, const Frame& frame)
{
    Scene scene = grown_to_fit([&](double growth) { return arrange_grown(model, body, frame, growth); });
    for (const ChipSize chips : {ChipSize::Whole, ChipSize::Brief}) {
        if (!scene.fits()) {
            scene = grown_to_fit([&](double growth) { return arrange_dense(model, body, frame, growth, chips); });
        }
    }
    return scene;
}

} // namespace nuqta
