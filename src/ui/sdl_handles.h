// SDL's objects with their ends, and its errors as ours. The only header that names SDL's free functions.
#pragma once

#include "base/result.h"

#include <SDL.h>
#include <SDL_ttf.h>

#include <memory>
#include <string>

namespace nuqta {

struct SdlEnd {
    void operator()(SDL_Window* window) const { SDL_DestroyWindow(window); }
    void operator()(SDL_Renderer* renderer) const { SDL_DestroyRenderer(renderer); }
    void operator()(SDL_Texture* texture) const { SDL_DestroyTexture(texture); }
    void operator()(SDL_Surface* surface) const { SDL_FreeSurface(surface); }
    void operator()(TTF_Font* font) const { TTF_CloseFont(font); }
    void operator()(SDL_GameController* pad) const { SDL_GameControllerClose(pad); }
};

using WindowHandle = std::unique_ptr<SDL_Window, SdlEnd>;
using RendererHandle = std::unique_ptr<SDL_Renderer, SdlEnd>;
using TextureHandle = std::unique_ptr<SDL_Texture, SdlEnd>;
using SurfaceHandle = std::unique_ptr<SDL_Surface, SdlEnd>;
using ControllerHandle = std::unique_ptr<SDL_GameController, SdlEnd>;
using FontHandle = std::unique_ptr<TTF_Font, SdlEnd>;

/// SDL's last error as ours.
inline Error sdl_error(ErrorCode code, const std::string& what)
{
    return Error{code, what + ": " + SDL_GetError(), {}};
}

} // namespace nuqta
