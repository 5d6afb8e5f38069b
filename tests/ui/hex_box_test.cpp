// The box of a missing character, square by square.
#include "ui/hex_box.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <string>

using namespace nuqta;

namespace {

std::string picture(const std::vector<SDL_Rect>& parts, int width, int height)
{
    std::string out;
    for (int y = 0; y < height; ++y) {
        for (int x = 0; x < width; ++x) {
            const SDL_Point point{x, y};
            const bool ink = std::any_of(parts.begin(), parts.end(),
                                         [&](const SDL_Rect& part) { return SDL_PointInRect(&point, &part) != 0; });
            out += ink ? '#' : '.';
        }
        out += '\n';
    }
    return out;
}

} // namespace

TEST_CASE("four hex digits stand in two rows inside the frame")
{
    CHECK(picture(hex_box(U'\u1E2F', {0, 0, 11, 15}), 11, 15) == "###########\n"
                                                                 "#.........#\n"
                                                                 "#..#..###.#\n"
                                                                 "#.##..#...#\n"
                                                                 "#..#..###.#\n"
                                                                 "#..#..#...#\n"
                                                                 "#.###.###.#\n"
                                                                 "#.........#\n"
                                                                 "#.###.###.#\n"
                                                                 "#...#.#...#\n"
                                                                 "#.###.###.#\n"
                                                                 "#.#...#...#\n"
                                                                 "#.###.#...#\n"
                                                                 "#.........#\n"
                                                                 "###########\n");
}

TEST_CASE("beyond U+FFFF there are six digits, and in too small a box none")
{
    CHECK(picture(hex_box(U'\U0001F9FF', {0, 0, 15, 15}), 15, 15).substr(0, 4 * 16) == "###############\n"
                                                                                       "#.............#\n"
                                                                                       "#.###..#..###.#\n"
                                                                                       "#.#.#.##..#...#\n");
    CHECK(hex_box(U'\U0001F9FF', {0, 0, 14, 15}).size() == 4);
    CHECK(hex_box(U'\u1E2F', {0, 0, 11, 14}).size() == 4);
}
