// From errors to what the shell sees.
#include "app/commands.h"

#include "unicode/hidden.h"

#include <iostream>

namespace nuqta {

ExitCode exit_code(const Error& error)
{
    switch (error.code) {
    case ErrorCode::Usage:
        return k_exit_usage;
    case ErrorCode::NoDisplay:
        return k_exit_no_display;
    case ErrorCode::Unwritable:
        return k_exit_failed;
    default:
        return k_exit_bad_input;
    }
}

bool is_of_content(const Error& trouble)
{
    return trouble.code == ErrorCode::BadSyntax || trouble.code == ErrorCode::BadValue ||
           trouble.code == ErrorCode::NewerFormat;
}

ExitCode report(const Error& error)
{
    std::cerr << with_hidden_controls_as("\uFFFD", to_string(error)) << '\n'; // it may quote a stranger's file
    return exit_code(error);
}

void report(const Diagnostics& diagnostics)
{
    for (const Diagnostic& diagnostic : diagnostics.list) {
        const char* severity = diagnostic.severity == Severity::Note ? "note: " : "warning: ";
        report(Error{ErrorCode::BadValue, severity + diagnostic.message, diagnostic.where});
    }
}

} // namespace nuqta
