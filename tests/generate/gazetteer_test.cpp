// Names in running text, what the gazetteer promises of all its names, and a gazetteer file that is wrong.
#include "generate/gazetteer.h"
#include "generate/pack.h"
#include "unicode/code_points.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <iterator>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

using namespace nuqta;
using test::names;
using test::pack;

namespace {

std::string names_in(std::string_view tag, std::string_view text)
{
    std::string list;
    for (const Mention& mention : names().find(text, pack(tag))) {
        list += (list.empty() ? "" : " ") + mention.name->id;
    }
    return list;
}

const NameEntry& entry(std::string_view id)
{
    const auto& all = names().entries();
    const auto found = std::find_if(all.begin(), all.end(), [&](const NameEntry& name) { return name.id == id; });
    REQUIRE(found != all.end());
    return *found;
}

std::string joined(const std::vector<std::string>& texts)
{
    std::string list;
    for (const std::string& text : texts) {
        list += (list.empty() ? "" : ", ") + text;
    }
    return list;
}

constexpr std::string_view k_languages[] = {"fa", "ar", "ru", "zh", "th", "en"};

bool is_latin(const std::string& text)
{
    std::size_t at = 0;
    return next_code_point(text, at) < 0x250;
}

/// True when a question can print the name in the language's own script, or say what its letters stand for.
bool can_be_said(const NameEntry& name, const std::string& tag)
{
    const auto spelling = name.spellings.find(tag);
    const bool native =
        spelling != name.spellings.end() &&
        (!is_latin(spelling->second.name) || std::any_of(spelling->second.forms.begin(), spelling->second.forms.end(),
                                                         [](const std::string& form) { return !is_latin(form); }));
    return native || tag == "en" || name.expansion.count(tag) > 0;
}

} // namespace

TEST_CASE("names are found in every language's spelling, as whole words, the longest first")
{
    CHECK(names_in("ru", "В отличие от Сэма Альтмана, OpenAI и DeepSeek-R1") == "sam-altman openai deepseek-r1");
    CHECK(names_in("zh", "软银是资金支持者，特斯拉和OpenAI的o1模型") == "softbank money tesla openai o1");
    CHECK(names_in("fa", "موفقیت تسلا و SoftBank") == "tesla softbank");
    CHECK(names_in("th", "H800s ก่อนการแบน และSoftBank") == "h800 softbank");
    CHECK(names_in("ar", "10 آلاف شريحة من إنتاج شركة إنفيديا") == "counted-chip nvidia");
    CHECK(names_in("en", "OpenAIs metaphor, o1x and Metallic") == "");
}

TEST_CASE("inflected and rare spellings are recognised but not printed")
{
    CHECK(names_in("ru", "Илью Суцкевера и Джека Ма ждут в Кремниевой долине") ==
          "ilya-sutskever jack-ma silicon-valley");
    CHECK(names_in("zh", "深度求索和NVIDIA，英伟达") == "deepseek nvidia nvidia");
    CHECK(printed_name(entry("nvidia"), "zh") == "英伟达");
    CHECK(printed_name(entry("deepseek"), "zh") == "DeepSeek");
    CHECK(entry("deepseek").spellings.at("zh").forms.empty());
    CHECK(printed_name(entry("sundar-pichai"), "ar") == "سوندار بيتشاي");
    CHECK(names_in("ar", "ساندر بيتشاي") == "sundar-pichai");
    CHECK(joined(entry("moe").spellings.at("ru").forms) == "смесь экспертов");
    CHECK(names_in("th", "การเรียนรู้แบบเสริมกำลัง การปรับจูน") == "rl fine-tuning");
}

TEST_CASE("an entry says what its name is kin to")
{
    const Gazetteer gazetteer =
        parse_gazetteer({{"- {id: us, type: country, name: US, ru: {name: США, gender: p}}\n"
                          "- {id: a, type: company, name: A, field: [lab, chips], country: us}\n"
                          "- {id: b, type: company, name: B, field: lab, parent: a}\n"
                          "- {id: c, type: model, name: C, maker: b, ru: {forms: [Си], read: [Сям]}}\n"
                          "- {id: d, type: person, name: D, role: founder, country: us}\n",
                          "names.yaml"}})
            .value();
    const std::vector<NameEntry>& entries = gazetteer.entries();
    REQUIRE(entries.size() == 5);
    CHECK(entries[0].spellings.at("ru").gender == "p");
    CHECK(joined(entries[1].fields) == "lab, chips");
    CHECK(entries[1].country == "us");
    CHECK(joined(entries[2].fields) == "lab");
    CHECK(entries[2].parent == "a");
    CHECK(entries[3].maker == "b");
    CHECK(joined(entries[3].spellings.at("ru").forms) == "Си");
    CHECK(joined(entries[3].spellings.at("ru").read) == "Сям");
    CHECK(entries[4].role == "founder");
}

TEST_CASE("every name of the gazetteer has kin: at least four others of its type in each of its fields")
{
    std::map<std::pair<std::string, std::string>, int> members;
    for (const NameEntry& name : names().entries()) {
        for (const std::string& field : name.fields) {
            ++members[{name.type, field}];
        }
        const bool needs_no_field = name.type == "person" || name.type == "country" || name.type == "thing";
        CHECK_MESSAGE((needs_no_field || !name.fields.empty()), name.id);
        CHECK_MESSAGE(name.role.empty() == (name.type != "person"), name.id);
    }
    for (const auto& group : members) {
        CHECK_MESSAGE(group.second >= 5, (group.first.first + " " + group.first.second));
    }
    CHECK(members.size() >= 40);
}

