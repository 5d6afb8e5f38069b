// Every line of ours is looked at alone: where it differs, the place at which the judge ended it (or, when the judge
// has no line that begins there, at which its rules would have) names the rule.
#include "judges/lines.h"

#include "text/set_lines.h"
#include "text/setting.h"
#include "text/shape.h"
#include "text/shaped_paragraph.h"
#include "unicode/breaks.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <set>

namespace nuqta::test {
namespace {

struct Tally {
    std::size_t lines = 0;
    std::size_t equal = 0;
    std::size_t left_over = 0;
    double widest_difference = 0; ///< in pixels
    std::map<std::string, std::size_t> by_rule;
};

using Tallies = std::map<std::pair<std::string, double>, Tally>;

std::set<std::size_t> breaks_of(const Paragraph& paragraph, BreakRules rules)
{
    const auto found = break_opportunities(paragraph.text, paragraph.language->tag, rules);
    return {found.begin(), found.end()};
}

/// One block at one width.
class Comparison {
public:
    Comparison(const Judge& judge, const JudgedBlock& block, double width, Shaper& shaper)
        : judge_(judge)
        , block_(block)
        , width_(width)
        , shaped_(shape_paragraph(block.paragraph, shaper))
        , ours_(set_lines(shaped_, k_judged_size, width, shaper).lines)
        , breaks_(breaks_of(block.paragraph, block.paragraph.breaks))
        , their_breaks_(breaks_of(block.paragraph, judge.rules))
    {
        const JudgeLines theirs = judge.ask(block, width);
        for (std::size_t i = 0; i < theirs.size(); ++i) {
            const std::size_t end = i + 1 < theirs.size() ? theirs[i + 1].begin : block.paragraph.text.size();
            theirs_[theirs[i].begin] = {end, theirs[i].width};
        }
    }

    void add_to(Tally& tally)
    {
        std::optional<std::string> last_cause;
        for (const Line& line : ours_) {
            ++tally.lines;
            const auto same = theirs_.find(line.range.begin);
            if (same != theirs_.end() && same->second.end == line.range.end) {
                ++tally.equal;
                last_cause.reset(); // in step again
                tally.widest_difference = std::max(tally.widest_difference, std::abs(same->second.width - line.width));
                continue;
            }
            const std::size_t their_end = same != theirs_.end() ? same->second.end : rule_end(line.range.begin);
            const auto cause = their_end == line.range.end ? last_cause : cause_of(line.range.end, their_end);
            if (cause) {
                ++tally.by_rule[*cause];
                last_cause = cause;
            } else {
                ++tally.left_over;
                report(line, their_end);
            }
        }
    }

private:
    struct TheirLine {
        std::size_t end = 0;
        double width = 0;
    };

    /// Where a line from the byte `begin` ends by the judge's rules and the shaped paragraph's own pen.
    std::size_t rule_end(std::size_t begin) const
    {
        const auto pen_at = [this](std::size_t byte) {
            const auto found = std::lower_bound(shaped_.graphemes.begin(), shaped_.graphemes.end(), byte);
            return shaped_.pen[static_cast<std::size_t>(found - shaped_.graphemes.begin())] * k_judged_size;
        };
        std::size_t best = 0;
        for (const std::size_t end : their_breaks_) {
            std::size_t visible = end;
            while (visible > begin && block_.paragraph.text[visible - 1] == ' ') {
                --visible;
            }
            if (end > begin && pen_at(visible) - pen_at(begin) <= width_ + k_width_tolerance) {
                best = end;
            }
        }
        return best;
    }

    /// What makes us end a line at `our_end` where the other ends it at `their_end`.
    std::optional<std::string> cause_of(std::size_t our_end, std::size_t their_end) const
    {
        if (their_end > our_end && breaks_.count(their_end) == 0 && their_breaks_.count(their_end) != 0) {
            return rule_that_decides(their_end);
        }
        if (their_end < our_end && their_breaks_.count(our_end) == 0) {
            // ours alone; or a word of ours that is wider than the line, and that the other may end inside
            return rule_that_decides(breaks_.count(our_end) != 0 ? our_end : their_end);
        }
        return !judge_.known ? std::nullopt : judge_.known(block_.paragraph.text, std::max(our_end, their_end));
    }

