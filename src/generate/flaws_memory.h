// What the checks of flaws found in a text, kept: the generator judges the same sentences beside ever new others.
#pragma once

#include "base/text_hash.h"
#include "generate/flaws_words.h"
#include "generate/gazetteer.h"
#include "lang/language.h"

#include <cstddef>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <tuple>
#include <vector>

namespace nuqta {

/// The value for `text` in a map from texts, made by `make` when it is new; a map that has grown large forgets all
/// first.
template<typename Values, typename Make>
const typename Values::mapped_type& remembered(Values& values, std::string_view text, Make make)
{
    constexpr std::size_t k_most_texts = 20000;
    const auto found = values.find(text);
    if (found != values.end()) {
        return found->second;
    }
    if (values.size() >= k_most_texts) {
        values.clear();
    }
    return values.emplace(std::string(text), make()).first->second;
}

/// Tokens that are many and stay as they are: judged items share those of the memory, which may forget them first.
using SharedTokens = std::shared_ptr<const std::set<std::string>>;

/// Results for one language. For one thread at a time; forgets all when it has grown large.
class FlawMemory {
public:
    /// All must outlive the memory.
    FlawMemory(const Language& language, const Gazetteer& names)
        : language_(language)
        , names_(names)
    {
    }

    /// As cut_text.
    const CutText& cut(std::string_view text);

    /// As fold and folded_whole.
    const std::string& folded(std::string_view text);
    const std::string& whole(std::string_view text);

    /// As find_listed. The lists are told apart by their addresses and must not move.
    const std::optional<std::string>& listed(std::string_view text, const WordList& wanted, const WordList& shields);

    /// As Gazetteer::find.
    const std::vector<Mention>& names_in(std::string_view text);

    /// As content_tokens.
    SharedTokens tokens(std::string_view text, const std::set<std::string>& empty);

private:
    const Language& language_;
    const Gazetteer& names_;
    TextMap<CutText> cut_;
    TextMap<std::string> folded_;
    TextMap<std::string> whole_;
    std::map<std::pair<const WordList*, const WordList*>, TextMap<std::optional<std::string>>> listed_;
    TextMap<std::vector<Mention>> names_in_;
    TextMap<SharedTokens> tokens_;
};

} // namespace nuqta
