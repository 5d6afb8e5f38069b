// Only adds drawables: those of a text scroll with it.
#include "ui/debug_view.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <string>
#include <utility>

namespace nuqta {
namespace {

constexpr Colour k_nothing{0, 0, 0, 0};
constexpr Colour k_paragraph{90, 200, 255, 200};
constexpr Colour k_line{255, 255, 255, 90};
constexpr Colour k_baseline{255, 70, 70, 220};
constexpr Colour k_left_to_right{60, 140, 255, 60};
constexpr Colour k_right_to_left{255, 150, 40, 60};
constexpr Colour k_ground{0, 0, 0, 150};
constexpr Colour k_strip{0, 0, 0, 215};
constexpr Colour k_ink{255, 255, 170, 255};
constexpr double k_label_size = 9; // in 720ths of the shorter side, as the strip's height
constexpr double k_strip_height = 80;
constexpr Px k_endless = 1e6;

class DebugView {
public:
    DebugView(Scene scene, TextEngine& engine, const Language& labels)
        : scene_(std::move(scene))
        , engine_(engine)
        , labels_(labels)
        , unit_(std::min(scene_.width, scene_.height) / 720)
    {
    }

    Scene drawn() &&
    {
        const std::vector<Drawable> given = scene_.drawables;
        for (const Drawable& drawable : given) {
            if (const auto* text = std::get_if<Text>(&drawable.what)) {
                scrolls_ = drawable.scrolls;
                add_text(*text);
            }
        }
        scrolls_ = false;
        add_strip();
        return std::move(scene_);
    }

private:
    void add_text(const Text& text)
    {
        ++texts_;
        frame(text.box, k_paragraph);
        for (const Line& line : text.layout.lines) {
            add_line(text, line);
        }
        const bool right_to_left = text.layout.direction == Direction::RightToLeft;
        label(fmt::format("{} {:.0f}", right_to_left ? "rtl" : "ltr", text.layout.size), text.box.x,
              text.box.y - label_height());
    }

    void add_line(const Text& text, const Line& line)
    {
        ++lines_;
        const Px top = text.box.y + line.baseline - text.layout.ascent;
        const Px left = text.box.x + line.x;
        bool above = true; // the labels of neighbours stand above and below in turn: runs may be short
        for (const Run& run : line.runs) {
            ++runs_;
            glyphs_ += run.glyphs.size();
            const Box box{left + run.x, top, run.width, text.layout.line_height};
            fill(box, run.level % 2 == 0 ? k_left_to_right : k_right_to_left);
            fill({box.x, box.y, 1, box.height}, k_line);
            const std::string boxes = run.missing.empty() ? "" : fmt::format(" !{}", run.missing.size());
            label(fmt::format("{} {} {}{}", run.level, run.script, letter_of(run.font), boxes), box.x,
                  above ? box.y : box.y + box.height - label_height());
            above = !above;
        }
        frame({left, top, line.width, text.layout.line_height}, k_line);
        fill({left, std::round(text.box.y + line.baseline), line.width, 1}, k_baseline);
    }

    void add_strip()
    {
        std::string words =
            fmt::format("{:.0f}x{:.0f} px, {} texts, {} lines, {} runs, {} glyphs. Run: level script font.",
                        scene_.width, scene_.height, texts_, lines_, runs_, glyphs_);
        for (std::size_t i = 0; i < fonts_.size(); ++i) {
            words += fmt::format("  {} {}", letter_of(fonts_[i]), engine_.fonts().name(fonts_[i]));
        }
        const Px pad = 4 * unit_;
        const Px height = k_strip_height * unit_;
        const Box strip{0, scene_.height - height, scene_.width, height};
        fill(strip, k_strip);
        const Layout set = laid_out(words, scene_.width - 2 * pad);
        const Px pages_top = strip.y + pad + set.height + pad;
        add(Text{{pad, strip.y + pad, set.max_width, set.height}, set, k_ink});
        add(AtlasPages{{pad, pages_top, scene_.width - 2 * pad, scene_.height - pad - pages_top}, k_paragraph});
    }

    /// a, b, … in the order in which the fonts are met; after z comes a again.
    char letter_of(FontId font)
    {
        auto found = std::find(fonts_.begin(), fonts_.end(), font);
        if (found == fonts_.end()) {
            found = fonts_.insert(fonts_.end(), font);
        }
        return static_cast<char>('a' + (found - fonts_.begin()) % 26);
    }

    Layout laid_out(const std::string& words, Px width)
    {
        Paragraph paragraph;
        paragraph.text = words;
        paragraph.language = &labels_;
        paragraph.direction = Direction::LeftToRight;
        LayoutOptions options;
        options.size = std::max(8.0, std::round(k_label_size * unit_));
        options.max_width = width;
        return engine_.lay_out(paragraph, options);
    }

    Px label_height() { return laid_out("0", k_endless).height; }

    void label(const std::string& words, Px x, Px y)
    {
        Layout set = laid_out(words, k_endless);
        set.max_width = set.width;
        const Box box{std::round(x), std::round(y), set.width, set.height};
        fill(box, k_ground);
        add(Text{box, std::move(set), k_ink});
    }

    void frame(const Box& box, Colour colour) { add(Card{box, 0, k_nothing, colour, 1}); }
    void fill(const Box& box, Colour colour) { add(Card{box, 0, colour, k_nothing, 0}); }

    template<typename What> void add(What what) { scene_.drawables.push_back({std::move(what), scrolls_}); }

    Scene scene_;
    TextEngine& engine_;
    const Language& labels_;
    double unit_;
    bool scrolls_ = false;
    std::vector<FontId> fonts_;
    std::size_t texts_ = 0;
    std::size_t lines_ = 0;
    std::size_t runs_ = 0;
    std::size_t glyphs_ = 0;
};

} // namespace

Scene debugged(Scene scene, TextEngine& engine, const Language& labels)
{
    return DebugView(std::move(scene), engine, labels).drawn();
}

} // namespace nuqta
