// Families go by the names inside the files, which fontconfig reads.
#include "judges/pango_setting.h"

#include "text/setting.h"

#include <fontconfig/fontconfig.h>

#include <stdexcept>

namespace nuqta::test {
namespace {

struct DestroyConfig {
    void operator()(FcConfig* config) const { FcConfigDestroy(config); }
};
using ConfigHandle = std::unique_ptr<FcConfig, DestroyConfig>;

ConfigHandle our_fonts_alone()
{
    ConfigHandle config(FcConfigCreate());
    const std::string folder = std::filesystem::canonical(data_root() / "fonts").string();
    if (FcConfigAppFontAddDir(config.get(), reinterpret_cast<const FcChar8*>(folder.c_str())) == FcFalse) {
        throw std::runtime_error("fontconfig cannot read " + folder);
    }
    return config;
}

std::string property(FcPattern* pattern, const char* name)
{
    FcChar8* value = nullptr;
    FcPatternGetString(pattern, name, 0, &value);
    return value == nullptr ? "" : reinterpret_cast<const char*>(value);
}

/// The family inside a file, by the file's stem: "NotoSansThai-Regular" → "Noto Sans Thai".
std::map<std::string, std::string> family_names(FcConfig* config)
{
    std::map<std::string, std::string> names;
    const FcFontSet* fonts = FcConfigGetFonts(config, FcSetApplication);
    for (int i = 0; i < fonts->nfont; ++i) {
        names[std::filesystem::path(property(fonts->fonts[i], FC_FILE)).stem().string()] =
            property(fonts->fonts[i], FC_FAMILY);
    }
    return names;
}

void without_hinting(FcPattern* pattern, gpointer)
{
    FcPatternDel(pattern, FC_HINTING);
    FcPatternAddBool(pattern, FC_HINTING, FcFalse);
}

/// The engine's chain of fonts for `language`.
PangoFonts description(const Language& language, const std::map<std::string, std::string>& names)
{
    std::string families;
    for (const FontId font : fonts()->chain(language, Weight::Regular)) {
        families += (families.empty() ? "" : ",") + names.at(fonts()->name(font));
    }
    PangoFonts made(pango_font_description_new());
    pango_font_description_set_family(made.get(), families.c_str());
    pango_font_description_set_absolute_size(made.get(), k_judged_size * PANGO_SCALE);
    return made;
}

} // namespace

PangoSetting::PangoSetting()
    : map_(pango_ft2_font_map_new())
{
    const ConfigHandle config = our_fonts_alone();
    pango_fc_font_map_set_config(PANGO_FC_FONT_MAP(map_.get()), config.get());
    pango_fc_font_map_set_default_substitute(PANGO_FC_FONT_MAP(map_.get()), without_hinting, nullptr, nullptr);
    context_.reset(pango_font_map_create_context(map_.get()));
    pango_context_set_round_glyph_positions(context_.get(), FALSE);
    const auto names = family_names(config.get());
    for (const Language& language : languages().all()) {
        fonts_[language.tag] = description(language, names);
    }
}

PangoText PangoSetting::text(const JudgedBlock& block, double width) const
{
    const Paragraph& paragraph = block.paragraph;
    pango_context_set_language(context_.get(), pango_language_from_string(paragraph.language->tag.c_str()));
    pango_context_set_base_dir(context_.get(), paragraph.direction == Direction::RightToLeft ? PANGO_DIRECTION_RTL
                                                                                             : PANGO_DIRECTION_LTR);
    PangoText layout(pango_layout_new(context_.get()));
    pango_layout_set_auto_dir(layout.get(), FALSE);
    pango_layout_set_font_description(layout.get(), fonts_.at(paragraph.language->tag).get());
    pango_layout_set_text(layout.get(), paragraph.text.data(), static_cast<int>(paragraph.text.size()));
    pango_layout_set_wrap(layout.get(), PANGO_WRAP_WORD_CHAR);
    pango_layout_set_width(layout.get(), static_cast<int>(width * PANGO_SCALE));
    return layout;
}

} // namespace nuqta::test
