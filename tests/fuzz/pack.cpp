// Any bytes as a language pack. One that is read is read alike in its compiled form, and all its texts can be said.
#include "fuzz/input.h"
#include "lang/registry.h"
#include "lang/strict_yaml.h"
#include "lang/strings.h"

using namespace nuqta;

namespace {

std::string outcome(const Result<Language>& language)
{
    return language ? language.value().tag : to_string(language.error());
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view yaml = fuzz::Input(data, size).rest();
    const Result<Language> language = parse_language(yaml, "xx.yaml");
    const Result<YamlDocument> document = parse_yaml(yaml, "xx.yaml");
    if (document) {
        const std::string compiled = compile_yaml(*document.value(), yaml);
        fuzz::promise(read_compiled_yaml(compiled, yaml).has_value(), "what was compiled is read");
        fuzz::promise(outcome(parse_language(yaml, "xx.yaml", compiled)) == outcome(language),
                      "the compiled form is the same pack");
    }
    if (language) {
        for (const std::string_view id : string_ids()) {
            message(language.value(), id, {{"n", 2L}, {"name", std::string("x")}});
        }
    }
    return 0;
}
