// The dump of the stages: each is there, in order, with what it found.
#include "text/setting.h"
#include "text/stages.h"

#include <doctest/doctest.h>

using namespace nuqta;

TEST_CASE("the dump shows every stage of a mixed paragraph")
{
    const std::string text = dump_stages(test::paragraph("سلام abc", "fa"), test::options(20, 300), test::fonts());
    std::size_t at = 0;
    for (const char* expected : {
             "paragraph fa “سلام abc”\n",
             "bidi rtl\n  levels 11111222\n  0..9 level 1 “سلام ”\n  9..12 level 2 “abc”\n",
             "scripts\n  0..9 Arab “سلام ”\n  9..12 Latn “abc”\n",
             "runs\n  0..9 level 1 Arab fa regular “سلام ”\n  9..12 level 2 Latn fa regular “abc”\n",
             "shape\n  0..9 Vazirmatn-Regular level 1 Arab units 2048\n",
             "  9..12 Vazirmatn-Regular level 2 Latn units 2048\n",
             "breaks\n  سلام |abc|\n",
             "lines, 0 pieces shaped again\nlayout rtl size 20.00 ",
         }) {
        CAPTURE(expected);
        const std::size_t found = text.find(expected, at);
        REQUIRE(found != std::string::npos);
        at = found;
    }
}
