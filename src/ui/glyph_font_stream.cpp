// The five callbacks of SDL_RWops.
#include "ui/glyph_font_stream.h"

#include <memory>

namespace nuqta {
namespace {

struct Stream {
    const GlyphFont* font = nullptr;
    Sint64 at = 0;
};

Stream& stream_of(SDL_RWops* ops)
{
    return *static_cast<Stream*>(ops->hidden.unknown.data1);
}

Sint64 SDLCALL size_of(SDL_RWops* ops)
{
    return static_cast<Sint64>(stream_of(ops).font->size);
}

Sint64 SDLCALL seek(SDL_RWops* ops, Sint64 offset, int whence)
{
    Stream& stream = stream_of(ops);
    const Sint64 from = whence == RW_SEEK_SET ? 0 : whence == RW_SEEK_CUR ? stream.at : size_of(ops);
    if (from + offset < 0 || from + offset > size_of(ops)) {
        return SDL_SetError("a place outside the glyph font");
    }
    return stream.at = from + offset;
}

/// Whole objects only, as fread() does.
std::size_t SDLCALL read(SDL_RWops* ops, void* to, std::size_t size, std::size_t count)
{
    Stream& stream = stream_of(ops);
    if (size == 0) {
        return 0;
    }
    const std::size_t got =
        stream.font->read(static_cast<std::size_t>(stream.at), static_cast<char*>(to), size * count);
    stream.at += static_cast<Sint64>(got);
    return got / size;
}

std::size_t SDLCALL write(SDL_RWops* /*ops*/, const void* /*from*/, std::size_t /*size*/, std::size_t /*count*/)
{
    SDL_SetError("a glyph font is not written to");
    return 0;
}

int SDLCALL close(SDL_RWops* ops)
{
    const std::unique_ptr<Stream> stream(&stream_of(ops));
    SDL_FreeRW(ops);
    return 0;
}

} // namespace

SDL_RWops* open_stream(const GlyphFont& font)
{
    SDL_RWops* ops = SDL_AllocRW();
    if (ops == nullptr) {
        return nullptr;
    }
    auto stream = std::make_unique<Stream>();
    stream->font = &font;
    ops->type = SDL_RWOPS_UNKNOWN;
    ops->size = size_of;
    ops->seek = seek;
    ops->read = read;
    ops->write = write;
    ops->close = close;
    ops->hidden.unknown.data1 = stream.release();
    return ops;
}

} // namespace nuqta
