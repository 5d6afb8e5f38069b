// ICU's normaliser.
#include "unicode/decompose.h"

#include <unicode/bytestream.h>
#include <unicode/normalizer2.h>
#include <unicode/stringpiece.h>

#include <cassert>
#include <cstdint>

namespace nuqta {

std::string compatibility_decomposition(std::string_view text)
{
    UErrorCode status = U_ZERO_ERROR;
    const icu::Normalizer2* const nfkd = icu::Normalizer2::getNFKDInstance(status);
    std::string decomposed;
    icu::StringByteSink<std::string> sink(&decomposed, static_cast<int32_t>(text.size()));
    nfkd->normalizeUTF8(0, icu::StringPiece(text.data(), static_cast<int32_t>(text.size())), sink, nullptr, status);
    assert(U_SUCCESS(status));
    return decomposed;
}

} // namespace nuqta
