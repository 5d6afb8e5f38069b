// A paragraph announces a list by a colon behind the number; the list itself proves the number.
#include "generate/list_counts.h"

#include "generate/clauses.h"
#include "generate/question_type.h"
#include "generate/statements.h"

#include <algorithm>
#include <string>

namespace nuqta {
namespace {

/// How many points the list has that the paragraph opens; 0 when none follows it. What stands below the first of bare
/// labels is no point of its own.
std::size_t points_of_list(const SetReading& reading, const BlockReadings& paragraph)
{
    std::size_t points = 0;
    std::size_t labels = 0;
    bool labelled = false;
    for (std::size_t i = reading.index.at(paragraph.id) + 1; i < reading.blocks.size(); ++i) {
        const BlockReadings& block = reading.blocks[i];
        if (block.kind != BlockKind::Bullet || block.section != paragraph.section) {
            break;
        }
        labelled = points == 0 ? is_bare_label(block) : labelled;
        labels += is_bare_label(block) ? 1 : 0;
        ++points;
    }
    return labelled ? labels : points;
}

/// True for a count in a paragraph that announces what is counted: "built on four core principles:".
bool announces_list(const SetReading& reading, const BlockReadings& paragraph, const Fact& fact)
{
    const bool announced = std::all_of(fact.in.begin(), fact.in.end(), [&](const auto& entry) {
        return find_colon(paragraph.in.at(entry.first).block->text, entry.second.end) != std::string::npos;
    });
    return announced && fact.unit == "count" && fact.low == fact.high && paragraph.kind == BlockKind::Paragraph &&
           paragraph.in.size() == reading.languages.size() && !is_too_long(paragraph);
}

} // namespace

bool ListCounts::is_count(const BlockReadings& paragraph, const Fact& fact)
{
    if (!announces_list(reading_, paragraph, fact)) {
        return false;
    }
    const auto [list, is_new] = points_.try_emplace(&paragraph, 0);
    list->second = is_new ? points_of_list(reading_, paragraph) : list->second;
    return fact.low == static_cast<double>(list->second);
}

} // namespace nuqta
