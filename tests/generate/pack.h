// The real language packs and gazetteer, loaded once for the tests of the generator.
#pragma once

#include "base/files.h"
#include "generate/gazetteer.h"
#include "lang/registry.h"
#include "test_data.h"

#include <string>
#include <string_view>

namespace nuqta::test {

inline const LanguageRegistry& packs()
{
    static const LanguageRegistry registry = LanguageRegistry::load(data_root() / "content" / "languages").value();
    return registry;
}

inline const Language& pack(std::string_view tag)
{
    return *packs().find(tag);
}

inline const Gazetteer& names()
{
    static const Gazetteer gazetteer =
        parse_gazetteer(read_file(data_root() / "content" / "names.yaml").value(), "names.yaml").value();
    return gazetteer;
}

} // namespace nuqta::test
