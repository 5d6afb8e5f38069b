// Other publishers' Markdown all the way to items: whatever is no text of the article stands in no question.
#include "article/align.h"
#include "article/read.h"
#include "generate/generate.h"
#include "generate/pack.h"

#include <doctest/doctest.h>

#include <set>
#include <string>

using namespace nuqta;

namespace {

constexpr const char* k_tea = R"(+++
title = "How tea is made"
lang = "en"
+++

Tea in four steps
=================

<!-- editor: check the numbers -->

Welcome! See the [garden guide][guide] or write to <tea@example.org>.[^1]

Water
-----

* **Heat**: Green tea wants water of 80 degrees, which is cooler than black tea needs.
  It turns bitter above that.
* **Time** - Let it stand for 3 minutes; [old leaves](https://example.org/leaves "Leaves") take 5 minutes.
* **Hardness:** Soft water keeps the colour bright,\
  hard water makes it dull.

| Tea   | Degrees |
|-------|---------|
| Green | 80      |
| Black | 95      |

#### Leaves {#leaves}

+ Picking &mdash; by hand: Only the two youngest leaves are picked, because old ones are tough.
+ Drying: The leaves lie in the sun for 12 hours and lose 70% of their weight.
    + Rolling: A machine with `roller_v2` presses them for 40 minutes.
    + Sorting: Sieves divide them into 6 grades.
+ ![A picture of leaves](leaves.png) Packing: Boxes of 250 grams leave the factory within 2 days.

```python
tea = 80  # degrees
- not: a bullet
```

###### Trade

1. **Export.** China sold 370,000 tonnes in 2019, more than Kenya did.
2. **Price?** A kilogram costs 4 dollars at the auction, but 30 dollars in the shop.
3. **Taxes** are low: about 5% in most countries.[^tax]

- [x] **Done:** The first harvest was sold within 3 weeks.
- [ ] **Open:** The second harvest waits for 2 ships.

- **Hidden:** The garden has 48 workers &amp; 3 drivers.

[guide]: https://example.org/guide
[^1]: Letters are answered within 10 days.
[^tax]: Taxes differ: see the list of 2020.
)";

constexpr const char* k_tiles = R"(# کاشی‌های قدیمی

- رنگ‌ها: کاشی‌کاران با ۷ رنگ کار می‌کردند که از سنگ به دست می‌آمد.
- پخت: هر کاشی ۱۲ ساعت در کوره می‌ماند و دمای آن به ۹۰۰ درجه می‌رسید.
- **بازسازی** : کار بازسازی گنبد ۴ سال طول کشید و ۲ میلیون دلار هزینه داشت.
- **چرا آبی؟** رنگ آبی از لاجورد به دست می‌آید، زیرا این سنگ در کوه‌های نزدیک فراوان است.
- **بازدیدکنندگان**: در سال ۲۰۱۹ حدود ۳۰۰٬۰۰۰ نفر از موزه دیدن کردند.
- اگر کاشی ترک بخورد، استادکار آن را از نو می‌پزد.
)";

constexpr const char* k_lighthouse = R"(---
layout: post
---
# Маяк на мысе

Маяк стоит на северном мысе, и его свет виден за тридцать километров. Его построили в 1904 году, потому что корабли часто садились на мель. Смотритель жил в доме рядом, а его семья держала двух коров.

Лампу сначала заправляли маслом, но через десять лет провели электричество. Теперь маяк работает без людей, и только раз в месяц приезжает мастер. Летом сюда ходят туристы, которые поднимаются по ста двадцати ступеням.

Если туман густой, включают сирену. Её слышно за пять километров, хотя ветер часто относит звук. Зимой дорога закрыта, поэтому мастер прилетает на вертолёте.

Башня выкрашена в красный цвет, чтобы её было видно на снегу. Стены имеют толщину два метра, и внутри всегда прохладно. Старая линза хранится в музее, где её можно рассмотреть вблизи.
)";

constexpr const char* k_bicycles = R"(城市自行车
====

1. **起点：**该项目于 2012 年启动，只有 300 辆自行车。
2. **规模**：现在共有 5000 辆自行车和 400 个站点。
3. **费用**——前 30 分钟免费，之后每小时 2 元。
   - 学生：学生享受 50% 的折扣。
   - 老人：65 岁以上的老人免费。
4. **为什么受欢迎？** 因为站点离地铁很近，而且车子很轻。
5. 如果自行车损坏，用户可以用手机报修。
6. 维修：维修队有 40 人，平均两天内修好。
)";

Deck deck_of(const char* markdown, const std::string& tag)
{
    Diagnostics diagnostics;
    Article article = read_article(markdown, tag + ".md", tag, diagnostics).value();
    return generate_deck(align("one", {std::move(article)}).value(), test::packs(), test::names(), 1);
}

/// Everything a player could see.
std::string shown(const Deck& deck)
{
    std::string text;
    for (const Item& item : deck.items) {
        for (const auto& [tag, wording] : item.wordings) {
            text += wording.stem + "\n" + wording.explanation + "\n";
            for (const std::string& option : wording.options) {
                text += option + "\n";
            }
        }
    }
    return text;
}

std::set<std::string> asked_blocks(const Deck& deck)
{
    std::set<std::string> blocks;
    for (const Item& item : deck.items) {
        blocks.insert(item.block);
    }
    return blocks;
}

} // namespace

TEST_CASE("code, tables, footnotes, comments, addresses and marks of Markdown are never asked")
{
    const Deck deck = deck_of(k_tea, "en");
    const std::string text = shown(deck);
    for (const char* const left_out :
         {"|", "```", "python", "not: a bullet", "[", "]", "**", "http", "<", "{#", "editor", "95", "Letters are",
          "Taxes differ", "A picture", "&amp;", "\\", "title ="}) {
        CAPTURE(left_out);
        CHECK(text.find(left_out) == std::string::npos);
    }
    CHECK(deck.sources.front().title == "How tea is made");
    CHECK(asked_blocks(deck).size() >= 10);
    CHECK(text.find("370,000 tonnes") != std::string::npos);
}

TEST_CASE("an article without bold, of one language, is asked about by its bullets")
{
    const Deck deck = deck_of(k_tiles, "fa");
    CHECK(asked_blocks(deck).size() >= 4);
    CHECK(find_block(deck, "b1")->lead.at("fa") == "رنگ‌ها");
    CHECK(find_block(deck, "b3")->lead.at("fa") == "بازسازی");
}

TEST_CASE("numbered lists with colons inside, outside and dashes behind the bold give lead-ins")
{
    const Deck deck = deck_of(k_bicycles, "zh");
    const std::pair<const char*, const char*> leads[] = {
        {"b1", "起点"}, {"b2", "规模"}, {"b3", "费用"}, {"b4", "学生"}, {"b8", "维修"}};
    for (const auto& [block, lead] : leads) {
        CAPTURE(block);
        CHECK(find_block(deck, block)->lead.at("zh") == lead);
    }
    CHECK(asked_blocks(deck).size() >= 5);
}

TEST_CASE("prose alone is asked by its sentences")
{
    const Deck deck = deck_of(k_lighthouse, "ru");
    CHECK(coverage(deck, "ru").bullets == 0);
    CHECK(deck.items.size() >= 3);
    CHECK(find_section(deck, "s1")->title.at("ru") == "Маяк на мысе");
}
