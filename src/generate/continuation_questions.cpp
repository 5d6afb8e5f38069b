// For prose without lead-ins: the beginning of a sentence asks how it goes on.
#include "base/rng.h"
#include "generate/clauses.h"
#include "generate/flawless.h"
#include "generate/question_type.h"
#include "generate/sentences.h"
#include "generate/text_options.h"
#include "generate/wording.h"
#include "unicode/fold.h"

#include <fmt/format.h>

#include <algorithm>
#include <optional>

namespace nuqta {
namespace {

constexpr std::size_t k_shortest_part = 18; ///< graphemes of the beginning and of the continuation

/// A sentence cut at a pause near its middle.
struct Cut {
    ByteRange start;
    ByteRange rest;
};

std::optional<Cut> cut_sentence(const BlockReading& reading, ByteRange sentence)
{
    const std::string_view text = reading.block->text;
    const std::vector<ByteRange> clauses = clauses_of(text, sentence, *reading.language);
    std::optional<Cut> best;
    std::size_t least = sentence.size();
    for (std::size_t i = 1; i < clauses.size(); ++i) {
        const Cut cut{{sentence.begin, clauses[i - 1].end}, {clauses[i].begin, sentence.end}};
        const std::size_t uneven = cut.start.size() > cut.rest.size() ? cut.start.size() - cut.rest.size()
                                                                      : cut.rest.size() - cut.start.size();
        const bool long_enough = grapheme_count(slice(text, cut.start)) >= k_shortest_part &&
                                 grapheme_count(slice(text, cut.rest)) >= k_shortest_part;
        if (long_enough && uneven < least) {
            least = uneven;
            best = cut;
        }
    }
    return best;
}

/// One continuation per sentence. Prose is asked in one language: translations of prose do not cut alike.
struct Continuation {
    TextOption statement;
    std::string stem;
    std::string fingerprint;
};

std::vector<Continuation> continuations(const Material& material, Written& written)
{
    std::vector<Continuation> found;
    for (const BlockReadings& block : material.reading.blocks) {
        if (block.in.size() != 1 || !is_asked(material, block) || !block.in.begin()->second.block->lead.empty()) {
            continue;
        }
        const auto& [tag, reading] = *block.in.begin();
        for (const ByteRange& sentence : reading.sentences) {
            if (sentence.size() > k_longest_sentence) {
                written.not_asked.push_back({block.id, "continuation", "the sentence is too long to ask about"});
                continue;
            }
            const std::optional<Cut> cut = cut_sentence(reading, sentence);
            if (!cut || is_dangling(reading, sentence)) {
                continue;
            }
            const Language& language = *reading.language;
            Continuation continuation{
                text_option(material, block, {{tag, cut->rest}}),
                fill(question_form(language, "claim.continue"), {{"{start}", text_of(reading, cut->start)}}, language),
                fmt::format("{:08x}", stable_hash(fold(text_of(reading, sentence))) >> 32U)};
            continuation.statement.id += "-" + continuation.fingerprint; // a block has several
            found.push_back(std::move(continuation));
        }
    }
    return found;
}

/// What opens the rest of a sentence: the connective or the particle written together with its first word, or nothing.
/// Only options that open alike can stand beside each other, else grammar tells which is right.
std::string opening(const Continuation& continuation, const Language& language)
{
    const std::string_view text = continuation.statement.text.begin()->second;
    for (const Words* words : {&language.discourse.clause_start, &language.discourse.dangling_start,
                               &language.discourse.concession, &language.discourse.resume}) {
        for (const std::string& word : *words) {
            if (starts_with_any(lower_first(text, language.tag), {word}, language)) {
                return word;
            }
        }
    }
    for (const std::string& particle : language.discourse.glued_before) {
        if (text.starts_with(particle)) {
            return particle;
        }
    }
    return {};
}

} // namespace

void write_continuation_questions(const Material& material, Written& written)
{
    if (!material.prose) {
        return;
    }
    const std::vector<Continuation> all = continuations(material, written);
    std::map<std::string, TextPool> pools; // by opening
    const auto pool_of = [&](const Continuation& continuation) -> TextPool& {
        return pools[opening(continuation, *material.reading.languages.front())];
    };
    for (const Continuation& continuation : all) {
        pool_of(continuation).options.push_back(continuation.statement);
    }
    std::map<std::string, int> seen;
    for (const Continuation& continuation : all) {
        const std::string id =
            "continuation/" + continuation.fingerprint + "/" + std::to_string(++seen[continuation.fingerprint]);
        const auto& [tag, evidence] = *continuation.statement.evidence.begin();
        const TextQuestion question{id, "continuation", evidence.block, {{tag, continuation.stem}}};
        keep_all_or_explain(material, question, continuation.statement, pool_of(continuation), written);
    }
}

} // namespace nuqta
