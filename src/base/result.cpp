// The user-facing form of an error.
#include "base/result.h"

namespace nuqta {

std::string to_string(const Error& error)
{
    std::string place = error.where.file;
    if (error.where.line > 0) {
        place += ":" + std::to_string(error.where.line);
        if (error.where.column > 0) {
            place += ":" + std::to_string(error.where.column);
        }
    }
    return place.empty() ? error.message : place + ": " + error.message;
}

} // namespace nuqta
