// A clause that one translation lacks, and what only looks like it.
#include "article/align.h"
#include "article/read.h"
#include "generate/omissions.h"
#include "generate/pack.h"

#include <doctest/doctest.h>

using namespace nuqta;

namespace {

struct Line {
    const char* en;
    const char* fa;
    const char* ru;
};

constexpr Line k_even[] = {
    {"The bridge was built by the town, and it carries 40 trams a day.",
     "پل را شهر ساخت و روزانه ۴۰ قطار شهری از آن می‌گذرد.",
     "Мост построил город, и каждый день по нему проходит 40 трамваев."},
    {"Its arches are of grey stone, which was brought from the hills.",
     "طاق‌های آن از سنگ خاکستری است که از تپه‌ها آورده شد.",
     "Его арки из серого камня, который привезли с холмов."},
    {"In spring the water rises up to the second step, and the boats lie close to the old market.",
     "در بهار آب تا پلهٔ دوم بالا می‌آید و قایق‌ها نزدیک بازار "
     "قدیمی "
     "پهلو "
     "می‌گیرند.",
     "Весной вода поднимается до второй ступени, и лодки стоят у самого старого рынка."},
};

/// The blocks in which something is missing when this line is the last of an article, one a line.
std::string missing(const Line& last)
{
    std::map<std::string, std::string> texts;
    for (const Line& line : {k_even[0], k_even[1], k_even[2], last}) {
        texts["en"] += std::string("- ") + line.en + "\n";
        texts["fa"] += std::string("- ") + line.fa + "\n";
        texts["ru"] += std::string("- ") + line.ru + "\n";
    }
    std::vector<Article> articles;
    for (const auto& [tag, text] : texts) {
        Diagnostics diagnostics;
        articles.push_back(read_article(text, tag + ".md", tag, diagnostics).value());
    }
    const ArticleSet set = align("x", std::move(articles)).value();
    const SetReading reading = read_set(set, test::packs(), test::names());
    std::string found;
    for (const Disagreement& difference : find_omissions(reading)) {
        found += difference.block + ": " + difference.what + "\n";
    }
    return found;
}

} // namespace

TEST_CASE("a clause that one of three translations lacks is told")
{
    CHECK(missing({"Unlike the old ferry, which could not cross the river when the ice was thick, Intel runs its "
                   "trams all winter.",
                   "برخلاف کشتی، Intel همهٔ زمستان قطار دارد.",
                   "В отличие от старого парома, который не мог пересечь реку по толстому льду, Intel водит трамваи "
                   "всю зиму."}) == "b4: a clause is missing in fa\n");
}

TEST_CASE("concise wording and another order of words are no omission")
{
    CHECK(missing({"Unlike the old ferry, which could not cross thick ice, Intel trams run all winter.",
                   "قطارهای Intel برخلاف کشتی قدیمی که از یخ ضخیم نمی‌گذشت، "
                   "همهٔ "
                   "زمستان "
                   "کار "
                   "می‌کنند.",
                   "В отличие от старого парома, которому мешал лёд, трамваи Intel ходят всю зиму."})
              .empty());
}

TEST_CASE("the summit lacks nothing but one clause of bullet 3, in Chinese")
{
    const ArticleSet set = test::shipped_articles("deepseek-summit");
    const std::vector<Disagreement> found = find_omissions(read_set(set, test::packs(), test::names()));
    REQUIRE(found.size() == 1);
    CHECK(found[0].block == "b3");
    CHECK(found[0].in.size() == 4);
}
