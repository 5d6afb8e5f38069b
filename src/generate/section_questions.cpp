// Which section a point belongs to: headings are the options. Not asked where lead-in and heading name the same thing.
#include "generate/flawless.h"
#include "generate/statements.h"
#include "generate/wording.h"
#include "unicode/fold.h"

#include <algorithm>
#include <map>

namespace nuqta {
namespace {

/// Sections of the first language that have a heading in all of them, with their titles as options.
std::vector<TextOption> heading_options(const Material& material)
{
    std::vector<TextOption> options;
    const ArticleSet& set = *material.reading.set;
    std::map<std::string, std::map<std::string, const Section*>> sections; // by tag and id
    for (const auto& [tag, article] : set.articles) {
        for (const Section& section : article.sections) {
            sections[tag].emplace(section.id, &section);
        }
    }
    for (const Section& first : set.articles.begin()->second.sections) {
        TextOption option;
        option.id = option.source = option.section = first.id;
        for (const Language* language : material.reading.languages) {
            const auto found = sections[language->tag].find(first.id);
            const std::string_view title =
                found == sections[language->tag].end() ? std::string_view() : without_number(found->second->title);
            if (title.empty() || title.size() > k_longest_sentence) {
                continue;
            }
            const Section& section = *found->second;
            const ByteRange mark{section.title.size() - title.size(), section.title.size()};
            add_text(material, option, *language, std::string(title), {section.id, mark}, section.title);
            for (const Mention& mention : material.reading.names->find(title, *language)) {
                option.names.insert(mention.name);
            }
            option.kind = title.ends_with("?") || title.ends_with("؟") || title.ends_with("？") ? "question" : "point";
        }
        const bool has_blocks = !first.blocks.empty();
        if (has_blocks && option.text.size() == material.reading.languages.size()) {
            options.push_back(std::move(option));
        }
    }
    return options;
}

/// The blocks of a language as they are compared: folded.
using Texts = std::map<std::string, std::vector<std::pair<const BlockReadings*, std::string>>>;

Texts folded_texts(const Material& material)
{
    constexpr std::size_t k_most = 400; // blocks of an article whose lead-ins are looked for everywhere
    Texts texts;
    const std::vector<BlockReadings>& blocks = material.reading.blocks;
    for (std::size_t i = 0; i < std::min(blocks.size(), k_most); ++i) {
        for (const auto& [tag, reading] : blocks[i].in) {
            texts[tag].emplace_back(&blocks[i], fold(reading.block->text));
        }
    }
    return texts;
}

/// The words of all headings together, by language.
using HeadingWords = std::map<std::string, std::set<std::string>>;

HeadingWords words_of_all(const std::vector<TextOption>& headings)
{
    HeadingWords all;
    for (const TextOption& heading : headings) {
        for (const auto& [tag, words] : heading.words) {
            all[tag].insert(words.begin(), words.end());
        }
    }
    return all;
}

/// True when the lead-in points at its heading by a word, or at another section: by a word of its heading, or because
/// the same words stand there.
bool tells_section(const Material& material, const HeadingWords& headings, const Texts& texts,
                   const BlockReadings& block, const BlockReading& reading)
{
    const std::string& tag = reading.language->tag;
    const std::string_view lead = text_of(reading, reading.block->lead);
    const std::set<std::string> words = material.echo->words_of(lead, *reading.language);
    const auto of_headings = headings.find(tag);
    if (of_headings != headings.end() && std::any_of(words.begin(), words.end(), [&](const std::string& word) {
            return of_headings->second.count(word) > 0;
        })) {
        return true;
    }
    const std::string folded = fold(lead);
    const auto known = texts.find(tag);
    return known != texts.end() && std::any_of(known->second.begin(), known->second.end(), [&](const auto& other) {
               return other.first != &block && other.second.find(folded) != std::string::npos;
           });
}

} // namespace

void write_section_questions(const Material& material, Written& written)
{
    TextPool pool{heading_options(material)};
    pool.most_uses = static_cast<int>(material.reading.blocks.size()); // there are few headings
    const Texts texts = folded_texts(material);
    const HeadingWords headings = words_of_all(pool.options);
    std::map<std::string, std::size_t> places; // in the pool, by section
    for (const TextOption& option : pool.options) {
        places.emplace(option.source, places.size());
    }
    for (const BlockReadings& block : material.reading.blocks) {
        const LeadKind kind = is_asked(material, block) ? kind_of_lead(block) : LeadKind::None;
        const auto place = places.find(block.section);
        if (kind == LeadKind::None || kind == LeadKind::Condition || is_connective(block) || place == places.end()) {
            continue;
        }
        TextQuestion question{"section/" + block_fingerprint(block) + "/1", "section", block.id, {}};
        question.no_stem = "words of the lead-in stand in a heading or elsewhere";
        for (const auto& [tag, reading] : block.in) {
            if (!tells_section(material, headings, texts, block, reading)) {
                question.stems[tag] = fill(question_form(*reading.language, "section"),
                                           {{"{lead}", text_of(reading, reading.block->lead)}}, *reading.language);
            }
        }
        keep_all_or_explain(material, question, TextOption(pool.options[place->second]), pool, written);
    }
}

} // namespace nuqta
