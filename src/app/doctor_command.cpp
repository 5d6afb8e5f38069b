// nuqta doctor: what the program finds and can use, one line each, for the user and for reports of trouble.
#include "app/commands.h"
#include "app/deck_source.h"
#include "app/error_log.h"
#include "app/library.h"
#include "app/load.h"
#include "app/preferences.h"
#include "app/profile.h"
#include "base/data_folder.h"
#include "base/files.h"
#include "study/progress_file.h"
#include "ui/window.h"

#include <SDL.h>
#include <fmt/format.h>

#include <algorithm>
#include <iostream>
#include <memory>
#include <string>

namespace nuqta {
namespace {

namespace fs = std::filesystem;

/// The lines of the report, and the exit code of the worst of them.
struct Report {
    std::string text;
    int code = k_exit_done;

    void good(const std::string& what, const std::string& found)
    {
        text += fmt::format("ok       {:<16} {}\n", what, found);
    }
    void bad(const std::string& what, const Error& error)
    {
        text += fmt::format("trouble  {:<16} {}\n", what, to_string(error));
        code = code == k_exit_done || code == k_exit_no_display ? static_cast<int>(exit_code(error)) : code;
    }
};

void look_at_packs(Report& report)
{
    const Result<LanguageRegistry> languages = load_languages();
    if (!languages) {
        return report.bad("language packs", languages.error());
    }
    std::vector<std::string> tags;
    for (const Language& language : languages.value().all()) {
        tags.push_back(language.tag);
    }
    report.good("language packs", fmt::format("{}", fmt::join(tags, ", ")));
    const auto fonts = load_fonts(languages.value());
    if (!fonts) {
        return report.bad("fonts", fonts.error());
    }
    std::vector<std::string> families;
    for (const Language& language : languages.value().all()) {
        for (const std::string& family : language.fonts) {
            if (std::find(families.begin(), families.end(), family) == families.end()) {
                families.push_back(family);
            }
        }
    }
    report.good("fonts", fmt::format("{}", fmt::join(families, ", ")));
}

void look_at_names(Report& report)
{
    const Result<Gazetteer> names = load_gazetteer();
    if (!names) {
        return report.bad("names", names.error());
    }
    report.good("names", fmt::format("{} entries", names.value().entries().size()));
}

void look_at_decks(const fs::path& folder, Report& report)
{
    const Result<std::vector<fs::path>> files = list_files(folder, ".json", Subfolders::Skip);
    if (!files) {
        return report.bad("decks", files.error());
    }
    if (files.value().empty()) {
        return report.bad("decks",
                          Error{ErrorCode::Missing, "there is no quiz (*.json) in this folder", {folder.string()}});
    }
    for (const fs::path& file : files.value()) {
        const Result<std::vector<Deck>> decks = decks_at(file);
        if (!decks) {
            report.bad("deck", decks.error());
            continue;
        }
        for (const Deck& deck : decks.value()) {
            report.good("deck", fmt::format("{}: {} questions in {}", deck.id, deck.items.size(),
                                            fmt::join(deck.languages, ", ")));
        }
    }
}

/// Only whether the folder could be made and written to is asked; nothing is left behind.
void look_at_preferences(const fs::path& data_folder, Report& report)
{
    const fs::path path = preferences_path(data_folder);
    fs::path folder = path.parent_path();
    std::error_code ignored;
    while (!folder.empty() && !fs::exists(folder, ignored) && folder != folder.parent_path()) {
        folder = folder.parent_path();
    }
    const fs::path probe = folder / fmt::format(".nuqta-doctor-{}", SDL_GetPerformanceCounter());
    const Result<Done> written = write_file(probe, "");
    if (!written) {
        return report.bad("preferences",
                          Error{ErrorCode::Unwritable, "the folder cannot be written to", {folder.string()}});
    }
    fs::remove(probe, ignored);
    report.good("preferences", path.string());
}

void look_at_display(Report& report)
{
    if (SDL_InitSubSystem(SDL_INIT_VIDEO) != 0) {
        return report.bad("display", Error{ErrorCode::NoDisplay, SDL_GetError(), {}});
    }
    const std::string driver = SDL_GetCurrentVideoDriver();
    SDL_DisplayMode mode{};
    const bool known = SDL_GetDesktopDisplayMode(0, &mode) == 0;
    SDL_QuitSubSystem(SDL_INIT_VIDEO);
    if (shows_nothing(driver)) {
        return report.bad("display",
                          Error{ErrorCode::NoDisplay, "there is no display (SDL driver " + driver + ")", {}});
    }
    report.good("display", known ? fmt::format("{}, {}x{}", driver, mode.w, mode.h) : driver);
}

/// Progress of everybody who has some, and the quizzes that were added.
void look_at_kept(const fs::path& data_folder, Report& report)
{
    for (const std::string& profile : profiles_in(data_folder)) {
        const fs::path path = progress_path(data_folder, profile);
        const Result<ProgressFile> file = ProgressFile::open_to_read(path);
        const Result<Learner> learner = file ? file.value().load({}) : Result<Learner>(file.error());
        learner ? report.good("progress", path.string()) : report.bad("progress", learner.error());
    }
    for (const AddedQuiz& added : read_library(library_folder(data_folder)).added) {
        added.deck.empty() ? report.bad("added deck", added.trouble) : report.good("added deck", added.file);
    }
}

int doctor(const fs::path& data_folder)
{
    Report report;
    report.good("version", NUQTA_VERSION);
    const Result<fs::path> data = find_data_folder();
    if (data) {
        report.good("data", data.value().string());
        look_at_packs(report);
        look_at_names(report);
        look_at_decks(data.value() / "decks", report);
    } else {
        report.bad("data", data.error());
    }
    look_at_preferences(data_folder, report);
    look_at_kept(data_folder, report);
    report.good("log", log_path(data_folder).string());
    look_at_display(report);
    const Result<Done> written = write_file("-", report.text);
    return written ? report.code : nuqta::report(written.error());
}

} // namespace

void add_doctor(CLI::App& program, int& code)
{
    const auto data_folder = std::make_shared<fs::path>();
    CLI::App* command = program.add_subcommand("doctor", "Check the program's data, fonts and display");
    command->add_option("--data-dir", *data_folder, "The folder the game keeps its data in");
    command->callback([data_folder, &code] { code = doctor(*data_folder); });
}

} // namespace nuqta
