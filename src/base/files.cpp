// Bounded reads, atomic writes, listings that do not throw.
#include "base/files.h"

#include <sys/stat.h>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <iostream>
#include <memory>
#include <system_error>
#include <unistd.h>

namespace nuqta {
namespace {

namespace fs = std::filesystem;
using FileHandle = std::unique_ptr<std::FILE, int (*)(std::FILE*)>;

std::string reason_of(int error)
{
    switch (error) {
    case EACCES:
    case EPERM:
    case EROFS:
        return "error.no_permission";
    case ENOSPC:
    case EDQUOT:
        return "error.disk_full";
    case ENOENT:
        return "error.missing";
    default:
        return {};
    }
}

Error file_error(ErrorCode code, const std::filesystem::path& path, const std::string& what)
{
    return Error{code, what + ": " + std::generic_category().message(errno), {path.string()}, {reason_of(errno), {}}};
}

/// Where `path` leads: links are followed, also to a file that does not exist yet.
fs::path behind_links(fs::path path)
{
    constexpr int k_most_links = 40; // as Linux
    std::error_code error;
    for (int links = 0; links < k_most_links && fs::is_symlink(path, error); ++links) {
        path = path.parent_path() / fs::read_symlink(path, error);
    }
    return path;
}

/// The mode of the file at `path`; without a file there, what the umask leaves a new one.
mode_t mode_at(const fs::path& path)
{
    struct stat status {};
    if (::stat(path.c_str(), &status) == 0) {
        return status.st_mode & 07777U;
    }
    const mode_t mask = ::umask(0); // it can only be read by setting it
    ::umask(mask);
    return 0666U & ~mask;
}

bool write_all(std::FILE* file, std::string_view content)
{
    return file != nullptr && std::fwrite(content.data(), 1, content.size(), file) == content.size() &&
           std::fflush(file) == 0;
}

int close_file(std::FILE* file)
{
    return file == nullptr ? 0 : std::fclose(file);
}

Result<Done> write_in_place(const fs::path& path, std::string_view content)
{
    const FileHandle file(std::fopen(path.c_str(), "wb"), close_file);
    if (!write_all(file.get(), content)) {
        return file_error(ErrorCode::Unwritable, path, "cannot be written");
    }
    return Done{};
}

Result<Done> replace_file(const fs::path& path, std::string_view content)
{
    const mode_t mode = mode_at(path);
    std::string temporary = path.string() + ".XXXXXX";
    const int descriptor = ::mkstemp(temporary.data());
    if (descriptor < 0) {
        return file_error(ErrorCode::Unwritable, path, "cannot be written");
    }
    const FileHandle file(::fdopen(descriptor, "wb"), close_file);
    const bool written = write_all(file.get(), content) && ::fchmod(descriptor, mode) == 0 && ::fsync(descriptor) == 0;
    if (!written || std::rename(temporary.c_str(), path.c_str()) != 0) {
        const Error error = file_error(ErrorCode::Unwritable, path, "cannot be written");
        if (!file) {
            ::close(descriptor);
        }
        std::remove(temporary.c_str());
        return error;
    }
    return Done{};
}

} // namespace

Result<std::string> read_file(const std::filesystem::path& path, std::size_t max_bytes)
{
    const bool from_input = path == "-";
    const std::string shown = from_input ? "<stdin>" : path.string();
    std::error_code ignored;
    if (!from_input && std::filesystem::is_directory(path, ignored)) {
        return Error{ErrorCode::Unreadable, "is a folder, not a file", {shown}};
    }
    const FileHandle owned(from_input ? nullptr : std::fopen(path.c_str(), "rb"), close_file);
    std::FILE* file = from_input ? stdin : owned.get();
    if (file == nullptr) {
        return file_error(ErrorCode::Unreadable, path, "cannot be opened");
    }
    std::string content;
    std::string chunk(1U << 16U, '\0');
    while (const std::size_t got = std::fread(chunk.data(), 1, chunk.size(), file)) {
        content.append(chunk, 0, got);
        if (content.size() > max_bytes) {
            return Error{ErrorCode::TooLarge, "is larger than " + std::to_string(max_bytes) + " bytes", {shown}};
        }
    }
    if (std::ferror(file) != 0) {
        return file_error(ErrorCode::Unreadable, shown, "cannot be read");
    }
    return content;
}

Result<Done> write_file(const std::filesystem::path& path, std::string_view content)
{
    if (path == "-") {
        std::cout << content << std::flush;
        if (!std::cout) {
            return Error{ErrorCode::Unwritable, "cannot be written", {"<stdout>"}};
        }
        return Done{};
    }
    std::error_code ignored;
    const fs::file_status status = fs::status(path, ignored);
    if (fs::exists(status) && !fs::is_regular_file(status)) {
        return write_in_place(path, content);
    }
    return replace_file(behind_links(path), content);
}

Result<std::vector<fs::path>> list_files(const fs::path& folder, std::string_view extension, Subfolders subfolders)
{
    std::vector<fs::path> files;
    std::vector<fs::path> to_read{folder};
    while (!to_read.empty()) {
        const fs::path current = to_read.back();
        to_read.pop_back();
        std::error_code error;
        std::error_code ignored;
        for (fs::directory_iterator entry(current, error); !error && entry != fs::directory_iterator();
             entry.increment(error)) {
            if (!entry->is_directory(ignored)) {
                if (entry->path().extension() == extension) {
                    files.push_back(entry->path());
                }
            } else if (subfolders == Subfolders::Enter && !entry->is_symlink(ignored)) {
                to_read.push_back(entry->path());
            }
        }
        if (error) {
            const bool missing = error == std::errc::no_such_file_or_directory;
            return Error{missing ? ErrorCode::Missing : ErrorCode::Unreadable,
                         "cannot be read: " + error.message(),
                         {current.string()}};
        }
    }
    std::sort(files.begin(), files.end());
    return files;
}

std::filesystem::path free_name(const std::filesystem::path& path, std::string_view ending)
{
    const std::string first = path.string() + std::string(ending);
    fs::path name = first;
    std::error_code error;
    for (int number = 2; fs::exists(fs::symlink_status(name, error)); ++number) {
        name = first + "-" + std::to_string(number);
    }
    return name;
}

} // namespace nuqta
