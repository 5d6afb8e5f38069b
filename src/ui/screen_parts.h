// Pieces that the models of several screens are made of. Plain data.
#pragma once

#include "base/byte_range.h"
#include "lang/language.h"
#include "ui/action.h"

#include <cstddef>
#include <string>

namespace nuqta {

/// A key and what it does; clicking the hint does the same. Keys keep their Latin names and digits on every screen.
struct KeyHint {
    std::string key;
    std::string label;
    Action action;
};

/// A text with its language, which may differ from the interface's.
struct Phrase {
    std::string text;
    const Language* language = nullptr;
};

enum class OptionState { Open, Right, PickedWrong, Passed };

struct OptionModel {
    std::size_t place = 0; ///< on the screen, from 0: its colour and shape
    std::string number;    ///< its key, in the language's digits
    std::string text;
    OptionState state = OptionState::Open;
    std::string verdict; ///< the word beside tick or cross; empty while open
};

/// Where the player is in the sitting.
struct SittingProgress {
    std::size_t done = 0;
    std::size_t total = 0;
    std::string label;
    std::string note; ///< "once more" when the item came back
};

/// One paragraph of the source, with the part that is set bold and the marked fact.
struct SourceParagraph {
    std::string text;
    ByteRange lead;
    ByteRange mark;
};

/// A name that may be being typed.
struct NameModel {
    std::string name;
    std::size_t composing = 0; ///< bytes at its end that an input method still shows
    bool typing = false;
};

struct SettingModel {
    std::string label;
    std::string value;
    Action lower;
    Action raise;
};

} // namespace nuqta
