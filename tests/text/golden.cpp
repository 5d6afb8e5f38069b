// The head is taken apart by a regular expression, the paragraph is the dump's first line.
#include "text/golden.h"

#include "base/files.h"
#include "text/setting.h"
#include "unicode/escapes.h"

#include <regex>
#include <stdexcept>

namespace nuqta::test {

Golden read_golden(const std::filesystem::path& file, const std::string& tag)
{
    const std::string text = read_file(file).value();
    Golden golden;
    golden.head = text.substr(0, text.find('\n') + 1);
    golden.dump = text.substr(golden.head.size());
    static const std::regex head(R"(# ICU (\d+), HarfBuzz (\d+); size (\d+), width (\d+)( rtl)?\n)");
    const std::string start = "paragraph " + tag + " “";
    const std::string end = "”";
    const std::string line = golden.dump.substr(0, golden.dump.find('\n'));
    std::smatch match;
    if (!std::regex_match(golden.head, match, head) || !line.starts_with(start) || !line.ends_with(end)) {
        throw std::runtime_error(file.string() + " does not begin as the files of tests/data/stages do");
    }
    golden.icu = std::stoi(match[1]);
    golden.harfbuzz = std::stoi(match[2]);
    golden.options = options(std::stod(match[3]), std::stod(match[4]));
    golden.paragraph = paragraph(unescaped(line.substr(start.size(), line.size() - start.size() - end.size())), tag);
    if (match[5].matched) {
        golden.paragraph.direction = Direction::RightToLeft;
    }
    return golden;
}

} // namespace nuqta::test
