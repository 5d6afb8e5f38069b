// Wrong options that fit the key's place: number, spelling, the words around the gap.
#include "article/align.h"
#include "article/read.h"
#include "generate/generate.h"
#include "generate/pack.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

using namespace nuqta;
using test::names;
using test::packs;

namespace {

/// Options of the one item that asks for the word, the key first; empty when nothing does.
std::vector<std::string> options_for(std::string_view tag, const std::string& markdown, const std::string& id)
{
    Diagnostics diagnostics;
    const ArticleSet set =
        align("one", {read_article(markdown, "a.md", std::string(tag), diagnostics).value()}).value();
    const Deck deck = generate_deck(set, packs(), names(), 1);
    for (const Item& item : deck.items) {
        if (item.id.find("/" + id + "-") != std::string::npos) {
            std::vector<std::string> options = item.wordings.begin()->second.options;
            std::rotate(options.begin(), options.begin() + static_cast<std::ptrdiff_t>(key_index(item)),
                        options.begin() + static_cast<std::ptrdiff_t>(key_index(item)) + 1);
            return options;
        }
    }
    return {};
}

std::string around(const std::string& sentence)
{
    return "# Город\n\n- **А:** " + sentence +
           "\n- **Б:** Мост построили в 1998 году.\n- **В:** Река длиной 40 километров.\n"
           "- **Г:** Рынок закрыт по средам.\n";
}

std::string around_persian(const std::string& sentence)
{
    return "# شهر\n\n- **الف:** " + sentence +
           "\n- **ب:** پل در سال ۱۹۹۸ ساخته شد.\n- **پ:** رود ۴۰ کیلومتر طول دارد.\n"
           "- **ت:** بازار چهارشنبه‌ها بسته است.\n";
}

bool any_holds(const std::vector<std::string>& options, const std::string& part)
{
    return std::any_of(options.begin(), options.end(),
                       [&](const std::string& option) { return option.find(part) != std::string::npos; });
}

} // namespace

TEST_CASE("a plural gets plurals beside it, also where it looks like a case of its singular")
{
    const std::vector<std::string> russian =
        options_for("ru", around("Отрасль, вероятно, разделится на разные архитектуры."), "architecture");
    REQUIRE(russian.size() == 4);
    CHECK(russian[0] == "архитектуры");
    for (const std::string& option : russian) {
        CAPTURE(option);
        CHECK((option.ends_with("ы") || option.ends_with("и")));
    }
    const std::vector<std::string> persian = options_for(
        "fa",
        around("صنعت نفت احتمالاً به معماری‌های متفاوت تقسیم خواهد شد."),
        "architecture");
    REQUIRE(persian.size() == 4);
    for (const std::string& option : persian) {
        CAPTURE(option);
        CHECK(option.ends_with("های"));
    }
}

TEST_CASE("options write ё only where the article does")
{
    const std::vector<std::string> plain =
        options_for("ru", around("Городской рынок предлагает партнерство соседним деревням."), "partnership");
    REQUIRE(!plain.empty());
    CHECK(plain.front() == "партнерство");
    const std::vector<std::string> dotted =
        options_for("ru", around("Городской рынок всё же предлагает партнёрство соседним деревням."), "partnership");
    REQUIRE(!dotted.empty());
    CHECK(dotted.front() == "партнёрство");
}

TEST_CASE("a noun that may be an object takes options of any gender where no word shows one")
{
    const auto feminine = [](const std::string& sentence) {
        const std::vector<std::string> options = options_for("ru", around(sentence), "diversity");
        return std::count_if(options.begin(), options.end(),
                             [](const std::string& option) { return option.ends_with("ость"); });
    };
    CHECK(feminine("Перегонка повышает доход, но снижает разнообразие.") > 0);
    CHECK(feminine("Хозяйка говорила: перегонка снижает разнообразие.") == 0);
}

TEST_CASE("an option that the words around the gap would have to change for is none")
{
    const std::vector<std::string> persian = options_for(
        "fa",
        around_persian(
            "شرکت نقشه‌کشی بر تنوع محصولات بازار شهر تأکید دارد."),
        "diversity");
    REQUIRE(persian.size() == 4);
    CHECK(persian.front() == "تنوع");
    for (const std::string& option : persian) {
        CHECK(!option.ends_with("ها")); // it would need ی before محصولات
    }
    const std::vector<std::string> russian =
        options_for("ru", around("Городские рынки могут столкнуться с волатильностью до конца лета."), "volatility");
    REQUIRE(russian.size() == 4);
    for (const std::string& option : russian) {
        CHECK(!option.starts_with("ст")); // it would need со
    }
}

TEST_CASE("a technique that is declined in the text has options in its case")
{
    const std::vector<std::string> options =
        options_for("ru",
                    around("Полагаясь на дистилляцию, лаборатория сберегла половину мощностей города.\n"
                           "- **Д:** Лаборатории соседей выбрали RLHF."),
                    "distillation");
    REQUIRE(options.size() == 4);
    CHECK(options[0] == "дистилляцию");
    CHECK(!any_holds(options, "тонкая настройка"));
    CHECK(!any_holds(options, "обрезка модели"));
}

TEST_CASE("a concept never stands beside another form of itself")
{
    const std::vector<std::string> options =
        options_for("ru", around("Компания уделяет главное внимание масштабу городской сети."), "scale");
    CHECK(!any_holds(options, "масштабируемост"));
}
