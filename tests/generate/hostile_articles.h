// Articles no one writes, of any size: what makes careless code slow. For the tests (small) and the bench (full size).
#pragma once

#include <cstddef>
#include <string>
#include <vector>

namespace nuqta::test {

inline std::string repeated(const std::string& text, std::size_t count)
{
    std::string result;
    for (std::size_t i = 0; i < count; ++i) {
        result += text;
    }
    return result;
}

struct HostileArticle {
    std::string name;
    std::string language;
    std::string markdown;
};

/// One bullet made of `text` over and over, `bytes` long, after one that can be read.
inline HostileArticle long_bullet(std::string name, std::string language, const std::string& text, std::size_t bytes)
{
    const std::string body = repeated(text, bytes / text.size());
    return {std::move(name), std::move(language),
            "# Trade\n\n- **One:** Nvidia sold 300 chips.\n- **Two:** " + body + "\n"};
}

/// `bullets` is how many bullets an article of many has, `bytes` how long a single bullet is.
inline std::vector<HostileArticle> hostile_articles(std::size_t bullets, std::size_t bytes)
{
    std::string numbered = "# A\n\n";
    for (std::size_t i = 0; i < bullets; ++i) {
        numbered += "- **No " + std::to_string(i) + ":** AMD made " + std::to_string(i % 9000 + 2) + " GPUs.\n";
    }
    std::string headings;
    for (std::size_t i = 0; i < bullets; ++i) {
        headings += "# Part " + std::to_string(i) + "\n- **No " + std::to_string(i) + ":** It is so.\n";
    }
    std::vector<HostileArticle> articles = {
        {"many bullets", "en", numbered},
        {"a heading for each bullet", "en", headings},
        {"every bullet the same", "en", "# A\n\n" + repeated("- **The sum:** OpenAI paid 30 dollars.\n", bullets)},
        {"nested brackets", "en", "- a b c\n- " + repeated("[", bullets / 2) + repeated("]", bullets / 2) + "\n"},
    };
    const std::vector<HostileArticle> long_ones = {
        long_bullet("only quotation marks", "en", "\"", bytes),
        long_bullet("only brackets", "en", ")(", bytes),
        long_bullet("every number the same", "en", "500 GPUs, ", bytes),
        long_bullet("numbers without a pause", "en", "7 GPUs ", bytes),
        long_bullet("bare digits", "en", "1 ", bytes),
        long_bullet("one long number", "en", "1", bytes),
        long_bullet("groups of digits", "en", "111,", bytes),
        long_bullet("one name", "en", "Nvidia ", bytes),
        long_bullet("names without a space", "en", "Nvidia", bytes),
        long_bullet("names in sentences", "en", "Nvidia bought Intel. ", bytes),
        long_bullet("short sentences", "en", "So it is. ", bytes),
        long_bullet("full stops", "en", ".", bytes),
        long_bullet("commas", "en", "a,", bytes),
        long_bullet("dashes", "en", "we — they ", bytes),
        long_bullet("Arabic names glued", "ar", "وللصين", bytes),
        long_bullet("Persian numbers", "fa", "۳ تراشه و ", bytes),
        long_bullet("Chinese without a stop", "zh", "英伟达卖了三千块芯片", bytes),
        long_bullet("Thai clauses", "th", "บริษัท Nvidia ขายชิป 3 ตัว และ ", bytes),
        long_bullet("Thai without a space", "th", "บริษัทขายชิป", bytes),
        long_bullet("Russian conditions", "ru", "если компания Nvidia купит 5 чипов, ", bytes),
    };
    articles.insert(articles.end(), long_ones.begin(), long_ones.end());
    return articles;
}

} // namespace nuqta::test
