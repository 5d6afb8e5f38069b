// Anki: question and options on the front, key and source on the back. A basic note type has two fields; the header
// tells Anki the rest, so nothing has to be chosen in its dialogue.
#include "base/csv.h"
#include "exchange/export_formats.h"
#include "exchange/markup.h"
#include "lang/numbers.h"

#include <fmt/format.h>

namespace nuqta {
namespace {

/// Words of tags are separated by spaces, and :: makes a hierarchy.
std::string as_tag(std::string text)
{
    for (char& c : text) {
        c = c == ' ' || c == ':' || c == '"' ? '-' : c;
    }
    return text;
}

std::string front(const SheetQuestion& question, const Language& language)
{
    std::string options;
    for (std::size_t i = 0; i < question.options.size(); ++i) {
        options += fmt::format("<br>{}) {}", localise_digits(std::to_string(i + 1), language.numbers),
                               escape_html(question.options[i]));
    }
    return in_language(escape_html(question.stem) + "<br>" + options, language, "div");
}

std::string back(const SheetQuestion& question, const Language& language)
{
    const std::string number = localise_digits(std::to_string(question.key + 1), language.numbers);
    return in_language(fmt::format("{}) {}<br><br><small>{}</small>", number,
                                   escape_html(question.options[question.key]), source_html(question)),
                       language, "div");
}

} // namespace

std::string write_anki(const Sheet& sheet)
{
    const Language& language = *sheet.language;
    std::string text = "#separator:tab\n#html:true\n#notetype:Basic\n#guid column:1\n#tags column:4\n";
    text += fmt::format("#deck:Nuqta::{}\n", sheet.title);
    // Fields are quoted: one that begins with # would be read as a header.
    for (const SheetQuestion& question : sheet.questions) {
        const std::string guid = fmt::format("nuqta/{}/{}/{}", sheet.deck->id, question.item->id, language.tag);
        text +=
            fmt::format("{}\t{}\t{}\t{}\n", quoted_field(guid), quoted_field(front(question, language)),
                        quoted_field(back(question, language)),
                        quoted_field(fmt::format("nuqta {} {}", as_tag(sheet.deck->id), as_tag(question.item->type))));
    }
    return text;
}

} // namespace nuqta
