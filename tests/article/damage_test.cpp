// Damaged characters: one case of each kind with its place, what must not be taken for damage, and the shipped
// articles.
#include "article/damage.h"
#include "article/joiners.h"
#include "article/marks.h"
#include "base/files.h"
#include "lang/registry.h"
#include "test_data.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <chrono>
#include <set>
#include <string>

using namespace nuqta;

namespace {

const Language& pack(const std::string& tag)
{
    static const LanguageRegistry registry =
        LanguageRegistry::load(test::data_root() / "content" / "languages").value();
    return *registry.find(tag);
}

std::string article(const std::string& path)
{
    return read_file(test::data_root() / "content" / "articles" / path).value();
}

/// "3:5 lost ZWNJ میکند" for each damage, one a line.
std::string listed(const std::string& markdown, const std::string& tag)
{
    std::string lines;
    for (const Damage& damage : find_damage(markdown, "test.md", pack(tag))) {
        lines += std::to_string(damage.where.line) + ":" + std::to_string(damage.where.column) + " " +
                 std::string(name_of(damage.kind)) + " " + damage.found + "\n";
    }
    return lines;
}

std::string without_joiners(std::string text)
{
    const std::string joiner = "\u200c";
    for (std::size_t at = text.find(joiner); at != std::string::npos; at = text.find(joiner, at)) {
        text.erase(at, joiner.size());
    }
    return text;
}

} // namespace

TEST_CASE("each kind of damage is found at its line and column")
{
    const struct {
        const char* tag;
        const char* markdown;
        const char* expected;
    } cases[] = {
        {"fa", "- این کار میکند.\n", "1:17 lost ZWNJ میکند\n"},
        {"ar", "نموذج مثل DeepSeek.في 20 يناير", "1:19 lost line break DeepSeek.في\n"},
        {"ru", "Первое.Второе предложение", "1:1 lost line break Первое.Второе\n"},
        {"en", "It was the end.Then it began.", "1:12 lost line break end.Then\n"},
        {"ar", "إستراتيجية للنمووبعيدًا عن", "1:22 lost line break للنمووبعيدًا\n"},
        {"en", "one (two\n\nthree) four\n", "1:5 unpaired mark (\n3:6 unpaired mark )\n"},
        {"ru", "слово «цитата\n", "1:12 unpaired mark «\n"},
        {"fa", "عدد ۱۲3 است", "1:8 mixed digits ۱۲3\n"},
        {"fa", "سال ۲۰۲۵ و ۱۰ روز و 12 ماه", "1:35 mixed digits 12\n"},
        {"fa", "كتاب", "1:1 foreign letter كتاب\n"},
        {"ar", "کتاب", "1:1 foreign letter کتاب\n"},
        {"en", "two  words", "1:4 double space   \n"},
        {"ar", "منافسوهم . ولكن", "1:17 space before a mark  .\n"},
        {"zh", "字\uFFFD字", "1:4 replacement character \uFFFD\n"},
        {"en", "a\x01z", "1:2 control character \x01\n"},
        {"en", "---\nNo key,  so no front matter.\n\n---\n", "2:8 double space   \n"},
        {"en", "a  b  c\n\nd  e\n", "1:2 double space   \n1:5 double space   \n3:2 double space   \n"},
    };
    for (const auto& test : cases) {
        CAPTURE(std::string(test.markdown));
        CHECK(listed(test.markdown, test.tag) == test.expected);
    }
}

