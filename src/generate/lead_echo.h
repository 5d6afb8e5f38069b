// Whether a sentence gives away the lead-in it stands under by words of the same root.
#pragma once

#include "generate/question_type.h"

namespace nuqta {

/// True when a word of the sentence, however common, is made of the root of one of the lead-in of `label`: it points
/// there. `reading` and `label` are of one language, and may be of one block.
bool echoes_lead(const Material& material, const BlockReading& reading, ByteRange sentence, const BlockReading& label);

} // namespace nuqta
