// Tables are shared with the face until the builder writes the file out.
#include "text/glyph_font.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <vector>

namespace nuqta {
namespace {

constexpr std::array k_dropped_tables = {
    HB_TAG('c', 'm', 'a', 'p'), HB_TAG('G', 'S', 'U', 'B'), HB_TAG('G', 'P', 'O', 'S'),
    HB_TAG('G', 'D', 'E', 'F'), HB_TAG('k', 'e', 'r', 'n'), HB_TAG('m', 'o', 'r', 'x'),
};

void append_big_endian(std::string& bytes, std::uint32_t value, int size)
{
    for (int shift = 8 * (size - 1); shift >= 0; shift -= 8) {
        bytes.push_back(static_cast<char>((value >> static_cast<unsigned>(shift)) & 0xFFU));
    }
}

/// OpenType 1.9, "cmap": header, one encoding record, one subtable of format 12 with one group.
std::string glyph_cmap(std::uint32_t glyph_count)
{
    std::string cmap;
    append_big_endian(cmap, 0, 2);  // version
    append_big_endian(cmap, 1, 2);  // encoding records
    append_big_endian(cmap, 3, 2);  // platform: Windows
    append_big_endian(cmap, 10, 2); // encoding: full Unicode
    append_big_endian(cmap, 12, 4); // offset of the subtable
    append_big_endian(cmap, 12, 2); // format
    append_big_endian(cmap, 0, 2);  // reserved
    append_big_endian(cmap, 28, 4); // length
    append_big_endian(cmap, 0, 4);  // language
    append_big_endian(cmap, 1, 4);  // groups
    append_big_endian(cmap, k_glyph_font_base, 4);
    append_big_endian(cmap, k_glyph_font_base + glyph_count - 1, 4);
    append_big_endian(cmap, 0, 4); // first glyph
    return cmap;
}

std::vector<hb_tag_t> table_tags(hb_face_t* face)
{
    unsigned count = hb_face_get_table_tags(face, 0, nullptr, nullptr);
    std::vector<hb_tag_t> tags(count);
    hb_face_get_table_tags(face, 0, &count, tags.data());
    tags.resize(count);
    return tags;
}

} // namespace

std::string make_glyph_font(hb_face_t* face)
{
    const unsigned glyph_count = hb_face_get_glyph_count(face);
    if (glyph_count == 0) {
        return {};
    }
    const FaceHandle builder(hb_face_builder_create());
    for (const hb_tag_t tag : table_tags(face)) {
        if (std::find(k_dropped_tables.begin(), k_dropped_tables.end(), tag) == k_dropped_tables.end()) {
            const BlobHandle table(hb_face_reference_table(face, tag));
            hb_face_builder_add_table(builder.get(), tag, table.get());
        }
    }
    const std::string cmap = glyph_cmap(glyph_count);
    const BlobHandle cmap_blob(
        hb_blob_create(cmap.data(), static_cast<unsigned>(cmap.size()), HB_MEMORY_MODE_READONLY, nullptr, nullptr));
    hb_face_builder_add_table(builder.get(), HB_TAG('c', 'm', 'a', 'p'), cmap_blob.get());
    const BlobHandle file(hb_face_reference_blob(builder.get()));
    unsigned length = 0;
    const char* bytes = hb_blob_get_data(file.get(), &length);
    return bytes == nullptr ? std::string() : std::string(bytes, length);
}

} // namespace nuqta
