// Any bytes as the journal of a match. One that is read is written again the same and comes to results.
#include "classroom/journal_json.h"
#include "classroom/results.h"
#include "classroom/results_csv.h"
#include "classroom/results_json.h"
#include "fuzz/input.h"
#include "fuzz/packs.h"

using namespace nuqta;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view bytes = fuzz::Input(data, size).rest();
    const Result<ReadJournal> read = parse_journal(bytes, "m.jsonl");
    if (!read || !read.value().match) {
        return 0;
    }
    const Match& match = *read.value().match;
    fuzz::promise(read.value().whole <= bytes.size(), "the whole lines are no more than the file");
    std::string written = plan_line(match.plan);
    for (std::size_t i = 0; i < read.value().events.size(); ++i) {
        written += event_line(i + 1, read.value().events[i]);
    }
    const Result<ReadJournal> again = parse_journal(written, "m.jsonl");
    fuzz::promise(again.ok() && again.value().match && !again.value().trouble, "what is written can be read");
    fuzz::promise(*again.value().match == match, "a match that is written and read is the same");
    for (const QuestionResult& question : results_of(match).questions) {
        fuzz::promise(question.facility.value_or(0) >= 0 && question.facility.value_or(1) <= 1, "a share is a share");
    }
    teams_csv(match, *fuzz::packs().find("en"));
    questions_csv(match, {}, *fuzz::packs().find("en"));
    results_json(match, {});
    return 0;
}
