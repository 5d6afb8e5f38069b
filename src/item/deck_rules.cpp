// Goes through the deck in the order of the file; the first breach is the one that is told.
#include "item/deck_rules.h"

#include "item/deck_index.h"
#include "unicode/code_points.h"

#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <set>
#include <string_view>
#include <utility>

namespace nuqta {
namespace {

constexpr std::size_t k_options = 4;

class Rules {
public:
    explicit Rules(const Deck& deck)
        : deck_(deck)
        , index_(deck)
    {
    }

    /// The first breach with its path, or nothing.
    std::optional<std::string> first_breach()
    {
        check_languages();
        for (std::size_t i = 0; i < deck_.sections.size(); ++i) {
            check_section(deck_.sections[i], fmt::format("sections[{}]", i));
        }
        std::set<std::string> ids;
        for (std::size_t i = 0; i < deck_.items.size(); ++i) {
            const std::string path = fmt::format("items[{}]", i);
            require(ids.insert(deck_.items[i].id).second, path + ".id", "stands there twice");
            check_item(deck_.items[i], path);
        }
        return breach_;
    }

private:
    void require(bool holds, const std::string& path, std::string_view otherwise)
    {
        if (!holds && !breach_) {
            breach_ = fmt::format("{}: {}", path, otherwise);
        }
    }

    void check_language(const std::string& language, const std::string& path)
    {
        require(languages_.count(language) > 0, path, fmt::format("\"{}\" is no language of the deck", language));
    }

    template<typename T> void check_tags(const std::map<std::string, T>& by_tag, const std::string& path)
    {
        for (const auto& [language, value] : by_tag) {
            check_language(language, path);
        }
    }

    void check_place(const std::string& id, const std::string& path)
    {
        require(places_.count(id) > 0, path, fmt::format("\"{}\" is no block of the deck", id));
    }

    void check_languages()
    {
        languages_.insert(deck_.languages.begin(), deck_.languages.end());
        require(!languages_.empty(), "languages", "is empty");
        require(languages_.size() == deck_.languages.size(), "languages", "has one twice");
        for (std::size_t i = 0; i < deck_.sources.size(); ++i) {
            check_language(deck_.sources[i].language, fmt::format("sources[{}].language", i));
        }
    }

    void check_section(const DeckSection& section, const std::string& path)
    {
        require(places_.insert(section.id).second, path + ".id", "stands there twice");
        check_tags(section.title, path + ".title");
        for (std::size_t i = 0; i < section.blocks.size(); ++i) {
            const std::string block = fmt::format("{}.blocks[{}]", path, i);
            require(places_.insert(section.blocks[i].id).second, block + ".id", "stands there twice");
            check_tags(section.blocks[i].lead, block + ".lead");
            check_tags(section.blocks[i].text, block + ".text");
        }
    }

    void check_item(const Item& item, const std::string& path)
    {
        check_place(item.block, path + ".block");
        require(item.options.size() == k_options, path + ".options",
                fmt::format("an item has four options, not {}", item.options.size()));
        const auto keys = std::count_if(item.options.begin(), item.options.end(),
                                        [](const Option& option) { return option.role == OptionRole::Key; });
        require(keys == 1, path + ".options", fmt::format("an item has one key, not {}", keys));
        std::set<std::string> ids;
        for (std::size_t i = 0; i < item.options.size(); ++i) {
            const std::string option = fmt::format("{}.options[{}]", path, i);
            require(ids.insert(item.options[i].id).second, option + ".id", "stands there twice");
            if (!item.options[i].block.empty()) {
                check_place(item.options[i].block, option + ".block");
            }
        }
        check_tags(item.unworded, path + ".unworded");
        for (const auto& [language, wording] : item.wordings) {
            check_wording(language, wording, path + ".wordings." + language);
        }
    }

    void check_wording(const std::string& language, const Wording& wording, const std::string& path)
    {
        check_language(language, path);
        require(wording.options.size() == k_options, path + ".options",
                fmt::format("a wording has four options, not {}", wording.options.size()));
        check_place(wording.evidence.block, path + ".evidence.block");
        const std::string_view text = index_.evidence_text(wording.evidence, language);
        const auto [begin, end] = wording.evidence.mark;
        const bool inside = begin <= end && end <= text.size();
        require(inside, path + ".evidence.mark",
                fmt::format("[{}, {}] is outside the {} bytes of {}", begin, end, text.size(), wording.evidence.block));
        require(!inside || (is_boundary(text, begin) && is_boundary(text, end)), path + ".evidence.mark",
                fmt::format("[{}, {}] cuts a character", begin, end));
    }

    const Deck& deck_;
    DeckIndex index_;
    std::set<std::string> languages_;
    std::set<std::string> places_;
    std::optional<std::string> breach_;
};

} // namespace

Result<Done> check_rules(const Deck& deck, const std::string& file)
{
    if (std::optional<std::string> breach = Rules(deck).first_breach()) {
        const std::string path = breach->substr(0, breach->find(": "));
        return Error{ErrorCode::BadValue, std::move(*breach), {file}, {"error.bad_field", path}};
    }
    return Done{};
}

} // namespace nuqta
