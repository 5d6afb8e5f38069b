// The teams as coloured cards, with the keys they answer with.
#include "ui/screens/class_parts.h"
#include "ui/screens/screens.h"
#include "ui/screens/words.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace nuqta {
namespace {

constexpr double k_name_text = 32;
constexpr double k_key_text = 28;

struct SetTeam {
    SetText name;
    SetText language;
    SetText key;
    SetText note;
    Px height = 0;
};

/// Cards become lower with their texts, so that eight of them fit.
Px pad_of(const SceneBuilder& builder)
{
    return builder.unit(20 * builder.shrink() * builder.shrink());
}

Px icon_of(const SceneBuilder& builder)
{
    return builder.unit(56 * builder.shrink());
}

SetTeam set_team(SceneBuilder& builder, const LobbyTeam& team, Px width)
{
    const Px icon = icon_of(builder);
    const Px pad = pad_of(builder);
    SetTeam set;
    set.key = builder.set_label(team.key, {k_key_text, Weight::Bold, Align::Start, nullptr, {}, Direction::LeftToRight},
                                width / 2);
    set.note = builder.set_label(team.note, {20, Weight::Regular, Align::Start, nullptr, {}, {}}, width / 2);
    const Px side =
        team.key.empty() ? (team.note.empty() ? 0 : set.note.max_width) : set.key.max_width + builder.unit(24);
    set.name = builder.set(isolated(team.team.name), {k_name_text, Weight::Bold, Align::Start, nullptr, {}, {}},
                           width - 3 * pad - icon - side);
    if (!team.language.empty()) {
        set.language = builder.set(isolated(team.language), {20, Weight::Regular, Align::Start, nullptr, {}, {}},
                                   width - 3 * pad - icon - side);
    }
    set.height = std::max({set.name.height + set.language.height, icon, builder.unit(48)}) + pad;
    return set;
}

void draw_team(SceneBuilder& builder, const LobbyTeam& team, SetTeam set, Box box)
{
    const Theme& theme = builder.theme();
    const Px pad = pad_of(builder);
    const Px icon = icon_of(builder);
    const Px middle = box.y + box.height / 2;
    const Colour ink = theme.on_option;
    if (team.lit) {
        const Px out = builder.unit(5);
        builder.card({box.x - out, box.y - out, box.width + 2 * out, box.height + 2 * out}, builder.unit(20) + out,
                     theme.text);
    }
    builder.card(box, builder.unit(20), colour_of_team(theme, team.team.colour), theme.border, 1);
    builder.icon({box.x + pad, middle - icon / 2, icon, icon}, shape_of_team(team.team.shape), ink);
    const Px name_top = middle - (set.name.height + set.language.height) / 2;
    const Px left_of_name = box.x + pad + icon + pad / 2;
    const Px below_name = name_top + set.name.height;
    builder.text(std::move(set.name), left_of_name, name_top, ink);
    if (!team.language.empty()) {
        builder.text(std::move(set.language), left_of_name, below_name, ink);
    }
    const Px right = box.x + box.width - pad;
    if (!team.key.empty()) {
        const Px width = std::max(set.key.max_width + builder.unit(24), builder.unit(48));
        const Box cap{right - width, middle - builder.unit(24), width, builder.unit(48)};
        builder.card(cap, builder.unit(10), ink);
        const Px left = cap.x + (width - set.key.max_width) / 2;
        const Px top = middle - set.key.height / 2;
        builder.text(std::move(set.key), left, top, colour_of_team(theme, team.team.colour));
    } else if (!team.note.empty()) {
        const Px top = middle - set.note.height / 2;
        const Px left = right - set.note.max_width;
        builder.text(std::move(set.note), left, top, ink);
    }
}

/// The cards in two columns, or one; returns the bottom.
Px draw_teams(SceneBuilder& builder, const std::vector<LobbyTeam>& teams, Box area)
{
    const Px gap = builder.unit(14);
    const std::size_t columns = area.width >= builder.unit(820) ? 2 : 1;
    const Px width = std::floor((area.width - gap * static_cast<Px>(columns - 1)) / static_cast<Px>(columns));
    Px height = 0;
    std::vector<SetTeam> set;
    for (const LobbyTeam& team : teams) {
        set.push_back(set_team(builder, team, width));
        height = std::max(height, set.back().height);
    }
    for (std::size_t i = 0; i < teams.size(); ++i) {
        const Box box{area.x + (width + gap) * static_cast<Px>(i % columns),
                      area.y + (height + gap) * static_cast<Px>(i / columns), width, height};
        draw_team(builder, teams[i], std::move(set[i]), box);
    }
    const std::size_t rows = (teams.size() + columns - 1) / columns;
    return area.y + (height + gap) * static_cast<Px>(rows);
}

} // namespace

Scene arrange_class_lobby(const ScreenModel& model, const ClassLobbyModel& body, const Frame& frame)
{
    return shrunk_to_fit(10, [&](double shrink) {
        SceneBuilder builder(frame, *model.interface, shrink);
        const Theme& theme = builder.theme();
        Box area = draw_bars(builder, model, nullptr);
        const Px button = go_on_height(builder);
        area.height -= button + builder.unit(18);
        const Px foot = area.y + area.height + builder.unit(9);
        draw_button(builder, body.begin, area.x + area.width, foot, Align::End, {ActionKind::GoOn, 0}, true);
        builder.begin_scroll(area);
        const Px width = std::min(area.width, builder.unit(1120) * std::max(1.0, frame.text_scale * 0.8));
        const Box inner{area.x + std::floor((area.width - width) / 2), area.y, width, 0};
        Px y = draw_paragraph(builder, body.title, {48, Weight::Bold, Align::Start, nullptr, {}, {}}, inner, inner.y,
                              theme.text);
        y = draw_paragraph(builder, body.about, {28, Weight::Regular, Align::Start, nullptr, {}, {}}, inner, y,
                           theme.text);
        y = draw_paragraph(builder, body.facts, {24, Weight::Regular, Align::Start, nullptr, {}, {}}, inner, y,
                           theme.muted) +
            builder.space(12);
        if (!body.news.empty()) {
            y = draw_paragraph(builder, body.news, {22, Weight::Regular, Align::Start, nullptr, {}, {}}, inner, y,
                               theme.muted);
        }
        y += draw_class_notice(builder, body.notice, inner, y) + builder.space(12);
        y = draw_teams(builder, body.teams, {inner.x, y, inner.width, 0});
        builder.end_scroll(y, 0.4);
        return std::move(builder).finish();
    });
}

} // namespace nuqta
