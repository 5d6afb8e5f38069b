// What moves is worked out when it is drawn: nothing else knows of it.
#include "ui/picture.h"

#include "ui/debug_view.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace nuqta {
namespace {

constexpr double k_entrance_rise = 22; // in 720ths of the shorter side

double unit_of(const Scene& scene)
{
    return std::min(scene.width, scene.height) / 720.0;
}

bool has_growing_bars(const Scene& scene)
{
    return std::any_of(scene.drawables.begin(), scene.drawables.end(),
                       [](const Drawable& drawable) { return drawable.grows; });
}

} // namespace

Picture::Picture(Window& window, std::shared_ptr<const FontLibrary> fonts, TextEngine& engine, const Language& labels)
    : window_(window)
    , engine_(engine)
    , labels_(labels)
    , canvas_(window.renderer(), std::move(fonts))
{
}

void Picture::draw(const View& view, const Theme& theme, Milliseconds now)
{
    motion_.step(now, has_growing_bars(view.scene()));
    rise_ = std::round(k_entrance_rise * unit_of(view.scene()) * motion_.rise());
    Scene scene = decorated(view.scene(), view.attention(), theme);
    if (motion_.growth() < 1) {
        scene = with_bars_grown(std::move(scene), motion_.growth());
    }
    if (debug_view_) {
        scene = debugged(std::move(scene), engine_, labels_);
    }
    canvas_.draw(scene, view.attention().scroll - rise_);
    window_.present();
}

} // namespace nuqta
