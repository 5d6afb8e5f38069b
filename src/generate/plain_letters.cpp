// A letter that stands in one block shows that its article writes it.
#include "generate/plain_letters.h"

#include "base/replace_all.h"

#include <algorithm>

namespace nuqta {
namespace {

bool is_written(const SetReading& reading, const std::string& tag, const std::string& letter)
{
    return std::any_of(reading.blocks.begin(), reading.blocks.end(), [&](const BlockReadings& block) {
        const auto found = block.in.find(tag);
        return found != block.in.end() && found->second.block->text.find(letter) != std::string::npos;
    });
}

void replace_in_all(std::vector<std::string>& texts, const std::string& letter, const std::string& plain)
{
    for (std::string& text : texts) {
        replace_all(text, letter, plain);
    }
}

} // namespace

void spell_like_articles(std::vector<Item>& items, const SetReading& reading)
{
    for (const Language* language : reading.languages) {
        for (const auto& [letter, plain] : language->plain_letters) {
            if (is_written(reading, language->tag, letter)) {
                continue;
            }
            for (Item& item : items) {
                if (const auto wording = item.wordings.find(language->tag); wording != item.wordings.end()) {
                    replace_in_all(wording->second.options, letter, plain);
                }
            }
        }
    }
}

} // namespace nuqta
