// The articles the program ships, block by block where their shapes differ.
#include "reading.h"

#include <doctest/doctest.h>

#include <algorithm>

using namespace nuqta;

namespace {

std::string start_of(std::string_view text, std::string_view wanted)
{
    return std::string(text.substr(0, wanted.size()));
}

std::ptrdiff_t bullets(const Article& article)
{
    std::ptrdiff_t count = 0;
    for (const Section& section : article.sections) {
        count += std::count_if(section.blocks.begin(), section.blocks.end(),
                               [](const Block& block) { return block.kind == BlockKind::Bullet; });
    }
    return count;
}

} // namespace

TEST_CASE("each translation of the summit has 16 headings and 32 bullets, each with lead-in and body")
{
    const std::pair<const char*, const char*> titles[] = {
        {"fa", "انقلاب منبع‌باز DeepSeek: بینش‌هایی از یک نشست خصوصی هوش "
               "مصنوعی"},
        {"ru", "Революция с открытым исходным кодом от DeepSeek: Взгляд из закрытого саммита по ИИ"},
        {"th", "การปฏิวัติแบบโอเพนซอร์สของ DeepSeek: ข้อมูลเชิงลึกจากการประชุมสุดยอด AI แบบปิดประตู"},
        {"zh", "DeepSeek 的开源革命：闭门 AI 峰会的见解"},
    };
    for (const auto& entry : titles) {
        const std::string title = entry.second;
        CAPTURE(title);
        const Article article = test::read_content("deepseek-summit", entry.first);
        CHECK(article.title == title);
        CHECK(article.sections.size() == 16);
        CHECK(article.sections.front().title == title);
        CHECK(bullets(article) == 32);
        for (const Section& section : article.sections) {
            CHECK(section.title.find('*') == std::string::npos);
            for (const Block& block : section.blocks) {
                CHECK(block.text.find("**") == std::string::npos);
                CHECK((block.kind == BlockKind::Paragraph || (!block.lead.empty() && !block.lead_mark.empty())));
                CHECK(!block.body.empty());
                CHECK(block.body.end == block.text.size());
            }
        }
    }
}

TEST_CASE("lead-ins of every shape are split as a reader would")
{
    struct Case {
        const char* language;
        const char* id;
        Where where;
        const char* lead;
        const char* mark;
        const char* body; ///< its beginning
    };
    const Case cases[] = {
        {"zh", "b1", {"test.md", 22, 3}, "DeepSeek 的核心使命", "：", "CEO 梁文峰不仅仅是"},
        {"zh", "b6", {"test.md", 30, 3}, "DeepSeek 会超越 OpenAI 吗", "？", "这是可能的"},
        {"zh", "b8", {"test.md", 37, 3}, "但不要太快下结论", "…", "DeepSeek-R1 仍然依赖 SFT"},
        {"zh", "b10", {"test.md", 42, 3}, "多模态数据：尚未准备好", "——", "尽管 Janus-Pro 已发布"},
        {"zh", "b20", {"test.md", 67, 3}, "还没有", "。", "OpenAI 在编码"},
        {"zh", "b27", {"test.md", 83, 3}, "如果开源模型达到闭源性能的 95%", "，", "整个 AI 商业模式"},
        {"fa", "b1", {"test.md", 22, 3}, "مأموریت اصلی DeepSeek", ":", "مدیرعامل Liang Wenfeng"},
        {"fa", "b6", {"test.md", 30, 3}, "آیا DeepSeek از OpenAI پیشی خواهد گرفت", "؟", "این ممکن است—"},
        {"fa", "b8", {"test.md", 37, 3}, "اما نه به این سرعت", "...", "DeepSeek-R1 هنوز"},
        {"fa",
         "b10",
         {"test.md", 42, 3},
         "داده‌های چندوجهی: هنوز آماده نیستند",
         "—",
         "علی‌رغم انتشار Janus-Pro"},
        {"fa", "b12", {"test.md", 47, 3}, "\"بدهی پنهان\" تقطیر", ":", "بدون درک"},
        {"fa",
         "b27",
         {"test.md", 83, 3},
         "اگر مدل‌های منبع‌باز به ۹۵٪ عملکرد منبع‌بسته برسند",
         "،",
         "کل مدل"},
        {"ru", "b6", {"test.md", 30, 3}, "Сможет ли DeepSeek превзойти OpenAI", "?", "Это возможно, но"},
        {"ru", "b8", {"test.md", 37, 3}, "Но не так быстро", "…", "DeepSeek-R1 все еще"},
        {"ru", "b10", {"test.md", 42, 3}, "Мультимодальные данные: еще не готовы", "—", "несмотря на выпуск"},
        {"ru", "b20", {"test.md", 67, 3}, "Пока нет", ".", "Превосходные возможности"},
        {"ru",
         "b27",
         {"test.md", 83, 3},
         "Если модели с открытым исходным кодом достигнут 95% производительности закрытых моделей",
         ",",
         "вся бизнес-модель"},
        {"th", "b6", {"test.md", 30, 3}, "DeepSeek จะเหนือกว่า OpenAI หรือไม่", "?", "เป็นไปได้—"},
        {"th", "b8", {"test.md", 37, 3}, "แต่ช้าก่อน", "…", "DeepSeek-R1 ยังคง"},
        {"th", "b10", {"test.md", 42, 3}, "ข้อมูลหลายโหมด: ยังไม่พร้อม", "—", "แม้จะมีการเปิดตัว"},
        {"th", "b20", {"test.md", 67, 3}, "ยังไม่ใช่", ".", "ความสามารถ"},
        {"th", "b32", {"test.md", 94, 3}, "การต่อสู้ครั้งต่อไปคือการให้เหตุผล", ".", "ใครก็ตาม"},
    };
    for (const Case& c : cases) {
        CAPTURE(c.language);
        CAPTURE(c.id);
        const Article article = test::read_content("deepseek-summit", c.language);
        const Block* const block = find_block(article, c.id);
        REQUIRE(block != nullptr);
        CHECK(block->where == c.where);
        CHECK(slice(block->text, block->lead) == c.lead);
        CHECK(block->lead_mark == c.mark);
        CHECK(start_of(slice(block->text, block->body), c.body) == c.body);
    }
}

