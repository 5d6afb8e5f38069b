// Setting text beside Pango and beside the bare hb_shape calls of the same runs, over all blocks of all articles at
// 28 px: bench_text [Google Benchmark's options]. Prints processor times, then of the least of interleaved repetitions
// (other work on the machine only adds) the ratios with the limits they are meant to keep.
//   first       a layout of text not seen before, fonts open, 900 px wide
//   new width   the same text at another width, not one of the last ones
//   cached      the same layout asked for again and every glyph of it visited, as for drawing
#include "judges/articles.h"
#include "judges/pango_setting.h"
#include "text/faces.h"
#include "text/setting.h"

#include <benchmark/benchmark.h>
#include <fmt/format.h>

#include <algorithm>
#include <cstdlib>
#include <map>
#include <optional>
#include <string>
#include <vector>

using namespace nuqta;

namespace {

constexpr double k_width = 900;
constexpr double k_other_widths[] = {320, 600, 870, 480, 740, 400, 660, 540};

const std::vector<test::JudgedBlock>& blocks()
{
    static const std::vector<test::JudgedBlock> read = test::judged_blocks();
    return read;
}

// --- hb_shape alone

struct BareRun {
    const std::string* text = nullptr;
    ByteRange range;
    hb_font_t* font = nullptr;
    hb_direction_t direction = HB_DIRECTION_LTR;
    hb_script_t script = HB_SCRIPT_COMMON;
    hb_language_t language = nullptr;
};

void hb_shape_alone(benchmark::State& state)
{
    Shaper shaper(test::fonts());
    std::vector<ShapedParagraph> paragraphs;
    for (const test::JudgedBlock& block : blocks()) {
        paragraphs.push_back(shape_paragraph(block.paragraph, shaper));
    }
    std::vector<BareRun> runs;
    for (const ShapedParagraph& paragraph : paragraphs) {
        for (const ShapedRun& run : paragraph.runs) {
            runs.push_back({&paragraph.text_to_shape, run.range, test::fonts()->faces().opened(run.font).font.get(),
                            run.level % 2 == 0 ? HB_DIRECTION_LTR : HB_DIRECTION_RTL,
                            hb_script_from_string(run.script.data(), static_cast<int>(run.script.size())),
                            run.language});
        }
    }
    const BufferHandle buffer(hb_buffer_create());
    for (auto _ : state) {
        for (const BareRun& run : runs) {
            hb_buffer_clear_contents(buffer.get());
            hb_buffer_add_utf8(buffer.get(), run.text->data(), static_cast<int>(run.text->size()),
                               static_cast<unsigned>(run.range.begin), static_cast<int>(run.range.size()));
            hb_buffer_set_direction(buffer.get(), run.direction);
            hb_buffer_set_script(buffer.get(), run.script);
            hb_buffer_set_language(buffer.get(), run.language);
            hb_shape(run.font, buffer.get(), nullptr, 0);
            benchmark::DoNotOptimize(hb_buffer_get_length(buffer.get()));
        }
    }
}

// --- ours

double visited(const Layout& layout)
{
    double sum = 0;
    for (const Line& line : layout.lines) {
        for (const Run& run : line.runs) {
            for (const Glyph& glyph : run.glyphs) {
                sum += line.x + run.x + glyph.x;
            }
        }
    }
    return sum;
}

void lay_out_all(TextEngine& engine, double width)
{
    const LayoutOptions options = test::options(test::k_judged_size, width);
    for (const test::JudgedBlock& block : blocks()) {
        benchmark::DoNotOptimize(engine.lay_out(block.paragraph, options).height);
    }
}

void ours_first(benchmark::State& state)
{
    TextEngine engine(test::fonts());
    for (auto _ : state) {
        engine.clear_cache();
        lay_out_all(engine, k_width);
    }
}

void ours_new_width(benchmark::State& state)
{
    TextEngine engine(test::fonts());
    lay_out_all(engine, k_width);
    std::size_t next = 0;
    for (auto _ : state) {
        lay_out_all(engine, k_other_widths[next++ % std::size(k_other_widths)]);
    }
}

void ours_cached(benchmark::State& state)
{
    TextEngine engine(test::fonts());
    const LayoutOptions options = test::options(test::k_judged_size, k_width);
    for (auto _ : state) {
        for (const test::JudgedBlock& block : blocks()) {
            benchmark::DoNotOptimize(visited(engine.lay_out(block.paragraph, options)));
        }
    }
}

// --- Pango

const test::PangoSetting& pango_setting()
{
    static const test::PangoSetting setting;
    return setting;
}

std::vector<test::PangoText> all_by(const test::PangoSetting& pango)
{
    std::vector<test::PangoText> texts;
    for (const test::JudgedBlock& block : blocks()) {
        texts.push_back(pango.text(block, k_width));
        pango_layout_get_line_count(texts.back().get());
    }
    return texts;
}

double visited(PangoLayout* layout)
{
    double sum = 0;
    for (const GSList* at = pango_layout_get_lines_readonly(layout); at != nullptr; at = at->next) {
        const auto* line = static_cast<PangoLayoutLine*>(at->data);
        for (const GSList* run = line->runs; run != nullptr; run = run->next) {
            const PangoGlyphString* glyphs = static_cast<PangoLayoutRun*>(run->data)->glyphs;
            for (int i = 0; i < glyphs->num_glyphs; ++i) {
                sum += glyphs->glyphs[i].geometry.width + glyphs->glyphs[i].geometry.x_offset;
            }
        }
    }
    return sum;
}

void pango_first(benchmark::State& state)
{
    const test::PangoSetting& pango = pango_setting();
    all_by(pango);
    for (auto _ : state) {
        for (const test::JudgedBlock& block : blocks()) {
            benchmark::DoNotOptimize(pango_layout_get_line_count(pango.text(block, k_width).get()));
        }
    }
}

void pango_new_width(benchmark::State& state)
{
    const test::PangoSetting& pango = pango_setting();
    const std::vector<test::PangoText> texts = all_by(pango);
    std::size_t next = 0;
    for (auto _ : state) {
        const double width = k_other_widths[next++ % std::size(k_other_widths)];
        for (const test::PangoText& text : texts) {
            pango_layout_set_width(text.get(), static_cast<int>(width * PANGO_SCALE));
            benchmark::DoNotOptimize(pango_layout_get_line_count(text.get()));
        }
    }
}

void pango_cached(benchmark::State& state)
{
    const test::PangoSetting& pango = pango_setting();
    const std::vector<test::PangoText> texts = all_by(pango);
    for (auto _ : state) {
        for (const test::PangoText& text : texts) {
            benchmark::DoNotOptimize(visited(text.get()));
        }
    }
}

BENCHMARK(hb_shape_alone);
BENCHMARK(ours_first);
BENCHMARK(pango_first);
BENCHMARK(ours_new_width);
BENCHMARK(pango_new_width);
BENCHMARK(ours_cached);
BENCHMARK(pango_cached);

/// Prints as usual and keeps the least time of each benchmark.
class Least : public benchmark::ConsoleReporter {
public:
    Least()
        : ConsoleReporter(OO_None)
    {
    }

