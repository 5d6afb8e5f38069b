// Reading and comparing; the files are plain text of a few columns.
#include "unicode/conformance.h"

#include "unicode/code_points.h"

#include <unicode/uvernum.h>
#include <unicode/uversion.h>

#include <algorithm>
#include <fstream>
#include <map>
#include <sstream>
#include <stdexcept>

namespace nuqta::test {
namespace {

constexpr std::string_view k_break = "÷";
constexpr std::string_view k_no_break = "×";
constexpr int k_icu_of_the_lists = 72;

std::vector<std::string> lines_of_file(const std::filesystem::path& file)
{
    std::ifstream stream(file);
    if (!stream) {
        throw std::runtime_error("cannot read " + file.string());
    }
    std::vector<std::string> lines;
    for (std::string line; std::getline(stream, line);) {
        lines.push_back(line);
    }
    return lines;
}

std::string hexadecimal(char32_t code_point)
{
    std::ostringstream out;
    out << std::hex << std::uppercase;
    out.width(4);
    out.fill('0');
    out << static_cast<std::uint32_t>(code_point);
    return out.str();
}

BreakTest parse_break_test(const std::string& written, int number)
{
    BreakTest test;
    test.line = number;
    std::vector<std::size_t> breaks;
    std::istringstream words(written);
    for (std::string word; words >> word;) {
        if (word == k_break) {
            breaks.push_back(test.text.size());
        } else if (word != k_no_break) {
            append_utf8(test.text, static_cast<char32_t>(std::stoul(word, nullptr, 16)));
        }
    }
    test.written = break_notation(test.text, breaks);
    return test;
}

std::string about(const Outcome& outcome)
{
    return "line " + std::to_string(outcome.line) + ", " + outcome.expected;
}

} // namespace

std::vector<BreakTest> read_break_tests(const std::filesystem::path& file)
{
    std::vector<BreakTest> tests;
    int number = 0;
    for (const std::string& line : lines_of_file(file)) {
        ++number;
        const std::string written = line.substr(0, line.find('#'));
        if (written.find_first_not_of(" \t") != std::string::npos) {
            tests.push_back(parse_break_test(written, number));
        }
    }
    return tests;
}

std::string break_notation(std::string_view text, const std::vector<std::size_t>& breaks)
{
    std::string out;
    const auto add_mark = [&](std::size_t at) {
        out += std::binary_search(breaks.begin(), breaks.end(), at) ? k_break : k_no_break;
    };
    for (std::size_t at = 0; at < text.size();) {
        add_mark(at);
        out += " " + hexadecimal(next_code_point(text, at)) + " ";
    }
    add_mark(text.size());
    return out;
}

std::vector<Difference> read_differences(const std::filesystem::path& file)
{
    std::vector<Difference> differences;
    int number = 0;
    for (const std::string& line : lines_of_file(file)) {
        ++number;
        if (line.empty() || line.front() == '#') {
            continue;
        }
        std::istringstream columns(line);
        Difference one;
        std::getline(columns, one.expected, '\t');
        std::getline(columns, one.ours, '\t');
        std::getline(columns, one.reason);
        if (one.ours.empty() || one.reason.empty()) {
            throw std::runtime_error(file.string() + ":" + std::to_string(number) + ": a column is missing");
        }
        differences.push_back(one);
    }
    return differences;
}

std::vector<std::string> changes(const std::vector<Difference>& known, const std::vector<Outcome>& outcomes)
{
    std::vector<std::string> found;
    std::map<std::string, const Difference*> unseen;
    for (const Difference& one : known) {
        if (!unseen.emplace(one.expected, &one).second) {
            found.push_back("listed twice: " + one.expected);
        }
    }
    for (const Outcome& outcome : outcomes) {
        const auto listed = unseen.find(outcome.expected);
        const bool differs = outcome.ours != outcome.expected;
        if (listed == unseen.end()) {
            if (differs) {
                found.push_back("new difference: " + about(outcome) + ", but we give " + outcome.ours);
            }
            continue;
        }
        if (!differs) {
            found.push_back("no longer a difference: " + about(outcome) + " (" + listed->second->reason + ")");
        } else if (outcome.ours != listed->second->ours) {
            found.push_back("differs otherwise: " + about(outcome) + ", listed as " + listed->second->ours +
                            ", but we give " + outcome.ours);
        }
        unseen.erase(listed);
    }
    for (const auto& [expected, one] : unseen) {
        found.push_back("of no test: " + expected);
    }
    return found;
}

std::filesystem::path unicode_data(std::string_view name)
{
    return std::filesystem::path("/usr/share/unicode") / name;
}

std::string icu_mismatch()
{
    UVersionInfo version{};
    u_getVersion(static_cast<std::uint8_t*>(version));
    return version[0] == k_icu_of_the_lists
               ? ""
               : "what is listed is of ICU 72, and ICU " + std::to_string(version[0]) + " runs";
}

std::string reason_to_skip(const std::filesystem::path& file)
{
    const std::string first = lines_of_file(file).front();
    if (first.find("-15.0.0") == std::string::npos) {
        return file.string() + " is not of Unicode 15.0: " + first;
    }
    return icu_mismatch();
}

} // namespace nuqta::test
