// libthai's handle as an owner. For unicode/ alone.
#pragma once

#include <thai/thbrk.h>

#include <memory>

namespace nuqta {

struct DeleteThaiBreaker {
    void operator()(ThBrk* breaker) const { th_brk_delete(breaker); }
};
using ThaiBreaker = std::unique_ptr<ThBrk, DeleteThaiBreaker>;

} // namespace nuqta
