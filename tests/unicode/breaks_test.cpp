// Where lines may end, in every language of the program. "|" stands for each opportunity but the end of the text.
#include "unicode/breaks.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

using namespace nuqta;

namespace {

std::string broken(std::string_view text, std::string_view locale, BreakRules rules = {})
{
    std::string result;
    std::size_t begin = 0;
    for (const std::size_t end : break_opportunities(text, locale, rules)) {
        result += std::string(text.substr(begin, end - begin)) + (end < text.size() ? "|" : "");
        begin = end;
    }
    return result;
}

std::string repeated(std::string_view piece, std::size_t times)
{
    std::string text;
    for (std::size_t i = 0; i < times; ++i) {
        text += piece;
    }
    return text;
}

} // namespace

TEST_CASE("lines break by UAX #14, libthai and the rules of the program")
{
    struct Case {
        const char* locale;
        const char* expected;
    };
    const Case cases[] = {
        {"en", "It |is |a |test."},
        // a hyphen between letters or digits holds
        {"en", "DeepSeek-R1 |is |well-known"},
        {"fa", "مدل |DeepSeek-R1 |آمد"},
        {"zh", "发|布|DeepSeek-R1 |模|型"},
        {"th", "ใช้ |DeepSeek-R1 |แล้ว"},
        {"ru", "за |3-9 |месяцев"},
        {"ru", "что-то"},
        // a dash never begins a line
        {"ru", "Это — |да"},
        {"en", "yes — |no"},
        // digits grouped by a plain space are one number
        {"ru", "около |50 000 |GPU"},
        {"ru", "1 234 567 |рублей"},
        {"ru", "в |2025 |100 |раз"},
        {"ru", "из |12 |3456"},
        {"ru", "по |5 |00"},
        // ZWNJ is inside a word
        {"fa", "منبع\u200Cباز |است"},
        {"fa", "می\u200Cشود"},
        {"zh", "中\u200C文|字"},
        {"fa", "«منبع» |(باز)، |و"}, // as UAX #14 15.1; 15.0 held what follows a closing quote and a space
        // quotation marks in Chinese: outside of them, not inside
        {"zh", "他|说|“你|好”|了"},
        {"zh", "他|说：|‘好。’|了"},
        {"ru", "называют |所|谓|“Agent”|的"},
        {"zh", "“追|随|者”，|他"},
        // a sign stays with its number, an initial with its name, an abbreviation whole
        {"ru", "это |50 % |и |20 °C"},
        {"ru", "№ 5 |за |100 €"},
        {"en", "in |2024 |$5"},
        {"ru", "А. С. Пушкин |и |т. д."},
        {"ru", "за |3–9 |месяцев"},
        // what the text asks for is stronger than any rule
        {"en", "a\u200B|— |b"},
        {"ar", "عشرة |آلاف، |قال"},
        // Chinese: between characters, but not before closing or after opening marks
        {"zh", "中|国|（美|国）|人。|第|一"},
        // Thai: libthai's words, nothing before mai yamok
        {"th", "การ|กลั่น"},
        {"th", "ผล|กระทบ"},
        {"th", "ต่าง ๆ |มาก"},
        {"th", "ต่างๆ |มาก"},
        {"th", "คำ |“ดี” |มาก"},
    };
    for (const Case& c : cases) {
        std::string text = c.expected;
        text.erase(std::remove(text.begin(), text.end(), '|'), text.end());
        CAPTURE(std::string(c.expected));
        CHECK(broken(text, c.locale) == c.expected);
    }
}

TEST_CASE("a rule that is switched off gives its breaks back, and no others")
{
    struct Case {
        bool BreakRules::*rule;
        const char* locale;
        const char* with;
        const char* without;
    };
    const Case cases[] = {
        {&BreakRules::hyphen, "en", "DeepSeek-R1 |is — |so", "DeepSeek-|R1 |is — |so"},
        {&BreakRules::em_dash, "ru", "Это — |что-то", "Это |— |что-то"},
        {&BreakRules::repetition, "th", "ต่าง ๆ |ผล|กระทบ", "ต่าง |ๆ |ผล|กระทบ"},
        {&BreakRules::grouping, "ru", "около |50 000 |чипов — |да", "около |50 |000 |чипов — |да"},
        {&BreakRules::zwnj, "zh", "中\u200C国|人", "中\u200C|国|人"},
        {&BreakRules::libthai, "th", "ผล|กระทบ |R-1", "ผลก|ระ|ทบ |R-1"}, // ICU 72's dictionary
    };
    for (const Case& c : cases) {
        std::string text = c.with;
        text.erase(std::remove(text.begin(), text.end(), '|'), text.end());
        CAPTURE(text);
        CHECK(broken(text, c.locale) == c.with);
        BreakRules rules;
        rules.*c.rule = false;
        CHECK(broken(text, c.locale, rules) == c.without);
    }
}

TEST_CASE("nothing breaks in an empty text")
{
    CHECK(break_opportunities("", "fa").empty());
    CHECK(grapheme_boundaries("") == std::vector<std::size_t>{0});
}

TEST_CASE("grapheme boundaries of letters with marks, jamo, flags and emoji sequences (UAX #29)")
{
    CHECK(grapheme_boundaries("e\u0301a") == std::vector<std::size_t>{0, 3, 4});
    CHECK(grapheme_boundaries("กำก") == std::vector<std::size_t>{0, 6, 9});
    CHECK(grapheme_boundaries("\u1100\u1161\u11A8") == std::vector<std::size_t>{0, 9});
    CHECK(grapheme_boundaries("👩\u200D👧🇮🇷🇷🇺") == std::vector<std::size_t>{0, 11, 19, 27});
}

TEST_CASE("spaces that break hang, spaces that hold do not")
{
    for (const char32_t c : {U' ', U'\t', U'\u3000', U'\u2003'}) {
        CHECK(hangs_at_line_end(c));
    }
    for (const char32_t c : {U'\u00A0', U'\u202F', U'a', U'\u200C', U'\u2069'}) {
        CHECK_FALSE(hangs_at_line_end(c));
    }
}

TEST_CASE("what hangs is white space (UCD) that is not glue (UAX #14)")
{
    // White_Space of PropList.txt, which Unicode keeps stable, without the GL of LineBreak.txt.
    const std::u32string_view hanging = U"\t\n\v\f\r \u0085\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006"
                                        U"\u2008\u2009\u200A\u2028\u2029\u205F\u3000";
    for (char32_t c = 0; c < 0x110000; ++c) {
        const bool expected = hanging.find(c) != std::u32string_view::npos;
        if (hangs_at_line_end(c) != expected) {
            CAPTURE(static_cast<unsigned>(c));
            CHECK(hangs_at_line_end(c) == expected);
        }
    }
}

TEST_CASE("Thai without spaces, as long as one likes, is broken in linear time and only between graphemes")
{
    const std::string word = repeated("การกลั่น", 20000);
    const auto breaks = break_opportunities(word, "th");
    const auto graphemes = grapheme_boundaries(word);
    CHECK(breaks.size() >= 39000); // two words in each piece, a few lost at the windows' edges at most
    CHECK(std::includes(graphemes.begin(), graphemes.end(), breaks.begin(), breaks.end()));
    CHECK(break_opportunities(repeated("ก", 300000), "th").back() == 900000);
}
