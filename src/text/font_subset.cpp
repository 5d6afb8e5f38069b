// HarfBuzz's own subsetter does the work; layout closure keeps ligatures and joined forms.
#include "text/font_subset.h"

#include "text/hb_handles.h"
#include "unicode/code_points.h"
#include "unicode/decompose.h"

#include <hb-subset.h>

namespace nuqta {

using SubsetInputHandle = HarfBuzzOwner<hb_subset_input_t, hb_subset_input_destroy>;

namespace {

void add_characters(std::string_view text, hb_set_t* wanted)
{
    for (std::size_t at = 0; at < text.size();) {
        hb_set_add(wanted, next_code_point(text, at));
    }
}

} // namespace

Result<std::string> subset_font(const std::filesystem::path& file, std::string_view text)
{
    const Error unreadable{ErrorCode::Unreadable, "this is no font that can be read", {file.string()}};
    const BlobHandle blob(hb_blob_create_from_file_or_fail(file.c_str()));
    if (blob == nullptr || hb_face_count(blob.get()) == 0) {
        return unreadable;
    }
    const FaceHandle face(hb_face_create(blob.get(), 0));
    const SubsetInputHandle input(hb_subset_input_create_or_fail());
    if (input == nullptr) {
        return unreadable;
    }
    hb_set_t* const wanted = hb_subset_input_unicode_set(input.get());
    add_characters(text, wanted);
    add_characters(compatibility_decomposition(text), wanted); // shapers take characters apart: Thai ำ
    const FaceHandle subset(hb_subset_or_fail(face.get(), input.get()));
    if (subset == nullptr) {
        return unreadable;
    }
    const BlobHandle made(hb_face_reference_blob(subset.get()));
    unsigned int length = 0;
    const char* const bytes = hb_blob_get_data(made.get(), &length);
    return std::string(bytes, length);
}

} // namespace nuqta