TEST_CASE("a Chinese and an American founder have three others of their country")
{
    std::map<std::string, int> founders;
    for (const NameEntry& name : names().entries()) {
        founders[name.country] += name.role == "founder" ? 1 : 0;
        if (name.type == "person" && name.country == "china") {
            CHECK_MESSAGE(name.spellings.at("zh").name.find("·") == std::string::npos, name.id);
        }
    }
    CHECK(founders["china"] >= 4);
    CHECK(founders["usa"] >= 4);
}

TEST_CASE("every technique and term can be said in every language")
{
    int terms_spelled_out = 0;
    for (const NameEntry& name : names().entries()) {
        if (name.type != "technique" && name.type != "term") {
            continue;
        }
        for (const std::string_view tag : k_languages) {
            CHECK_MESSAGE(can_be_said(name, std::string(tag)), (name.id + " " + std::string(tag)));
        }
        CHECK_MESSAGE((name.type != "term" || name.expansion.size() == std::size(k_languages)), name.id);
        CHECK_MESSAGE((name.expansion.empty() || name.expansion.size() == std::size(k_languages)), name.id);
        terms_spelled_out += name.type == "term" ? 1 : 0;
    }
    CHECK(terms_spelled_out >= 15);
}

TEST_CASE("native names of techniques and countries have a gender where words agree with them")
{
    for (const NameEntry& name : names().entries()) {
        for (const std::string tag : {"ru", "ar"}) {
            const auto spelling = name.spellings.find(tag);
            const bool inflects_neighbours = name.type == "technique" || name.type == "country";
            if (inflects_neighbours && spelling != name.spellings.end()) {
                CHECK_MESSAGE(!spelling->second.gender.empty(), (name.id + " " + tag));
            }
        }
    }
}

TEST_CASE("a spelling belongs to one name of the gazetteer")
{
    std::map<std::pair<std::string, std::string>, std::string> owner; // language and spelling to id
    for (const NameEntry& name : names().entries()) {
        for (const std::string_view language : k_languages) {
            const std::string tag(language);
            std::vector<std::string> spellings = {name.name};
            if (const auto own = name.spellings.find(tag); own != name.spellings.end()) {
                spellings.push_back(own->second.name);
                spellings.insert(spellings.end(), own->second.forms.begin(), own->second.forms.end());
                spellings.insert(spellings.end(), own->second.read.begin(), own->second.read.end());
            }
            for (const std::string& spelling : spellings) {
                const std::string& first = owner.emplace(std::pair{tag, spelling}, name.id).first->second;
                CHECK_MESSAGE(first == name.id, spelling);
            }
        }
    }
}

TEST_CASE("where no spaces are written a long name is found within a wrong cut, and none within a set phrase")
{
    CHECK(names_in("th", "ยังไม่มีห้องปฏิบัติการใดที่ส่งมอบตัวแทน AI ที่ก้าวหน้า").find("ai-agent") != std::string::npos);
    CHECK(names_in("th", "ระบบรองรับการดำเนินการอนุมานโดยรวม").find("inference") == std::string::npos);
}

TEST_CASE("a gazetteer that is wrong says where")
{
    const auto error_of = [](std::string_view yaml) {
        const auto gazetteer = parse_gazetteer({{std::string(yaml), "names.yaml"}});
        return gazetteer ? "" : to_string(gazetteer.error());
    };
    CHECK(error_of("names:\n  - {id: a, type: company}\n") == "names.yaml:2:5: an entry must have id, type and name");
    CHECK(error_of("names:\n  - {id: a, type: company, name: A}\n  - {id: a, type: company, name: B}\n") ==
          "names.yaml:3:5: the id a is there twice");
    CHECK(error_of("names:\n  - {id: a, type: company, name: A, colour: red}\n") ==
          "names.yaml:2:37: unknown key: colour");
    CHECK(error_of("- {id: a, type: company, name: A, country: nowhere}\n") ==
          "names.yaml:1:44: the country nowhere is no entry of type country");
    CHECK(error_of("- {id: a, type: company, name: A}\n- {id: b, type: model, name: B, maker: b}\n") ==
          "names.yaml:2:40: the maker b is no entry of type company");
    CHECK(error_of("- {id: a, type: company, name: A, parent: c}\n") ==
          "names.yaml:1:43: the parent c is no entry of type company");
    CHECK(error_of("- {id: a, type: person, name: A, role: hero}\n") == "names.yaml:1:40: unknown role: hero");
    CHECK(error_of("- {id: a, type: place, name: A, ru: {name: B, gender: x}}\n") ==
          "names.yaml:1:55: unknown gender: x");
    CHECK(error_of("- {id: a, type: place, name: A, ru: {read: А}}\n") ==
          "names.yaml:1:44: read must be a list of texts");
    CHECK(error_of("- {id: a, type: term, name: A, misread: {ru: [Б, В]}}\n") ==
          "names.yaml:1:46: misread must list three texts");
    CHECK(error_of("- {id: a, type: company, name: A}\n- {id: b, type: concept, name: B, field: f, parent: a}\n") ==
          "names.yaml:2:53: the parent a is no entry of type concept");
    CHECK(error_of("- {id: a, type: concept, name: A, field: f, ru: {name: а, declined: [б]}}\n"
                   "- {id: b, type: concept, name: B, field: g, ru: {name: а, declined: [б, в]}}\n") == "");
    CHECK(error_of("- {id: a, type: concept, name: A, field: f, ru: {name: а, declined: [б]}}\n"
                   "- {id: b, type: concept, name: B, field: f, ru: {name: а, declined: [б, в]}}\n") ==
          "names.yaml:2:70: declined has 2 forms, in the entries of its field before it 1");
    CHECK(error_of("- {id: a").starts_with("names.yaml:"));
    CHECK(error_of("{}") == "names.yaml:1:1: there must be a list called names");
}
