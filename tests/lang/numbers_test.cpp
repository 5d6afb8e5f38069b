// Numbers, dates and quantities in the six packs; the expected texts follow the articles and each language's grammar.
#include "lang/numbers.h"
#include "lang/registry.h"
#include "test_data.h"

#include <doctest/doctest.h>

#include <string>

using namespace nuqta;

namespace {

const Language& language(const char* tag)
{
    static const auto registry = LanguageRegistry::load(test::data_root() / "content" / "languages");
    REQUIRE_MESSAGE(registry.ok(), to_string(registry.error()));
    const Language* found = registry.value().find(tag);
    REQUIRE(found != nullptr);
    return *found;
}

std::string number(const char* tag, double value)
{
    return print_number(value, language(tag).numbers, tag);
}

std::string quantity(const char* tag, const char* unit, double low, double high)
{
    const Unit* found = find_unit(language(tag), unit);
    REQUIRE(found != nullptr);
    return print_quantity(low, high, *found, language(tag));
}

} // namespace

TEST_CASE("numbers are printed in the digits, groups and scales of the language")
{
    const struct {
        const char* tag;
        double value;
        const char* printed;
    } cases[] = {
        {"fa", 3000, "۳,۰۰۰"},     {"fa", 50000, "۵۰,۰۰۰"},       {"fa", 999, "۹۹۹"},
        {"fa", 2.5, "۲٫۵"},        {"fa", 5e11, "۵۰۰ میلیارد"},   {"ru", 3000, "3\u00A0000"},
        {"ru", 1.5, "1,5"},        {"ru", 12.5e6, "12,5 млн"},    {"ru", 5e11, "500 млрд"},
        {"zh", 10000, "10,000"},   {"zh", 999999, "999,999"},     {"zh", 1.2e6, "120 万"},
        {"zh", 5e11, "5000 亿"},   {"zh", 1.5e12, "1.5 万亿"},    {"th", 5e11, "500 พันล้าน"},
        {"th", 50000, "50,000"},   {"ar", 10000, "10,000"},       {"ar", 5e9, "5 مليارات"},
        {"ar", 5e11, "500 مليار"}, {"en", 1234567, "1,234,567"},  {"en", 1.25e9, "1.25 billion"},
        {"en", 0.25, "0.25"},      {"en", 3.14159265, "3.14159"}, {"en", 0, "0"},
        {"en", -3000, "−3,000"},
    };
    for (const auto& test : cases) {
        CAPTURE(test.tag);
        CAPTURE(test.value);
        CHECK(number(test.tag, test.value) == test.printed);
    }
}

