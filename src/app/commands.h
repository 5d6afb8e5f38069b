// One function per verb: it adds its options to the command line and sets the exit code when it ran. One file each.
#pragma once

#include "base/diagnostics.h"
#include "base/result.h"

#include <CLI/CLI.hpp>

namespace nuqta {

/// Exit codes (documented in docs/command-line.md).
enum ExitCode {
    k_exit_done = 0,
    k_exit_failed = 1,
    k_exit_usage = 2,
    k_exit_bad_input = 3,
    k_exit_flaws = 4,
    k_exit_no_display = 5,
    k_exit_interrupted = 130,
};

/// The exit code an error leads to.
ExitCode exit_code(const Error& error);

/// True when what is in a file is the trouble, not that it cannot be got at: it is to be set aside.
bool is_of_content(const Error& trouble);

/// Prints the error on standard error and returns its exit code.
ExitCode report(const Error& error);
/// Prints every diagnostic on standard error, in order.
void report(const Diagnostics& diagnostics);

void add_play(CLI::App& program, int& code); ///< also what runs when no verb is given
void add_add(CLI::App& program, int& code);
void add_remove(CLI::App& program, int& code);
void add_generate(CLI::App& program, int& code);
void add_facts(CLI::App& program, int& code);
void add_check(CLI::App& program, int& code);
void add_doctor(CLI::App& program, int& code);
void add_export(CLI::App& program, int& code);
void add_render(CLI::App& program, int& code);
void add_layout(CLI::App& program, int& code);
void add_stats(CLI::App& program, int& code);
void add_progress(CLI::App& program, int& code);

} // namespace nuqta
