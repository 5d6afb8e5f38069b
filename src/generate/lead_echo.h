// Whether a sentence gives away the lead-in it stands under by words of the same root.
#pragma once

#include "generate/question_type.h"

namespace nuqta {

/// True when a word of the sentence, however common, is made of the root of one of the lead-in's: it points there.
bool echoes_lead(const Material& material, const BlockReading& reading, ByteRange sentence);

} // namespace nuqta
