// Distance functions of the shapes. Coordinates run from −1 to 1, y downwards; a distance is negative inside. One pixel
// around the outline goes from full to none.
#include "ui/mask.h"

#include <algorithm>
#include <cmath>
#include <initializer_list>

namespace nuqta {
namespace {

struct Point {
    double x = 0, y = 0;
};

double length(Point p)
{
    return std::hypot(p.x, p.y);
}

double to_segment(Point p, Point a, Point b)
{
    const Point pa{p.x - a.x, p.y - a.y};
    const Point ba{b.x - a.x, b.y - a.y};
    const double t = std::clamp((pa.x * ba.x + pa.y * ba.y) / (ba.x * ba.x + ba.y * ba.y), 0.0, 1.0);
    return length({pa.x - t * ba.x, pa.y - t * ba.y});
}

/// A polyline drawn with a round pen of `half` its thickness.
double stroke(Point p, std::initializer_list<Point> points, double half)
{
    double nearest = 10;
    for (const Point* a = points.begin(); a + 1 != points.end(); ++a) {
        nearest = std::min(nearest, to_segment(p, *a, *(a + 1)));
    }
    return nearest - half;
}

/// A convex or concave polygon with corners rounded by `round`.
double polygon(Point p, std::initializer_list<Point> points, double round)
{
    double nearest = 10;
    bool inside = false;
    const Point* last = points.end() - 1;
    for (const Point* point = points.begin(); point != points.end(); last = point++) {
        nearest = std::min(nearest, to_segment(p, *last, *point));
        const bool crosses = (point->y > p.y) != (last->y > p.y);
        if (crosses && p.x < (last->x - point->x) * (p.y - point->y) / (last->y - point->y) + point->x) {
            inside = !inside;
        }
    }
    return (inside ? -nearest : nearest) - round;
}

double ring(Point p, double radius, double half)
{
    return std::abs(length(p) - radius) - half;
}

/// An upright ellipse's outline; exact enough for a thin meridian (first-order distance).
double ellipse_line(Point p, double rx, double ry, double half)
{
    const double value = std::hypot(p.x / rx, p.y / ry);
    const double slope = std::hypot(p.x / (rx * rx), p.y / (ry * ry)) / std::max(value, 1e-6);
    return std::abs(value - 1) / std::max(slope, 1e-6) - half;
}

double globe(Point p)
{
    const double half = 0.075;
    double d = std::min(ring(p, 0.88, half), ellipse_line(p, 0.40, 0.88, half));
    d = std::min(d, stroke(p, {{-0.88, 0}, {0.88, 0}}, half));
    d = std::min(d, stroke(p, {{-0.76, -0.44}, {0.76, -0.44}}, half * 0.9));
    d = std::min(d, stroke(p, {{-0.76, 0.44}, {0.76, 0.44}}, half * 0.9));
    return d;
}

double question(Point p)
{
    const double half = 0.14;
    double d = length({p.x, p.y - 0.78}) - 0.17;
    const Point bow{p.x, p.y + 0.40};
    const bool upper = bow.y < 0 || bow.x > 0;
    d = std::min(d, upper ? ring(bow, 0.46, half) : 10);
    d = std::min(d, length({bow.x + 0.46, bow.y}) - half);
    return std::min(d, stroke(p, {{0, 0.06}, {0, 0.34}}, half));
}

/// Five points; the inner corners as far in as the pentagram's.
double star(Point p)
{
    return polygon(p,
                   {{0, -0.82},
                    {0.20, -0.22},
                    {0.82, -0.22},
                    {0.32, 0.16},
                    {0.51, 0.76},
                    {0, 0.39},
                    {-0.51, 0.76},
                    {-0.32, 0.16},
                    {-0.82, -0.22},
                    {-0.20, -0.22}},
                   0.08);
}

/// A disc with a point above it.
double drop(Point p)
{
    const double cone = polygon(p, {{0, -0.86}, {0.47, 0.03}, {-0.47, 0.03}}, 0.04);
    return std::min(length({p.x, p.y - 0.32}) - 0.58, cone);
}

/// Two discs with a point below them.
double heart(Point p)
{
    const double left = length({p.x + 0.40, p.y + 0.28}) - 0.46;
    const double right = length({p.x - 0.40, p.y + 0.28}) - 0.46;
    const double point = polygon(p, {{-0.70, 0.02}, {0, -0.22}, {0.70, 0.02}, {0, 0.78}}, 0.06);
    return std::min({left, right, point});
}

double distance(Shape shape, Point p)
{
    switch (shape) {
    case Shape::Triangle:
        return polygon(p, {{0, -0.80}, {0.86, 0.70}, {-0.86, 0.70}}, 0.12);
    case Shape::Diamond:
        return polygon(p, {{0, -0.86}, {0.86, 0}, {0, 0.86}, {-0.86, 0}}, 0.10);
    case Shape::Circle:
        return length(p) - 0.90;
    case Shape::Square:
        return polygon(p, {{-0.68, -0.68}, {0.68, -0.68}, {0.68, 0.68}, {-0.68, 0.68}}, 0.14);
    case Shape::Tick:
        return stroke(p, {{-0.72, 0.06}, {-0.22, 0.56}, {0.74, -0.52}}, 0.17);
    case Shape::Cross:
        return std::min(stroke(p, {{-0.60, -0.60}, {0.60, 0.60}}, 0.17),
                        stroke(p, {{0.60, -0.60}, {-0.60, 0.60}}, 0.17));
    case Shape::Question:
        return question(p);
    case Shape::Globe:
        return globe(p);
    case Shape::Chevron:
        return stroke(p, {{0.38, -0.72}, {-0.36, 0}, {0.38, 0.72}}, 0.16);
    case Shape::ChevronOn:
        return distance(Shape::Chevron, {-p.x, p.y});
    case Shape::Dot:
        // The dot of the Arabic script: a square on its corner, as the reed pen makes it.
        return polygon(p, {{0, -0.72}, {0.72, 0}, {0, 0.72}, {-0.72, 0}}, 0.16);
    case Shape::Ring:
        return ring(p, 0.76, 0.13);
    case Shape::HalfDisc:
        return std::min(ring(p, 0.76, 0.13), std::max(length(p) - 0.76, -p.y));
    case Shape::Hourglass:
        return polygon(p, {{-0.62, -0.78}, {0.62, -0.78}, {0.10, 0}, {0.62, 0.78}, {-0.62, 0.78}, {-0.10, 0}}, 0.12);
    case Shape::Star:
        return star(p);
    case Shape::Hexagon:
        return polygon(p, {{-0.42, -0.73}, {0.42, -0.73}, {0.84, 0}, {0.42, 0.73}, {-0.42, 0.73}, {-0.84, 0}}, 0.08);
    case Shape::Plus:
        return std::min(stroke(p, {{-0.66, 0}, {0.66, 0}}, 0.26), stroke(p, {{0, -0.66}, {0, 0.66}}, 0.26));
    case Shape::ThickRing:
        return ring(p, 0.62, 0.26);
    case Shape::Moon:
        return std::max(length(p) - 0.90, 0.66 - length({p.x - 0.46, p.y + 0.20}));
    case Shape::Drop:
        return drop(p);
    case Shape::Heart:
        return heart(p);
    case Shape::Bolt:
        return polygon(p, {{0.24, -0.84}, {-0.52, 0.16}, {-0.04, 0.16}, {-0.24, 0.84}, {0.52, -0.18}, {0.04, -0.18}},
                       0.08);
    case Shape::ArrowDown:
        return distance(Shape::Arrow, {p.x, -p.y});
    case Shape::Arrow:
        return std::min(stroke(p, {{0, 0.70}, {0, -0.66}}, 0.16),
                        stroke(p, {{-0.56, -0.12}, {0, -0.70}, {0.56, -0.12}}, 0.16));
    }
    return 10;
}

std::uint8_t share(double pixels_outside)
{
    return static_cast<std::uint8_t>(std::lround(255 * std::clamp(0.5 - pixels_outside, 0.0, 1.0)));
}

} // namespace

Mask shape_mask(Shape shape, int size, bool mirrored)
{
    Mask mask{size, size, std::vector<std::uint8_t>(static_cast<std::size_t>(size) * static_cast<std::size_t>(size))};
    const double half = size / 2.0;
    for (int y = 0; y < size; ++y) {
        for (int x = 0; x < size; ++x) {
            const Point p{((mirrored ? size - 1 - x : x) + 0.5 - half) / half, (y + 0.5 - half) / half};
            mask.alpha[static_cast<std::size_t>(y * size + x)] = share(distance(shape, p) * half);
        }
    }
    return mask;
}

Mask corner_mask(int radius, int thickness)
{
    Mask mask{radius, radius,
              std::vector<std::uint8_t>(static_cast<std::size_t>(radius) * static_cast<std::size_t>(radius))};
    for (int y = 0; y < radius; ++y) {
        for (int x = 0; x < radius; ++x) {
            const double from_centre = length({radius - x - 0.5, radius - y - 0.5});
            const double outside = from_centre - radius;
            const double inside = thickness > 0 ? radius - thickness - from_centre : -1e6;
            mask.alpha[static_cast<std::size_t>(y * radius + x)] = share(std::max(outside, inside));
        }
    }
    return mask;
}

} // namespace nuqta
