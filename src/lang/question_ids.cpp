// The table of questions; see question_ids.h.
#include "lang/question_ids.h"

namespace nuqta {

namespace {

constexpr QuestionId k_questions[] = {
    {"quantity.count", "{of}", false},
    {"quantity.count.claimed", "{of}", false},
    {"quantity.count.approximate", "{of}", false},
    {"quantity.count.whose", "{of}", false, "{owner}"},
    {"quantity.count.claimed.whose", "{of}", false, "{owner}"},
    {"quantity.count.approximate.whose", "{of}", false, "{owner}"},
    {"quantity.estimate", "{np}", false},
    {"quantity.clause.count", "{clause}", true},
    {"quantity.clause.times", "{clause}", true},
    {"quantity.clause.percent", "{clause}", true},
    {"quantity.clause.money", "{clause}", true},
    {"quantity.clause.duration", "{clause}", true},
    {"quantity.clause.fraction", "{clause}", true},
    {"quantity.clause.year_of", "{clause}", true},
    {"quantity.clause.date", "{clause}", true},
    {"quantity.clause.ordinal", "{clause}", true},
    {"quantity.clause.other", "{clause}", true},
    {"quantity.gap.count", "{clause}", true},
    {"quantity.gap.times", "{clause}", true},
    {"quantity.gap.percent", "{clause}", true},
    {"quantity.gap.money", "{clause}", true},
    {"quantity.gap.duration", "{clause}", true},
    {"quantity.gap.fraction", "{clause}", true},
    {"quantity.gap.year_of", "{clause}", true},
    {"quantity.gap.date", "{clause}", true},
    {"quantity.gap.month", "{clause}", true},
    {"name.company.clause", "{clause}", true},
    {"name.company.gap", "{clause}", true},
    {"name.organisation.clause", "{clause}", true},
    {"name.organisation.gap", "{clause}", true},
    {"name.person.clause", "{clause}", true},
    {"name.person.gap", "{clause}", true},
    {"name.model.clause", "{clause}", true},
    {"name.model.gap", "{clause}", true},
    {"name.system.clause", "{clause}", true},
    {"name.system.gap", "{clause}", true},
    {"name.product.clause", "{clause}", true},
    {"name.product.gap", "{clause}", true},
    {"name.chip.clause", "{clause}", true},
    {"name.chip.gap", "{clause}", true},
    {"name.technique.clause", "{clause}", true},
    {"name.technique.gap", "{clause}", true},
    {"name.country.clause", "{clause}", true},
    {"name.country.gap", "{clause}", true},
    {"name.place.clause", "{clause}", true},
    {"name.place.gap", "{clause}", true},
    {"name.network.clause", "{clause}", true},
    {"name.network.gap", "{clause}", true},
    {"name.concept.clause", "{clause}", true},
    {"name.concept.gap", "{clause}", true},
    {"name.concept.word", "{clause}", true},
    {"name.concept.phrase", "{clause}", true},
    {"term.expansion", "{term}", false},
    {"question", "{lead}", false},
    {"why", "{lead}", false},
    {"why.noun", "{lead}", false},
    {"claim", "{lead}", false},
    {"claim.in_section", "{lead}", false, "{section}"},
    {"claim.continue", "{start}", false},
    {"listed", "{section}", false},
    {"lead", "{body}", false},
    {"section", "{lead}", false},
    {"condition", "{condition}", false},
    {"condition.when", "{consequence}", false},
    {"condition.answer", "{lead}", false},
    {"contrast", "{clause}", true},
    {"concession", "{concession}", false},
    {"cause", "{effect}", false},
    {"in_point", "{lead}", false, "{question}"},
};

constexpr std::string_view k_name_types[] = {"company", "organisation", "person",  "model", "system",  "product",
                                             "chip",    "technique",    "country", "place", "network", "concept"};

} // namespace

std::span<const QuestionId> question_ids()
{
    return k_questions;
}

std::span<const std::string_view> name_types()
{
    return k_name_types;
}

} // namespace nuqta
