// nuqta progress: a learner's progress taken along, brought in, copied, and questions left out taken in again.
#include "app/commands.h"
#include "app/profile.h"
#include "base/files.h"
#include "study/progress_file.h"
#include "study/progress_json.h"

#include <memory>
#include <system_error>
#include <utility>

namespace nuqta {
namespace {

namespace fs = std::filesystem;

struct ProgressOptions {
    ProfileOptions profile;
    fs::path exported;
    fs::path imported;
    fs::path backup;
    std::string ask_again;
};

Result<Done> export_to(const fs::path& path, const fs::path& to)
{
    const Result<ProgressFile> file = ProgressFile::open_to_read(path);
    const Result<Learner> learner = file ? file.value().load({}) : Result<Learner>(file.error());
    return learner ? write_file(to, write_progress(learner.value().progress)) : learner.error();
}

Result<Done> back_up(const fs::path& path, const fs::path& to)
{
    const Result<ProgressFile> file = ProgressFile::open_to_read(path);
    return file ? file.value().backup(to) : file.error();
}

/// Changes what is kept; the sitting that was left stays as it is.
template<typename Change> Result<Done> change(const fs::path& path, Change changed)
{
    Result<ProgressFile> file = ProgressFile::open(path);
    const Result<Learner> before = file ? file.value().load({}) : Result<Learner>(file.error());
    if (!before) {
        return before.error();
    }
    ProgressFile kept = std::move(file).value();
    Result<Progress> after = changed(before.value().progress);
    return after ? kept.save(before.value(), {std::move(after).value(), std::nullopt}) : after.error();
}

Result<Done> import_from(const fs::path& path, const fs::path& from)
{
    const Result<std::string> json = read_file(from);
    if (!json) {
        return json.error();
    }
    const Result<Progress> theirs = parse_progress(json.value(), from.string());
    if (!theirs) {
        return theirs.error();
    }
    return change(path, [&](const Progress& ours) { return Result<Progress>(merged(ours, theirs.value())); });
}

Result<Done> ask_again(const fs::path& path, const std::string& id)
{
    const Error none{ErrorCode::Usage, "--ask-again: “" + id + "” is no question that was left out", {}};
    std::error_code error;
    if (!fs::exists(path, error)) {
        return none; // and no file is made for a profile there is not
    }
    return change(path, [&](Progress progress) -> Result<Progress> {
        bool found = false;
        for (auto& [deck, items] : progress) {
            const auto item = items.find(id);
            if (item != items.end() && is_left_out(item->second)) {
                item->second.suspended = false;
                item->second.reported.reset();
                found = true;
            }
        }
        if (!found) {
            return none;
        }
        return progress;
    });
}

Result<Done> run(const ProgressOptions& options)
{
    const Result<fs::path> path = progress_path(options.profile);
    if (!path) {
        return path.error();
    }
    if (!options.exported.empty()) {
        return export_to(path.value(), options.exported);
    }
    if (!options.imported.empty()) {
        return import_from(path.value(), options.imported);
    }
    return options.backup.empty() ? ask_again(path.value(), options.ask_again) : back_up(path.value(), options.backup);
}

} // namespace

void add_progress(CLI::App& program, int& code)
{
    const auto options = std::make_shared<ProgressOptions>();
    CLI::App* command = program.add_subcommand("progress", "Take progress along, bring it in, copy it");
    add_profile_options(*command, options->profile);
    CLI::Option_group* what = command->add_option_group("what", "One of these");
    what->add_option("--export", options->exported, "Write all answers as JSON; - prints them");
    what->add_option("--import", options->imported, "Add the answers of such a file");
    what->add_option("--backup", options->backup, "Write a copy of the whole file");
    what->add_option("--ask-again", options->ask_again, "Ask this question again that was left out, by its id");
    what->require_option(1);
    command->callback([options, &code] {
        const Result<Done> done = run(*options);
        code = done ? k_exit_done : report(done.error());
    });
}

} // namespace nuqta
