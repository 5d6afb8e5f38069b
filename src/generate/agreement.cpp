// Counting by block: the same name in two blocks is two statements.
#include "generate/agreement.h"

namespace nuqta {

void count(Agreement& agreement, const BlockReadings& block, const std::set<std::string>& languages)
{
    ++agreement.all;
    agreement.everywhere += languages.size() == block.in.size() ? 1 : 0;
    for (const auto& [tag, reading] : block.in) {
        agreement.in[tag] += languages.count(tag);
    }
}

void count_names(Agreement& names, const BlockReadings& block)
{
    std::map<const NameEntry*, std::set<std::string>> stated;
    for (const auto& [tag, reading] : block.in) {
        for (const Mention& mention : reading.mentions) {
            if (mention.name->type != "thing") {
                stated[mention.name].insert(tag);
            }
        }
    }
    for (const auto& [name, languages] : stated) {
        count(names, block, languages);
    }
}

} // namespace nuqta
