// Strict like the rest of the pack: an unknown key or a missing list is a mistake with its line.
#include "lang/check_words_yaml.h"

namespace nuqta {
namespace {

using Node = YamlNode;

void read_stem_length(const Node& node, FlawWords& words, YamlMistake& mistake)
{
    if (!node.IsSequence() || node.size() != 2) {
        mistake.set(node, "the least and the greatest length of a stem are expected here");
        return;
    }
    constexpr int k_longest_stem = 10000;
    const int least = yaml_whole(node[0], 1, k_longest_stem, mistake);
    const int most = yaml_whole(node[1], least, k_longest_stem, mistake);
    words.stem_least = static_cast<std::size_t>(least);
    words.stem_most = static_cast<std::size_t>(most);
}

JoinRule read_join_rule(const Node& node, YamlMistake& mistake)
{
    expect_keys(node, {"first", "last", "endings", "bare", "glued"}, mistake);
    JoinRule rule;
    rule.first = optional_words(node, "first", mistake);
    rule.last = yaml_words(required(node, "last", mistake), mistake);
    rule.endings = optional_words(node, "endings", mistake);
    rule.bare = optional_flag(node, "bare", true, mistake);
    rule.glued = optional_flag(node, "glued", false, mistake);
    return rule;
}

} // namespace

FlawWords read_flaw_words(const Node& node, YamlMistake& mistake)
{
    expect_keys(node,
                {"stem_length", "none_of_the_above", "all_of_the_above", "true_false", "true_false_stem", "combined",
                 "option_letters", "option_joiners", "absolute", "vague", "negative", "question", "harmless",
                 "function_words", "open_end"},
                mistake);
    const auto list = [&](const char* key) { return yaml_words(required(node, key, mistake), mistake); };
    FlawWords words;
    read_stem_length(required(node, "stem_length", mistake), words, mistake);
    words.none_of_the_above = list("none_of_the_above");
    words.all_of_the_above = list("all_of_the_above");
    words.true_false = list("true_false");
    words.true_false_stem = list("true_false_stem");
    words.combined = list("combined");
    words.option_letters = list("option_letters");
    words.option_joiners = list("option_joiners");
    words.absolute = list("absolute");
    words.vague = list("vague");
    words.negative = list("negative");
    words.question = list("question");
    words.harmless = list("harmless");
    words.function_words = list("function_words");
    words.open_end = list("open_end");
    return words;
}

Spelling read_spelling(const Node& node, YamlMistake& mistake)
{
    expect_keys(node, {"not_joining", "joins", "joined", "letters", "seams", "seamless"}, mistake);
    Spelling spelling;
    if (!node.IsMap()) {
        return spelling;
    }
    spelling.not_joining = optional_words(node, "not_joining", mistake);
    spelling.joined = optional_words(node, "joined", mistake);
    spelling.seams = optional_words(node, "seams", mistake);
    spelling.seamless = optional_words(node, "seamless", mistake);
    if (const Node joins = node["joins"]) {
        if (!joins.IsSequence()) {
            mistake.set(joins, "a list of rules is expected here");
            return spelling;
        }
        for (const auto& rule : joins) {
            spelling.joins.push_back(read_join_rule(rule, mistake));
        }
    }
    if (const Node letters = node["letters"]) {
        expect_mapping(letters, mistake);
        if (letters.IsMap()) {
            for (const auto& entry : letters) {
                spelling.letters[entry.first.Scalar()] = yaml_text(entry.second, mistake);
            }
        }
    }
    return spelling;
}

} // namespace nuqta
