// ICU's Script and Script_Extensions; brackets paired with a bounded stack.
#include "unicode/scripts.h"

#include "unicode/code_points.h"

#include <unicode/uchar.h>
#include <unicode/uscript.h>

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>

namespace nuqta {
namespace {

struct OpenBracket {
    UChar32 closing = 0;
    UScriptCode script = USCRIPT_COMMON;
};

UScriptCode script_named(std::string_view iso)
{
    const std::int32_t value = u_getPropertyValueEnum(UCHAR_SCRIPT, std::string(iso).c_str());
    // "Hans" and "Hant" are codes of writing systems; the characters themselves are all Hani.
    if (value == USCRIPT_SIMPLIFIED_HAN || value == USCRIPT_TRADITIONAL_HAN) {
        return USCRIPT_HAN;
    }
    return value < 0 ? USCRIPT_COMMON : static_cast<UScriptCode>(value);
}

/// uscript_getScript, for the alphabets and the ideographs from a table: that is most of any text.
UScriptCode script_of(UChar32 character)
{
    constexpr UChar32 alphabets = 0x1000;
    static const std::array<std::uint8_t, alphabets> known = [] {
        std::array<std::uint8_t, alphabets> scripts{};
        for (UChar32 c = 0; c < alphabets; ++c) {
            UErrorCode status = U_ZERO_ERROR;
            scripts[static_cast<std::size_t>(c)] = static_cast<std::uint8_t>(uscript_getScript(c, &status));
        }
        return scripts;
    }();
    if (character < alphabets) {
        return static_cast<UScriptCode>(known[static_cast<std::size_t>(character)]);
    }
    if (character >= 0x4E00 && character < 0x9FF0) {
        return USCRIPT_HAN;
    }
    UErrorCode status = U_ZERO_ERROR;
    return uscript_getScript(character, &status);
}

/// Walks the characters and remembers what the next Common one needs. USCRIPT_COMMON means: not known yet.
class ScriptResolver {
public:
    explicit ScriptResolver(std::string_view preferred)
        : preferred_(preferred)
    {
    }

    UScriptCode next(UChar32 character)
    {
        if (character < 0x80 && !is_ascii_bracket(character)) {
            if ((character | 0x20) >= 'a' && (character | 0x20) <= 'z') {
                current_ = USCRIPT_LATIN;
            }
            return last_ = current_; // no other ASCII has a script, or Script_Extensions
        }
        const UScriptCode own = script_of(character);
        if (own == USCRIPT_INHERITED) {
            return last_;
        }
        if (own != USCRIPT_COMMON && own != USCRIPT_UNKNOWN) {
            current_ = own;
            return last_ = own;
        }
        switch (u_getIntPropertyValue(character, UCHAR_BIDI_PAIRED_BRACKET_TYPE)) {
        case U_BPT_OPEN:
            push(u_getBidiPairedBracket(character));
            break;
        case U_BPT_CLOSE:
            pop(character);
            break;
        default:
            break;
        }
        current_ = of_common(character);
        return last_ = current_;
    }

private:
    static constexpr std::size_t k_deepest = 64;

    static bool is_ascii_bracket(UChar32 c)
    {
        return c == '(' || c == ')' || c == '[' || c == ']' || c == '{' || c == '}';
    }

    void push(UChar32 closing)
    {
        if (stack_.size() < k_deepest) {
            stack_.push_back({closing, current_});
        }
    }

    void pop(UChar32 closing)
    {
        for (std::size_t i = stack_.size(); i > 0; --i) {
            if (stack_[i - 1].closing == closing) {
                current_ = stack_[i - 1].script;
                stack_.resize(i - 1);
                return;
            }
        }
    }

    /// The current script, unless the character is shared by a named few that do not include it.
    UScriptCode of_common(UChar32 character) const
    {
        std::array<UScriptCode, 40> shared{};
        UErrorCode status = U_ZERO_ERROR;
        const std::int32_t count = uscript_getScriptExtensions(character, shared.data(), shared.size(), &status);
        if (U_FAILURE(status) || count < 1 || shared[0] == USCRIPT_COMMON || shared[0] == USCRIPT_UNKNOWN ||
            uscript_hasScript(character, current_)) {
            return current_;
        }
        const UScriptCode preferred = script_named(preferred_);
        return uscript_hasScript(character, preferred) ? preferred : shared[0];
    }

    std::string_view preferred_;
    UScriptCode current_ = USCRIPT_COMMON;
    UScriptCode last_ = USCRIPT_COMMON;
    std::vector<OpenBracket> stack_;
};

struct CodeRun {
    ByteRange range;
    UScriptCode script = USCRIPT_COMMON;
};

std::vector<CodeRun> code_runs(std::string_view text, std::string_view preferred)
{
    ScriptResolver resolver(preferred);
    std::vector<CodeRun> runs;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t begin = at;
        const UScriptCode script = resolver.next(static_cast<UChar32>(next_code_point(text, at)));
        if (runs.empty() || runs.back().script != script) {
            runs.push_back({{begin, begin}, script});
        }
        runs.back().range.end = at;
    }
    return runs;
}

/// What stands before the first letter belongs to the first letter's script.
UScriptCode first_known(const std::vector<CodeRun>& runs, std::string_view preferred)
{
    for (const CodeRun& run : runs) {
        if (run.script != USCRIPT_COMMON) {
            return run.script;
        }
    }
    return script_named(preferred);
}

} // namespace

std::vector<ScriptRun> script_runs(std::string_view text, std::string_view preferred)
{
    const std::vector<CodeRun> codes = code_runs(text, preferred);
    const UScriptCode first = first_known(codes, preferred);
    std::vector<ScriptRun> runs;
    UScriptCode last = USCRIPT_INVALID_CODE;
    for (const CodeRun& run : codes) {
        const UScriptCode known = run.script == USCRIPT_COMMON ? first : run.script;
        if (known == last) {
            runs.back().range.end = run.range.end;
        } else {
            runs.push_back({run.range, uscript_getShortName(known)});
            last = known;
        }
    }
    return runs;
}

bool asks_for_a_font(char32_t code_point)
{
    const auto character = static_cast<UChar32>(code_point);
    return (U_GET_GC_MASK(character) & U_GC_M_MASK) == 0 &&
           !u_hasBinaryProperty(character, UCHAR_DEFAULT_IGNORABLE_CODE_POINT);
}

} // namespace nuqta
