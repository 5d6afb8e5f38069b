// Tags as people write them: shells, browsers, settings.
#include "lang/registry.h"
#include "test_data.h"

#include <doctest/doctest.h>

#include <string>

using namespace nuqta;

namespace {

const LanguageRegistry& shipped()
{
    static const auto registry = LanguageRegistry::load(test::data_root() / "content" / "languages");
    REQUIRE_MESSAGE(registry.ok(), to_string(registry.error()));
    return registry.value();
}

/// The tag that `written` leads to, or the message of the refusal.
std::string matched(const std::string& written)
{
    const auto language = shipped().match(written);
    return language ? language.value()->tag : language.error().message;
}

} // namespace

TEST_CASE("a tag is understood as people write it")
{
    const struct {
        const char* written;
        const char* tag;
    } cases[] = {
        {"fa", "fa"},          {"FA", "fa"},         {"fa_IR.UTF-8", "fa"}, {"fa-IR", "fa"},       {"farsi", "fa"},
        {"zh", "zh"},          {"zh-CN", "zh"},      {"zh_Hans", "zh"},     {"zh_CN.UTF-8", "zh"}, {"zh-Hans-TW", "zh"},
        {"ru_RU.UTF-8", "ru"}, {"ru_UA@euro", "ru"}, {"th_TH", "th"},       {"ar_EG.UTF-8", "ar"}, {"ar-LY", "ar"},
        {"en_US.UTF-8", "en"}, {"en-NZ", "en"},      {"eng", "en"},
    };
    for (const auto& test : cases) {
        CAPTURE(test.written);
        CHECK(matched(test.written) == test.tag);
    }
}

TEST_CASE("a tag of another kind of Chinese is refused with the reason")
{
    for (const char* tag : {"zh-TW", "zh_TW.UTF-8", "zh-HK", "zh-Hant", "zh-Hant-TW", "zh_MO"}) {
        CAPTURE(tag);
        CHECK(matched(tag).find("not Traditional") != std::string::npos);
    }
}

TEST_CASE("what is no language, or none of ours, is told the list")
{
    for (const char* tag : {"C", "C.UTF-8", "POSIX", "xx", "", "de_DE.UTF-8", "-", "."}) {
        CAPTURE(tag);
        const auto language = shipped().match(tag);
        REQUIRE_FALSE(language.ok());
        CHECK(language.error().code == ErrorCode::Usage);
        CHECK(language.error().message.find("fa (فارسی)") != std::string::npos);
        CHECK(language.error().message.find("zh (简体中文)") != std::string::npos);
    }
    CHECK(matched("C").find("is no language") != std::string::npos);
}

TEST_CASE("find knows exact tags only, and all are in order of tag")
{
    CHECK(shipped().find("th") != nullptr);
    CHECK(shipped().find("TH") == nullptr);
    std::string tags;
    for (const Language& language : shipped().all()) {
        tags += language.tag + " ";
    }
    CHECK(tags == "ar en fa ru th zh ");
}

TEST_CASE("a folder without packs is missing them")
{
    const auto registry = LanguageRegistry::load(test::data_root() / "content" / "no such folder");
    REQUIRE_FALSE(registry.ok());
    CHECK(registry.error().code == ErrorCode::Missing);
}
