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

} // namespace

void spell_like_articles(Item& item, const SetReading& reading)
{
    for (const Language* language : reading.languages) {
        const auto wording = item.wordings.find(language->tag);
        if (wording == item.wordings.end()) {
            continue;
        }
        for (const auto& [letter, plain] : language->plain_letters) {
            if (!is_written(reading, language->tag, letter)) {
                for (std::string& option : wording->second.options) {
                    replace_all(option, letter, plain);
                }
            }
        }
    }
}

} // namespace nuqta
