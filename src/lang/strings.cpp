// Interface texts; the plural rules and number formats are ICU's, the digits the pack's.
#include "lang/strings.h"

#include "unicode/message.h"

#include <cassert>

namespace nuqta {

std::string message(const Language& language, std::string_view id, const std::vector<MessageArgument>& arguments)
{
    const auto found = language.strings.find(std::string(id));
    assert(found != language.strings.end());
    if (found == language.strings.end()) {
        return std::string(id);
    }
    return format_message(language.tag + "@numbers=" + language.numbers.numbering, found->second, arguments);
}

} // namespace nuqta
