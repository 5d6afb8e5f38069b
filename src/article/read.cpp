// The way from bytes to blocks: checks, front matter, prepare_for_cmark, cmark's tree, and from each of its headings
// and paragraphs plain text with a place. What cmark calls code, HTML or a thematic break is no block.
#include "article/read.h"

#include "article/front_matter.h"
#include "article/inline_text.h"
#include "article/lead.h"
#include "article/prepare.h"
#include "article/prose.h"
#include "article/source_lines.h"
#include "base/sha256.h"
#include "unicode/code_points.h"
#include "unicode/fold.h"
#include "unicode/hidden.h"
#include "unicode/words.h"

#include <cmark.h>

#include <algorithm>
#include <memory>
#include <set>
#include <utility>

namespace nuqta {
namespace {

constexpr std::size_t k_title_words = 8;    ///< of a title made from the first block
constexpr std::size_t k_sentence_words = 3; ///< fewest words of a paragraph that could state something

/// Cuts at line feeds. `lazy` is for the caller to set.
std::vector<TextLine> text_lines(std::string_view text)
{
    std::vector<TextLine> lines;
    std::size_t begin = 0;
    for (std::size_t end = text.find('\n'); end != std::string_view::npos; end = text.find('\n', begin)) {
        lines.push_back({{begin, end}, false});
        begin = end + 1;
    }
    lines.push_back({{begin, text.size()}, false});
    return lines;
}

/// Docusaurus and others let a heading end in its anchor: "Title {#title}".
std::string without_anchor(std::string title)
{
    const std::size_t open = title.rfind(" {#");
    if (open != std::string::npos && title.back() == '}') {
        title.erase(open);
    }
    return title;
}

/// A leaf of cmark's tree in the source: its lines and the column of its first character.
struct Leaf {
    std::size_t first_line = 1;
    std::size_t last_line = 1;
    std::size_t column = 1;
};

Leaf leaf_of(cmark_node* node)
{
    const auto positive = [](int value) { return static_cast<std::size_t>(std::max(value, 1)); };
    return {positive(cmark_node_get_start_line(node)), positive(cmark_node_get_end_line(node)),
            positive(cmark_node_get_start_column(node))};
}

class ArticleBuilder {
public:
    ArticleBuilder(Article& article, const SourceLines& source, Diagnostics& diagnostics)
        : article_(article)
        , source_(source)
        , diagnostics_(diagnostics)
    {
        article_.sections.push_back({"s0", 0, "", {article_.file, 1, 1}, {}});
    }

    void add_heading(cmark_node* node)
    {
        const InlineText inlines = inline_text(node);
        std::string title = without_anchor(fold_white_space(inlines, {0, inlines.text.size()}).text);
        if (title.empty() || inlines.only_images) {
            return;
        }
        const Leaf leaf = leaf_of(node);
        article_.sections.push_back({"s" + std::to_string(++headings_),
                                     cmark_node_get_heading_level(node),
                                     std::move(title),
                                     where(leaf.first_line, leaf.column),
                                     {}});
    }

    void add_paragraph(cmark_node* node)
    {
        InlineText inlines = inline_text(node);
        if (inlines.only_images) {
            return;
        }
        cmark_node* const parent = cmark_node_parent(node);
        const bool in_item = parent != nullptr && cmark_node_get_type(parent) == CMARK_NODE_ITEM;
        if (in_item) {
            remove_task_box(inlines);
        }
        const Leaf leaf = leaf_of(node);
        std::vector<TextLine> lines = text_lines(inlines.text);
        for (std::size_t i = 1; in_item && i < lines.size(); ++i) {
            lines[i].lazy = is_lazy(leaf, line_number(leaf, i, lines.size()));
        }
        const std::vector<LineGroup> groups = group_lines(inlines.text, lines, in_item);
        for (const LineGroup& group : groups) {
            const FoldedText folded =
                fold_white_space(inlines, {lines[group.first].range.begin, lines[group.last].range.end});
            if (folded.text.empty()) {
                continue;
            }
            const bool bullet = in_item && group.first == 0 && items_with_text_.insert(parent).second;
            add_block(folded, bullet, leaf, line_number(leaf, group.first, lines.size()),
                      line_number(leaf, group.last, lines.size()));
        }
        if (in_item && groups.size() > 1) {
            diagnostics_.note("prose follows a list item without a blank line; it is read as paragraphs",
                              where(leaf.first_line, leaf.column));
        }
    }

private:
    Where where(std::size_t line, std::size_t column) const
    {
        return {article_.file, static_cast<int>(line), static_cast<int>(column)};
    }

    /// The source line of text line `index` of `count`. They differ in number when a code span runs over a line end,
    /// and when cmark took link definitions off the paragraph's start.
    std::size_t line_number(const Leaf& leaf, std::size_t index, std::size_t count) const
    {
        const std::size_t from_start = std::min(leaf.first_line + index, leaf.last_line);
        if (leaf.first_line + count - 1 == leaf.last_line || leaf.first_line > source_.count()) {
            return from_start;
        }
        const bool definitions = trimmed(source_.line(leaf.first_line)).substr(0, 1) == "[";
        const std::size_t after = count - 1 - index;
        return definitions && leaf.last_line >= leaf.first_line + after ? leaf.last_line - after : from_start;
    }

    static std::size_t indent_of(std::string_view line)
    {
        return std::min(line.find_first_not_of(" \t>"), line.size());
    }

