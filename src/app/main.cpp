// The program: reads the command line and hands over to one command.
#include "app/commands.h"

#include <CLI/CLI.hpp>

#include <exception>
#include <iostream>
#include <string>
#include <vector>

#ifdef __GLIBC__
#include <malloc.h>
#endif

int main(int argc, char** argv)
{
#ifdef __GLIBC__
    mallopt(M_TOP_PAD, 1 << 20); // or it asks the system for every few pages, hundreds of times while a game starts
#endif
    CLI::App program("Nuqta: a quiz made from articles, played in the reader's own language", "nuqta");
    program.set_version_flag("--version", "nuqta " NUQTA_VERSION);
    program.require_subcommand(0, 1);
    int code = nuqta::k_exit_done;
    nuqta::add_play(program, code);
    nuqta::add_add(program, code);
    nuqta::add_remove(program, code);
    nuqta::add_generate(program, code);
    nuqta::add_facts(program, code);
    nuqta::add_check(program, code);
    nuqta::add_doctor(program, code);
    nuqta::add_export(program, code);
    nuqta::add_render(program, code);
    nuqta::add_layout(program, code);
    nuqta::add_stats(program, code);
    nuqta::add_progress(program, code);
    try {
        program.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        return program.exit(error) == 0 ? nuqta::k_exit_done : nuqta::k_exit_usage;
    } catch (const std::exception& error) { // no command lets one out, but memory may run out
        std::cerr << "nuqta: " << error.what() << '\n';
        return nuqta::k_exit_failed;
    }
    return code;
}
