// The language packs and names of this build, read once.
#pragma once

#include "fuzz/input.h"
#include "lang/registry.h"
#include "test_data.h"

#include <cstdlib>

namespace nuqta::fuzz {

inline const LanguageRegistry& packs()
{
    static const LanguageRegistry registry =
        LanguageRegistry::load(test::data_root() / "content" / "languages").value();
    return registry;
}

/// The pack the next byte chooses.
inline const Language& any_language(Input& input)
{
    return packs().all()[input.choice(packs().all().size())];
}

} // namespace nuqta::fuzz
