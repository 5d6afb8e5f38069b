// Each answer is looked up by its text and worked out when it is not there.
#include "generate/flaws_memory.h"

#include "unicode/fold.h"

namespace nuqta {

const CutText& FlawMemory::cut(std::string_view text)
{
    return remembered(cut_, text, [&] { return cut_text(text, language_); });
}

const std::string& FlawMemory::folded(std::string_view text)
{
    return remembered(folded_, text, [&] { return fold(text); });
}

const std::string& FlawMemory::whole(std::string_view text)
{
    return remembered(whole_, text, [&] { return folded_whole(text); });
}

const std::optional<std::string>& FlawMemory::listed(std::string_view text, const WordList& wanted,
                                                     const WordList& shields)
{
    return remembered(listed_[{&wanted, &shields}], text,
                      [&] { return find_listed(cut(text), wanted, shields, language_); });
}

const std::vector<Mention>& FlawMemory::names_in(std::string_view text)
{
    return remembered(names_in_, text, [&] { return names_.find(text, language_); });
}

SharedTokens FlawMemory::tokens(std::string_view text, const std::set<std::string>& empty)
{
    return remembered(tokens_, text, [&] {
        return std::make_shared<const std::set<std::string>>(content_tokens(text, language_, empty));
    });
}

} // namespace nuqta
