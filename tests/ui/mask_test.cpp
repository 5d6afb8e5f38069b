// Coverage of shapes and corners.
#include "ui/mask.h"

#include <doctest/doctest.h>

#include <cmath>
#include <numeric>

using namespace nuqta;

namespace {

double area(const Mask& mask)
{
    return std::accumulate(mask.alpha.begin(), mask.alpha.end(), 0.0) / 255.0;
}

} // namespace

TEST_CASE("a corner covers a quarter of the disc, a ring corner the quarter ring")
{
    const double pi = std::acos(-1.0);
    CHECK(area(corner_mask(40, 0)) == doctest::Approx(pi * 40 * 40 / 4).epsilon(0.005));
    CHECK(area(corner_mask(40, 4)) == doctest::Approx(pi * (40 * 40 - 36 * 36) / 4).epsilon(0.01));
    CHECK(corner_mask(40, 0).alpha.front() == 0);
    CHECK(corner_mask(40, 0).alpha.back() == 255);
}

TEST_CASE("shapes are smooth, fill their box and leave its corners")
{
    for (const Shape shape : {Shape::Triangle, Shape::Diamond, Shape::Circle, Shape::Square, Shape::Tick, Shape::Cross,
                              Shape::Question, Shape::Globe, Shape::Chevron, Shape::Dot}) {
        const Mask mask = shape_mask(shape, 48, false);
        CAPTURE(name_of(shape));
        CHECK(area(mask) > 150);
        CHECK(mask.alpha.front() == 0);
        bool grey = false;
        for (const std::uint8_t alpha : mask.alpha) {
            grey = grey || (alpha > 0 && alpha < 255);
        }
        CHECK(grey);
    }
    CHECK(area(shape_mask(Shape::Circle, 100, false)) == doctest::Approx(std::acos(-1.0) * 45 * 45).epsilon(0.005));
}

TEST_CASE("a mirrored shape is the same picture turned left to right")
{
    const Mask plain = shape_mask(Shape::Chevron, 33, false);
    const Mask turned = shape_mask(Shape::Chevron, 33, true);
    CHECK(plain.alpha != turned.alpha);
    for (std::size_t y = 0; y < 33; ++y) {
        for (std::size_t x = 0; x < 33; ++x) {
            REQUIRE(plain.alpha[y * 33 + x] == turned.alpha[y * 33 + 32 - x]);
        }
    }
}
