// Lookups in an article by block id.
#include "article/article.h"

namespace nuqta {

const Block* find_block(const Article& article, std::string_view id)
{
    for (const Section& section : article.sections) {
        for (const Block& block : section.blocks) {
            if (block.id == id) {
                return &block;
            }
        }
    }
    return nullptr;
}

const Section* section_of(const Article& article, std::string_view block_id)
{
    for (const Section& section : article.sections) {
        for (const Block& block : section.blocks) {
            if (block.id == block_id) {
                return &section;
            }
        }
    }
    return nullptr;
}

} // namespace nuqta
