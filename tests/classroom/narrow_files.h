// A disk with little room.
#pragma once

#include <sys/resource.h>

#include <csignal>
#include <cstddef>
#include <stdexcept>

namespace nuqta::test {

/// While it lives, no file of this program grows beyond so many bytes: writing more fails as on a full disk.
class NarrowFiles {
public:
    explicit NarrowFiles(std::size_t most)
    {
        if (::getrlimit(RLIMIT_FSIZE, &before_) != 0) {
            throw std::runtime_error("the limit of files cannot be read");
        }
        handler_ = std::signal(SIGXFSZ, SIG_IGN);
        const rlimit narrow{most, before_.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &narrow);
    }
    ~NarrowFiles()
    {
        ::setrlimit(RLIMIT_FSIZE, &before_);
        std::signal(SIGXFSZ, handler_);
    }
    NarrowFiles(const NarrowFiles&) = delete;
    NarrowFiles& operator=(const NarrowFiles&) = delete;
    NarrowFiles(NarrowFiles&&) = delete;
    NarrowFiles& operator=(NarrowFiles&&) = delete;

private:
    rlimit before_{};
    void (*handler_)(int) = SIG_DFL;
};

} // namespace nuqta::test
