// Front matter before name before letters.
#include "article/language_of.h"
#include "reading.h"

#include <doctest/doctest.h>

using namespace nuqta;

namespace {

const LanguageRegistry& packs()
{
    static const Result<LanguageRegistry> loaded = LanguageRegistry::load(test::data_root() / "content" / "languages");
    if (!loaded) {
        FAIL(to_string(loaded.error()));
    }
    return loaded.value();
}

std::string language(std::string_view markdown, const std::string& file)
{
    const Result<std::string> found = language_of(markdown, file, packs());
    return found ? found.value() : "error: " + to_string(found.error());
}

} // namespace

TEST_CASE("front matter tells the language, then the file's name, then the letters")
{
    const std::string persian = "- این یک نوشتهٔ فارسی است که چیزی می‌گوید.\n";
    CHECK(language("---\nlang: ru\n---\n" + persian, "th.md") == "ru");
    CHECK(language("---\nlang: fa_IR.UTF-8\n---\n- a\n", "x.md") == "fa");
    CHECK(language(persian, "th.md") == "th");
    CHECK(language(persian, "folder.zh/article.th.md") == "th");
    CHECK(language(persian, "zh-CN.md") == "zh");
    CHECK(language(persian, "article.md") == "fa");
    CHECK(language(persian, "th-report-of-today.md") == "fa");
    CHECK(language(persian, "README.md") == "fa");
    CHECK(language(persian, "-") == "fa");
}

TEST_CASE("letters tell the language of short texts")
{
    struct Case {
        const char* text;
        const char* expected;
    };
    const Case cases[] = {
        {"The article says that OpenAI is not alone.", "en"},
        {"В статье сказано, что OpenAI не одна.", "ru"},
        {"บทความกล่าวว่า OpenAI ไม่ได้อยู่คนเดียว", "th"},
        {"文章说 OpenAI 并不孤单。", "zh"},
        {"مقاله می‌گوید که OpenAI تنها نیست و چند شرکت دیگر هم هست.", "fa"},
        {"تقول المقالة إن OpenAI ليست وحيدة في هذا المجال.", "ar"},
    };
    for (const Case& c : cases) {
        CAPTURE(c.text);
        CHECK(language(c.text, "article.md") == c.expected);
    }
}

TEST_CASE("letters tell the language of every article of the content")
{
    const std::pair<const char*, const char*> articles[] = {
        {"deepseek-summit", "fa"}, {"deepseek-summit", "ru"}, {"deepseek-summit", "th"},
        {"deepseek-summit", "zh"}, {"deepseek-rival", "ar"},
    };
    for (const auto& entry : articles) {
        const std::string tag = entry.second;
        CAPTURE(tag);
        const auto text = read_file(test::data_root() / "content" / "articles" / entry.first / (tag + ".md"));
        REQUIRE(text.ok());
        CHECK(language(text.value(), "article.md") == tag);
    }
}

TEST_CASE("a refused or unknown tag is told, and so is a text without letters")
{
    CHECK(language("---\nlang: zh-TW\n---\n- a\n", "a.md").substr(0, 6) == "error:");
    CHECK(language("- 文章\n", "zh-TW.md").substr(0, 6) == "error:");
    CHECK(language("---\nlang: xx\n---\n- a\n", "a.md").substr(0, 12) == "error: a.md:");
    CHECK(language("123 456\n", "a.md") == "error: a.md: its letters do not tell its language; name it with --lang");
}
