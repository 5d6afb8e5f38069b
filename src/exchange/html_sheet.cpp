// A sheet for paper: A4 or Letter, black on white, questions kept whole, the key on a page of its own. Everything is in
// the one file, the fonts too.
#include "exchange/export_formats.h"
#include "exchange/markup.h"
#include "lang/numbers.h"
#include "lang/strings.h"

#include <fmt/format.h>

namespace nuqta {
namespace {

constexpr std::string_view k_style = R"(
@page { margin: 18mm 16mm; }
* { box-sizing: border-box; }
body { font: 12pt/1.6 FONTS, sans-serif; color: #000; background: #fff; max-width: 46rem; margin: 2rem auto; padding: 0 1rem; }
h1 { font-size: 1.4em; line-height: 1.4; margin: 0 0 .6em; }
.fields { display: flex; gap: 2em; margin: 0 0 .8em; }
.fields span { flex: 1; border-bottom: 1px solid #000; padding-bottom: .2em; }
ol { list-style: none; margin: 0; padding: 0; }
.question { break-inside: avoid; margin: 0 0 1.1em; display: flex; gap: .7em; }
.number { min-width: 1.8em; font-weight: bold; }
.question > div { flex: 1; }
.stem { margin: 0 0 .35em; }
.options li { display: flex; gap: .6em; align-items: baseline; margin: .15em 0; }
.box { flex: none; width: .85em; height: .85em; border: 1.2px solid #000; border-radius: 50%; }
.key { break-before: page; }
.key .answer { font-weight: bold; margin: 0; }
.key .source { margin: .1em 0 0; font-size: .9em; color: #333; }
@media print { body { margin: 0; max-width: none; padding: 0; } .key .source { color: #000; } }
)";

std::string base64(std::string_view bytes)
{
    constexpr std::string_view k_alphabet =
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"; // RFC 4648
    std::string text;
    for (std::size_t at = 0; at < bytes.size(); at += 3) {
        const std::string_view group = bytes.substr(at, 3);
        unsigned int bits = 0;
        for (std::size_t i = 0; i < 3; ++i) {
            bits = bits << 8U | (i < group.size() ? static_cast<unsigned char>(group[i]) : 0U);
        }
        for (std::size_t i = 0; i < 4; ++i) {
            text += i <= group.size() ? k_alphabet[bits >> (18U - 6U * i) & 63U] : '=';
        }
    }
    return text;
}

std::string style_for(const Sheet& sheet)
{
    std::string faces;
    for (const SheetFont& font : sheet.fonts) {
        faces += fmt::format("@font-face {{ font-family: '{}'; font-weight: {}; "
                             "src: url(data:font/ttf;base64,{}); }}\n",
                             font.family, font.bold ? 700 : 400, base64(font.bytes));
    }
    std::string families;
    for (const std::string& family : sheet.language->fonts) {
        families += (families.empty() ? "'" : ", '") + family + "'";
    }
    std::string style(k_style);
    constexpr std::string_view k_place = "FONTS";
    return faces + style.replace(style.find(k_place), k_place.size(), families);
}

std::string number(std::size_t value, const Language& language)
{
    return localise_digits(std::to_string(value), language.numbers);
}

std::string question_html(const SheetQuestion& question, std::size_t place, const Language& language)
{
    std::string options;
    for (std::size_t i = 0; i < question.options.size(); ++i) {
        options += fmt::format("<li><span class=\"box\"></span><span>{}.</span><span>{}</span></li>\n",
                               number(i + 1, language), escape_html(question.options[i]));
    }
    return fmt::format("<li class=\"question\"><span class=\"number\">{}.</span><div><p class=\"stem\">{}</p>\n"
                       "<ol class=\"options\">\n{}</ol></div></li>\n",
                       number(place, language), escape_html(question.stem), options);
}

std::string key_html(const SheetQuestion& question, std::size_t place, const Language& language)
{
    return fmt::format("<li class=\"question\"><span class=\"number\">{}.</span><div><p class=\"answer\">{}. {}</p>"
                       "<p class=\"source\">{}</p></div></li>\n",
                       number(place, language), number(question.key + 1, language),
                       escape_html(question.options[question.key]), source_html(question));
}

} // namespace

std::string write_html_sheet(const Sheet& sheet)
{
    const Language& language = *sheet.language;
    std::string questions;
    std::string key;
    for (std::size_t i = 0; i < sheet.questions.size(); ++i) {
        questions += question_html(sheet.questions[i], i + 1, language);
        key += key_html(sheet.questions[i], i + 1, language);
    }
    const auto text = [&](std::string_view id) { return escape_html(message(language, id)); };
    const std::string title = escape_html(sheet.title);
    return fmt::format("<!DOCTYPE html>\n<html lang=\"{}\" dir=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n"
                       "<meta name=\"viewport\" content=\"width=device-width\">\n<title>{}</title>\n<style>{}</style>\n"
                       "</head>\n<body>\n<h1>{}</h1>\n"
                       "<p class=\"fields\"><span>{}:</span><span>{}:</span></p>\n<p>{}</p>\n<ol>\n{}</ol>\n"
                       "<section class=\"key\">\n<h1>{}: {}</h1>\n<ol>\n{}</ol>\n</section>\n</body>\n</html>\n",
                       language.tag, html_direction(language), title, style_for(sheet), title, text("sheet.name"),
                       text("sheet.date"), text("sheet.pick"), questions, text("sheet.key"), title, key);
}

} // namespace nuqta
