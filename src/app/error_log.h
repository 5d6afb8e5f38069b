// What the game tells on standard error, kept: a program started from a desktop has no terminal. The file is
// nuqta/nuqta.log in the XDG state folder, or nuqta.log in the folder given by --data-dir.
#pragma once

#include "base/clock.h"

#include <filesystem>
#include <memory>
#include <string_view>

namespace nuqta {

/// Where it lies: `data_folder` (from --data-dir) may be empty; then $XDG_STATE_HOME, else $HOME/.local/state.
std::filesystem::path log_path(const std::filesystem::path& data_folder);

/// While it lives, every line that goes to std::cerr also goes to the file, after its time in UTC. At over 256 KiB the
/// file is begun anew, the old one beside it as nuqta.log.old. A file that cannot be written to is not missed.
class ErrorLog {
public:
    ErrorLog(const std::filesystem::path& path, const Clock& clock);
    ~ErrorLog();
    ErrorLog(const ErrorLog&) = delete;
    ErrorLog& operator=(const ErrorLog&) = delete;
    ErrorLog(ErrorLog&&) = delete;
    ErrorLog& operator=(ErrorLog&&) = delete;

    /// A line for the file alone.
    void note(std::string_view line);

private:
    class Tee;
    std::unique_ptr<Tee> tee_;
};

} // namespace nuqta
