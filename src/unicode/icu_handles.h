// ICU's C handles as owners, and text in both encodings. For unicode/ alone: UTF-16 never leaves this folder.
#pragma once

#include <unicode/ubidi.h>
#include <unicode/utext.h>

#include <memory>

namespace nuqta {

struct CloseBidi {
    void operator()(UBiDi* bidi) const { ubidi_close(bidi); }
};
using BidiHandle = std::unique_ptr<UBiDi, CloseBidi>;

struct CloseUText {
    void operator()(UText* text) const { utext_close(text); }
};
using UTextHandle = std::unique_ptr<UText, CloseUText>;

} // namespace nuqta
