// Digits of 3 × 5 squares, drawn as large as the box allows.
#include "ui/hex_box.h"

#include <algorithm>
#include <array>

namespace nuqta {
namespace {

constexpr int k_digit_width = 3;
constexpr int k_digit_height = 5;

/// 0 to F: an octal digit a row, the top one first; its highest bit is the left square.
constexpr std::array<unsigned, 16> k_digits = {075557, 026227, 071747, 071717, 055711, 074717, 074757, 071111,
                                               075757, 075717, 025755, 065656, 074447, 065556, 074747, 074744};

void add_digit(std::vector<SDL_Rect>& out, unsigned digit, int left, int top, int unit)
{
    for (int row = 0; row < k_digit_height; ++row) {
        for (int column = 0; column < k_digit_width; ++column) {
            const int bit = k_digit_width * (k_digit_height - row) - column - 1;
            if ((k_digits[digit] >> static_cast<unsigned>(bit) & 1U) != 0) {
                out.push_back({left + column * unit, top + row * unit, unit, unit});
            }
        }
    }
}

} // namespace

std::vector<SDL_Rect> hex_box(char32_t code_point, const SDL_Rect& box)
{
    const int line = std::max(1, box.h / 24);
    std::vector<SDL_Rect> out = {{box.x, box.y, box.w, line},
                                 {box.x, box.y + box.h - line, box.w, line},
                                 {box.x, box.y + line, line, box.h - 2 * line},
                                 {box.x + box.w - line, box.y + line, line, box.h - 2 * line}};
    const int columns = code_point > 0xFFFF ? 3 : 2;
    const int width = columns * (k_digit_width + 1) - 1; // in units, with one between digits
    const int height = 2 * k_digit_height + 1;
    const int unit = std::min((box.w - 2 * line - 2) / width, (box.h - 2 * line - 2) / height);
    if (unit < 1) {
        return out;
    }
    const int left = box.x + (box.w - width * unit) / 2;
    const int top = box.y + (box.h - height * unit) / 2;
    for (int i = 0; i < 2 * columns; ++i) {
        const auto shift = static_cast<unsigned>(4 * (2 * columns - 1 - i));
        add_digit(out, static_cast<unsigned>(code_point >> shift) & 0xFU,
                  left + i % columns * (k_digit_width + 1) * unit, top + i / columns * (k_digit_height + 1) * unit,
                  unit);
    }
    return out;
}

} // namespace nuqta
