// compile_yaml SOURCE.yaml OUT.tree [pack]: the compiled form of a YAML file. Run by the build for the YAML of the data
// folder. A language pack is checked first; one with a mistake gets an empty form, so that the program parses it and
// says where the mistake is.
#include "base/files.h"
#include "lang/registry.h"
#include "lang/strict_yaml.h"

#include <iostream>
#include <string>
#include <string_view>

int main(int argc, char** argv)
{
    const bool pack = argc == 4 && std::string_view(argv[3]) == "pack";
    if (argc != 3 && !pack) {
        std::cerr << "usage: compile_yaml SOURCE.yaml OUT.tree [pack]\n";
        return 2;
    }
    const nuqta::Result<std::string> source = nuqta::read_file(argv[1]);
    const auto document =
        source ? nuqta::parse_yaml(source.value(), argv[1]) : nuqta::Result<nuqta::YamlDocument>(source.error());
    if (!document) {
        std::cerr << nuqta::to_string(document.error()) << "\n";
        return 3;
    }
    const bool sound = !pack || nuqta::parse_language(source.value(), argv[1]);
    const auto written =
        nuqta::write_file(argv[2], sound ? nuqta::compile_yaml(*document.value(), source.value()) : std::string());
    if (!written) {
        std::cerr << nuqta::to_string(written.error()) << "\n";
        return 1;
    }
    return 0;
}