TEST_CASE("the paragraphs of the summit are six: a picture is none, a bold line with a colon is one")
{
    const Article article = test::read_content("deepseek-summit", "ru");
    CHECK(find_block(article, "p2")->where == Where{"test.md", 16, 1});
    CHECK(find_block(article, "p4")->text == "Мыслительный эксперимент:");
    CHECK(find_block(article, "p5")->where == Where{"test.md", 99, 2});
    CHECK(find_block(article, "p6")->where == Where{"test.md", 101, 1});
    CHECK(section_of(article, "p6")->id == "s16");
}

TEST_CASE("the Persian article has its 122 zero width non-joiners")
{
    const auto text = read_file(test::data_root() / "content" / "articles" / "deepseek-summit" / "fa.md");
    REQUIRE(text.ok());
    int count = 0;
    for (std::size_t at = text.value().find("\u200c"); at != std::string::npos;
         at = text.value().find("\u200c", at + 1)) {
        ++count;
    }
    CHECK(count == 122);
}

TEST_CASE("the Arabic article has two headings and nine paragraphs, repaired")
{
    const Article article = test::read_content("deepseek-rival", "ar");
    REQUIRE(article.sections.size() == 3);
    CHECK(article.sections[0].blocks.size() == 3);
    CHECK(article.sections[1].title == "DeepSeek: من لا شيء إلى رائد في مجال الذكاء الاصطناعي");
    CHECK(article.sections[1].blocks.size() == 3);
    CHECK(article.sections[2].title == "الحيلة الرئيسية لشركة DeepSeek: المصدر المفتوح كإستراتيجية للنمو");
    CHECK(article.sections[2].blocks.size() == 3);
    CHECK(bullets(article) == 0);
    CHECK(find_block(article, "p2")->text.find("DeepSeek. في 20 يناير") != std::string::npos);
    CHECK(find_block(article, "p4")->text.find("حتى قرر") != std::string::npos);
    CHECK(start_of(find_block(article, "p7")->text, "وبعيدًا عن كل هذا،") == "وبعيدًا عن كل هذا،");
    for (const Section& section : article.sections) {
        for (const Block& block : section.blocks) {
            CHECK(block.text.find(" .") == std::string::npos);
            CHECK(block.text.find("تعليق") == std::string::npos);
        }
    }
}
