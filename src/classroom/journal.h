// The journal of a match on the disk: every event is appended and flushed before the class sees what it does, so that a
// crash or a power cut at any moment loses nothing that was shown.
#pragma once

#include "base/result.h"
#include "classroom/journal_json.h"

#include <cstddef>
#include <filesystem>

namespace nuqta {

class Journal {
public:
    /// Begins the journal of a new match; makes the folder when it is not there. Fails with Unwritable, also when there
    /// is a file of this name; a new file is then not left behind.
    static Result<Journal> begin(const std::filesystem::path& path, const MatchPlan& plan);

    /// Opens the journal of a match that was interrupted, and cuts off what was being written then; `read` gets what it
    /// comes to. One with a line that cannot be used is first copied, and `read` says where to. Fails as
    /// parse_journal(), with Missing when there is no match in it, with Unreadable or Unwritable, also when another
    /// program has it open.
    static Result<Journal> open(const std::filesystem::path& path, ReadJournal& read);

    Journal(Journal&& other) noexcept;
    Journal& operator=(Journal&& other) noexcept;
    Journal(const Journal&) = delete;
    Journal& operator=(const Journal&) = delete;
    ~Journal();

    /// Appends the event and flushes it to the disk. Fails with Unwritable, also when there are k_most_events; the file
    /// then ends with the last whole line.
    Result<Done> append(const Event& event);

private:
    Journal(std::filesystem::path path, int descriptor);
    Result<Done> write_line(const std::string& line);

    std::filesystem::path path_;
    int descriptor_ = -1;
    std::size_t events_ = 0;
    std::size_t size_ = 0; ///< bytes of whole lines
};

} // namespace nuqta
