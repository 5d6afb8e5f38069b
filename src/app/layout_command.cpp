// nuqta layout: how a text is set. One paragraph per line of input, with its lines and their widths, or with every
// stage.
#include "app/commands.h"
#include "app/load.h"
#include "base/files.h"
#include "text/engine.h"
#include "text/layout_json.h"
#include "text/stages.h"
#include "unicode/code_points.h"

#include <fmt/format.h>

#include <cmath>
#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace nuqta {
namespace {

struct LayoutArguments {
    std::string language;
    std::string file = "-";
    Px size = 28;
    Px width = 600;
    bool json = false;
    bool stages = false;
};

/// The file's text, checked to be UTF-8.
Result<std::string> read_text(const std::string& file)
{
    Result<std::string> text = read_file(file);
    if (!text) {
        return text;
    }
    if (const auto bad = first_invalid_utf8(text.value())) {
        const LineColumn at = line_column(text.value(), *bad);
        return Error{ErrorCode::NotUtf8, "is not UTF-8", {file == "-" ? "<stdin>" : file, at.line, at.column}};
    }
    return text;
}

/// One paragraph a line of input; the line end of the last line begins no paragraph.
std::vector<Paragraph> paragraphs_of(const std::string& text, const Language& language)
{
    std::vector<Paragraph> paragraphs;
    for (const ByteRange part : split_paragraphs(text)) {
        Paragraph paragraph;
        paragraph.text = slice(text, part);
        paragraph.language = &language;
        paragraphs.push_back(std::move(paragraph));
    }
    if (paragraphs.back().text.empty()) {
        paragraphs.pop_back();
    }
    return paragraphs;
}

/// CLI::Range lets "nan" pass.
std::string finite(const std::string& text)
{
    double value = 0;
    return CLI::detail::lexical_cast(text, value) && std::isfinite(value) ? "" : text + " is no number";
}

std::string plain(const Layout& layout)
{
    std::string out;
    for (const Line& line : layout.lines) {
        out += fmt::format("{:.2f}\t{}\n", line.width, slice(layout.text, line.visible));
    }
    return out;
}

Result<std::string> run_layout(const LayoutArguments& arguments, Diagnostics& diagnostics)
{
    const auto languages = load_languages();
    if (!languages) {
        return languages.error();
    }
    const auto language = languages.value().match(arguments.language);
    if (!language) {
        return language.error();
    }
    const auto fonts = load_fonts(languages.value());
    if (!fonts) {
        return fonts.error();
    }
    const auto text = read_text(arguments.file);
    if (!text) {
        return text.error();
    }
    LayoutOptions options;
    options.size = arguments.size;
    options.max_width = arguments.width;
    TextEngine engine(fonts.value());
    std::vector<Layout> layouts;
    std::string out;
    for (const Paragraph& paragraph : paragraphs_of(text.value(), *language.value())) {
        if (arguments.stages) {
            out += dump_stages(paragraph, options, fonts.value());
            continue;
        }
        const Layout& layout = engine.lay_out(paragraph, options);
        if (arguments.json) {
            layouts.push_back(layout);
        } else {
            out += plain(layout);
        }
    }
    diagnostics = engine.diagnostics();
    return arguments.json && !arguments.stages ? layouts_to_json(layouts) : out;
}

} // namespace

void add_layout(CLI::App& program, int& code)
{
    const auto arguments = std::make_shared<LayoutArguments>();
    CLI::App* command = program.add_subcommand("layout", "Show how a text is set: its lines with their widths");
    command->add_option("--lang", arguments->language, "Language of the text")->required();
    command->add_option("--px", arguments->size, "Size of the letters in pixels")
        ->check(finite)
        ->check(CLI::Range(1.0, 1000.0))
        ->capture_default_str();
    command->add_option("--width", arguments->width, "Width of the lines in pixels; 0 sets one grapheme a line")
        ->check(finite)
        ->check(CLI::Range(0.0, 1e6))
        ->capture_default_str();
    command->add_option("file", arguments->file, "Text, one paragraph a line; - is standard input")
        ->capture_default_str();
    CLI::Option* json = command->add_flag("--json", arguments->json, "Print JSON (nuqta-layout/1)");
    command->add_flag("--stages", arguments->stages, "Print every stage: levels, scripts, runs, glyphs, breaks, lines")
        ->excludes(json);
    command->callback([arguments, &code] {
        Diagnostics diagnostics;
        const Result<std::string> printed = run_layout(*arguments, diagnostics);
        if (!printed) {
            code = report(printed.error());
            return;
        }
        report(diagnostics);
        const Result<Done> written = write_file("-", printed.value());
        code = written ? k_exit_done : report(written.error());
    });
}

} // namespace nuqta
