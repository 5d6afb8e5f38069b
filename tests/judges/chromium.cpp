// Chromium sets the articles: "judge_chromium page FILE" writes a page that measures itself, "judge_chromium judge
// FILE" reads what it measured. chromium.sh drives the browser in between.
#include "base/files.h"
#include "judges/lines.h"
#include "text/setting.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <sstream>

using namespace nuqta;

namespace {

constexpr std::string_view k_begin = "BEGIN-LINES";
constexpr std::string_view k_end = "END-LINES";

std::string escaped(std::string_view text)
{
    std::string result;
    for (const char c : text) {
        switch (c) {
        case '&':
            result += "&amp;";
            break;
        case '<':
            result += "&lt;";
            break;
        default:
            result += c;
        }
    }
    return result;
}

std::string font_faces()
{
    std::string rules;
    for (const Language& language : test::languages().all()) {
        for (const std::string& family : language.fonts) {
            rules += fmt::format("@font-face {{ font-family: {0}; src: url(file://{1}/{0}-Regular.ttf); }}\n", family,
                                 std::filesystem::canonical(test::data_root() / "fonts").string());
        }
    }
    return rules;
}

/// The families of `language` in the order in which the engine tries them.
std::string chain_of(const Language& language)
{
    std::string families;
    for (const FontId font : test::fonts()->chain(language, Weight::Regular)) {
        const std::string name = test::fonts()->name(font);
        families += (families.empty() ? "" : ", ") + name.substr(0, name.rfind('-'));
    }
    return families;
}

/// Blocks with pre-wrap, so that offsets into the page's text are offsets into ours; nothing that Chromium would do to
/// spacing of its own accord.
std::string page()
{
    std::string html = "<!DOCTYPE html><html><head><meta charset=\"utf-8\"><style>\n" + font_faces();
    html += fmt::format("p {{ font-size: {}px; line-height: 80px; margin: 0; white-space: pre-wrap; "
                        "overflow-wrap: anywhere; text-rendering: geometricPrecision; font-synthesis: none; "
                        "text-spacing-trim: space-all; text-autospace: no-autospace; }}\n</style></head><body>\n",
                        test::k_judged_size);
    for (const test::JudgedBlock& block : test::judged_blocks()) {
        const Language& language = *block.paragraph.language;
        html += fmt::format("<p lang=\"{}\" dir=\"{}\" style=\"font-family: {}\">{}</p>\n", language.tag,
                            block.paragraph.direction == Direction::RightToLeft ? "rtl" : "ltr", chain_of(language),
                            escaped(block.paragraph.text));
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
