// Work on a thread beside the calling one.
#pragma once

#include <future>
#include <locale.h> // NOLINT(modernize-deprecated-headers): newlocale is POSIX's
#include <utility>

namespace nuqta {

/// The C locale for the calling thread alone, until destroyed.
class PlainLocale {
public:
    PlainLocale()
        : plain_(newlocale(LC_ALL_MASK, "C", nullptr))
        , before_(uselocale(plain_))
    {
    }
    ~PlainLocale()
    {
        uselocale(before_);
        freelocale(plain_);
    }
    PlainLocale(const PlainLocale&) = delete;
    PlainLocale& operator=(const PlainLocale&) = delete;
    PlainLocale(PlainLocale&&) = delete;
    PlainLocale& operator=(PlainLocale&&) = delete;

private:
    locale_t plain_;
    locale_t before_;
};

/// Begins `work` on a thread of its own; the future's get() waits for what it returns, and so does its end. The
/// program's locale does not reach it: SDL sets the user's for a moment while it starts, and with it a number may be
/// read with a comma.
template<typename Work> auto in_background(Work work)
{
    return std::async(std::launch::async, [work = std::move(work)] {
        const PlainLocale plain;
        return work();
    });
}

} // namespace nuqta
