// Numbers in six languages, and what only looks like one. Every row was written by hand from the sentence it holds.
#include "generate/clauses.h"
#include "generate/facts.h"
#include "generate/pack.h"
#include "generate/quantities.h"

#include <doctest/doctest.h>

#include <string>
#include <vector>

using namespace nuqta;
using test::names;
using test::pack;

namespace {

/// "3000 count of h800; 3-9 month [possible]": every quantity of the text, in order.
std::string quantities_in(std::string_view tag, std::string_view text)
{
    const Language& language = pack(tag);
    std::string list;
    for (const Quantity& quantity : find_quantities(text, names().find(text, language), language)) {
        list += list.empty() ? "" : "; ";
        list += plain_number(quantity.low);
        list += quantity.high != quantity.low ? "-" + plain_number(quantity.high) : "";
        list += " " + quantity.unit;
        list += quantity.of != nullptr ? " of " + quantity.of->id : "";
        for (const Qualifier qualifier : quantity.qualifiers) {
            list += " [" + std::string(name_of(qualifier)) + "]";
        }
    }
    return list;
}

struct Row {
    const char* language;
    const char* text;
    const char* expected;
};

} // namespace

TEST_CASE("quantities are read with unit, value, thing counted and qualifiers in every language")
{
    const std::vector<Row> rows = {
        {"fa", "علی‌رغم ادعاها مبنی بر داشتن ۵۰,۰۰۰ GPU، DeepSeek کار می‌کند",
         "50000 count of gpu [claimed]"},
        {"ru", "Несмотря на утверждения о наличии 50 000 графических процессоров", "50000 count of gpu [claimed]"},
        {"zh", "尽管声称拥有 50,000 个 GPU", "50000 count of gpu [claimed]"},
        {"th", "แม้จะมีการอ้างว่ามี GPU 50,000 ตัว", "50000 count of gpu [claimed]"},
        {"en", "Despite claims of having 50,000 GPUs", "50000 count of gpu [claimed]"},
        {"fa", "با حدود ۱۰,۰۰۰ A100 قدیمی و ۳,۰۰۰ H800 کار می‌کند",
         "10000 count of a100 [approximate]; 3000 count of h800"},
        {"ru", "с примерно 10 000 устаревших A100 и 3 000 предзапретных H800",
         "10000 count of a100 [approximate]; 3000 count of h800"},
        {"zh", "使用了大约 10,000 个老化的 A100 和 3,000 个禁令前的 H800",
         "10000 count of a100 [approximate]; 3000 count of h800"},
        {"th", "ดำเนินการด้วย A100s เก่าประมาณ 10,000 ตัวและ H800s ก่อนการแบน 3,000 ตัว",
         "10000 count of a100 [approximate]; 3000 count of h800"},
        {"fa", "فاصله ممکن است تنها ۳-۹ ماه باشد، نه دو سال", "3-9 month [possible]; 2 year [denied]"},
        {"ru", "Разрыв может составлять всего 3-9 месяцев, а не два года", "3-9 month [possible]; 2 year [denied]"},
        {"zh", "差距可能只有 3-9 个月，而不是之前认为的两年。", "3-9 month [possible]; 2 year [denied]"},
        {"th", "ช่องว่างอาจมีเพียง 3-9 เดือน ไม่ใช่สองปีตามที่เคยคิด", "3-9 month [possible]; 2 year [denied]"},
        {"fa", "ابررایانه ۵۰۰ میلیارد دلاری OpenAI", "500000000000 USD"},
        {"ru", "суперкомпьютер OpenAI за $500 млрд", "500000000000 USD"},
        {"zh", "OpenAI 的 5000 亿美元超级计算机", "500000000000 USD"},
        {"th", "ซูเปอร์คอมพิวเตอร์มูลค่า 500 พันล้านดอลลาร์", "500000000000 USD"},
        {"en", "a supercomputer for $500 billion", "500000000000 USD"},
        {"fa", "هزینه آن ۱۰ برابر کمتر است", "10 times"},
        {"ru", "Стоимость в 10 раз ниже", "10 times"},
        {"zh", "成本比领先低 10 倍", "10 times"},
        {"th", "ต้นทุนต่ำกว่า 10 เท่า", "10 times"},
        {"fa", "به ۹۵٪ عملکرد برسند", "95 percent"},
        {"ru", "достигнут 95% производительности", "95 percent"},
        {"zh", "达到闭源性能的 95%", "95 percent"},
        {"fa", "در سال ۲۰۲۵ تغییر کنند", "2025 year_of"},
        {"ru", "перейти в 2025 году", "2025 year_of"},
        {"zh", "会在 2025 年转向", "2025 year_of"},
        {"th", "อาจเปลี่ยนในปี 2025", "2025 year_of [possible]"},
        {"ru", "Два дня назад", "2 day"},
        {"zh", "在三个多小时的时间里", "3 hour [at least]"},
        {"th", "ในช่วงเวลากว่าสามชั่วโมง", "3 hour [at least]"},
        {"ar", "في 20 يناير، أطلقوا النموذج", "120 date"},
        {"en", "On January 20 they released it", "120 date"},
        {"en", "On 20 January they released it", "120 date"},
        {"zh", "1 月 20 日发布", "120 date"},
        {"ru", "20 января вышла модель", "120 date"},
        {"ar", "يتطلب عُشر قوة الحوسبة", "0.1 fraction"},
        {"ar", "بعد سنتين من العمل", "2 year"},
    };
    for (const Row& row : rows) {
        CAPTURE(row.text);
        CHECK(quantities_in(row.language, row.text) == row.expected);
    }
}

TEST_CASE("digits of names, link escapes and other words are no quantities")
{
    const std::vector<Row> rows = {
        {"ru", "DeepSeek-R1 и o1, A100 и AlphaZero", ""},
        {"zh", "OpenAI 的 o1 模型和 H800", ""},
        {"en", "title=DeepSeek%20AI and GPT-4", ""},
        {"th", "การเดิมพันที่แข็งแกร่ง สามารถทำได้ อุตสาหกรรม", ""}, // พัน, สาม, หก stand inside these words
        {"fa", "نه فقط بر چشم‌انداز", ""},  // نه is "not" here
        {"zh", "胜利是二元的", ""},                          // "binary"
        {"ru", "важна не меньше, чем сырая мощность", ""},
    };
    for (const Row& row : rows) {
        CAPTURE(row.text);
        CHECK(quantities_in(row.language, row.text) == row.expected);
    }
}

TEST_CASE("clauses are cut at pauses but not inside numbers and names")
{
    const Language& russian = pack("ru");
    const std::string text = "В 2025 году 50,5 млн, а не o1.mini — так";
    std::string joined;
    const std::string first(slice(text, clause_with(clauses_of(text, {0, text.size()}, russian), {3, 4}, {})));
    CHECK(first == "В 2025 году 50,5 млн");
}
