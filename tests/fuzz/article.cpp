// Any bytes as an article. One that is read has blocks of well-formed text whose parts lie inside it.
#include "article/align.h"
#include "article/damage.h"
#include "article/language_of.h"
#include "article/read.h"
#include "fuzz/input.h"
#include "fuzz/packs.h"

#include <utility>
#include <vector>

using namespace nuqta;

namespace {

void check_block(const Block& block, std::size_t file_size)
{
    const std::size_t size = block.text.size();
    fuzz::promise(!block.text.empty() && !first_invalid_utf8(block.text), "a block has text, in UTF-8");
    fuzz::promise(block.lead.begin <= block.lead.end && block.lead.end <= size, "a lead-in lies in its block");
    fuzz::promise(block.body.begin <= block.body.end && block.body.end <= size, "a body lies in its block");
    fuzz::promise(is_boundary(block.text, block.lead.end) && is_boundary(block.text, block.body.begin),
                  "a lead-in and a body are whole characters");
    fuzz::promise(block.source.begin <= block.source.end && block.source.end <= file_size,
                  "a block comes from its file");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    fuzz::Input input(data, size);
    const Language& language = fuzz::any_language(input);
    const std::string_view markdown = input.rest();
    static_cast<void>(language_of(markdown, "article", fuzz::packs()));
    Diagnostics diagnostics;
    Result<Article> article = read_article(markdown, "a.md", language.tag, diagnostics);
    if (!article) {
        return 0;
    }
    find_damage(markdown, "a.md", language);
    for (const Section& section : article.value().sections) {
        for (const Block& block : section.blocks) {
            check_block(block, markdown.size());
        }
    }
    std::vector<Article> articles;
    articles.push_back(article.value());
    articles.push_back(std::move(article).value());
    articles.back().language = language.tag == "en" ? "fa" : "en";
    fuzz::promise(align("a", std::move(articles)).ok(), "an article corresponds to itself");
    return 0;
}
