// compile_yaml SOURCE.yaml OUT.tree: the compiled form of a YAML file. Run by the build for content/*.yaml.
#include "base/files.h"
#include "lang/strict_yaml.h"

#include <iostream>

int main(int argc, char** argv)
{
    if (argc != 3) {
        std::cerr << "usage: compile_yaml SOURCE.yaml OUT.tree\n";
        return 2;
    }
    const nuqta::Result<std::string> source = nuqta::read_file(argv[1]);
    const auto document =
        source ? nuqta::parse_yaml(source.value(), argv[1]) : nuqta::Result<nuqta::YamlDocument>(source.error());
    if (!document) {
        std::cerr << nuqta::to_string(document.error()) << "\n";
        return 3;
    }
    const auto written = nuqta::write_file(argv[2], nuqta::compile_yaml(*document.value(), source.value()));
    if (!written) {
        std::cerr << nuqta::to_string(written.error()) << "\n";
        return 1;
    }
    return 0;
}
