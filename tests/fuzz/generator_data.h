// The packs and the names the generator works with.
#pragma once

#include "fuzz/packs.h"
#include "generate/gazetteer.h"

namespace nuqta::fuzz {

inline const Gazetteer& names()
{
    static const Gazetteer gazetteer = load_gazetteer(test::data_root() / "content").value();
    return gazetteer;
}

} // namespace nuqta::fuzz
