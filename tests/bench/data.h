// What the benches share: the data of this build, and a watch.
#pragma once

#include "base/files.h"
#include "generate/gazetteer.h"
#include "lang/registry.h"

#include <chrono>
#include <filesystem>

namespace nuqta::bench {

inline std::filesystem::path content() { return std::filesystem::path(NUQTA_BENCH_DATA) / "content"; }

inline const LanguageRegistry& packs()
{
    static const LanguageRegistry registry = LanguageRegistry::load(content() / "languages").value();
    return registry;
}

inline const Gazetteer& names()
{
    static const Gazetteer gazetteer =
        parse_gazetteer(read_file(content() / "names.yaml").value(), "names.yaml").value();
    return gazetteer;
}

class Stopwatch {
public:
    double seconds() const
    {
        return std::chrono::duration<double>(std::chrono::steady_clock::now() - begin_).count();
    }

private:
    std::chrono::steady_clock::time_point begin_ = std::chrono::steady_clock::now();
};

} // namespace nuqta::bench