    bool is_lazy(const Leaf& leaf, std::size_t line) const
    {
        const std::string_view text = source_.line(std::min(line, source_.count()));
        return indent_of(text) + 1 < leaf.column && text.substr(0, 1) != "\t";
    }

    void add_block(const FoldedText& folded, bool bullet, const Leaf& leaf, std::size_t first, std::size_t last)
    {
        Block block;
        block.kind = bullet ? BlockKind::Bullet : BlockKind::Paragraph;
        block.id = bullet ? "b" + std::to_string(++bullets_) : "p" + std::to_string(++paragraphs_);
        block.text = folded.text;
        block.body = {0, block.text.size()};
        if (bullet) {
            LeadSplit split = split_lead(block.text, folded.bold_start, article_.language);
            block.lead = split.lead;
            block.lead_mark = std::move(split.mark);
            block.body = split.body;
        }
        const std::size_t column = first == leaf.first_line ? leaf.column : indent_of(source_.line(first)) + 1;
        block.where = where(first, column);
        const ByteRange last_line = source_.lines[std::min(last, source_.count()) - 1];
        const std::string_view last_text = slice(source_.text, last_line);
        block.source = {std::min(source_.lines[first - 1].begin + column - 1, last_line.end),
                        last_line.begin + last_text.find_last_not_of(" \t") + 1};
        article_.sections.back().blocks.push_back(std::move(block));
    }

    Article& article_;
    const SourceLines& source_;
    Diagnostics& diagnostics_;
    std::set<cmark_node*> items_with_text_;
    int headings_ = 0;
    int bullets_ = 0;
    int paragraphs_ = 0;
};

void read_tree(const std::string& prepared, ArticleBuilder& builder)
{
    const std::unique_ptr<cmark_node, void (*)(cmark_node*)> document(
        cmark_parse_document(prepared.data(), prepared.size(), CMARK_OPT_DEFAULT), cmark_node_free);
    cmark_consolidate_text_nodes(document.get());
    const std::unique_ptr<cmark_iter, void (*)(cmark_iter*)> nodes(cmark_iter_new(document.get()), cmark_iter_free);
    for (cmark_event_type event = cmark_iter_next(nodes.get()); event != CMARK_EVENT_DONE;
         event = cmark_iter_next(nodes.get())) {
        cmark_node* const node = cmark_iter_get_node(nodes.get());
        if (event != CMARK_EVENT_ENTER) {
            continue;
        }
        if (cmark_node_get_type(node) == CMARK_NODE_HEADING) {
            builder.add_heading(node);
        } else if (cmark_node_get_type(node) == CMARK_NODE_PARAGRAPH) {
            builder.add_paragraph(node);
        }
    }
}

std::string first_words(std::string_view text, std::string_view locale)
{
    const std::vector<ByteRange> ranges = words(text, locale);
    if (ranges.size() <= k_title_words) {
        return std::string(text);
    }
    return std::string(text.substr(0, ranges[k_title_words - 1].end)) + "…";
}

std::string title_of_sections(const Article& article)
{
    for (const Section& section : article.sections) {
        if (section.level > 0) {
            return section.title;
        }
    }
    return first_words(article.sections.front().blocks.front().text, article.language);
}

bool can_be_asked_about(const Article& article)
{
    for (const Section& section : article.sections) {
        for (const Block& block : section.blocks) {
            if (block.kind == BlockKind::Bullet || words(block.text, article.language).size() >= k_sentence_words) {
                return true;
            }
        }
    }
    return false;
}

/// What must hold of the bytes before anything reads them.
Result<Done> check_bytes(std::string_view markdown, const std::string& file)
{
    if (markdown.size() > k_max_article_bytes) {
        return Error{ErrorCode::TooLarge, "an article may have 4 MiB at most", {file}};
    }
    if (const auto bad = first_invalid_utf8(markdown)) {
        const LineColumn place = line_column(markdown, *bad);
        return Error{ErrorCode::NotUtf8, "this byte is not UTF-8", {file, place.line, place.column}};
    }
    if (markdown.find_first_not_of(" \t\r\n") == std::string_view::npos || markdown == "\xef\xbb\xbf") {
        return Error{ErrorCode::BadValue, "the file is empty", {file, 1, 1}, {"error.empty", {}}};
    }
    return Done{};
}

} // namespace

Result<Article> read_article(std::string_view markdown, const std::string& file, const std::string& language,
                             Diagnostics& diagnostics)
{
    if (const auto checked = check_bytes(markdown, file); !checked) {
        return checked.error();
    }
    const SourceLines source = split_lines(markdown);
    const Result<FrontMatter> matter = read_front_matter(source, file);
    if (!matter) {
        return matter.error();
    }
    Article article;
    article.file = file;
    article.language = language;
    article.description = with_hidden_controls_as("", matter.value().description);
    article.sha256 = sha256_hex(markdown);
    ArticleBuilder builder(article, source, diagnostics);
    read_tree(prepare_for_cmark(source, matter.value().lines, file, diagnostics), builder);
    if (article.sections.front().blocks.empty()) {
        article.sections.erase(article.sections.begin());
    }
    if (!can_be_asked_about(article)) {
        return Error{ErrorCode::BadValue,
                     "nothing here can be asked about: no list item and no sentence",
                     {file, 1, 1},
                     {"error.nothing_asked", {}}};
    }
    const std::string title = with_hidden_controls_as("", matter.value().title);
    article.title = title.empty() ? title_of_sections(article) : title;
    return article;
}

} // namespace nuqta
