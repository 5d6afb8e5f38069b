// The test files of the Unicode Character Database, run through functions of ours, against a list of the differences
// that we know and explain (tests/data/conformance). A difference that is new, gone or not as listed is a change.
#pragma once

#include <cstddef>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace nuqta::test {

/// A test of the file: what it expects, and what we give, in the same notation.
struct Outcome {
    int line = 0; ///< of the test file
    std::string expected;
    std::string ours;
};

/// A line of a list of differences: what the standard expects, what we give, and why.
struct Difference {
    std::string expected;
    std::string ours;
    std::string reason;
};

/// A test of a break file (UAX #14, #29): the text, and the offsets of its breaks, that at the end among them.
struct BreakTest {
    int line = 0;
    std::string written; ///< as break_notation() writes it
    std::string text;
};

/// All tests of a break file. Throws when the file cannot be read or a line not understood.
std::vector<BreakTest> read_break_tests(const std::filesystem::path& file);

/// `text` in the notation of the break files, "÷ 0061 × 0308 ÷", with ÷ at each offset of `breaks` (0 only if listed).
std::string break_notation(std::string_view text, const std::vector<std::size_t>& breaks);

/// The list of differences `file`: three columns, expected, ours, reason, separated by tabs. Lines of # are remarks.
/// Throws when the file cannot be read or a column is missing.
std::vector<Difference> read_differences(const std::filesystem::path& file);

/// A sentence for every change: a test that differs and is not listed, differs otherwise than listed, or no longer
/// does; and a list's line that is twice there or of no test.
std::vector<std::string> changes(const std::vector<Difference>& known, const std::vector<Outcome>& outcomes);

/// Where Debian's unicode-data keeps the file `name` ("auxiliary/LineBreakTest.txt").
std::filesystem::path unicode_data(std::string_view name);

/// Empty when ICU 72 runs, whose breaks the lists and tables of tests/data hang on; else which one does.
std::string icu_mismatch();

/// Empty when `file` is of Unicode 15.0 and ICU 72 runs, which the lists hang on; else why they cannot be compared.
std::string reason_to_skip(const std::filesystem::path& file);

} // namespace nuqta::test
