// What each format makes of a text full of marks; expected strings are written by hand after the formats' own pages.
#include "exchange/awkward_deck.h"
#include "exchange/export_formats.h"
#include "exchange/markup.h"
#include "lang/registry.h"
#include "test_data.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <string>

using namespace nuqta;

namespace {

std::string exported(std::string_view format, const std::string& tag = "en")
{
    static const Deck deck = test::awkward_deck();
    static const LanguageRegistry packs = LanguageRegistry::load(test::data_root() / "content" / "languages").value();
    const Language& language = *packs.find(tag);
    return find_export_format(format)->write(make_sheet(deck, language, 1).value());
}

bool holds(const std::string& text, std::string_view part)
{
    return text.find(part) != std::string::npos;
}

} // namespace

TEST_CASE("every format has a name and a writer; an unknown one is nothing")
{
    for (const ExportFormat& format : export_formats()) {
        CHECK(find_export_format(format.name) == &format);
        CHECK(!exported(format.name).empty());
    }
    CHECK(find_export_format("pdf") == nullptr);
}

TEST_CASE("GIFT escapes its seven marks and has no blank line in a question")
{
    const std::string gift = exported("gift");
    CHECK(gift.starts_with("$CATEGORY: $course$/top/Nuqta/Tea // \"hot\" & <cold>\n\n::"));
    CHECK(holds(gift, "::claim/0badf00d/1 [en]::[plain]What is \\{x\\} \\= \\~1\\: \"2\" & <b>? {\n"));
    CHECK(holds(gift, "\n=\\=SUM(A1)\n"));
    CHECK(holds(gift, "\n~+4 \\{5\\} \\\\ 6\n"));
    CHECK(holds(gift, "\n####Set x \\= \\{1, 2\\} & \"go\" <b>; a ]]> b\\: \\~90 \\#1 \\\\n.\n}\n"));
    CHECK(!holds(gift, "{\n\n"));
    CHECK(std::count(gift.begin(), gift.end(), '\xEF') == 0); // no byte order mark
}

TEST_CASE("Moodle XML keeps HTML in CDATA, cut where the text would end it, and shuffles only texts")
{
    const std::string xml = exported("moodle-xml");
    CHECK(holds(xml, "<category><text>$course$/top/Nuqta/Tea // &quot;hot&quot; &amp; &lt;cold&gt;</text></category>"));
    CHECK(holds(xml, "<![CDATA[<p lang=\"en\" dir=\"ltr\">What is {x} = ~1: &quot;2&quot; &amp; &lt;b&gt;?</p>]]>"));
    CHECK(holds(xml, "Set <b>x = {1, 2}</b> &amp; &quot;go&quot; &lt;b&gt;; a ]]&gt; b: ~90 #1 \\n."));
    CHECK(holds(xml,
                "<answer fraction=\"100\" format=\"html\"><text><![CDATA[<span lang=\"en\" dir=\"ltr\">80</span>]]>"));
    CHECK(xml.find("<shuffleanswers>false") < xml.find("<shuffleanswers>true"));
    CHECK(cdata("a ]]> b") == "<![CDATA[a ]]]]><![CDATA[> b]]>");
}

TEST_CASE("a spreadsheet gets a byte order mark, doubled quotes, CRLF, and no cell it would run")
{
    const std::string csv = exported("csv");
    CHECK(csv.starts_with("\xEF\xBB\xBF\"id\",\"language\","));
    CHECK(holds(csv,
                "\"quantity/degree-80/1\",\"en\",\"quantity\",\"0.25\",\"How warm?\",\"60\",\"70\",\"80\",\"90\",\"3\","
                "\"Heat: green tea wants 80 degrees.\"\r\n"));
    CHECK(holds(csv, "\"'=SUM(A1)\""));
    CHECK(holds(csv, "\"'-1; \"\"two\"\"\""));
    CHECK(holds(csv, "\"'@home ]]> #3\""));
    CHECK(holds(csv, "\"'+4 {5} \\ 6\""));
    CHECK(std::count(csv.begin(), csv.end(), '\n') == 3);
}

TEST_CASE("Anki notes have stable ids, three tabs a line and escaped HTML")
{
    const std::string anki = exported("anki");
    CHECK(anki.starts_with(
        "#separator:tab\n#html:true\n#notetype:Basic\n#guid column:1\n#tags column:4\n#deck:Nuqta::Tea"));
    const std::size_t note = anki.find("\"nuqta/tea/claim/0badf00d/1/en\"\t");
    REQUIRE(note != std::string::npos);
    const std::string line = anki.substr(note, anki.find('\n', note) - note);
    CHECK(std::count(line.begin(), line.end(), '\t') == 3);
    CHECK(holds(line, "<div lang=\"\"en\"\" dir=\"\"ltr\"\">What is {x} = ~1: &quot;2&quot; &amp; &lt;b&gt;?<br>"));
    CHECK(line.ends_with("\"nuqta tea claim\""));
}

TEST_CASE("the printed sheet stands in its language's direction, the key after all questions")
{
    const std::string html = exported("html");
    CHECK(html.starts_with("<!DOCTYPE html>\n<html lang=\"en\" dir=\"ltr\">"));
    CHECK(holds(html, "<title>Tea / &quot;hot&quot; &amp; &lt;cold&gt;</title>"));
    CHECK(html.rfind("class=\"stem\"") < html.find("<section class=\"key\">"));
    CHECK(holds(html, "<p class=\"answer\">3. 80</p>"));
    CHECK(!holds(html, "<script"));
}
