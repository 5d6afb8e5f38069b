// Walks the inline nodes once, without recursion.
#include "article/inline_text.h"

#include "article/markdown_extras.h"
#include "article/prepare.h"
#include "article/source_lines.h"
#include "unicode/code_points.h"
#include "unicode/fold.h"
#include "unicode/hidden.h"

#include <algorithm>
#include <memory>
#include <optional>
#include <string_view>
#include <utility>

namespace nuqta {
namespace {

std::string_view literal(cmark_node* node)
{
    const char* text = cmark_node_get_literal(node);
    return text == nullptr ? std::string_view() : std::string_view(text);
}

bool has_words(std::string_view text)
{
    for (std::size_t at = 0; at < text.size();) {
        const char32_t point = next_code_point(text, at);
        if (is_letter(point) || digit_value(point) >= 0) {
            return true;
        }
    }
    return false;
}

/// True when words stand on both sides of the range in its line: an image there is a word of the sentence.
bool stands_in_sentence(std::string_view text, ByteRange range)
{
    const std::size_t line_end = text.rfind('\n', range.begin == 0 ? 0 : range.begin - 1);
    const std::size_t begin = line_end == std::string_view::npos || line_end >= range.begin ? 0 : line_end;
    const std::size_t end = std::min(text.find('\n', range.end), text.size());
    return has_words(slice(text, {begin, range.begin})) && has_words(slice(text, {range.end, end}));
}

/// Takes bytes out of the text; the bold moves with it.
void erase(InlineText& inlines, ByteRange range)
{
    const auto moved = [&](std::size_t at) { return at <= range.begin ? at : std::max(at, range.end) - range.size(); };
    inlines.text.erase(range.begin, range.size());
    for (ByteRange& bold : inlines.bold) {
        bold = {moved(bold.begin), moved(bold.end)};
    }
    inlines.bold.erase(
        std::remove_if(inlines.bold.begin(), inlines.bold.end(), [](ByteRange bold) { return bold.empty(); }),
        inlines.bold.end());
}

/// Gathers text and bold ranges while the nodes go by.
class Gatherer {
public:
    void add(cmark_node* node, bool entering)
    {
        switch (cmark_node_get_type(node)) {
        case CMARK_NODE_TEXT:
            add_text(literal(node));
            break;
        case CMARK_NODE_CODE:
            add_words(literal(node));
            break;
        case CMARK_NODE_SOFTBREAK:
        case CMARK_NODE_LINEBREAK:
            result_.text += '\n';
            break;
        case CMARK_NODE_HTML_INLINE:
            add_html(literal(node));
            break;
        case CMARK_NODE_STRONG:
            entering ? open_bold() : close_bold();
            break;
        case CMARK_NODE_IMAGE:
            entering ? open_image() : close_image();
            break;
        default:
            break;
        }
    }

    InlineText take()
    {
        result_.only_images = images_ > 0 && !words_;
        if (!result_.only_images) {
            // From the last to the first, so that the places of those before stay true.
            for (auto image = pictures_.rbegin(); image != pictures_.rend(); ++image) {
                if (!stands_in_sentence(result_.text, *image)) {
                    erase(result_, *image);
                }
            }
        }
        return std::move(result_);
    }

private:
    void add_words(std::string_view text)
    {
        result_.text += text;
        words_ = words_ || (image_depth_ == 0 && !is_blank(text));
    }

    void add_text(std::string_view text)
    {
        std::string plain(text);
        for (const std::string_view helper : {k_opening_helper, k_closing_helper}) {
            for (std::size_t at = plain.find(helper); at != std::string::npos; at = plain.find(helper, at)) {
                plain.erase(at, helper.size());
            }
        }
        add_words(without_struck_text(without_footnote_marks(std::move(plain))));
    }

    void add_html(std::string_view tag)
    {
        if (tag == "<b>" || tag == "<strong>") {
            open_bold();
        } else if (tag == "</b>" || tag == "</strong>") {
            close_bold();
        } else if (tag.substr(0, 3) == "<br") {
            result_.text += ' ';
        } else if (tag == "<sup>") {
            raised_ = result_.text.size();
        } else if (tag == "</sup>" && raised_) {
            result_.text.replace(*raised_, std::string::npos, raised_digits(result_.text.substr(*raised_)));
            raised_.reset();
        }
        for (const char c : tag) {
            if (c == '\n') {
                result_.text += '\n';
            }
        }
    }

