// Finds the data root without knowing where it was built.
#include "base/data_folder.h"

#include <cstdlib>
#include <string>
#include <system_error>
#include <vector>

namespace nuqta {

Result<std::filesystem::path> find_data_folder()
{
    namespace fs = std::filesystem;
    std::vector<fs::path> candidates;
    if (const char* chosen = std::getenv("NUQTA_DATA"); chosen != nullptr && *chosen != '\0') {
        candidates.emplace_back(chosen);
    } else {
        std::error_code error;
        const fs::path program = fs::read_symlink("/proc/self/exe", error);
        if (!error) {
            candidates.push_back(program.parent_path() / "share" / "nuqta");
            candidates.push_back(program.parent_path().parent_path() / "share" / "nuqta");
        }
    }
    std::string tried;
    for (const fs::path& candidate : candidates) {
        std::error_code ignored;
        if (fs::is_directory(candidate / "content" / "languages", ignored)) {
            return candidate;
        }
        tried += (tried.empty() ? "" : ", ") + candidate.string();
    }
    return Error{ErrorCode::Missing, "the program's data (content/languages) is not in " + tried, {}};
}

} // namespace nuqta
