// Each answer is looked up by its text and worked out when it is not there.
#include "generate/flaws_memory.h"

namespace nuqta {
const std::optional<std::string>& FlawMemory::listed(std::string_view text, const WordList& wanted,
                                                     const WordList& shields)
{
    return remembered(listed_[{&wanted, &shields}], text,
                      [&] { return find_listed(text, wanted, shields, language_); });
}

const std::vector<Mention>& FlawMemory::names_in(std::string_view text)
{
    return remembered(names_in_, text, [&] { return names_.find(text, language_); });
}

const std::set<std::string>& FlawMemory::tokens(std::string_view text, const std::set<std::string>& empty)
{
    return remembered(tokens_, text, [&] { return content_tokens(text, language_, empty); });
}

} // namespace nuqta