    void open_bold()
    {
        if (bold_depth_++ == 0) {
            bold_begin_ = result_.text.size();
        }
    }

    void close_bold()
    {
        if (bold_depth_ > 0 && --bold_depth_ == 0 && bold_begin_ < result_.text.size()) {
            result_.bold.push_back({bold_begin_, result_.text.size()});
        }
    }

    void open_image()
    {
        ++images_;
        if (image_depth_++ == 0) {
            pictures_.push_back({result_.text.size(), result_.text.size()});
        }
    }

    void close_image()
    {
        if (--image_depth_ == 0) {
            pictures_.back().end = result_.text.size();
        }
    }

    InlineText result_;
    std::vector<ByteRange> pictures_;   ///< what images say
    std::optional<std::size_t> raised_; ///< where a superscript began
    std::size_t bold_begin_ = 0;
    int bold_depth_ = 0;
    int image_depth_ = 0;
    int images_ = 0;
    bool words_ = false;
};

/// The wide East Asian blocks (UAX #11 W and F) whose scripts are written without spaces.
bool is_wide(char32_t point)
{
    return (point >= 0x2e80 && point < 0xa4d0) || (point >= 0xf900 && point < 0xfb00) ||
           (point >= 0xff00 && point < 0xffe1) || (point >= 0x20000 && point < 0x40000);
}

/// Appends what white space between `result` and the character `next` folds to.
void add_space(std::string& result, char32_t next, bool line_end)
{
    if (result.empty()) {
        return;
    }
    std::size_t offset = result.size();
    if (!(line_end && is_wide(next) && is_wide(previous_code_point(result, offset)))) {
        result += ' ';
    }
}

/// The first bold range of `range` if nothing but signs stands before it; in bytes of the unfolded text.
std::optional<ByteRange> bold_at_start(const InlineText& inlines, ByteRange range)
{
    for (const ByteRange bold : inlines.bold) {
        if (!bold.overlaps(range)) {
            continue;
        }
        const std::size_t begin = std::max(bold.begin, range.begin);
        for (std::size_t at = range.begin; at < begin;) {
            const char32_t point = next_code_point(inlines.text, at);
            if (is_letter(point) || digit_value(point) >= 0) {
                return std::nullopt;
            }
        }
        return ByteRange{begin, std::min(bold.end, range.end)};
    }
    return std::nullopt;
}

} // namespace

InlineText inline_text(cmark_node* leaf)
{
    Gatherer gatherer;
    const std::unique_ptr<cmark_iter, void (*)(cmark_iter*)> nodes(cmark_iter_new(leaf), cmark_iter_free);
    for (cmark_event_type event = cmark_iter_next(nodes.get()); event != CMARK_EVENT_DONE;
         event = cmark_iter_next(nodes.get())) {
        gatherer.add(cmark_iter_get_node(nodes.get()), event == CMARK_EVENT_ENTER);
    }
    return gatherer.take();
}

void remove_task_box(InlineText& inlines)
{
    for (const std::string_view box : {"[ ] ", "[x] ", "[X] "}) {
        if (inlines.text.starts_with(box)) {
            erase(inlines, {0, box.size()});
            return;
        }
    }
}

FoldedText fold_white_space(const InlineText& inlines, ByteRange range)
{
    const std::optional<ByteRange> bold = bold_at_start(inlines, range);
    FoldedText folded;
    ByteRange folded_bold;
    bool space = false;
    bool line_end = false;
    for (std::size_t at = range.begin; at < range.end;) {
        const std::size_t begin = at;
        const char32_t point = next_code_point(inlines.text, at);
        if (is_space(point)) {
            space = true;
            line_end = line_end || point == U'\n';
            continue;
        }
        if (is_hidden_control(point)) {
            continue;
        }
        if (space) {
            add_space(folded.text, point, line_end);
            space = line_end = false;
        }
        if (bold && begin >= bold->begin && begin < bold->end) {
            folded_bold.begin = folded_bold.empty() ? folded.text.size() : folded_bold.begin;
            folded_bold.end = folded.text.size() + (at - begin);
        }
        append_utf8(folded.text, point);
    }
    if (!folded_bold.empty()) {
        folded.bold_start = folded_bold;
    }
    return folded;
}

} // namespace nuqta
