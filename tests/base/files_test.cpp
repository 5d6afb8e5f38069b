// Whole files in and out, in a folder of their own under the system's temporary one.
#include "base/files.h"
#include "base/unprivileged.h"

#include <doctest/doctest.h>
#include <sys/stat.h>

#include <algorithm>
#include <fcntl.h>
#include <filesystem>
#include <iterator>
#include <string>
#include <unistd.h>
#include <vector>

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

    /// The names below it that list_files gives.
    std::vector<std::string> listed(std::string_view extension, Subfolders subfolders) const
    {
        const auto files = list_files(path, extension, subfolders);
        REQUIRE(files.ok());
        std::vector<std::string> names;
        for (const fs::path& file : files.value()) {
            names.push_back(file.lexically_relative(path).string());
        }
        return names;
    }
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

TEST_CASE("an old file keeps its mode, a new one has what the umask leaves")
{
    const Folder folder;
    const mode_t before = ::umask(027);
    REQUIRE(write_file(folder.path / "new", "x").ok());
    ::umask(before);
    CHECK(fs::status(folder.path / "new").permissions() == fs::perms(0640));
    fs::permissions(folder.path / "new", fs::perms(0600));
    REQUIRE(write_file(folder.path / "new", "y").ok());
    CHECK(fs::status(folder.path / "new").permissions() == fs::perms(0600));
}

TEST_CASE("a link is followed, also to a file that is not there yet")
{
    const Folder folder;
    fs::create_directory(folder.path / "far");
    fs::create_symlink("far/a", folder.path / "link");
    fs::create_symlink(folder.path / "link", folder.path / "link to it");
    for (const std::string content : {"first", "second"}) {
        REQUIRE(write_file(folder.path / "link to it", content).ok());
        CHECK(fs::is_symlink(folder.path / "link to it"));
        CHECK(fs::is_symlink(folder.path / "link"));
        CHECK(read_file(folder.path / "far" / "a").value() == content);
    }
}

TEST_CASE("a pipe is written to and stays a pipe")
{
    const Folder folder;
    const fs::path pipe = folder.path / "pipe";
    REQUIRE(::mkfifo(pipe.c_str(), 0600) == 0);
    const int reader = ::open(pipe.c_str(), O_RDONLY | O_NONBLOCK);
    REQUIRE(reader >= 0);
    CHECK(write_file(pipe, "through").ok());
    std::string got(16, '\0');
    const auto size = ::read(reader, got.data(), got.size());
    ::close(reader);
    CHECK(size == 7);
    CHECK(got.substr(0, 7) == "through");
    CHECK(fs::is_fifo(pipe));
    CHECK(write_file("/dev/null", "x").ok());
    CHECK(fs::is_character_file("/dev/null"));
    CHECK(write_file("/dev/full", "x").error().code == ErrorCode::Unwritable);
}

TEST_CASE("the files of a folder are listed in order of path, those below it when asked for")
{
    const Folder folder;
    fs::create_directories(folder.path / "b" / "folder.md");
    for (const char* name : {"c.md", "a.md", "a.txt", "b/x.md", "b/folder.md/y.md"}) {
        REQUIRE(write_file(folder.path / name, "").ok());
    }
    fs::create_symlink("a.txt", folder.path / "d.md");
    fs::create_directory_symlink("..", folder.path / "b" / "up");
    using Names = std::vector<std::string>;
    CHECK(folder.listed(".md", Subfolders::Skip) == Names{"a.md", "c.md", "d.md"});
    CHECK(folder.listed(".md", Subfolders::Enter) == Names{"a.md", "b/folder.md/y.md", "b/x.md", "c.md", "d.md"});
    CHECK(folder.listed(".json", Subfolders::Enter).empty());
    CHECK(list_files(folder.path / "absent", ".md", Subfolders::Skip).error().code == ErrorCode::Missing);
    CHECK(list_files(folder.path / "a.md", ".md", Subfolders::Skip).error().code == ErrorCode::Unreadable);
}

TEST_CASE("a subfolder that cannot be read is an error with its name")
{
    const Folder folder;
    fs::create_directory(folder.path / "closed");
    fs::permissions(folder.path / "closed", fs::perms::none);
    const test::Unprivileged nobody;
    REQUIRE(nobody.ok());
    CHECK(list_files(folder.path, ".md", Subfolders::Skip).ok());
    const auto files = list_files(folder.path, ".md", Subfolders::Enter);
    REQUIRE_FALSE(files.ok());
    CHECK(files.error().code == ErrorCode::Unreadable);
    CHECK(files.error().where.file == (folder.path / "closed").string());
}
