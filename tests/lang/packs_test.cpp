// One walk through all packs of the folder: what one language can say, all can, and every text of theirs is complete.
#include "lang/question_ids.h"
#include "lang/registry.h"
#include "test_data.h"
#include "unicode/code_points.h"
#include "unicode/fold.h"
#include "unicode/message.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <set>
#include <string>
#include <vector>

using namespace nuqta;

namespace {

const std::vector<Language>& packs()
{
    static const auto registry = LanguageRegistry::load(test::data_root() / "content" / "languages");
    REQUIRE_MESSAGE(registry.ok(), to_string(registry.error()));
    return registry.value().all();
}

template<typename Map> std::set<std::string> keys(const Map& map)
{
    std::set<std::string> names;
    for (const auto& [key, value] : map) {
        names.insert(key);
    }
    return names;
}

std::set<std::string> unit_ids(const Language& language)
{
    std::set<std::string> ids;
    for (const Unit& unit : language.units) {
        ids.insert(unit.id);
    }
    return ids;
}

bool ends_with_any(const std::string& text, const Words& ends)
{
    return std::any_of(ends.begin(), ends.end(), [&](const std::string& end) { return text.ends_with(end); });
}

} // namespace

TEST_CASE("all packs have the same units, carriers, questions and interface texts")
{
    REQUIRE(packs().size() == 6);
    const Language& first = packs().front();
    for (const Language& language : packs()) {
        CAPTURE(language.tag);
        CHECK(unit_ids(language) == unit_ids(first));
        CHECK(unit_ids(language).size() == language.units.size());
        CHECK(keys(language.carriers) == keys(first.carriers));
        CHECK(keys(language.questions) == keys(first.questions));
        CHECK(keys(language.strings) == keys(first.strings));
    }
}

TEST_CASE("every question ends with the question mark of its language and keeps to its quotation marks")
{
    for (const Language& language : packs()) {
        for (const auto& [id, form] : language.questions) {
            CAPTURE(language.tag);
            CAPTURE(id);
            CHECK((form.pattern.ends_with(language.question_mark) || form.pattern.ends_with("{question}")));
            CHECK(form.pattern.find('_') == std::string::npos);
            CHECK(form.pattern.find('"') == std::string::npos);
            const bool opens = form.pattern.find(language.quotes.open) != std::string::npos;
            const bool closes = form.pattern.find(language.quotes.close) != std::string::npos;
            CHECK(opens == closes);
            if (form.gap == "…") {
                CHECK(opens); // a gap that is not asked in place stands in a quotation
            }
        }
    }
}

TEST_CASE("a unit has one form, or all that the plural rules of its language ask for")
{
    const double samples[] = {1, 2, 3, 5, 11, 21, 22, 100, 101, 1.5, 0.5, 1e6};
    for (const Language& language : packs()) {
        for (const Unit& unit : language.units) {
            CAPTURE(language.tag);
            CAPTURE(unit.id);
            const bool inflected = std::any_of(unit.forms.begin(), unit.forms.end(), [](const auto& form) {
                return form.first != "other" && form.first.front() != '=';
            });
            if (!inflected) {
                continue;
            }
            for (const double value : samples) {
                CAPTURE(value);
                CHECK(unit.forms.contains(plural_category(language.tag, value)));
            }
        }
    }
}

TEST_CASE("a fraction that is understood has a word to be printed with")
{
    for (const Language& language : packs()) {
        const auto unit = std::find_if(language.units.begin(), language.units.end(),
                                       [](const Unit& candidate) { return candidate.id == "fraction"; });
        REQUIRE(unit != language.units.end());
        std::set<std::string> printed;
        for (const auto& [key, form] : unit->forms) {
            printed.insert(form);
        }
        CHECK(printed.size() == unit->forms.size());
        for (const double value : {1.0 / 2, 1.0 / 3, 1.0 / 4, 1.0 / 5, 1.0 / 10}) {
            CAPTURE(language.tag);
            CAPTURE(value);
            CHECK(std::any_of(unit->whole.begin(), unit->whole.end(),
                              [&](const NumberWord& word) { return std::abs(word.value - value) < 1e-9; }));
        }
    }
}

TEST_CASE("digits are digits, in order")
{
    for (const Language& language : packs()) {
        CAPTURE(language.tag);
        REQUIRE(language.numbers.digits.size() == 10);
        for (int value = 0; value < 10; ++value) {
            std::size_t offset = 0;
            CHECK(digit_value(next_code_point(language.numbers.digits[static_cast<std::size_t>(value)], offset)) ==
                  value);
        }
    }
}

TEST_CASE("no word is listed twice for one meaning, and no number word has two values")
{
    for (const Language& language : packs()) {
        std::vector<std::pair<std::string, const Words*>> lists = {
            {"dangling_start", &language.discourse.dangling_start},
            {"clause_start", &language.discourse.clause_start},
            {"pronouns", &language.discourse.pronouns},
            {"approximate", &language.discourse.approximate},
            {"at_least", &language.discourse.at_least},
            {"at_most", &language.discourse.at_most},
            {"claimed", &language.discourse.claimed},
            {"possible", &language.discourse.possible},
            {"denied", &language.discourse.denied},
            {"counters", &language.numbers.counters}};
        for (const Unit& unit : language.units) {
            lists.emplace_back(unit.id, &unit.after);
            lists.emplace_back(unit.id, &unit.before);
        }
        for (const auto& [name, words] : lists) {
            CAPTURE(language.tag);
            CAPTURE(name);
            CHECK(std::set<std::string>(words->begin(), words->end()).size() == words->size());
        }
        const Discourse& discourse = language.discourse;
        for (const std::string& word : discourse.at_least) {
            CAPTURE(word);
            CHECK(std::find(discourse.at_most.begin(), discourse.at_most.end(), word) == discourse.at_most.end());
        }
    }
}

TEST_CASE("every interface text is a message that ICU accepts")
{
    for (const Language& language : packs()) {
        for (const auto& [id, text] : language.strings) {
            CAPTURE(language.tag);
            CAPTURE(id);
            CHECK(message_error(language.tag, text) == "");
            CHECK_FALSE(text.empty());
        }
    }
}

TEST_CASE("every font of a pack is shipped in regular and bold")
{
    for (const Language& language : packs()) {
        for (const std::string& family : language.fonts) {
            CAPTURE(family);
            CHECK(std::filesystem::exists(test::data_root() / "fonts" / (family + "-Regular.ttf")));
            CHECK(std::filesystem::exists(test::data_root() / "fonts" / (family + "-Bold.ttf")));
        }
    }
}

TEST_CASE("a sample sentence shows the letters, digits, quotes and question mark of its language, and Latin")
{
    for (const Language& language : packs()) {
        CAPTURE(language.tag);
        std::set<std::string> scripts;
        bool digit = false;
        for (const char32_t code_point : to_code_points(language.sample)) {
            scripts.insert(script_of(code_point));
            digit = digit || digit_value(code_point) >= 0;
        }
        CHECK(digit);
        CHECK(scripts.contains("Latn"));
        CHECK(language.sample.find(language.quotes.open) != std::string::npos);
        const bool asks = language.sample.find(language.question_mark) != std::string::npos;
        CHECK((asks || ends_with_any(language.sample, language.discourse.sentence_end) ||
               !language.discourse.sentence_stops));
    }
}