    void ReportRuns(const std::vector<Run>& runs) override
    {
        for (const Run& run : runs) {
            if (run.run_type == Run::RT_Iteration) {
                const auto known = nanoseconds_.emplace(run.run_name.function_name, run.GetAdjustedCPUTime()).first;
                known->second = std::min(known->second, run.GetAdjustedCPUTime());
            }
        }
        ConsoleReporter::ReportRuns(runs);
    }

    /// Nanoseconds of the processor; nothing when the benchmark was filtered out.
    std::optional<double> of(const std::string& name) const
    {
        const auto found = nanoseconds_.find(name);
        return found == nanoseconds_.end() ? std::nullopt : std::optional(found->second);
    }

private:
    std::map<std::string, double> nanoseconds_;
};

struct Ratio {
    const char* what;
    const char* above;
    const char* below;
    double limit;
};

constexpr Ratio k_ratios[] = {
    {"first layout / Pango", "ours_first", "pango_first", 0.4},
    {"first layout / hb_shape", "ours_first", "hb_shape_alone", 1.5},
    {"new width / Pango", "ours_new_width", "pango_new_width", 0.1},
    {"cached / Pango", "ours_cached", "pango_cached", 1.0},
};

} // namespace

int main(int argc, char** argv)
{
    setenv("NUQTA_DATA", NUQTA_BENCH_DATA, 0); // what the tests' own setting reads, when run by hand
    std::vector<std::string> arguments = {argv[0], "--benchmark_repetitions=15",
                                          "--benchmark_enable_random_interleaving=true", "--benchmark_min_time=0.1"};
    arguments.insert(arguments.end(), argv + 1, argv + argc);
    std::vector<char*> pointers;
    for (std::string& argument : arguments) {
        pointers.push_back(argument.data());
    }
    int count = static_cast<int>(pointers.size());
    benchmark::Initialize(&count, pointers.data());
    if (benchmark::ReportUnrecognizedArguments(count, pointers.data())) {
        return 2;
    }
    Least least;
    benchmark::RunSpecifiedBenchmarks(&least);
    fmt::print("\n{:<26}{:>12}{:>12}{:>8}{:>8}\n", "", "µs", "µs", "ratio", "limit");
    for (const Ratio& ratio : k_ratios) {
        const auto above = least.of(ratio.above);
        const auto below = least.of(ratio.below);
        if (above && below) {
            fmt::print("{:<26}{:>12.1f}{:>12.1f}{:>8.3f}{:>8.1f}{}\n", ratio.what, *above / 1e3, *below / 1e3,
                       *above / *below, ratio.limit, *above <= ratio.limit * *below ? "" : "  over");
        }
    }
    return 0;
}