TEST_CASE("what only looks like damage is left alone")
{
    const struct {
        const char* tag;
        const char* markdown;
    } cases[] = {
        {"en", "Use Node.js 2.5 and v1.2, e.g. from example.com."},
        {"en", "---\nimage: (  a\n---\n\nText.\n"},
        {"en", "`(  a.B`, [a link](http://x.org/(a) and <b class=\"x\">bold</b>."},
        {"en", "1) first\n2) second (really)\n"},
        {"en", "a line  \nbroken with two spaces, and don't say ‘it’s’.\n"},
        {"en", "```\nif (a  b\n```\n"},
        {"ru", "И т.д. и т.п., а также 50 000 руб. за год; „да“ и «нет»."},
        {"fa", "- مدل A100 با %20 و o1 در سال ۲۰۲۵ و تنها انتها و نهایی و میدانی و بهتر و دفتر."},
        {"fa", "1. یک\n2. دو، در سال ۲۰۲۵\n"},
        {"ar", "الأسلحة النووية والنوويتان في عام 2025."},
        {"zh", "他说：“好。”然后走了（真的）。"},
        {"th", "ราคา 5.6 ล้าน ฯลฯ ในปี ค.ศ.2025"},
    };
    for (const auto& test : cases) {
        CAPTURE(std::string(test.markdown));
        CHECK(listed(test.markdown, test.tag) == "");
    }
}

TEST_CASE("an article that is nothing but damage is judged in one pass and listed in short")
{
    const auto repeated = [](const std::string& text, std::size_t count) {
        std::string all;
        for (std::size_t i = 0; i < count; ++i) {
            all += text;
        }
        return all;
    };
    constexpr std::size_t k_many = 200000; // a search from the start for each takes minutes
    for (const std::string& markdown : {
             repeated("(", k_many) + repeated("]", k_many),
             repeated("\"(", k_many) + repeated("\"", k_many),
             repeated("(", k_many) + repeated(")", k_many) + repeated("(", k_many + 1),
             repeated("a  ", k_many),
             repeated("<a", k_many) + repeated("](", k_many),
         }) {
        CAPTURE(markdown.substr(0, 4));
        const auto begin = std::chrono::steady_clock::now();
        const std::vector<Damage> damage = find_damage(markdown, "test.md", pack("en"));
        CHECK(std::chrono::steady_clock::now() - begin < std::chrono::seconds(10));
        REQUIRE(damage.size() == k_most_of_a_kind + 1);
    }
    const std::vector<Damage> damage = find_damage(repeated("(\n\n", k_most_of_a_kind + 5), "test.md", pack("en"));
    REQUIRE(damage.size() == k_most_of_a_kind + 1);
    CHECK(damage.back().where == Where{"test.md", 2001, 1});
    CHECK(damage.back().message == "5 more from here on");
}

TEST_CASE("the shipped articles have no damage but what their authors wrote")
{
    for (const char* tag : {"fa", "ru", "th", "zh"}) {
        CAPTURE(tag);
        CHECK(listed(article("deepseek-summit/" + std::string(tag) + ".md"), tag) == "");
    }
    CHECK(listed(article("deepseek-rival/ar.md"), "ar") == "");
}

TEST_CASE("an article that lost every ZWNJ: nine words in ten that need one are found")
{
    // The words of the Persian article in which ZWNJ separates two letters that would join, without it.
    const std::set<std::string> needed = {
        "آزمایشگاههای", "انسانها",    "بحثها",         "برچسبگذاری", "بهرهمند",    "بینشهای",     "بینشهایی",
        "تراشههای",     "تواناییهای", "توسعهدهندگان",  "جاهطلبی",    "حاشیهنویسی", "حوزههای",     "خلاصهای",
        "دادهها",       "دادههای",    "دستورالعملهای", "دعوتنامهای", "روشهای",     "سرسامآور",    "سرمایهگذاران",
        "سریعتر",       "شدهای",      "عاملهای",       "علیرغم",     "قابلیتهای",  "قانعکنندهای", "کسبوکار",
        "کوتاهمدت",     "گستردهتر",   "محدودیتهای",    "مخربترین",   "مدلهای",     "معماریهای",   "مقیاسپذیری",
        "منبعباز",      "منبعبسته",   "میآیند",        "میافکند",    "میبرد",      "میتواند",     "میدهد",
        "میدهیم",       "میشد",       "میشوند",        "میپردازد",   "میپرسیدید",  "میکند",       "میگیرند",
        "نظارتشده",     "نشدهای",     "نوآوریهای",     "هزینههای",   "همانطور",    "همترازی",     "پاسخهای",
        "پلهای",        "پیشبینی",    "پیشرفتهای",     "چالشهای",    "چشمانداز",
    };
    REQUIRE(needed.size() == 61);
    std::set<std::string> found;
    for (const Damage& damage : find_damage(without_joiners(article("deepseek-summit/fa.md")), "fa.md", pack("fa"))) {
        CHECK(damage.kind == DamageKind::LostJoiner);
        found.insert(damage.found);
    }
    std::size_t recalled = 0;
    for (const std::string& word : needed) {
        recalled += found.count(word);
        if (found.count(word) == 0) {
            MESSAGE("not found: " << word);
        }
    }
    CHECK(recalled * 10 >= needed.size() * 9);
    for (const std::string& word : found) {
        CAPTURE(word);
        CHECK(needed.count(word) == 1);
    }
}

