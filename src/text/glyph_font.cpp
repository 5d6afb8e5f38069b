// A copy of the tables would be ten million bytes for a Chinese font, of which a screen needs a few thousand.
#include "text/glyph_font.h"

#include "text/hb_handles.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstdint>
#include <vector>

namespace nuqta {
namespace {

constexpr hb_tag_t k_cmap = HB_TAG('c', 'm', 'a', 'p');
constexpr std::array k_dropped_tables = {
    k_cmap,
    HB_TAG('G', 'S', 'U', 'B'),
    HB_TAG('G', 'P', 'O', 'S'),
    HB_TAG('G', 'D', 'E', 'F'),
    HB_TAG('k', 'e', 'r', 'n'),
    HB_TAG('m', 'o', 'r', 'x'),
};

constexpr std::uint32_t k_record_size = 16; ///< of the table directory, in bytes

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

struct TaggedTable {
    hb_tag_t tag = 0;
    std::string_view bytes;
};

/// The tables that stay, in the order of the directory, with an empty cmap among them.
std::vector<TaggedTable> kept_tables(hb_face_t* face)
{
    unsigned count = hb_face_get_table_tags(face, 0, nullptr, nullptr);
    std::vector<hb_tag_t> tags(count);
    hb_face_get_table_tags(face, 0, &count, tags.data());
    tags.resize(count);
    std::vector<TaggedTable> tables = {{k_cmap, {}}};
    for (const hb_tag_t tag : tags) {
        if (std::find(k_dropped_tables.begin(), k_dropped_tables.end(), tag) == k_dropped_tables.end()) {
            const BlobHandle table(hb_face_reference_table(face, tag));
            unsigned length = 0;
            const char* bytes = hb_blob_get_data(table.get(), &length);
            tables.push_back({tag, {bytes, length}}); // a part of the face's file, which outlives the blob
        }
    }
    std::sort(tables.begin(), tables.end(), [](const TaggedTable& a, const TaggedTable& b) { return a.tag < b.tag; });
    return tables;
}

/// OpenType 1.9, "Organization of an OpenType Font": the header of the table directory.
std::string directory_header(std::size_t tables)
{
    const auto count = static_cast<std::uint32_t>(tables);
    const std::uint32_t power = std::bit_floor(count);
    std::string header;
    append_big_endian(header, 0x00010000, 4);
    append_big_endian(header, count, 2);
    append_big_endian(header, power * k_record_size, 2);
    append_big_endian(header, static_cast<std::uint32_t>(std::bit_width(power)) - 1, 2);
    append_big_endian(header, (count - power) * k_record_size, 2);
    return header;
}

std::size_t aligned(std::size_t offset)
{
    return (offset + 3) / 4 * 4;
}

} // namespace

GlyphFont make_glyph_font(hb_face_t* face)
{
    GlyphFont font;
    const unsigned glyph_count = hb_face_get_glyph_count(face);
    if (glyph_count == 0) {
        return font;
    }
    const std::vector<TaggedTable> tables = kept_tables(face);
    const std::string cmap = glyph_cmap(glyph_count);
    font.front = directory_header(tables.size());
    const std::size_t cmap_begin = font.front.size() + tables.size() * k_record_size;
    font.size = aligned(cmap_begin + cmap.size());
    for (const TaggedTable& table : tables) {
        const bool is_cmap = table.tag == k_cmap;
        append_big_endian(font.front, table.tag, 4);
        append_big_endian(font.front, 0, 4); // checksum
        append_big_endian(font.front, static_cast<std::uint32_t>(is_cmap ? cmap_begin : font.size), 4);
        append_big_endian(font.front, static_cast<std::uint32_t>(is_cmap ? cmap.size() : table.bytes.size()), 4);
        if (!is_cmap) {
            font.tables.push_back({font.size, table.bytes});
            font.size = aligned(font.size + table.bytes.size());
        }
    }
    font.front += cmap;
    return font;
}

std::size_t GlyphFont::read(std::size_t offset, char* to, std::size_t count) const
{
    const std::size_t end = std::min(size, offset + count);
    if (offset >= end) {
        return 0;
    }
    std::fill_n(to, end - offset, '\0');
    const auto copy = [&](std::size_t begin, std::string_view bytes) {
        const std::size_t from = std::max(offset, begin);
        const std::size_t until = std::min(end, begin + bytes.size());
        if (from < until) {
            std::copy_n(bytes.data() + (from - begin), until - from, to + (from - offset));
        }
    };
    copy(0, front);
    for (const Table& table : tables) {
        copy(table.begin, table.bytes);
    }
    return end - offset;
}

} // namespace nuqta
