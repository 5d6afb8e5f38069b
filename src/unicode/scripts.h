// Script itemisation (UAX #24): every character gets a real script, so HarfBuzz can be told one per run. Common
// characters take their neighbours' script, marks their base's, a closing bracket that of its opening one.
#pragma once

#include "base/byte_range.h"

#include <string_view>
#include <vector>

namespace nuqta {

/// Bytes of one script, by its ISO 15924 code ("Arab", "Latn").
struct ScriptRun {
    ByteRange range;
    std::string_view script; ///< never freed

    bool operator==(const ScriptRun&) const = default;
};

/// The runs of `text` in logical order, covering it without gaps. `preferred` is the language's script: that of a text
/// without any letters, and the choice among the scripts that share a punctuation mark (Script_Extensions).
std::vector<ScriptRun> script_runs(std::string_view text, std::string_view preferred);

/// False for marks and default-ignorable characters: a font that lacks them is no reason to take another.
bool asks_for_a_font(char32_t code_point);

} // namespace nuqta