TEST_CASE("the suggestion puts the ZWNJ where it was")
{
    const struct {
        const char* damaged;
        const char* restored;
    } cases[] = {
        {"میکند", "می‌کند"},
        {"نمیشوند", "نمی‌شوند"},
        {"مدلهای", "مدل‌های"},
        {"سریعتر", "سریع‌تر"},
        {"مخربترین", "مخرب‌ترین"},
        {"کسبوکار", "کسب‌وکار"},
        {"پیشبینی", "پیش‌بینی"},
        {"چشمانداز", "چشم‌انداز"},
        {"برچسبگذاری", "برچسب‌گذاری"},
        {"همترازی", "هم‌ترازی"},
        {"بهرهمند", "بهره‌مند"},
        {"علیرغم", "علی‌رغم"},
        {"قانعکنندهای", "قانع‌کننده‌ای"},
        {"نشدهای", "نشده‌ای"},
        {"خلاصهای", "خلاصه‌ای"},
    };
    for (const auto& test : cases) {
        CAPTURE(std::string(test.damaged));
        const auto lost = find_lost_joiners(test.damaged, pack("fa").spelling);
        REQUIRE(lost.size() == 1);
        CHECK(lost[0].restored == test.restored);
    }
}

TEST_CASE("quotations are found as pairs, also where a mark opens in one language and closes in another")
{
    const struct {
        const char* text;
        const char* quoted; ///< the quotations, joined by |
    } cases[] = {
        {"a «b „c“ d» e “f” g", "«b „c“ d»|“f”"},
        {"say \"yes\" or \"no\"", "\"yes\"|\"no\""},
        {"‘it’s’ and don’t", "‘it’s’"},
        {"no quote “here", ""},
    };
    for (const auto& test : cases) {
        CAPTURE(std::string(test.text));
        std::string quoted;
        for (const ByteRange& range : quoted_ranges(test.text)) {
            quoted += (quoted.empty() ? "" : "|") + std::string(slice(test.text, range));
        }
        CHECK(quoted == test.quoted);
    }
}

TEST_CASE("what would close an open quotation, in every language's marks")
{
    const struct {
        const char* text;
        const char* closing;
    } cases[] = {
        {"A guest wrote: “we sell tea", "”"},
        {"A guest wrote: “we sell ‘tea", "’”"},
        {"Газета „Заря“ пишет", ""},
        {"Газета пишет: «чай „Заря", "“»"},
        {"don’t close this", ""},
        {"he said \"come in", "\""},
        {"the 27\" screen", ""},
        {"他说“茶", "”"},
        {"(a bracket is no quotation", ""},
    };
    for (const auto& test : cases) {
        CAPTURE(test.text);
        CHECK(closing_quotes(test.text) == test.closing);
    }
}
