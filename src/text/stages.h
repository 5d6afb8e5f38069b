// Every stage between a paragraph and its layout as text, so that a difference names the stage that moved.
#pragma once

#include "text/fonts.h"
#include "text/layout.h"
#include "text/paragraph.h"

#include <memory>
#include <string>

namespace nuqta {

/// The stages of laying `paragraph` out with `options`, one after the other, each under its name: bidi, scripts, runs,
/// shape, breaks, lines. Stable; positions in bytes, shaped lengths in font units, laid out ones in pixels.
std::string dump_stages(const Paragraph& paragraph, const LayoutOptions& options,
                        const std::shared_ptr<const FontLibrary>& fonts);

} // namespace nuqta
