// What the benches share: the data of this build, and a watch.
#pragma once

#include "base/files.h"
#include "generate/gazetteer.h"
#include "lang/registry.h"

#include <ctime>
#include <filesystem>

namespace nuqta::bench {

inline std::filesystem::path content()
{
    return std::filesystem::path(NUQTA_BENCH_DATA) / "content";
}

inline const LanguageRegistry& packs()
{
    static const LanguageRegistry registry = LanguageRegistry::load(content() / "languages").value();
    return registry;
}

inline const Gazetteer& names()
{
    static const Gazetteer gazetteer = load_gazetteer(content()).value();
    return gazetteer;
}

/// Seconds of the processor: a machine that does other work too does not count.
class Stopwatch {
public:
    double seconds() const { return static_cast<double>(std::clock() - begin_) / CLOCKS_PER_SEC; }

private:
    std::clock_t begin_ = std::clock();
};

} // namespace nuqta::bench
