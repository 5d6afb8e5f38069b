// Chromium sets the articles: "judge_chromium page FILE" writes a page that measures itself, "judge_chromium judge
// FILE" reads what it measured. chromium.sh drives the browser in between.
#include "base/files.h"
#include "judges/lines.h"
#include "judges/page.h"
#include "text/setting.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <sstream>

using namespace nuqta;

namespace {

constexpr std::string_view k_begin = "BEGIN-LINES";
constexpr std::string_view k_end = "END-LINES";

std::string page()
{
    std::string html =
        test::page_head(fmt::format("p {{ font-size: {}px; line-height: 80px; margin: 0; }}", test::k_judged_size));
    for (const test::JudgedBlock& block : test::judged_blocks()) {
        html += test::page_paragraph(block.paragraph, *block.paragraph.direction, "");
    }
    std::string widths;
    for (const double width : test::k_judged_widths) {
        widths += fmt::format("{}{}", widths.empty() ? "" : ", ", width);
    }
    html += fmt::format("<pre></pre><script>const widths = [{}];\n", widths);
    return html + read_file(test::test_data() / ".." / "judges" / "measure.js").value() + "</script></body></html>\n";
}

/// "width block begin measured" a line, as measure.js writes it.
std::map<std::pair<double, std::size_t>, test::JudgeLines> measured_lines(const std::string& dom)
{
    const std::size_t begin = dom.find(k_begin, dom.rfind("<pre>"));
    const std::size_t end = dom.find(k_end, begin);
    if (begin == std::string::npos || end == std::string::npos) {
        throw std::runtime_error("Chromium measured nothing: " +
                                 dom.substr(std::min(dom.rfind("<pre>"), dom.size()), 200));
    }
    std::istringstream numbers(dom.substr(begin + k_begin.size(), end - begin - k_begin.size()));
    std::map<std::pair<double, std::size_t>, test::JudgeLines> lines;
    double width = 0;
    std::size_t block = 0;
    for (test::JudgeLine line; numbers >> width >> block >> line.begin >> line.width;) {
        lines[{width, block}].push_back(line);
    }
    return lines;
}

bool compare_with(const std::string& file)
{
    const auto lines = measured_lines(read_file(file).value());
    std::map<std::string, std::size_t> index;
    for (const test::JudgedBlock& block : test::judged_blocks()) {
        index.emplace(block.name, index.size());
    }
    test::Judge judge;
    judge.name = "Chromium";
    judge.ask = [&](const test::JudgedBlock& block, double width) { return lines.at({width, index.at(block.name)}); };
    return test::judge_lines(judge);
}

} // namespace

int main(int argc, char** argv)
{
    const std::string verb = argc == 3 ? argv[1] : "";
    if (verb == "page") {
        return test::exit_code([argv] { return write_file(argv[2], page()).ok(); });
    }
    if (verb == "judge") {
        return test::exit_code([argv] { return compare_with(argv[2]); });
    }
    fmt::print(stderr, "usage: judge_chromium page|judge FILE\n");
    return 2;
}
