// Whole files in and out, in a folder of their own under the system's temporary one.
#include "base/files.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <filesystem>
#include <string>
#include <unistd.h>

using namespace nuqta;
namespace fs = std::filesystem;

namespace {

/// A fresh folder that goes away with the test.
struct Folder {
    fs::path path = fs::temp_directory_path() / ("nuqta-files-" + std::to_string(::getpid()));

    Folder() { fs::create_directories(path); }
    ~Folder()
    {
        std::error_code ignored;
        fs::remove_all(path, ignored);
    }
    Folder(const Folder&) = delete;
    Folder& operator=(const Folder&) = delete;
    Folder(Folder&&) = delete;
    Folder& operator=(Folder&&) = delete;

    std::ptrdiff_t count() const { return std::distance(fs::directory_iterator(path), fs::directory_iterator()); }
};

} // namespace

TEST_CASE("what is written is read back, every byte")
{
    const Folder folder;
    const std::string content("line\r\n\0\xff end", 13);
    REQUIRE(write_file(folder.path / "a", content).ok());
    const auto read = read_file(folder.path / "a");
    REQUIRE(read.ok());
    CHECK(read.value() == content);
}

TEST_CASE("writing replaces the whole file and leaves nothing else behind")
{
    const Folder folder;
    REQUIRE(write_file(folder.path / "a", "a long first content").ok());
    REQUIRE(write_file(folder.path / "a", "short").ok());
    CHECK(read_file(folder.path / "a").value() == "short");
    CHECK(folder.count() == 1);
}

TEST_CASE("a write that cannot be finished leaves what was there")
{
    const Folder folder;
    fs::create_directory(folder.path / "taken");
    const auto written = write_file(folder.path / "taken", "x");
    REQUIRE_FALSE(written.ok());
    CHECK(written.error().code == ErrorCode::Unwritable);
    CHECK(fs::is_directory(folder.path / "taken"));
    CHECK(folder.count() == 1);
    CHECK(write_file(folder.path / "no" / "such" / "folder", "x").error().code == ErrorCode::Unwritable);
}

TEST_CASE("what cannot be read says why")
{
    const Folder folder;
    CHECK(read_file(folder.path / "absent").error().code == ErrorCode::Unreadable);
    CHECK(read_file(folder.path).error().code == ErrorCode::Unreadable);
    REQUIRE(write_file(folder.path / "big", std::string(100, 'x')).ok());
    CHECK(read_file(folder.path / "big", 100).ok());
    CHECK(read_file(folder.path / "big", 99).error().code == ErrorCode::TooLarge);
}
