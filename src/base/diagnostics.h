// An author's mistakes are collected, all of them, rather than stopping at the first.
#pragma once

#include "base/result.h"

#include <string>
#include <utility>
#include <vector>

namespace nuqta {

enum class Severity { Note, Warning, Error };

struct Diagnostic {
    Severity severity = Severity::Warning;
    std::string message;
    Where where;
};

/// Diagnostics in the order they were met.
struct Diagnostics {
    std::vector<Diagnostic> list;

    void warn(std::string message, Where where)
    {
        list.push_back({Severity::Warning, std::move(message), std::move(where)});
    }
    void note(std::string message, Where where)
    {
        list.push_back({Severity::Note, std::move(message), std::move(where)});
    }
};

} // namespace nuqta
