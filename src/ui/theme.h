// The colours of the screens by their role, read from assets/theme.yaml.
#pragma once

#include "base/result.h"
#include "ui/colour.h"

#include <array>
#include <string>
#include <string_view>
#include <vector>

namespace nuqta {

struct Theme {
    std::string name;
    Colour background;
    Colour surface; ///< cards
    Colour raised;  ///< what lies on cards: key caps, badges, tracks
    Colour border;
    Colour text;
    Colour muted; ///< text of second rank
    Colour accent;
    Colour on_accent;
    Colour right;
    Colour wrong;
    Colour mark; ///< drawn behind the marked fact
    Colour focus;
    Colour hover; ///< translucent, drawn over what the mouse is on
    Colour on_option;
    std::array<Colour, 4> options; ///< triangle, diamond, circle, square
    std::array<Colour, 8> teams;   ///< of a class; under text of `on_option`
};

/// All themes of the file, in its order. Fails with BadSyntax or BadValue and the line: an unknown or missing role, a
/// colour that is not #RRGGBB or #RRGGBBAA, no theme at all. `compiled` as in parse_yaml.
Result<std::vector<Theme>> parse_themes(std::string_view yaml, const std::string& file, std::string_view compiled = {});

/// The theme called `name`, or the first: what was once chosen may be gone. There must be one.
const Theme& theme_or_first(const std::vector<Theme>& themes, std::string_view name);

/// The theme called `name`. Fails with Usage and the names there are.
Result<Theme> find_theme(const std::vector<Theme>& themes, std::string_view name);

} // namespace nuqta
