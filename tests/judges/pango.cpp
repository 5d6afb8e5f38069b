// Pango sets the articles: its own UAX #14, libthai for Thai, HarfBuzz for shaping.
#include "judges/lines.h"
#include "judges/pango_setting.h"
#include "unicode/code_points.h"

#include <optional>
#include <string>
#include <string_view>

using namespace nuqta;

namespace {

test::JudgeLines lines_of(PangoLayout* layout)
{
    test::JudgeLines lines;
    for (const GSList* at = pango_layout_get_lines_readonly(layout); at != nullptr; at = at->next) {
        auto* line = static_cast<PangoLayoutLine*>(at->data);
        PangoRectangle logical{};
        pango_layout_line_get_extents(line, nullptr, &logical);
        lines.push_back(
            {static_cast<std::size_t>(line->start_index), static_cast<double>(logical.width) / PANGO_SCALE});
    }
    return lines;
}

/// The two places where Pango's candidates are not ours, both at an opening quotation mark; `at` is where only one of
/// the two ends the line. UAX #14 knows no direction of quotation marks (LB19: no break on either side); ICU follows
/// CLDR, which opens a line with one in Chinese; Pango lets libthai see the mark and end a line behind it.
std::optional<std::string> known_difference(std::string_view text, std::size_t at)
{
    constexpr char32_t opening = 0x201C;
    std::size_t before_at = at;
    std::size_t after_at = at;
    const char32_t before = previous_code_point(text, before_at);
    const char32_t after = next_code_point(text, after_at);
    if (after == opening && before >= 0x4E00 && before <= 0x9FFF) {
        return "CLDR's quote";
    }
    if (before == opening && after >= 0x0E01 && after <= 0x0E2E) {
        return "libthai's quote";
    }
    return std::nullopt;
}

bool compare()
{
    const test::PangoSetting pango;
    test::Judge judge;
    judge.name = "Pango";
    judge.rules.libthai = true;
    judge.ask = [&pango](const test::JudgedBlock& block, double width) {
        return lines_of(pango.text(block, width).get());
    };
    judge.known = known_difference;
    judge.least_equal = 0.985;
    return test::judge_lines(judge);
}

} // namespace

int main()
{
    return test::exit_code(compare);
}
