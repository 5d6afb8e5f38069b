// What tests of a screen's places ask of any scene.
#pragma once

#include "proof.h"
#include "stage.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <variant>
#include <vector>

namespace nuqta::test {

inline bool inside(const Box& inner, const Box& outer)
{
    constexpr Px k_slack = 0.75;
    return inner.x >= outer.x - k_slack && inner.y >= outer.y - k_slack &&
           inner.x + inner.width <= outer.x + outer.width + k_slack &&
           inner.y + inner.height <= outer.y + outer.height + k_slack;
}

/// Every text is as wide as its column at most and lies on the screen, or in what scrolls.
inline void check_places(const Scene& scene)
{
    const Box screen{0, 0, scene.width, scene.height};
    const Box content{scene.view.x, scene.view.y, scene.view.width, std::max(scene.view.height, scene.content_height)};
    for (const Drawable& drawable : scene.drawables) {
        const auto* text = std::get_if<Text>(&drawable.what);
        if (text == nullptr) {
            continue;
        }
        CAPTURE(text->layout.text);
        CHECK(text->layout.width <= text->layout.max_width + 0.01);
        CHECK(inside(text->box, drawable.scrolls ? content : screen));
    }
}

/// Each fault on a line of its own, for a failing check to print.
inline std::string listed(const std::vector<std::string>& faults)
{
    std::string lines;
    for (const std::string& fault : faults) {
        lines += "\n  " + fault;
    }
    return lines;
}

/// Places, ink and order of every text; proof.h says what is proved.
inline void check_texts(const Scene& scene)
{
    check_places(scene);
    CHECK(listed(faults_of_ink(scene, *stage().fonts, stage().themes.front())) == "");
    CHECK(listed(faults_of_order(scene)) == "");
}

} // namespace nuqta::test
