// Two variables of the environment.
#include "app/xdg_folder.h"

#include <cstdlib>

namespace nuqta {

std::filesystem::path xdg_folder(const char* variable, const char* usual)
{
    namespace fs = std::filesystem;
    const char* chosen = std::getenv(variable);
    if (chosen != nullptr && fs::path(chosen).is_absolute()) {
        return chosen;
    }
    const char* home = std::getenv("HOME");
    return fs::path(home != nullptr && *home != '\0' ? home : ".") / usual;
}

} // namespace nuqta
