// Keys keep the documented order.
#include "text/layout_json.h"

#include <nlohmann/json.hpp>

#include <cmath>
#include <utility>

namespace nuqta {

std::string layouts_to_json(const std::vector<Layout>& layouts)
{
    using Json = nlohmann::ordered_json;
    Json paragraphs = Json::array();
    for (const Layout& layout : layouts) {
        Json lines = Json::array();
        for (const Line& line : layout.lines) {
            lines.push_back(
                {{"text", slice(layout.text, line.visible)}, {"width", std::round(line.width * 1000) / 1000}});
        }
        paragraphs.push_back({{"text", layout.text}, {"lines", std::move(lines)}});
    }
    const Json document = {{"format", "nuqta-layout/1"}, {"paragraphs", std::move(paragraphs)}};
    return document.dump() + "\n";
}

} // namespace nuqta
