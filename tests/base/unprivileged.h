// Folders that cannot be read, also for tests that run as root.
#pragma once

#include <unistd.h>

namespace nuqta::test {

/// While it lives, a test started by root acts as nobody; any other test stays who it is.
class Unprivileged {
public:
    Unprivileged()
        : is_root_(::geteuid() == 0)
    {
        constexpr uid_t k_nobody = 65534;
        done_ = !is_root_ || ::seteuid(k_nobody) == 0;
    }
    ~Unprivileged()
    {
        if (is_root_ && done_) {
            done_ = ::seteuid(0) == 0;
        }
    }
    Unprivileged(const Unprivileged&) = delete;
    Unprivileged& operator=(const Unprivileged&) = delete;
    Unprivileged(Unprivileged&&) = delete;
    Unprivileged& operator=(Unprivileged&&) = delete;

    bool ok() const { return done_; }

private:
    bool is_root_;
    bool done_ = false;
};

} // namespace nuqta::test
