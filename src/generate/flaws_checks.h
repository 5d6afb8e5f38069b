// The checks behind the table of flaws, by what they look at. Each adds a finding for every place that has its flaw.
#pragma once

#include "generate/flaws_item.h"

namespace nuqta {

// flaws_stem.cpp: the stem alone
void check_unclear(const JudgedItem& item, Findings& findings);
void check_gratuitous(const JudgedItem& item, Findings& findings);
void check_fill_in_blank(const JudgedItem& item, Findings& findings);
void check_unfocused(const JudgedItem& item, Findings& findings);
void check_negative(const JudgedItem& item, Findings& findings);

// flaws_options.cpp: what an option says
void check_none_of_the_above(const JudgedItem& item, Findings& findings);
void check_true_false(const JudgedItem& item, Findings& findings);
void check_all_of_the_above(const JudgedItem& item, Findings& findings);
void check_absolute(const JudgedItem& item, Findings& findings);
void check_complex(const JudgedItem& item, Findings& findings);
void check_vague(const JudgedItem& item, Findings& findings);

// flaws_cues.cpp: what gives the key away
void check_longest(const JudgedItem& item, Findings& findings);
void check_convergence(const JudgedItem& item, Findings& findings);
void check_logical_cue(const JudgedItem& item, Findings& findings);
void check_word_repeats(const JudgedItem& item, Findings& findings);
void check_grammatical_cue(const JudgedItem& item, Findings& findings);

// flaws_distractors.cpp: whether the wrong options are wrong, plausible and in order
void check_implausible(const JudgedItem& item, Findings& findings);
void check_sequence(const JudgedItem& item, Findings& findings);
void check_more_than_one_correct(const JudgedItem& item, Findings& findings);

} // namespace nuqta
