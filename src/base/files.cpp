// Bounded reads and atomic writes.
#include "base/files.h"

#include <sys/stat.h>

#include <cerrno>
#include <cstdio>
#include <iostream>
#include <memory>
#include <system_error>
#include <unistd.h>

namespace nuqta {
namespace {

using FileHandle = std::unique_ptr<std::FILE, int (*)(std::FILE*)>;

Error file_error(ErrorCode code, const std::filesystem::path& path, const std::string& what)
{
    return Error{code, what + ": " + std::generic_category().message(errno), {path.string()}};
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
    const FileHandle owned(from_input ? nullptr : std::fopen(path.c_str(), "rb"),
                           [](std::FILE* file) { return file == nullptr ? 0 : std::fclose(file); });
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
    std::string temporary = path.string() + ".XXXXXX";
    const int descriptor = ::mkstemp(temporary.data());
    if (descriptor < 0) {
        return file_error(ErrorCode::Unwritable, path, "cannot be written");
    }
    const FileHandle file(::fdopen(descriptor, "wb"), [](std::FILE* f) { return f == nullptr ? 0 : std::fclose(f); });
    const bool written = file && std::fwrite(content.data(), 1, content.size(), file.get()) == content.size() &&
                         std::fflush(file.get()) == 0 && ::fchmod(descriptor, 0644) == 0 && ::fsync(descriptor) == 0;
    if (!written || std::rename(temporary.c_str(), path.c_str()) != 0) {
        const Error error = file_error(ErrorCode::Unwritable, path, "cannot be written");
        std::remove(temporary.c_str());
        return error;
    }
    return Done{};
}

} // namespace nuqta
