// Finds the files, opens them once, and orders them for a language.
#include "text/fonts.h"

#include "text/faces.h"

#include <hb-ot.h>

#include <algorithm>
#include <array>
#include <cassert>
#include <fstream>
#include <system_error>

namespace nuqta {
namespace {

constexpr std::size_t k_no_family = static_cast<std::size_t>(-1);

FontId font_id(std::size_t family, Weight weight)
{
    return static_cast<FontId>(2 * family + (weight == Weight::Bold ? 1 : 0));
}

/// Looks at the first bytes only; the tables are checked by HarfBuzz when they are used.
Result<Done> check_font_file(const std::filesystem::path& path)
{
    std::error_code ignored;
    if (!std::filesystem::exists(path, ignored)) {
        return Error{ErrorCode::Missing, "the font is not there", {path.string()}};
    }
    std::ifstream file(path, std::ios::binary);
    std::array<char, 4> signature{};
    file.read(signature.data(), signature.size());
    const std::string found(signature.data(), signature.size());
    const bool known = found == std::string("\0\1\0\0", 4) || found == "OTTO" || found == "true";
    if (!file || !known) {
        return Error{ErrorCode::Unreadable, "is not an OpenType font", {path.string()}};
    }
    return Done{};
}

void open_face(const FaceFile& file)
{
    const BlobHandle blob(hb_blob_create_from_file_or_fail(file.path.c_str()));
    file.face.reset(hb_face_create(blob ? blob.get() : hb_blob_get_empty(), 0));
    hb_face_make_immutable(file.face.get());
    file.font.reset(hb_font_create(file.face.get())); // its scale is the face's units per em
    hb_font_make_immutable(file.font.get());
    file.units_per_em = hb_face_get_upem(file.face.get());
    hb_font_extents_t extents{};
    hb_font_get_h_extents(file.font.get(), &extents);
    file.ascender = extents.ascender;
    file.descender = extents.descender;
}

} // namespace

const FaceFile& FontLibrary::Faces::opened(FontId font) const
{
    assert(font < files.size());
    const FaceFile& file = files[font];
    std::call_once(file.once, open_face, file);
    return file;
}

std::size_t FontLibrary::Faces::family(const std::string& name) const
{
    const auto found = std::find(families.begin(), families.end(), name);
    return found == families.end() ? k_no_family : static_cast<std::size_t>(found - families.begin());
}

FontLibrary::FontLibrary()
    : faces_(std::make_unique<Faces>())
{
}
FontLibrary::~FontLibrary() = default;

Result<std::shared_ptr<const FontLibrary>> FontLibrary::open(const std::filesystem::path& folder,
                                                             const std::vector<Language>& languages)
{
    const std::shared_ptr<FontLibrary> library(new FontLibrary);
    Faces& faces = *library->faces_;
    for (const Language& language : languages) {
        for (const std::string& family : language.fonts) {
            if (faces.family(family) != k_no_family) {
                continue;
            }
            faces.families.push_back(family);
            for (const char* weight : {"-Regular", "-Bold"}) {
                FaceFile& file = faces.files.emplace_back();
                file.name = family + weight;
                file.path = folder / (file.name + ".ttf");
                if (Result<Done> checked = check_font_file(file.path); !checked) {
                    return checked.error();
                }
            }
        }
    }
    if (faces.families.empty()) {
        return Error{ErrorCode::Missing, "no language names a font", {folder.string()}};
    }
    return std::shared_ptr<const FontLibrary>(library);
}

std::vector<FontId> FontLibrary::chain(const Language& language, Weight weight) const
{
    std::vector<FontId> fonts = own_chain(language, weight);
    for (std::size_t family = 0; family < faces_->families.size(); ++family) {
        const FontId font = font_id(family, weight);
        if (std::find(fonts.begin(), fonts.end(), font) == fonts.end()) {
            fonts.push_back(font);
        }
    }
    return fonts;
}

std::vector<FontId> FontLibrary::own_chain(const Language& language, Weight weight) const
{
    std::vector<FontId> fonts;
    for (const std::string& name : language.fonts) {
        const std::size_t family = faces_->family(name);
        if (family != k_no_family) {
            fonts.push_back(font_id(family, weight));
        }
    }
    return fonts;
}

FontMetrics FontLibrary::metrics(FontId font, Px size) const
{
    const FaceFile& file = faces_->opened(font);
    const double scale = size / file.units_per_em;
    return {file.ascender * scale, -file.descender * scale};
}

std::string FontLibrary::name(FontId font) const
{
    assert(font < faces_->files.size());
    return faces_->files[font].name;
}

const GlyphFont& FontLibrary::glyph_font(FontId font) const
{
    const FaceFile& file = faces_->opened(font);
    std::call_once(file.glyph_font_once, [&file] { file.glyph_font = make_glyph_font(file.face.get()); });
    return file.glyph_font;
}

} // namespace nuqta
