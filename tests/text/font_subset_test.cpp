// A subset holds what the text needs and little else; HarfBuzz shapes with it as with the whole font.
#include "base/files.h"
#include "test_data.h"
#include "text/font_subset.h"
#include "text/hb_handles.h"

#include <doctest/doctest.h>

#include <string>
#include <vector>

using namespace nuqta;

namespace {

std::filesystem::path font(const std::string& name)
{
    return test::data_root() / "fonts" / name;
}

/// Advances and offsets of the shaped text in font units; glyph ids differ between a font and its subset.
std::vector<int> shaped(const std::string& bytes, const std::string& text)
{
    const BlobHandle blob(hb_blob_create(bytes.data(), static_cast<unsigned int>(bytes.size()), HB_MEMORY_MODE_READONLY,
                                         nullptr, nullptr));
    const FaceHandle face(hb_face_create(blob.get(), 0));
    const FontHandle hb_font(hb_font_create(face.get()));
    const BufferHandle buffer(hb_buffer_create());
    hb_buffer_add_utf8(buffer.get(), text.data(), static_cast<int>(text.size()), 0, -1);
    hb_buffer_guess_segment_properties(buffer.get());
    hb_shape(hb_font.get(), buffer.get(), nullptr, 0);
    unsigned int count = 0;
    const hb_glyph_info_t* const infos = hb_buffer_get_glyph_infos(buffer.get(), &count);
    const hb_glyph_position_t* const positions = hb_buffer_get_glyph_positions(buffer.get(), &count);
    std::vector<int> result;
    for (unsigned int i = 0; i < count; ++i) {
        CHECK(infos[i].codepoint != 0);
        result.insert(result.end(), {positions[i].x_advance, positions[i].x_offset, positions[i].y_offset});
    }
    return result;
}

} // namespace

TEST_CASE("a subset shapes its text as the whole font does, and is much smaller")
{
    struct Case {
        const char* file;
        const char* text;
        std::size_t most; ///< bytes
    };
    const Case cases[] = {
        {"Vazirmatn-Regular.ttf", "می‌خواهیم لا ۱۲۳", 60'000},
        {"NotoSansThai-Regular.ttf", "ที่นี่ ก็ปู่ ทำ น้ำ", 30'000},
        {"NotoSansSC-Bold.ttf", "文章提到的数量是多少？", 30'000},
    };
    for (const Case& c : cases) {
        CAPTURE(c.file);
        const Result<std::string> subset = subset_font(font(c.file), c.text);
        REQUIRE(subset);
        CHECK(subset.value().size() < c.most);
        CHECK(shaped(subset.value(), c.text) == shaped(read_file(font(c.file)).value(), c.text));
    }
}

TEST_CASE("what is no font is told by its name")
{
    const Result<std::string> missing = subset_font(font("none.ttf"), "a");
    REQUIRE(!missing);
    CHECK(missing.error().where.file.ends_with("none.ttf"));
    CHECK(!subset_font(test::data_root() / "content" / "names.yaml", "a"));
}
