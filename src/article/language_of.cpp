// Front matter, name, letters, in this order. What is known of a language here is its pack's sample sentence.
#include "article/language_of.h"

#include "article/front_matter.h"
#include "article/read.h"
#include "article/source_lines.h"
#include "unicode/code_points.h"
#include "unicode/fold.h"

#include <algorithm>
#include <filesystem>
#include <map>
#include <set>

namespace nuqta {
namespace {

constexpr std::string_view k_common_script = "Latn"; ///< stands in articles of every script: names and terms
constexpr std::size_t k_other_script_share = 10;     ///< another script with a tenth of the letters is the text's
constexpr std::size_t k_read_bytes = 64U << 10U;     ///< enough to judge by

/// Letters by script, each with how often it stands in a text.
using Letters = std::map<std::string, std::map<char32_t, std::size_t>>;

Letters letters_of(std::string_view text)
{
    std::map<char32_t, std::size_t> counts;
    for (std::size_t at = 0; at < text.size();) {
        ++counts[next_code_point(text, at)];
    }
    Letters letters;
    for (const auto& [point, count] : counts) {
        if (is_letter(point)) {
            letters[script_of(point)][point] += count;
        }
    }
    return letters;
}

std::size_t total(const std::map<char32_t, std::size_t>& counts)
{
    std::size_t sum = 0;
    for (const auto& [point, count] : counts) {
        sum += count;
    }
    return sum;
}

/// The script a text is written in, or empty when it has no letters.
std::string main_script(const Letters& letters)
{
    std::string best;
    std::size_t best_count = 0;
    std::size_t all = 0;
    for (const auto& [script, counts] : letters) {
        const std::size_t count = total(counts);
        all += count;
        if (script != k_common_script && script.front() != 'Z' && count > best_count) {
            best = script;
            best_count = count;
        }
    }
    if (best_count * k_other_script_share > all) {
        return best;
    }
    return letters.count(std::string(k_common_script)) > 0 ? std::string(k_common_script) : best;
}

/// How many of the text's letters the sample has.
std::size_t letters_in_sample(const std::map<char32_t, std::size_t>& text,
                              const std::map<char32_t, std::size_t>& sample)
{
    std::size_t found = 0;
    for (const auto& [point, count] : text) {
        found += sample.count(point) > 0 ? count : 0;
    }
    return found;
}

const Language* by_letters(std::string_view text, const LanguageRegistry& registry)
{
    const Letters letters = letters_of(text);
    const std::string script = main_script(letters);
    const Language* best = nullptr;
    std::size_t most = 0;
    for (const Language& language : registry.all()) {
        const Letters sample = letters_of(language.sample);
        if (script.empty() || main_script(sample) != script) {
            continue;
        }
        const std::size_t found = letters_in_sample(letters.at(script), sample.at(script));
        if (best == nullptr || found > most) {
            best = &language;
            most = found;
        }
    }
    return best;
}

/// A tag has two or three letters and short subtags behind them; other names are no tags.
bool looks_like_tag(std::string_view name)
{
    const std::size_t end = std::min(name.find_first_of("-_"), name.size());
    const auto is_ascii_letter = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); };
    return (end == 2 || end == 3) &&
           std::all_of(name.begin(), name.begin() + static_cast<std::ptrdiff_t>(end), is_ascii_letter) &&
           name.size() <= end + 8;
}

std::string plain_tag(std::string_view tag)
{
    std::string plain = fold(tag);
    std::replace(plain.begin(), plain.end(), '_', '-');
    return plain;
}

bool is_refused(std::string_view tag, const LanguageRegistry& registry)
{
    for (const Language& language : registry.all()) {
        for (const auto& [refused, reason] : language.refused_tags) {
            if (plain_tag(refused) == plain_tag(tag)) {
                return true;
            }
        }
    }
    return false;
}

/// "fa" of fa.md and of article.fa.md.
std::string tag_in_name(const std::string& file)
{
    const std::filesystem::path stem = std::filesystem::path(file).stem();
    return stem.has_extension() ? stem.extension().string().substr(1) : stem.string();
}

Result<std::string> tag_or_error(const Result<const Language*>& match, const std::string& file)
{
    if (!match) {
        return Error{ErrorCode::BadValue, match.error().message, {file}, {"error.language", {}}};
    }
    return match.value()->tag;
}

} // namespace

Result<std::string> language_of(std::string_view markdown, const std::string& file, const LanguageRegistry& registry)
{
    const std::string stated = front_matter_language(markdown);
    if (!stated.empty()) {
        return tag_or_error(registry.match(stated), file);
    }
    const std::string name = tag_in_name(file);
    if (looks_like_tag(name)) {
        const Result<const Language*> match = registry.match(name);
        if (match || is_refused(name, registry)) {
            return tag_or_error(match, file);
        }
    }
    std::string_view text = markdown.substr(0, k_read_bytes);
    text = text.substr(0, first_invalid_utf8(text).value_or(text.size()));
    if (const Language* const language = by_letters(text, registry)) {
        return language->tag;
    }
    return Error{ErrorCode::BadValue,
                 "its letters do not tell its language; name it with --lang",
                 {file},
                 {"error.language", {}}};
}

} // namespace nuqta
