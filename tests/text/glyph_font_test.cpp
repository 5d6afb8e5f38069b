// The copy of a face whose characters are its glyphs, read back with HarfBuzz.
#include "text/faces.h"
#include "text/glyph_font.h"
#include "text/setting.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <array>

using namespace nuqta;

namespace {

std::string file_of(const GlyphFont& glyph_font)
{
    std::string bytes(glyph_font.size, '?');
    REQUIRE(glyph_font.read(0, bytes.data(), bytes.size()) == bytes.size());
    return bytes;
}

/// A face of its own: `bytes` may go.
FaceHandle face_of(const std::string& bytes)
{
    const BlobHandle blob(
        hb_blob_create(bytes.data(), static_cast<unsigned>(bytes.size()), HB_MEMORY_MODE_DUPLICATE, nullptr, nullptr));
    return FaceHandle(hb_face_create(blob.get(), 0));
}

} // namespace

TEST_CASE("every glyph of every font is the character U+F0000 + id of its glyph font")
{
    const auto fonts = test::fonts();
    for (const Language& language : test::languages().all()) {
        for (const Weight weight : {Weight::Regular, Weight::Bold}) {
            const FontId id = fonts->chain(language, weight).front();
            CAPTURE(fonts->name(id));
            const FaceHandle face = face_of(file_of(fonts->glyph_font(id)));
            const FontHandle font(hb_font_create(face.get()));
            const unsigned count = hb_face_get_glyph_count(face.get());
            REQUIRE(count > 100);
            unsigned wrong = 0;
            for (unsigned glyph = 0; glyph < count; ++glyph) {
                hb_codepoint_t found = 0;
                hb_font_get_nominal_glyph(font.get(), k_glyph_font_base + glyph, &found);
                wrong += found == glyph ? 0 : 1;
            }
            CHECK(wrong == 0);
            hb_codepoint_t none = 0;
            CHECK_FALSE(hb_font_get_nominal_glyph(font.get(), U'a', &none));
            CHECK_FALSE(hb_font_get_nominal_glyph(font.get(), k_glyph_font_base + count, &none));
        }
    }
}

TEST_CASE("a glyph font keeps the outlines and drops what shapes")
{
    const auto fonts = test::fonts();
    const FaceHandle face =
        face_of(file_of(fonts->glyph_font(fonts->chain(test::language("fa"), Weight::Regular).front())));
    const auto length = [&face](const char* tag) {
        const BlobHandle table(hb_face_reference_table(face.get(), hb_tag_from_string(tag, 4)));
        return hb_blob_get_length(table.get());
    };
    for (const char* kept : {"glyf", "loca", "head", "hhea", "hmtx", "maxp", "OS/2"}) {
        CAPTURE(kept);
        CHECK(length(kept) > 0);
    }
    for (const char* dropped : {"GSUB", "GPOS", "GDEF", "kern", "morx"}) {
        CAPTURE(dropped);
        CHECK(length(dropped) == 0);
    }
    CHECK(length("cmap") == 40); // 4 header + 8 record + 16 subtable header + 12 group
}

TEST_CASE("a glyph font's tables are the face's, byte by byte")
{
    const auto fonts = test::fonts();
    const FontId id = fonts->chain(test::language("th"), Weight::Bold).front();
    hb_face_t* const original = fonts->faces().opened(id).face.get();
    const FaceHandle face = face_of(file_of(fonts->glyph_font(id)));
    for (const char* kept : {"glyf", "loca", "head", "hhea", "hmtx", "maxp", "OS/2", "name", "post"}) {
        CAPTURE(kept);
        const BlobHandle mine(hb_face_reference_table(face.get(), hb_tag_from_string(kept, 4)));
        const BlobHandle theirs(hb_face_reference_table(original, hb_tag_from_string(kept, 4)));
        const auto bytes = [](hb_blob_t* blob) {
            return std::string_view(hb_blob_get_data(blob, nullptr), hb_blob_get_length(blob));
        };
        CHECK(bytes(mine.get()) == bytes(theirs.get()));
    }
}

TEST_CASE("a glyph font is read in any pieces, and not beyond its end")
{
    const auto fonts = test::fonts();
    const GlyphFont& font = fonts->glyph_font(fonts->chain(test::language("th"), Weight::Regular).front());
    const std::string whole = file_of(font);
    std::string pieces;
    for (std::array<char, 37> piece{}; pieces.size() < whole.size();) {
        const std::size_t count = font.read(pieces.size(), piece.data(), piece.size());
        REQUIRE(count == std::min(piece.size(), whole.size() - pieces.size()));
        pieces.append(piece.data(), count);
    }
    CHECK(pieces == whole);
    char byte = '?';
    CHECK(font.read(font.size, &byte, 1) == 0);
    CHECK(font.read(font.size + 5, &byte, 1) == 0);
    CHECK(byte == '?');
}

TEST_CASE("fonts that are missing or no fonts are errors that name the file")
{
    Language language;
    language.tag = "xx";
    language.fonts = {"NoSuchFamily"};
    const auto missing = FontLibrary::open(test::data_root() / "fonts", {language});
    REQUIRE_FALSE(missing.ok());
    CHECK(missing.error().code == ErrorCode::Missing);
    CHECK(missing.error().where.file.ends_with("NoSuchFamily-Regular.ttf"));
    CHECK_FALSE(FontLibrary::open(test::data_root() / "fonts", {}).ok());
}

TEST_CASE("metrics grow with the size and are positive")
{
    const auto fonts = test::fonts();
    const FontId font = fonts->chain(test::language("zh"), Weight::Regular).front();
    CHECK(fonts->name(font) == "NotoSansSC-Regular");
    const FontMetrics small = fonts->metrics(font, 10);
    const FontMetrics large = fonts->metrics(font, 40);
    CHECK(small.ascent > 0);
    CHECK(small.descent > 0);
    CHECK(large.ascent == doctest::Approx(4 * small.ascent));
}
