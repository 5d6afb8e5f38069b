// One file, one lock, one line at a time.
#include "classroom/journal.h"

#include "base/files.h"

#include <sys/file.h>

#include <cerrno>
#include <fcntl.h>
#include <string_view>
#include <system_error>
#include <unistd.h>
#include <utility>

namespace nuqta {
namespace {

namespace fs = std::filesystem;

Error file_error(ErrorCode code, const fs::path& path, const std::string& what)
{
    return Error{code, what + ": " + std::generic_category().message(errno), {path.string()}};
}

bool write_all(int descriptor, std::string_view bytes)
{
    while (!bytes.empty()) {
        const ssize_t written = ::write(descriptor, bytes.data(), bytes.size());
        if (written < 0 && errno == EINTR) {
            continue;
        }
        if (written <= 0) {
            return false;
        }
        bytes.remove_prefix(static_cast<std::size_t>(written));
    }
    return true;
}

/// A new file's name is on the disk only when its folder is.
void flush_folder(const fs::path& path)
{
    const fs::path folder = path.parent_path().empty() ? fs::path(".") : path.parent_path();
    const int descriptor = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor >= 0) {
        ::fsync(descriptor); // not every file system can
        ::close(descriptor);
    }
}

} // namespace

Journal::Journal(fs::path path, int descriptor)
    : path_(std::move(path))
    , descriptor_(descriptor)
{
}

Journal::Journal(Journal&& other) noexcept
    : path_(std::move(other.path_))
    , descriptor_(std::exchange(other.descriptor_, -1))
    , events_(other.events_)
    , size_(other.size_)
{
}

Journal& Journal::operator=(Journal&& other) noexcept
{
    std::swap(path_, other.path_);
    std::swap(descriptor_, other.descriptor_);
    std::swap(events_, other.events_);
    std::swap(size_, other.size_);
    return *this;
}

Journal::~Journal()
{
    if (descriptor_ >= 0) {
        ::close(descriptor_);
    }
}

Result<Journal> Journal::begin(const fs::path& path, const MatchPlan& plan)
{
    std::error_code ignored;
    fs::create_directories(path.parent_path(), ignored);
    const int descriptor = ::open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_APPEND | O_CLOEXEC, 0666);
    if (descriptor < 0) {
        return file_error(ErrorCode::Unwritable, path, "cannot be written");
    }
    Journal journal(path, descriptor);
    if (::flock(descriptor, LOCK_EX | LOCK_NB) != 0) {
        return file_error(ErrorCode::Unwritable, path, "cannot be locked");
    }
    const Result<Done> written = journal.write_line(plan_line(plan));
    if (!written) {
        ::unlink(path.c_str()); // a journal without a match is none
        return written.error();
    }
    flush_folder(path);
    return journal;
}

Result<Journal> Journal::open(const fs::path& path, ReadJournal& read)
{
    const int descriptor = ::open(path.c_str(), O_WRONLY | O_APPEND | O_CLOEXEC);
    if (descriptor < 0) {
        return file_error(errno == ENOENT ? ErrorCode::Missing : ErrorCode::Unwritable, path, "cannot be opened");
    }
    Journal journal(path, descriptor);
    if (::flock(descriptor, LOCK_EX | LOCK_NB) != 0) {
        return file_error(ErrorCode::Unwritable, path, "is in use by another program");
    }
    const Result<std::string> bytes = read_file(path);
    if (!bytes) {
        return bytes.error();
    }
    Result<ReadJournal> parsed = parse_journal(bytes.value(), path.string());
    if (!parsed) {
        return parsed.error();
    }
    if (!parsed.value().match) {
        return Error{ErrorCode::Missing, "there is no match in it", {path.string()}};
    }
    std::string copy;
    if (parsed.value().trouble) {
        const fs::path damaged = free_name(path, ".damaged");
        if (!write_file(damaged, bytes.value())) {
            return file_error(ErrorCode::Unwritable, damaged, "cannot be written");
        }
        copy = damaged.string();
    }
    read = std::move(parsed).value();
    read.copy = copy;
    journal.size_ = read.whole;
    journal.events_ = read.events.size();
    if (::ftruncate(descriptor, static_cast<off_t>(journal.size_)) != 0) {
        return file_error(ErrorCode::Unwritable, path, "cannot be written");
    }
    return journal;
}

Result<Done> Journal::append(const Event& event)
{
    if (events_ == k_most_events) {
        return Error{ErrorCode::Unwritable, "has as many events as can be read", {path_.string()}};
    }
    Result<Done> written = write_line(event_line(events_ + 1, event));
    events_ += written ? 1 : 0;
    return written;
}

Result<Done> Journal::write_line(const std::string& line)
{
    if (!write_all(descriptor_, line) || ::fsync(descriptor_) != 0) {
        const Error error = file_error(ErrorCode::Unwritable, path_, "cannot be written");
        // Should this fail too, what stands behind the last line feed is not read.
        [[maybe_unused]] const int cut = ::ftruncate(descriptor_, static_cast<off_t>(size_));
        return error;
    }
    size_ += line.size();
    return Done{};
}

} // namespace nuqta