TEST_CASE("a quantity takes the plural form of its number")
{
    const struct {
        const char* tag;
        const char* unit;
        double low;
        double high;
        const char* printed;
    } cases[] = {
        {"ru", "month", 1, 1, "1 месяц"},
        {"ru", "month", 2, 2, "2 месяца"},
        {"ru", "month", 5, 5, "5 месяцев"},
        {"ru", "month", 11, 11, "11 месяцев"},
        {"ru", "month", 21, 21, "21 месяц"},
        {"ru", "month", 22, 22, "22 месяца"},
        {"ru", "month", 1.5, 1.5, "1,5 месяца"},
        {"ru", "month", 3, 9, "3–9 месяцев"},
        {"ru", "month", 1, 2, "1–2 месяца"},
        {"ru", "year", 5, 5, "5 лет"},
        {"ru", "times", 10, 10, "10 раз"},
        {"ru", "USD", 5e11, 5e11, "$500 млрд"},
        {"ru", "percent", 95, 95, "95%"},
        {"ar", "month", 1, 1, "شهر واحد"},
        {"ar", "month", 2, 2, "شهران"},
        {"ar", "month", 3, 3, "3 أشهر"},
        {"ar", "month", 11, 11, "11 شهرًا"},
        {"ar", "month", 100, 100, "100 شهر"},
        {"ar", "month", 3, 9, "3–9 أشهر"},
        {"ar", "month", 1, 2, "1–2 شهر"},
        {"ar", "USD", 5e11, 5e11, "500 مليار دولار"},
        {"ar", "USD", 3e9, 9e9, "3–9 مليارات دولار"},
        {"ar", "count", 3e6, 9e6, "3–9 ملايين"},
        {"ar", "count", 3e6, 20e6, "3–20 مليون"},
        {"en", "month", 1, 1, "1 month"},
        {"en", "month", 3, 9, "3–9 months"},
        {"en", "USD", 5e11, 5e11, "$500 billion"},
        {"fa", "month", 3, 9, "۳–۹ ماه"},
        {"fa", "USD", 5e11, 5e11, "۵۰۰ میلیارد دلار"},
        {"fa", "percent", 95, 95, "۹۵٪"},
        {"fa", "times", 10, 10, "۱۰ برابر"},
        {"zh", "month", 3, 9, "3–9 个月"},
        {"zh", "USD", 5e11, 5e11, "5000 亿美元"},
        {"zh", "USD", 500, 500, "500 美元"},
        {"zh", "USD", 1e11, 2e11, "1000–2000 亿美元"},
        {"zh", "USD", 5000, 2e8, "5,000–2 亿美元"},
        {"th", "USD", 5e11, 5e11, "500 พันล้านดอลลาร์"},
        {"th", "USD", 500, 500, "500 ดอลลาร์"},
        {"th", "times", 10, 10, "10 เท่า"},
    };
    for (const auto& test : cases) {
        CAPTURE(test.tag);
        CAPTURE(test.printed);
        CHECK(quantity(test.tag, test.unit, test.low, test.high) == test.printed);
    }
}

TEST_CASE("years have no groups, and a date says what is known of it")
{
    CHECK(print_year(2025, language("fa").numbers) == "۲۰۲۵");
    const struct {
        const char* tag;
        const char* unit;
        double value;
        const char* printed;
    } cases[] = {
        {"fa", "year_of", 2025, "سال ۲۰۲۵"},
        {"ru", "year_of", 2025, "2025 год"},
        {"zh", "year_of", 2025, "2025 年"},
        {"th", "year_of", 2025, "ปี 2025"},
        {"ar", "date", 120, "20 يناير"},
        {"en", "date", 120, "January 20"},
        {"ru", "date", 120, "20 января"},
        {"zh", "date", 120, "1 月 20 日"},
        {"fa", "date", 120, "۲۰ ژانویه"},
        {"th", "date", 20250120, "20 มกราคม 2025"},
        {"ru", "date", 20250100, "январь 2025 года"},
    };
    for (const auto& test : cases) {
        CAPTURE(test.tag);
        CAPTURE(test.value);
        CHECK(quantity(test.tag, test.unit, test.value, test.value) == test.printed);
    }
}

TEST_CASE("fractions and places in a series are words")
{
    CHECK(quantity("ar", "fraction", 0.1, 0.1) == "عُشر");
    CHECK(quantity("ar", "fraction", 0.5, 0.5) == "نصف");
    CHECK(quantity("fa", "fraction", 1.0 / 3, 1.0 / 3) == "یک‌سوم");
    CHECK(quantity("ru", "fraction", 0.75, 0.75) == "три четверти");
    CHECK(quantity("zh", "ordinal", 3, 3) == "第三");
    CHECK(quantity("en", "ordinal", 11, 11) == "11th");
}

TEST_CASE("options of one question can be kept to one scale word")
{
    const NumberStyle& zh = language("zh").numbers;
    REQUIRE(scale_of(5e11, zh) != nullptr);
    CHECK(scale_of(5e11, zh) == scale_of(1e11, zh));
    CHECK(scale_of(5e11, zh) != scale_of(1e12, zh));
    CHECK(scale_of(50000, zh) == nullptr);
    CHECK(scale_of(1234567, zh) == nullptr); // no scale word says it exactly in three decimals
}

TEST_CASE("only ASCII digits are replaced")
{
    CHECK(localise_digits("GPT-4: 10%", language("fa").numbers) == "GPT-۴: ۱۰%");
}