    /// The one rule whose absence makes a break at `at` come or go.
    std::optional<std::string> rule_that_decides(std::size_t at) const
    {
        const bool there = breaks_.count(at) != 0;
        for (const NamedBreakRule& named : k_break_rules) {
            BreakRules without = block_.paragraph.breaks;
            without.*named.rule = false;
            if ((breaks_of(block_.paragraph, without).count(at) != 0) != there) {
                return std::string(named.name);
            }
        }
        return std::nullopt;
    }

    void report(const Line& line, std::size_t their_end) const
    {
        const std::string& text = block_.paragraph.text;
        fmt::print("  left over: {} at {} px\n    ours   “{}”\n    theirs “{}”\n", block_.name, width_,
                   slice(text, line.range), slice(text, {line.range.begin, std::max(their_end, line.range.begin)}));
    }

    const Judge& judge_;
    const JudgedBlock& block_;
    double width_;
    ShapedParagraph shaped_;
    std::vector<Line> ours_;
    std::set<std::size_t> breaks_;
    std::set<std::size_t> their_breaks_;
    std::map<std::size_t, TheirLine> theirs_;
};

void print(std::string_view judge, std::string_view rules, const Tallies& tallies)
{
    for (const auto& [key, tally] : tallies) {
        fmt::print("{:<9}{:<6}{} {:>4} px: {:>4} lines, {:>4} equal ({:.2f} %), width within {:.3f} px", judge, rules,
                   key.first, key.second, tally.lines, tally.equal,
                   100.0 * static_cast<double>(tally.equal) / static_cast<double>(tally.lines),
                   tally.widest_difference);
        for (const auto& [rule, count] : tally.by_rule) {
            fmt::print(", {} {}", rule, count);
        }
        fmt::print(", left over {}\n", tally.left_over);
    }
}

Tallies compare(const Judge& judge, BreakRules rules)
{
    Tallies tallies;
    Shaper shaper(fonts());
    for (JudgedBlock& block : judged_blocks()) {
        block.paragraph.breaks = rules;
        for (const double width : k_judged_widths) {
            Comparison(judge, block, width, shaper).add_to(tallies[{block.paragraph.language->tag, width}]);
        }
    }
    return tallies;
}

/// Whether `tallies` keep the limits; prints what does not.
bool holds(const Tallies& tallies, double least_equal, double most_width)
{
    std::map<std::string, std::pair<double, double>> by_language; // lines, equal
    bool good = !tallies.empty();
    for (const auto& [key, tally] : tallies) {
        by_language[key.first].first += static_cast<double>(tally.lines);
        by_language[key.first].second += static_cast<double>(tally.equal);
        if (tally.left_over > 0 || tally.widest_difference > most_width) {
            fmt::print("FAILED: {} at {} px: {} lines left over, widths differ by {:.3f} px\n", key.first, key.second,
                       tally.left_over, tally.widest_difference);
            good = false;
        }
    }
    for (const auto& [language, counts] : by_language) {
        if (counts.second < least_equal * counts.first) {
            fmt::print("FAILED: {}: {} of {} lines are equal\n", language, counts.second, counts.first);
            good = false;
        }
    }
    return good;
}

} // namespace

bool judge_lines(const Judge& judge)
{
    const Tallies plain = compare(judge, judge.rules);
    const Tallies ruled = compare(judge, BreakRules{});
    print(judge.name, "plain", plain);
    print(judge.name, "rules", ruled);
    const bool plain_holds = holds(plain, judge.least_equal, judge.most_width);
    return holds(ruled, 0, judge.most_width) && plain_holds;
}

} // namespace nuqta::test
