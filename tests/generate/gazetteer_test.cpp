// Names in running text, and a gazetteer file that is wrong.
#include "generate/gazetteer.h"
#include "generate/pack.h"

#include <doctest/doctest.h>

#include <string>

using namespace nuqta;
using test::names;
using test::pack;

namespace {

std::string names_in(std::string_view tag, std::string_view text)
{
    std::string list;
    for (const Mention& mention : names().find(text, pack(tag))) {
        list += (list.empty() ? "" : " ") + mention.name->id;
    }
    return list;
}

} // namespace

TEST_CASE("names are found in every language's spelling, as whole words, the longest first")
{
    CHECK(names_in("ru", "В отличие от Сэма Альтмана, OpenAI и DeepSeek-R1") == "sam-altman openai deepseek-r1");
    CHECK(names_in("zh", "软银是资金支持者，特斯拉和OpenAI的o1模型") == "softbank tesla openai o1");
    CHECK(names_in("fa", "موفقیت تسلا و SoftBank") == "tesla softbank");
    CHECK(names_in("th", "H800s ก่อนการแบน และSoftBank") == "h800 softbank");
    CHECK(names_in("ar", "10 آلاف شريحة من إنتاج شركة إنفيديا") == "counted-chip nvidia");
    CHECK(names_in("en", "OpenAIs metaphor, o1x and Metallic") == "");
}

TEST_CASE("a gazetteer that is wrong says where")
{
    const auto error_of = [](std::string_view yaml) { return to_string(parse_gazetteer(yaml, "names.yaml").error()); };
    CHECK(error_of("names:\n  - {id: a, type: company}\n") == "names.yaml:2:5: an entry must have id, type and name");
    CHECK(error_of("names:\n  - {id: a, type: company, name: A}\n  - {id: a, type: company, name: B}\n") ==
          "names.yaml:3:5: the id a is there twice");
    CHECK(error_of("names:\n  - {id: a, type: company, name: A, colour: red}\n") ==
          "names.yaml:2:37: unknown key: colour");
    CHECK(error_of("- {id: a").starts_with("names.yaml:"));
    CHECK(error_of("{}") == "names.yaml:1:1: there must be a list called names");
}
