// A card a row: the label on the reading side, the value between two arrows on the other.
#include "ui/screens/parts.h"
#include "ui/screens/screens.h"

#include <algorithm>
#include <cmath>

namespace nuqta {

Scene arrange_settings(const ScreenModel& model, const SettingsModel& body, const Frame& frame)
{
    return shrunk_to_fit(13, [&](double shrink) {
        SceneBuilder builder(frame, *model.interface, shrink);
        const Box area = draw_bars(builder, model, nullptr);
        builder.begin_scroll(area);
        const Px edge = builder.unit(6); // room for the focus ring
        const Px width = std::min(area.width - 2 * edge, builder.unit(860) * std::max(1.0, frame.text_scale * 0.8));
        const Px left = area.x + std::floor((area.width - width) / 2);
        SetText title = builder.set(body.title, {36, Weight::Bold, Align::Start, nullptr, {}, {}}, width);
        Px y = area.y + title.height + builder.space(14);
        builder.text(std::move(title), left, area.y, builder.theme().text);
        for (const SettingModel& row : body.rows) {
            y += draw_setting_row(builder, row, {left, y, width, 0}, std::floor(width * 0.36)) + builder.space(8);
        }
        builder.end_scroll(y + edge, 0.3);
        return std::move(builder).finish();
    });
}

} // namespace nuqta
