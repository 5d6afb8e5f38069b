// HarfBuzz's handles as owners. For text/ alone.
#pragma once

#include <hb.h>

#include <memory>

namespace nuqta {

template<typename Handle, void (*Destroy)(Handle*)> struct DestroyWith {
    void operator()(Handle* handle) const { Destroy(handle); }
};
template<typename Handle, void (*Destroy)(Handle*)>
using HarfBuzzOwner = std::unique_ptr<Handle, DestroyWith<Handle, Destroy>>;

using BlobHandle = HarfBuzzOwner<hb_blob_t, hb_blob_destroy>;
using FaceHandle = HarfBuzzOwner<hb_face_t, hb_face_destroy>;
using FontHandle = HarfBuzzOwner<hb_font_t, hb_font_destroy>;
using BufferHandle = HarfBuzzOwner<hb_buffer_t, hb_buffer_destroy>;

} // namespace nuqta
