// How many points the lists of an article have, as the paragraphs that open them say.
#pragma once

#include "generate/facts.h"
#include "generate/reading.h"

#include <cstddef>
#include <map>

namespace nuqta {

class ListCounts {
public:
    /// The reading must outlive this.
    explicit ListCounts(const SetReading& reading)
        : reading_(reading)
    {
    }

    /// True when the fact is the number of points of the list that the paragraph opens: "built on four core
    /// principles:", and four follow.
    bool is_count(const BlockReadings& paragraph, const Fact& fact);

private:
    const SetReading& reading_;
    std::map<const BlockReadings*, std::size_t> points_; ///< counted once for each paragraph
};

} // namespace nuqta
