// What players remember hangs on the ids of items: editing one bullet must not lose, or hand to a neighbour, the memory
// of another.
#include "article/align.h"
#include "article/read.h"
#include "generate/generate.h"
#include "generate/pack.h"

#include <doctest/doctest.h>

#include <functional>
#include <map>
#include <set>
#include <string>

using namespace nuqta;

namespace {

/// The summit's texts by tag.
using Texts = std::map<std::string, std::string>;

Texts summit_texts()
{
    Texts texts;
    for (const std::string tag : {"fa", "ru", "th", "zh"}) {
        texts[tag] = read_file(test::data_root() / "content" / "articles" / "deepseek-summit" / (tag + ".md")).value();
    }
    return texts;
}

Deck deck_of(const Texts& texts)
{
    std::vector<Article> articles;
    for (const auto& [tag, text] : texts) {
        Diagnostics diagnostics;
        articles.push_back(read_article(text, tag + ".md", tag, diagnostics).value());
    }
    return generate_deck(align("summit", std::move(articles)).value(), test::packs(), test::names(), 1);
}

/// The file's lines, each with its line feed.
std::vector<std::string> lines_of(const std::string& text)
{
    std::vector<std::string> lines;
    for (std::size_t begin = 0; begin < text.size();) {
        const std::size_t end = std::min(text.find('\n', begin), text.size() - 1) + 1;
        lines.push_back(text.substr(begin, end - begin));
        begin = end;
    }
    return lines;
}

std::string joined(const std::vector<std::string>& lines)
{
    std::string text;
    for (const std::string& line : lines) {
        text += line;
    }
    return text;
}

const std::string& text_of(const Deck& deck, const std::string& block, const std::string& tag)
{
    static const std::string k_none;
    const DeckBlock* found = find_block(deck, block);
    return found == nullptr ? k_none : found->text.at(tag);
}

bool asks_for_fact(const Item& item)
{
    const std::set<std::string> types = {"quantity", "name", "term"};
    return types.count(item.type) > 0;
}

/// Checks that each id means the same in both decks, that no fact lost its item, and that an item that is made again
/// (the same type and stem) has its id again. Returns how many items were kept. `edited`: the text of a block, as it
/// was, which may change.
std::size_t check_kept(const Deck& before, const Deck& after, const std::string& edited = {})
{
    const std::string tag = before.languages.front();
    std::map<std::string, const Item*> by_id;
    std::map<std::pair<std::string, std::string>, std::string> by_stem;
    for (const Item& item : after.items) {
        by_id[item.id] = &item;
        for (const auto& [language, wording] : item.wordings) {
            by_stem[{item.type, wording.stem}] = item.id;
        }
    }
    std::size_t kept = 0;
    for (const Item& item : before.items) {
        CAPTURE(item.id);
        const std::string& text = text_of(before, item.block, tag);
        const auto same = by_id.find(item.id);
        kept += same == by_id.end() ? 0 : 1;
        if (asks_for_fact(item)) {
            CHECK(same != by_id.end());
        }
        if (same != by_id.end() && text != edited) {
            CHECK(text_of(after, same->second->block, tag) == text);
        }
        for (const auto& [language, wording] : item.wordings) {
            const auto again = by_stem.find({item.type, wording.stem});
            if (again != by_stem.end()) {
                CHECK(again->second == item.id);
            }
        }
    }
    return kept;
}

/// Each text changed by `edit`, which gets its lines.
Texts edited(Texts texts, const std::function<void(std::vector<std::string>&)>& edit)
{
    for (auto& [tag, text] : texts) {
        std::vector<std::string> lines = lines_of(text);
        edit(lines);
        text = joined(lines);
    }
    return texts;
}

} // namespace

TEST_CASE("a bullet inserted at the top leaves every fact its id, and the other items that are still made")
{
    const Texts texts = summit_texts();
    for (const Texts& set : {texts, Texts{{"zh", texts.at("zh")}}, Texts{{"ru", texts.at("ru")}}}) {
        const Deck before = deck_of(set);
        const Texts changed = edited(set, [](std::vector<std::string>& lines) {
            lines.insert(lines.begin() + 21, "- **Kolibri:** Google 2019 = 400 $.\n");
        });
        const std::size_t kept = check_kept(before, deck_of(changed));
        CHECK(before.items.size() > 30);
        CHECK(kept * 10 >= before.items.size() * 8);
    }
}

TEST_CASE("two bullets, and two sections, change places: every id stays with its text")
{
    const Texts texts = summit_texts();
    for (const Texts& set : {texts, Texts{{"th", texts.at("th")}}}) {
        const Deck before = deck_of(set);
        // Bullets 2 and 3, and 22 and 23, which state the same sum of money.
        const Deck after = deck_of(edited(set, [](std::vector<std::string>& lines) {
            std::swap(lines[22], lines[23]);
            std::swap(lines[71], lines[72]);
        }));
        REQUIRE(text_of(before, "b22", before.languages.front()) == text_of(after, "b23", before.languages.front()));
        CHECK(check_kept(before, after) * 10 >= before.items.size() * 8);
    }
}

TEST_CASE("a typo mended in a bullet leaves every fact its id, its own ones too")
{
    const Texts texts = summit_texts();
    const Texts one = {{"zh", texts.at("zh")}};
    const Deck before = deck_of(one);
    Texts mended = one;
    const std::string wrong = "执行仍不确定"; // in the body of bullet 23, which names SoftBank and a sum
    mended["zh"].replace(mended["zh"].find(wrong), wrong.size(), "执行依然不确定");
    const Deck after = deck_of(mended);
    CHECK(check_kept(before, after, text_of(before, "b23", "zh")) * 10 >= before.items.size() * 9);
    std::set<std::string> of_block;
    for (const Item& item : after.items) {
        if (item.block == "b23") {
            of_block.insert(item.id);
        }
    }
    for (const Item& item : before.items) {
        if (item.block == "b23") {
            CHECK(of_block.count(item.id) == 1);
        }
    }
}

TEST_CASE("blocks that begin alike are told apart by their whole texts, wherever they stand")
{
    const std::string first = "- Note: The river carries 40 boats.\n";
    const std::string second = "- Note: The harbour holds 70 ships.\n";
    const auto fingerprints = [](const std::string& text) {
        Diagnostics diagnostics;
        const ArticleSet set = align("x", {read_article(text, "en.md", "en", diagnostics).value()}).value();
        std::map<std::string, std::string> found;
        const SetReading reading = read_set(set, test::packs(), test::names());
        for (const BlockReadings& block : reading.blocks) {
            found[block.in.begin()->second.block->text] = block_fingerprint(block);
        }
        return found;
    };
    const auto both = fingerprints(first + second);
    CHECK(both.size() == 2);
    CHECK(both.begin()->second != both.rbegin()->second);
    CHECK(fingerprints(second + "- Other: Trains run.\n" + first).at("Note: The river carries 40 boats.") ==
          both.at("Note: The river carries 40 boats."));
}
