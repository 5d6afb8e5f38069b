// Free names, then three files.
#include "classroom/results_files.h"

#include "base/files.h"
#include "classroom/results_csv.h"
#include "classroom/results_json.h"

#include <system_error>
#include <utility>
#include <vector>

namespace nuqta {
namespace {

namespace fs = std::filesystem;

bool is_taken(const fs::path& path)
{
    std::error_code ignored;
    return fs::exists(fs::symlink_status(path, ignored));
}

ResultFiles named(const fs::path& folder, const std::string& name)
{
    return {folder / (name + "-teams.csv"), folder / (name + "-questions.csv"), folder / (name + ".json")};
}

ResultFiles free_names(const fs::path& folder, const std::string& name)
{
    ResultFiles files = named(folder, name);
    for (int number = 2; is_taken(files.teams) || is_taken(files.questions) || is_taken(files.json); ++number) {
        files = named(folder, name + "-" + std::to_string(number));
    }
    return files;
}

} // namespace

Result<ResultFiles> write_results(const fs::path& folder, const std::string& name, const Match& match, const Deck& deck,
                                  const Language& interface)
{
    std::error_code ignored;
    fs::create_directories(folder, ignored);
    ResultFiles files = free_names(folder, name);
    std::vector<std::pair<fs::path, std::string>> contents = {{files.questions, questions_csv(match, deck, interface)},
                                                              {files.json, results_json(match, deck)}};
    if (match.plan.teams.empty()) {
        files.teams.clear();
    } else {
        contents.emplace_back(files.teams, teams_csv(match, interface));
    }
    for (std::size_t i = 0; i < contents.size(); ++i) {
        const Result<Done> done = write_file(contents[i].first, contents[i].second);
        if (!done) {
            for (std::size_t written = 0; written < i; ++written) {
                fs::remove(contents[written].first, ignored);
            }
            return done.error();
        }
    }
    return files;
}

} // namespace nuqta
