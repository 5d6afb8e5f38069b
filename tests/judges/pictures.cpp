// The hard paragraphs of tests/data/stages as we draw them, and pages that show them beside Chromium's own setting:
// judge_pictures FOLDER writes <tag>-ours.png and <tag>.html there and prints "tag width height" a line.
// side_by_side.sh has Chromium take the pages' pictures.
#include "base/files.h"
#include "judges/hard_paragraphs.h"
#include "judges/page.h"
#include "ui/canvas.h"
#include "ui/window.h"

#include <fmt/format.h>

#include <cmath>
#include <exception>
#include <filesystem>
#include <stdexcept>

namespace fs = std::filesystem;

using namespace nuqta;

namespace {

constexpr Px k_margin = 24;
constexpr Px k_column = 500;
constexpr Colour k_paper{255, 255, 255, 255};
constexpr Colour k_ink{0, 0, 0, 255};
constexpr Colour k_edge{200, 210, 230, 255};

struct Row {
    test::HardParagraph set;
    Px top = 0;
};

std::vector<Row> rows_of(const std::string& tag)
{
    std::vector<Row> rows;
    Px top = k_margin;
    for (test::HardParagraph& paragraph : test::hard_paragraphs(tag, k_column)) {
        const Px height = std::ceil(paragraph.layout.height);
        rows.push_back({std::move(paragraph), top});
        top += height + k_margin;
    }
    return rows;
}

Px bottom_of(const std::vector<Row>& rows)
{
    return rows.back().top + std::ceil(rows.back().set.layout.height) + k_margin;
}

Scene scene_of(const std::vector<Row>& rows)
{
    Scene scene;
    scene.width = k_column + 2 * k_margin;
    scene.height = bottom_of(rows);
    scene.background = k_paper;
    for (const Row& row : rows) {
        const Box box{k_margin, row.top, row.set.layout.max_width, row.set.layout.height};
        scene.drawables.push_back({Card{box, 0, k_paper, k_edge, 1}, false});
        scene.drawables.push_back({Text{box, row.set.layout, k_ink}, false});
    }
    return scene;
}

void draw(const Scene& scene, const fs::path& file)
{
    const auto window = Window::open_unseen({static_cast<int>(scene.width), static_cast<int>(scene.height), false});
    if (!window) {
        throw std::runtime_error(to_string(window.error()));
    }
    Canvas canvas(window.value()->renderer(), test::hard_fonts());
    canvas.draw(scene, 0);
    if (const auto saved = window.value()->save_png(file); !saved) {
        throw std::runtime_error(to_string(saved.error()));
    }
}

/// Our picture on the left, Chromium's paragraphs at the same heights on the right.
std::string page_of(const std::vector<Row>& rows, const Scene& scene, const std::string& picture)
{
    std::string html = test::page_head(fmt::format("body {{ margin: 0; background: white }} img {{ position: absolute; "
                                                   "left: 0; top: 0 }} p {{ position: absolute; margin: 0; "
                                                   "outline: 1px solid rgb({}, {}, {}); outline-offset: -1px }}",
                                                   k_edge.r, k_edge.g, k_edge.b));
    html += fmt::format("<img src=\"{}\">\n", picture);
    for (const Row& row : rows) {
        const Layout& layout = row.set.layout;
        html += test::page_paragraph(row.set.paragraph, layout.direction,
                                     fmt::format("left: {}px; top: {}px; width: {}px; height: {}px; font-size: {}px; "
                                                 "line-height: {}px",
                                                 scene.width + k_margin, row.top, layout.max_width, layout.height,
                                                 layout.size, layout.line_height));
    }
    return html + "</body></html>\n";
}

void write_page(const fs::path& folder, const std::string& tag)
{
    const std::vector<Row> rows = rows_of(tag);
    const Scene scene = scene_of(rows);
    const std::string picture = tag + "-ours.png";
    draw(scene, folder / picture);
    if (const auto written = write_file(folder / (tag + ".html"), page_of(rows, scene, picture)); !written) {
        throw std::runtime_error(to_string(written.error()));
    }
    fmt::print("{} {} {}\n", tag, 2 * scene.width, scene.height);
}

} // namespace

int main(int argc, char** argv)
{
    if (argc != 2) {
        fmt::print(stderr, "usage: judge_pictures FOLDER\n");
        return 2;
    }
    try {
        for (const std::string& tag : test::hard_languages()) {
            write_page(argv[1], tag);
        }
    } catch (const std::exception& error) {
        fmt::print(stderr, "{}\n", error.what());
        return 1;
    }
    return 0;
}
