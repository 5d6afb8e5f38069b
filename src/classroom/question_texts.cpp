// Looks ids up.
#include "classroom/question_texts.h"

#include <algorithm>

namespace nuqta {
namespace {

std::size_t option_index(const Item& item, std::string_view id)
{
    const auto found =
        std::find_if(item.options.begin(), item.options.end(), [&](const Option& option) { return option.id == id; });
    return static_cast<std::size_t>(found - item.options.begin());
}

} // namespace

const Item* item_of(const MatchQuestion& question, const Deck& deck)
{
    const auto item =
        std::find_if(deck.items.begin(), deck.items.end(), [&](const Item& one) { return one.id == question.item; });
    if (item == deck.items.end()) {
        return nullptr;
    }
    const bool whole = std::all_of(question.options.begin(), question.options.end(), [&](const std::string& option) {
        return option_index(*item, option) < item->options.size();
    });
    return whole ? &*item : nullptr;
}

QuestionTexts texts_of(const MatchQuestion& question, const Deck& deck, std::string_view language)
{
    QuestionTexts texts{question.item, question.options};
    const Item* item = item_of(question, deck);
    if (item == nullptr) {
        return texts;
    }
    const auto wording = item->wordings.find(std::string(language));
    if (wording == item->wordings.end()) {
        return texts;
    }
    texts.stem = wording->second.stem;
    for (std::size_t place = 0; place < texts.options.size(); ++place) {
        texts.options[place] = wording->second.options[option_index(*item, question.options[place])];
    }
    return texts;
}

} // namespace nuqta
