// Code points, folding, words and messages.
#include "unicode/code_points.h"
#include "unicode/fold.h"
#include "unicode/hidden.h"
#include "unicode/message.h"
#include "unicode/words.h"

#include <doctest/doctest.h>

#include <string>

using namespace nuqta;

TEST_CASE("the first ill-formed byte is found (Unicode 15, table 3-7)")
{
    CHECK_FALSE(first_invalid_utf8("نقطه นุ 点").has_value());
    CHECK(first_invalid_utf8("ab\xFF") == 2);
    CHECK(first_invalid_utf8("\xC0\xAF") == 0);         // overlong
    CHECK(first_invalid_utf8("a\xED\xA0\x80") == 1);    // a surrogate
    CHECK(first_invalid_utf8("a\xE2\x82") == 1);        // cut short
    CHECK(first_invalid_utf8("\xF4\x90\x80\x80") == 0); // beyond U+10FFFF
}

TEST_CASE("characters are walked forwards and backwards by their bytes")
{
    const std::string text = "aب中😀";
    std::size_t at = 0;
    CHECK(next_code_point(text, at) == U'a');
    CHECK(next_code_point(text, at) == U'ب');
    CHECK(at == 3);
    at = text.size();
    CHECK(previous_code_point(text, at) == U'😀');
    CHECK(at == 6);
    CHECK(previous_code_point(text, at) == U'中');
    CHECK(is_boundary(text, 3));
    CHECK_FALSE(is_boundary(text, 4));
    std::string built;
    for (const char32_t c : to_code_points(text)) {
        append_utf8(built, c);
    }
    CHECK(built == text);
}

TEST_CASE("line and column count from one, columns in bytes")
{
    const std::string text = "ab\nجx\n";
    CHECK(line_column(text, 0).line == 1);
    CHECK(line_column(text, 5).line == 2);
    CHECK(line_column(text, 5).column == 3);
}

TEST_CASE("controls and overrides of direction are found; marks, isolates and embeddings are text")
{
    CHECK_FALSE(first_hidden_control("سلام\u200f \u2067abc\u2069 \u202bx\u202c می\u200cکند\t\r\n"));
    for (const std::string hidden : {"\x01", "\x1b", "\x7f", "\u0080", "\u009f", "\u202d", "\u202e"}) {
        CHECK(first_hidden_control("é" + hidden + "b") == 2);
        CHECK(with_hidden_controls_as("?", "é" + hidden + "b\n") == "é?b?");
    }
}

TEST_CASE("an end of isolation that ends nothing is taken out, the others stay")
{
    CHECK(without_stray_isolate_ends("a\u2069b") == "ab");
    CHECK(without_stray_isolate_ends("\u2068a\u2069b\u2069c") == "\u2068a\u2069bc");
    CHECK(without_stray_isolate_ends("\u2066a\u2067b\u2069c\u2069") == "\u2066a\u2067b\u2069c\u2069");
    CHECK(without_stray_isolate_ends("\u2068open") == "\u2068open");
}

TEST_CASE("folding makes what readers take for the same word equal")
{
    struct Row {
        const char* a;
        const char* b;
    };
    const Row rows[] = {
        {"می‌شود", "میشود"},   // ZWNJ
        {"علي", "علی"},               // yeh
        {"كتاب", "کتاب"},             // kaf
        {"۱۲٪", "12٪"},               // digits
        {"عُشر", "عشر"},               // tashkil
        {"ＡＰＩ", "api"},            // full width, case
        {"  a \u00A0 b ", "a b"},     // spaces
        {"\u2068H800\u2069", "h800"}, // isolates
    };
    for (const Row& row : rows) {
        CHECK(fold(row.a) == fold(row.b));
    }
    CHECK(fold("سه") != fold("نه"));
}

TEST_CASE("graphemes are counted as readers see them")
{
    CHECK(grapheme_count("") == 0);
    CHECK(grapheme_count("กำลัง") == 3); // กำ ลั ง
    CHECK(grapheme_count("e\u0301") == 1);
    CHECK(grapheme_count("👨‍👩‍👧") == 1);
    CHECK(grapheme_count("3–9 个月") == 6);
    CHECK(grapheme_count("\u0301e") == 2); // a mark with nothing before it
    CHECK(grapheme_count("a\r\nb") == 3);
    CHECK(grapheme_count("각") == 1);
    CHECK(grapheme_count("می\u200Cشود") == 5);
}

TEST_CASE("words are those of the dictionary where no spaces are written (ICU 72)")
{
    const auto joined = [](std::string_view text, std::string_view locale) {
        std::string result;
        for (const ByteRange& word : words(text, locale)) {
            result += (result.empty() ? "" : "|") + std::string(slice(text, word));
        }
        return result;
    };
    CHECK(joined("два года, 2025!", "ru") == "два|года|2025");
    CHECK(joined("追赶的成本", "zh") == "追赶|的|成本");
    CHECK(joined("สามชั่วโมง", "th") == "สาม|ชั่วโมง");
}

TEST_CASE("messages choose plurals by the language and digits by the numbering system")
{
    const std::string russian = "{n, plural, one {# вопрос} few {# вопроса} many {# вопросов} other {# вопроса}}";
    CHECK(format_message("ru", russian, {{"n", 1L}}) == "1 вопрос");
    CHECK(format_message("ru", russian, {{"n", 3L}}) == "3 вопроса");
    CHECK(format_message("ru", russian, {{"n", 12L}}) == "12 вопросов");
    CHECK(format_message("fa@numbers=arabext", "{n, plural, other {# پرسش}}", {{"n", 10L}}) == "۱۰ پرسش");
    CHECK(format_message("en", "Hello {who}", {{"who", std::string("you")}}) == "Hello you");
    CHECK(message_error("en", "{n, plural, one {#}}").find("offset") != std::string::npos);
    CHECK(message_error("en", "{n}").empty());
    CHECK(plural_category("ar", 3) == "few");
    CHECK(plural_category("ar", 11) == "many");
}

TEST_CASE("first letters change case where the script has it")
{
    CHECK(lower_first("Стоимость", "ru") == "стоимость");
    CHECK(upper_first("это", "ru") == "Это");
    CHECK(upper_first("这", "zh") == "这");
    CHECK(upper_first("", "en").empty());
    CHECK(digit_value(U'۷') == 7);
    CHECK(digit_value(U'x') == -1);
    CHECK(script_of(U'ก') == "Thai");
    CHECK(is_ideograph(U'書'));
    CHECK_FALSE(is_ideograph(U'ก'));
}
