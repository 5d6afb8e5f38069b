// Ninety paragraphs, fifteen a language, stage by stage as they were read and found right: tests/data/stages/<tag>. The
// first line of a file says for which major versions of ICU and HarfBuzz it holds, and how the paragraph is set; the
// second is the paragraph. What differs is written to stages/<tag> in the directory the test runs in. To add a
// paragraph, write a file of these two lines, run the test, read what it wrote, and put that in its place.
#include "text/golden.h"
#include "text/setting.h"
#include "text/stages.h"
#include "unicode/escapes.h"

#include <doctest/doctest.h>
#include <fmt/format.h>
#include <hb.h>
#include <unicode/uversion.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <regex>
#include <sstream>
#include <string>
#include <vector>

namespace fs = std::filesystem;

using namespace nuqta;

namespace {

std::vector<std::string> lines_of_text(const std::string& text)
{
    std::vector<std::string> lines;
    std::istringstream stream(text);
    for (std::string line; std::getline(stream, line);) {
        lines.push_back(line);
    }
    return lines;
}

/// The first word of a line that begins a stage, or nothing: the lines of a layout belong to the stage "lines".
std::string stage_begun_by(const std::string& line)
{
    const std::string word = line.substr(0, line.find_first_of(" ,"));
    const bool is_stage = !word.empty() && word != "layout" && word != "line";
    return is_stage ? word : "";
}

/// Names the first stage at which two dumps part, with both lines; empty when they are equal.
std::string first_difference(const std::string& expected, const std::string& found)
{
    const auto left = lines_of_text(expected);
    const auto right = lines_of_text(found);
    std::string stage;
    for (std::size_t i = 0; i < std::max(left.size(), right.size()); ++i) {
        const std::string a = i < left.size() ? left[i] : "(nothing)";
        const std::string b = i < right.size() ? right[i] : "(nothing)";
        const std::string begun = stage_begun_by(i < left.size() ? a : b);
        stage = begun.empty() ? stage : begun;
        if (a != b) {
            return "stage " + stage + "\n  expected " + a + "\n  found    " + b;
        }
    }
    return "";
}

/// Why the dump cannot be compared; empty when it can.
std::string version_mismatch(const test::Golden& golden)
{
    UVersionInfo icu{};
    u_getVersion(static_cast<std::uint8_t*>(icu));
    unsigned major = 0;
    unsigned minor = 0;
    unsigned micro = 0;
    hb_version(&major, &minor, &micro);
    if (icu[0] == golden.icu && static_cast<int>(major) == golden.harfbuzz) {
        return "";
    }
    return fmt::format("the dumps are of ICU {} and HarfBuzz {}, and {} and {} run", golden.icu, golden.harfbuzz,
                       icu[0], major);
}

/// Fonts by name: their numbers change when a language with a font of its own is added.
std::string with_font_names(const std::string& dump)
{
    static const std::regex font(R"(^(  run \S+ font )(\d+) )");
    std::string out;
    for (const std::string& line : lines_of_text(dump)) {
        std::smatch match;
        if (std::regex_search(line, match, font)) {
            const auto id = static_cast<FontId>(std::stoul(match[2]));
            out += match[1].str() + std::string(test::fonts()->name(id)) + " " + match.suffix().str() + "\n";
        } else {
            out += line + "\n";
        }
    }
    return out;
}

/// The stages of `golden`'s paragraph as a file of tests/data/stages has them.
std::string stages_now(const test::Golden& golden)
{
    return test::escaped(with_font_names(dump_stages(golden.paragraph, golden.options, test::fonts())));
}

void write_found(const std::string& tag, const fs::path& name, const std::string& text)
{
    const fs::path folder = fs::path("stages") / tag;
    fs::create_directories(folder);
    std::ofstream(folder / name) << text;
}

} // namespace

TEST_CASE("a difference between two dumps names the stage that moved")
{
    const std::string dump = "bidi ltr\n  levels 0\nshape\n  0..1 A\nlines, 0 pieces\nlayout ltr\nline 0..1\n";
    CHECK(first_difference(dump, dump).empty());
    CHECK(first_difference(dump, "bidi ltr\n  levels 0\nshape\n  0..1 B\n") ==
          "stage shape\n  expected   0..1 A\n  found      0..1 B");
    CHECK(first_difference(dump, "bidi rtl\n").starts_with("stage bidi\n"));
    CHECK(first_difference(dump, dump.substr(0, dump.size() - 10)).starts_with("stage lines\n"));
    CHECK(first_difference(dump, dump + "  run\n").starts_with("stage lines\n  expected (nothing)"));
}

TEST_SUITE_BEGIN("stages");

TEST_CASE("paragraphs of every language go through every stage as they were read and found right")
{
    for (const std::string tag : {"ar", "en", "fa", "ru", "th", "zh"}) {
        int files = 0;
        for (const fs::directory_entry& entry : fs::directory_iterator(test::test_data() / "stages" / tag)) {
            ++files;
            const test::Golden golden = test::read_golden(entry.path(), tag);
            if (const std::string reason = version_mismatch(golden); !reason.empty()) {
                MESSAGE("skipped: " << reason);
                return;
            }
            const std::string found = stages_now(golden);
            if (found != golden.dump) {
                write_found(tag, entry.path().filename(), golden.head + found);
                FAIL_CHECK(tag, "/", entry.path().filename().string(), ": ", first_difference(golden.dump, found));
            }
        }
        CHECK(files >= 15);
    }
}

TEST_SUITE_END();
