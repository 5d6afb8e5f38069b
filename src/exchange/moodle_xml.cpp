// Moodle XML: texts are HTML in CDATA with their language and direction, so a Persian question stands right to left in
// an English course. Options whose numbers ascend are not shuffled.
#include "exchange/export_formats.h"
#include "exchange/markup.h"

#include <fmt/format.h>

namespace nuqta {
namespace {

std::string text_element(std::string_view html)
{
    return "<text>" + cdata(html) + "</text>";
}

std::string html_of(std::string_view text, const Language& language)
{
    return in_language(escape_html(text), language, "span");
}

std::string answers(const SheetQuestion& question, const Language& language)
{
    std::string xml;
    for (std::size_t i = 0; i < question.options.size(); ++i) {
        xml += fmt::format("    <answer fraction=\"{}\" format=\"html\">{}<feedback format=\"html\"><text></text>"
                           "</feedback></answer>\n",
                           i == question.key ? 100 : 0, text_element(html_of(question.options[i], language)));
    }
    return xml;
}

std::string question_xml(const SheetQuestion& question, const Sheet& sheet)
{
    const Language& language = *sheet.language;
    const std::string name = fmt::format("{} [{}]", question.item->id, language.tag);
    std::string xml = "  <question type=\"multichoice\">\n";
    xml += "    <name><text>" + escape_html(name) + "</text></name>\n";
    xml += "    <questiontext format=\"html\">" + text_element(in_language(escape_html(question.stem), language, "p")) +
           "</questiontext>\n";
    xml += "    <generalfeedback format=\"html\">" + text_element(in_language(source_html(question), language, "p")) +
           "</generalfeedback>\n";
    xml += "    <defaultgrade>1</defaultgrade>\n    <penalty>0.3333333</penalty>\n    <hidden>0</hidden>\n";
    xml += fmt::format("    <idnumber>{}</idnumber>\n",
                       escape_html(fmt::format("{}/{}/{}", sheet.deck->id, question.item->id, language.tag)));
    xml += "    <single>true</single>\n";
    xml += fmt::format("    <shuffleanswers>{}</shuffleanswers>\n", !question.item->fixed_order);
    xml += "    <answernumbering>123</answernumbering>\n";
    return xml + answers(question, language) + "  </question>\n";
}

} // namespace

std::string write_moodle_xml(const Sheet& sheet)
{
    std::string xml = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<quiz>\n";
    xml += "  <question type=\"category\"><category><text>" + escape_html(moodle_category(sheet.title)) +
           "</text></category></question>\n";
    for (const SheetQuestion& question : sheet.questions) {
        xml += question_xml(question, sheet);
    }
    return xml + "</quiz>\n";
}

} // namespace nuqta
