// What a whole picture costs: bench_redraw [Google Benchmark's options]. Draws and presents the first question of every
// language at 1920x1080, dark, with SDL's software renderer and no display, its glyphs in the atlas; and switches one
// to another language, its glyphs not in the atlas yet.
#include "ui/arrange.h"
#include "ui/canvas.h"
#include "ui/stage.h"
#include "ui/window.h"

#include <benchmark/benchmark.h>

#include <cstdlib>

using namespace nuqta;

namespace {

constexpr Extent k_size{1920, 1080};

Window& window()
{
    static const std::unique_ptr<Window> k_window =
        test::must(Window::open_unseen({k_size.width, k_size.height, false}));
    return *k_window;
}

Scene question_in(const std::string& language)
{
    return test::stage().scene(test::stage().after(language, {test::k_start}), k_size.width, k_size.height);
}

void redraw(benchmark::State& state, const std::string& language)
{
    const Scene scene = question_in(language);
    Canvas canvas(window().renderer(), test::stage().fonts);
    canvas.draw(scene, 0); // rasterises the glyphs
    for (auto _ : state) {
        canvas.draw(scene, 0);
        window().present();
    }
}

/// The first time a question is seen in another language: its texts are set, its glyphs rasterised.
void switch_language(benchmark::State& state)
{
    const GameState russian = test::stage().after("ru", {test::k_start, test::k_switch});
    for (auto _ : state) {
        test::stage().engine.clear_cache();
        Canvas canvas(window().renderer(), test::stage().fonts);
        canvas.draw(test::stage().scene(russian, k_size.width, k_size.height), 0);
        window().present();
    }
}

} // namespace

int main(int argc, char** argv)
{
    setenv("NUQTA_DATA", NUQTA_BENCH_DATA, 0); // what the tests' own stage reads, when run by hand
    setenv("NUQTA_TEST_DATA", NUQTA_BENCH_TEST_DATA, 0);
    for (const char* language : {"fa", "ar", "ru", "zh", "th"}) {
        benchmark::RegisterBenchmark((std::string("redraw/") + language).c_str(), redraw, std::string(language))
            ->Unit(benchmark::kMillisecond);
    }
    benchmark::RegisterBenchmark("switch", switch_language)->Unit(benchmark::kMillisecond);
    benchmark::Initialize(&argc, argv);
    if (benchmark::ReportUnrecognizedArguments(argc, argv)) {
        return 2;
    }
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
