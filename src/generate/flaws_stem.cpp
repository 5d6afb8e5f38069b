// Flaws 1, 5, 10, 13 and 19: what the stem alone shows.
#include "article/marks.h"
#include "generate/flaws_checks.h"
#include "unicode/code_points.h"
#include "unicode/fold.h"
#include "unicode/words.h"

#include <fmt/format.h>

#include <algorithm>

namespace nuqta {
namespace {

constexpr std::u32string_view k_ends = U".!?。！？؟";
constexpr std::u32string_view k_question_marks = U"?？؟";

bool is_one_of(std::u32string_view marks, char32_t point)
{
    return marks.find(point) != std::u32string_view::npos;
}

char32_t before(std::string_view text, std::size_t at)
{
    return at == 0 ? U' ' : previous_code_point(text, at);
}

/// A sentence's end mark at [begin, end): not inside a word or number, not after one letter (an initial), and nothing
/// in lower case follows.
bool ends_sentence(std::string_view text, std::size_t begin, std::size_t end)
{
    std::size_t at = end;
    while (at < text.size() && (text[at] == ' ' || text[at] == '"')) {
        ++at;
    }
    const bool wide = slice(text, {begin, end}).size() > 2; // 。？！ need no space after them
    if (at == end && !wide && end < text.size()) {
        return false;
    }
    std::size_t letter = begin;
    const bool initial = begin > 0 && is_letter(previous_code_point(text, letter)) && !is_letter(before(text, letter));
    if (initial && text[begin] == '.') {
        return false;
    }
    std::size_t next = at;
    const char32_t following = at < text.size() ? next_code_point(text, next) : U'\0';
    return !(is_letter(following) && !is_uppercase(following) &&
             upper_first(text.substr(at), "root") != text.substr(at));
}

/// The sentences of `text` with their end marks; marks inside `skipped` end nothing.
std::vector<ByteRange> sentences_of(std::string_view text, const std::vector<ByteRange>& skipped)
{
    std::vector<ByteRange> sentences;
    std::size_t begin = 0;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t mark = at;
        const char32_t point = next_code_point(text, at);
        const bool inside = std::any_of(skipped.begin(), skipped.end(), [&](const ByteRange& range) {
            return range.contains({mark, at});
        });
        if (!inside && is_one_of(k_ends, point) && ends_sentence(text, mark, at)) {
            sentences.push_back({begin, at});
            begin = at;
        }
    }
    if (!folded_whole(text.substr(begin)).empty()) {
        sentences.push_back({begin, text.size()});
    }
    return sentences;
}

/// The last mark of `sentence` that is no quotation mark, bracket or space.
bool is_question(std::string_view sentence)
{
    constexpr std::u32string_view k_closing = U" »”’\"')）」』\u200f\u200e\u2069";
    for (std::size_t at = sentence.size(); at > 0;) {
        const char32_t point = previous_code_point(sentence, at);
        if (!is_one_of(k_closing, point)) {
            return is_one_of(k_question_marks, point);
        }
    }
    return false;
}

void check_length(const JudgedItem& item, Findings& findings)
{
    const Language& language = *item.language;
    const std::string& stem = item.wording->stem;
    const bool spaces = language.spaces_between_words;
    const std::size_t length = spaces ? words(stem, language.tag).size() : grapheme_count(stem);
    const std::string_view unit = spaces ? "words" : "characters";
    if (length < language.flaws.stem_least) {
        findings.push_back({-1, fmt::format("the stem has only {} {}", length, unit)});
    } else if (length > language.flaws.stem_most) {
        findings.push_back(
            {-1, fmt::format("the stem has {} {}, more than {}", length, unit, language.flaws.stem_most)});
    }
}

/// True when the stem names the lead-in or heading of the block it asks about, so that its pronouns have something to
/// lean on.
bool names_its_place(const JudgedItem& item)
{
    FlawMemory& memory = *item.words->memory;
    const std::string& stem = memory.folded(item.wording->stem);
    const auto stands = [&](const std::map<std::string, std::string>& texts) {
        const auto text = texts.find(item.language->tag);
        const std::string folded = text == texts.end() ? std::string() : memory.whole(text->second);
        return !folded.empty() && stem.find(folded) != std::string::npos;
    };
    const DeckBlock* block = item.context->index.find_block(item.item->block);
    const DeckSection* section = item.context->index.section_of(item.item->block);
    return (block != nullptr && stands(block->lead)) || (section != nullptr && stands(section->title));
}

/// The longest phrase that leans on an earlier sentence and begins `part` at the first of its words, as written; empty
/// when there is none.
std::string dangling_phrase(const JudgedItem& item, std::string_view part, const std::vector<ByteRange>& found)
{
    const FlawLanguage& lists = *item.words;
    std::string longest;
    for (std::size_t last = 0; last < std::min(found.size(), lists.dangling.most_words + 1); ++last) {
        const std::string_view phrase = slice(part, {found[0].begin, found[last].end});
        const std::string folded = fold(phrase);
        if (lists.question.contains(folded) || lists.harmless.contains(folded)) {
            longest.clear();
        } else if (lists.dangling.contains(folded)) {
            longest = std::string(phrase);
        }
        if (!begins_entry(lists.dangling, folded) && longest.empty()) {
            break; // no longer phrase dangles either
        }
    }
    return longest;
}

/// The first word of the stem, and of each quotation in it, must not lean on a sentence that is not there.
void check_dangling(const JudgedItem& item, Findings& findings)
{
    const std::string_view stem = item.wording->stem;
    std::vector<ByteRange> starts = item.words->memory->cut(stem).quoted;
    starts.push_back({0, stem.size()});
    std::set<std::size_t> seen;
    for (const ByteRange& start : starts) {
        const std::vector<ByteRange> found = words(slice(stem, start), item.language->tag);
        if (found.empty() || !seen.insert(start.begin + found[0].begin).second) {
            continue;
        }
        const std::string longest = dangling_phrase(item, slice(stem, start), found);
        if (!longest.empty() && !names_its_place(item)) {
            findings.push_back(
                {-1, fmt::format("“{}” at the start leans on a sentence that is not in the stem", longest)});
        }
    }
}

void check_marks(const JudgedItem& item, Findings& findings)
{
    const std::string_view stem = item.wording->stem;
    for (const std::size_t at : unpaired_marks(stem)) {
        std::size_t end = at;
        next_code_point(stem, end);
        findings.push_back({-1, fmt::format("“{}” has no partner", stem.substr(at, end - at))});
    }
    for (const std::string_view mark : {"**", "`", "](", "<", "##"}) {
        if (stem.find(mark) != std::string_view::npos) {
            findings.push_back({-1, fmt::format("“{}” is Markdown or HTML", mark)});
        }
    }
}

} // namespace

