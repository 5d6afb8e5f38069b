// Cuts the itemised runs at spaces.
#include "judges/words.h"

#include "judges/articles.h"
#include "text/faces.h"
#include "text/itemise.h"
#include "text/setting.h"
#include "unicode/breaks.h"

#include <ft2build.h>
#include FT_FREETYPE_H
#include <hb-ft.h>

#include <algorithm>
#include <map>
#include <set>
#include <stdexcept>
#include <string_view>
#include <tuple>
#include <type_traits>
#include <utility>

namespace nuqta::test {
namespace {

constexpr int k_units = 64; ///< of 26.6 fixed point, a pixel

struct FreeTypeEnd {
    void operator()(FT_Library library) const { FT_Done_FreeType(library); }
    void operator()(FT_Face face) const { FT_Done_Face(face); }
};
using FreeTypeHandle = std::unique_ptr<std::remove_pointer_t<FT_Library>, FreeTypeEnd>;
using FreeTypeFace = std::unique_ptr<std::remove_pointer_t<FT_Face>, FreeTypeEnd>;

/// FreeType's faces at one size, unhinted, as SDL2_ttf gives them to HarfBuzz.
class FreeTypeFonts {
public:
    explicit FreeTypeFonts(int size)
        : size_(size)
    {
        FT_Library library = nullptr;
        FT_Init_FreeType(&library);
        library_.reset(library);
    }

    hb_font_t* font(const std::filesystem::path& file)
    {
        auto& [face, font] = fonts_[file];
        if (!font) {
            FT_Face opened = nullptr;
            if (FT_New_Face(library_.get(), file.c_str(), 0, &opened) != 0) {
                throw std::runtime_error("FreeType cannot open " + file.string());
            }
            face.reset(opened);
            FT_Set_Char_Size(opened, 0, size_ * k_units, 0, 0);
            font.reset(hb_ft_font_create_referenced(opened));
            hb_ft_font_set_load_flags(font.get(), FT_LOAD_NO_HINTING);
        }
        return font.get();
    }

private:
    int size_;
    FreeTypeHandle library_;
    std::map<std::filesystem::path, std::pair<FreeTypeFace, FontHandle>> fonts_;
};

/// `language` may be empty: HarfBuzz then knows none, as under SDL2_ttf.
std::vector<Pen> pens_of(const Run& run, const std::string& text, const std::string& language, hb_font_t* font)
{
    const BufferHandle buffer(hb_buffer_create());
    hb_buffer_add_utf8(buffer.get(), text.data(), static_cast<int>(text.size()), 0, -1);
    hb_buffer_set_direction(buffer.get(), run.level % 2 == 0 ? HB_DIRECTION_LTR : HB_DIRECTION_RTL);
    hb_buffer_set_script(buffer.get(), hb_script_from_string(run.script.data(), static_cast<int>(run.script.size())));
    if (!language.empty()) {
        hb_buffer_set_language(buffer.get(), hb_language_from_string(language.c_str(), -1));
    }
    hb_shape(font, buffer.get(), nullptr, 0);
    unsigned count = 0;
    const hb_glyph_info_t* infos = hb_buffer_get_glyph_infos(buffer.get(), &count);
    const hb_glyph_position_t* positions = hb_buffer_get_glyph_positions(buffer.get(), &count);
    std::vector<Pen> pens;
    int pen = 0;
    for (unsigned i = 0; i < count; ++i) {
        pens.push_back({infos[i].codepoint, static_cast<double>(pen + positions[i].x_offset) / k_units,
                        static_cast<double>(-positions[i].y_offset) / k_units});
        pen += positions[i].x_advance;
    }
    return pens;
}

/// The different words of a block: text and level.
std::set<std::pair<std::string, bool>> words_of(const JudgedBlock& block)
{
    const std::string& text = block.paragraph.text;
    std::set<std::pair<std::string, bool>> words;
    const BidiText bidi = resolve_paragraph_bidi(block.paragraph);
    for (const ItemisedRun& run : itemise(block.paragraph, bidi, grapheme_boundaries(text))) {
        std::string_view rest = slice(text, run.range);
        while (!rest.empty()) {
            const std::size_t end = std::min(rest.find(' '), rest.size());
            if (end > 0) {
                words.emplace(rest.substr(0, end), run.level % 2 != 0);
            }
            rest.remove_prefix(std::min(end + 1, rest.size()));
        }
    }
    return words;
}

} // namespace

std::vector<JudgedWord> judged_words(int size)
{
    std::vector<JudgedWord> words;
    std::set<std::tuple<std::string, std::string, bool>> seen;
    TextEngine engine(fonts());
    FreeTypeFonts free_type(size);
    for (const JudgedBlock& block : judged_blocks()) {
        for (const auto& [text, right_to_left] : words_of(block)) {
            Paragraph word = paragraph(text, block.paragraph.language->tag);
            word.direction = right_to_left ? Direction::RightToLeft : Direction::LeftToRight;
            if (!seen.emplace(word.language->tag, text, right_to_left).second) {
                continue;
            }
            const Layout layout = engine.lay_out(word, options(size, 1e6));
            const std::vector<Run>& runs = layout.lines.front().runs;
            if (runs.size() == 1 && runs.front().missing.empty()) {
                const auto file = data_root() / "fonts" / (fonts()->name(runs.front().font) + ".ttf");
                hb_font_t* font = free_type.font(file);
                words.push_back({layout, pens_of(runs.front(), text, word.language->tag, font),
                                 pens_of(runs.front(), text, "", font), file});
            }
        }
    }
    return words;
}

std::shared_ptr<const FontLibrary> judged_fonts()
{
    return fonts();
}

} // namespace nuqta::test
