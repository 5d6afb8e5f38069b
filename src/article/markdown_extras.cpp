// Plain searches in the text of one node.
#include "article/markdown_extras.h"

#include <array>
#include <cstddef>
#include <string_view>

namespace nuqta {

std::string without_footnote_marks(std::string text)
{
    for (std::size_t open = text.find("[^"); open != std::string::npos; open = text.find("[^", open)) {
        const std::size_t end = text.find_first_of(" []", open + 2);
        if (end == std::string::npos || text[end] != ']' || end == open + 2) {
            ++open;
        } else {
            text.erase(open, end + 1 - open);
        }
    }
    return text;
}

std::string without_struck_text(std::string text)
{
    constexpr std::string_view k_mark = "~~";
    for (std::size_t open = text.find(k_mark); open != std::string::npos; open = text.find(k_mark, open)) {
        const std::size_t close = text.find(k_mark, open + k_mark.size());
        if (close == std::string::npos) {
            break;
        }
        text.erase(open, close + k_mark.size() - open);
    }
    return text;
}

std::string raised_digits(const std::string& text)
{
    constexpr std::array k_superscripts = {"⁰", "¹", "²", "³", "⁴", "⁵", "⁶", "⁷", "⁸", "⁹"};
    if (text.find_first_not_of("0123456789") != std::string::npos) {
        return text;
    }
    std::string result;
    for (const char digit : text) {
        result += k_superscripts[static_cast<std::size_t>(digit - '0')];
    }
    return result;
}

} // namespace nuqta