void check_unclear(const JudgedItem& item, Findings& findings)
{
    check_length(item, findings);
    check_dangling(item, findings);
    check_marks(item, findings);
}

void check_gratuitous(const JudgedItem& item, Findings& findings)
{
    const std::string_view stem = item.wording->stem;
    const std::vector<ByteRange>& quoted = item.words->memory->cut(stem).quoted;
    const std::vector<ByteRange> sentences = sentences_of(stem, quoted);
    for (std::size_t i = 0; i + 1 < sentences.size(); ++i) {
        if (!is_question(slice(stem, sentences[i]))) {
            findings.push_back({-1, fmt::format("“{}” is no part of the question", slice(stem, sentences[i]))});
        }
    }
    for (const ByteRange& range : quoted) {
        if (sentences_of(slice(stem, range), {}).size() > 1) {
            findings.push_back({-1, "the stem quotes more than one sentence"});
        }
    }
}

void check_fill_in_blank(const JudgedItem& item, Findings& findings)
{
    const std::string_view stem = item.wording->stem;
    const std::vector<ByteRange>& quoted = item.words->memory->cut(stem).quoted;
    const auto inside = [&](std::size_t at) {
        return std::any_of(quoted.begin(), quoted.end(),
                           [at](const ByteRange& range) { return range.begin <= at && at < range.end; });
    };
    const std::size_t line = stem.find('_');
    if (line != std::string_view::npos) {
        findings.push_back({-1, "the stem has a blank to fill in"});
        return;
    }
    for (const std::string_view gap : {"…", "...", "()", "( )", "（）", "（ ）", "[]"}) {
        for (std::size_t at = stem.find(gap); at != std::string_view::npos; at = stem.find(gap, at + gap.size())) {
            const bool dots = gap == "…" || gap == "...";
            if (!dots || !inside(at) || !is_question(stem)) {
                findings.push_back({-1, fmt::format("the stem has a blank to fill in: “{}”", gap)});
                return;
            }
        }
    }
}

void check_unfocused(const JudgedItem& item, Findings& findings)
{
    const std::string_view stem = item.wording->stem;
    if (!is_question(stem)) {
        findings.push_back({-1, "the stem does not end in a question mark"});
        return;
    }
    const std::vector<ByteRange> sentences = sentences_of(stem, item.words->memory->cut(stem).quoted);
    const std::string_view last = sentences.empty() ? stem : slice(stem, sentences.back());
    if (!item.words->memory->listed(last, item.words->question, item.words->nothing)) {
        findings.push_back({-1, "the stem asks without a question word"});
    }
}

void check_negative(const JudgedItem& item, Findings& findings)
{
    const auto word = item.words->memory->listed(item.wording->stem, item.words->negative, item.words->negative_shield);
    if (word) {
        findings.push_back({-1, fmt::format("the stem denies: “{}”", *word)});
    }
}

} // namespace nuqta
