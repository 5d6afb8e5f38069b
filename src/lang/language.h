// A language as data: everything the program knows about Persian or Thai is read from content/languages/<tag>.yaml into
// this struct. No code anywhere asks which language it has; it asks the pack's fields.
#pragma once

#include "base/direction.h"
#include "lang/first_letters.h"
#include "lang/flaw_words.h"
#include "lang/spelling.h"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace nuqta {

/// A number word or scale word with its value: `دو` 2, `млрд` 1e9, `万` 1e4.
struct NumberWord {
    std::string word;
    double value = 0;
};

/// A scale word as printed: 5e11 is "5000 亿". Used from `from` on and only while the number before it stays short.
struct PrintScale {
    std::string word;
    double value = 0;
    double from = 0; ///< smallest number printed with it: 万 is worth 1e4, used from 1e6
    std::map<std::string, std::string> forms =
        {}; ///< plural category → "{n} مليارات"; a category that is not there: "{n} word"
};

/// The words of a range that begins before its first number: "between" 3 "and" 9, 介于 3 和 9 之间.
struct RangeFrame {
    std::string open;
    std::string mark;  ///< between the numbers, with its spaces: " and "
    std::string close; ///< behind the range, or empty
};

/// How numbers are written. What is printed is one style; what is understood is every style the articles use.
struct NumberStyle {
    std::vector<std::string> digits;       ///< ten, 0 to 9, as printed; ASCII digits are always understood too
    std::string numbering;                 ///< CLDR numbering system of `digits`: "latn", "arab", "arabext"
    std::vector<std::string> other_digits; ///< ten that its readers know as well; empty: there are none
    std::string other_numbering;           ///< their numbering system
    std::string group;                     ///< printed between groups of three
    std::string decimal;                   ///< printed
    std::string range;                     ///< printed between the ends of a range
    int group_from = 4;                    ///< fewest integer digits that are grouped
    Words read_group;                      ///< understood between groups of three
    Words read_decimal;
    Words read_range;
    std::vector<NumberWord> words;        ///< 0 to 100 and the like, understood before a unit; duals are unit spellings
    std::vector<NumberWord> scales;       ///< understood after digits: 10 آلاف, $500 млрд, 5000 亿
    std::vector<PrintScale> print_scales; ///< largest first
    bool space_after_scale = true;        ///< false: 500 美元, but 5000 亿美元
    bool noun_before_number = false;      ///< Thai: GPU 50,000 ตัว
    Words counters;                       ///< classifiers between number and noun (个) or after the number (ตัว)
    std::vector<NumberWord> suffixes;     ///< understood when glued to digits: 10k, $1.5M
    Words word_joiners;                   ///< between the words of one number: "-" of twenty-five, " و "
    std::vector<RangeFrame> range_frames;
    Words alternatives;     ///< between two numbers that are both only examples: "one or two"
    Words not_before;       ///< what stands before a number that is none: Layer 2, version 3, منذ سنتين
    Words not_after;        ///< what follows one: two days ago, 90-х годов, 19 世纪
    Words uncounted_before; ///< before a number that counts nothing new: the two, 这两个
    Words uncounted_after;  ///< words behind a number that are not what it counts: of, and, to
};

/// One unit of quantity: how it is read beside a number and how it is printed.
struct Unit {
    std::string id;                ///< "month", "USD", "percent", "times", … (docs/languages.md)
    Words before;                  ///< spellings that stand before the number: "$"
    Words after;                   ///< spellings that stand after it: "месяц", "месяца", "месяцев"
    std::vector<NumberWord> whole; ///< words that are number and unit in one: سنتين is 2 years, عُشر is 1/10
    std::map<std::string, std::string>
        forms; ///< CLDR plural category → "{n} месяцев"; "other" is always there. "=0.5" or
               ///< "=1/3" names a value that has a word of its own
};

/// Another count of years: พ.ศ. 2568 is 2025.
struct Era {
    Words before;     ///< spellings before the year
    Words after;      ///< … after it
    int offset = 0;   ///< what makes it Gregorian when added
    std::string form; ///< as printed: "พ.ศ. {n}"
};

/// How dates are written. A month is a list of spellings, the first of which stands alone.
struct DateStyle {
    std::vector<Words> months; ///< twelve, of the Gregorian year
    int month_after_day = 0;   ///< which spelling stands beside a day: 1 for "январь, января"
    std::string day_month;     ///< "{day} {month}"
    std::string month_year;    ///< "{month} {year}"
    std::string day_month_year;
    Words before_year; ///< words that make a plain number behind them a year: in 2024
    Words year_commas; ///< between a date and its year
    std::vector<Era> eras;
};

/// How one question is worded (docs/languages.md). A placeholder stands in braces.
struct QuestionForm {
    std::string pattern; ///< the stem: "О какой компании в статье сказано: «{clause}»?"
    std::string gap;     ///< what stands in {clause} in the fact's place: "哪家公司", "…"
    bool front = false; ///< the gap moves to the front of its clause: "Во сколько раз стоимость … ниже?"
    bool inside = false;   ///< the clause must go on behind the gap, where its verb stands
    std::string small_gap; ///< the gap for a number below ten: "几"; empty where it is the same
    Words swallow_before; ///< words that go with the fact when it is taken out: "в" of "в 2025 году"
    Words swallow_after;
    std::string option; ///< what answers it, round the text of an option: "в {option}"; empty for the text alone
};

/// Marks and words that cut and judge sentences.
struct Discourse {
    Words sentence_end;         ///< ".", "!", "?", "؟", "。", "…"
    bool sentence_stops = true; ///< false for Thai: sentences end at spaces, found by alignment with other languages
    Words question_end;         ///< marks that make a lead-in a question: "?", "？", "؟"
    Words why_start;            ///< a lead-in that begins so asks for a reason: "Почему"
    Words why_end;              ///< … or ends so: "的原因"
    Words dangling_start;       ///< a sentence that begins so leans on the one before: "Это", "但", "او"
    Words pronouns;             ///< a clause that begins so has a subject named elsewhere: "он", "他", "او"
    Words clause_start;         ///< a piece that begins so continues its sentence: "แต่", "และ", "а", "и"
    Words approximate;          ///< qualifiers, looked for before or after the quantity in its clause
    Words at_least;
    Words at_most;
    Words claimed;
    Words possible;
    Words denied; ///< "نه", "а не", "而不是", "ไม่ใช่": the quantity or name after it is the denied half
    Words reported_start;  ///< frames that carry no fact: "Сообщается, что", "据报道，"
    Words embedding;       ///< a clause that begins so cannot hold a question word: "尽管", "علی‌رغم"
    Words demonstrative;   ///< beside a noun it points at something said before: "этот", "นี้"
    Words before_noun;     ///< words a noun phrase may follow where no spaces are written: 的, 提高
    Words after_noun;      ///< words that end a noun phrase, where nouns stand before nouns without a sign (English)
    Words unasked_after;   ///< words behind which no question word can stand in a name's place: 的, 没有
    Words unasked_before;  ///< words that would turn the question word into something else: 等, دیگر
    Words set_phrases;     ///< in which a common noun does not stand for itself: "at scale", "大规模"
    Words example;         ///< what follows is one of several: "включая", "เช่น"
    Words condition_start; ///< "если", "如果"
    Words because;         ///< "потому что", "благодаря"
    Words yes_no;          ///< a question that holds one asks for yes or no: "ли", "吗", "آیا"
    Words only_if; ///< a condition that follows its consequence: "only if", "но только если", "但前提是"
    Words concession;    ///< "despite", "хотя", "尽管"
    Words resume;        ///< opens the main clause after another and goes when it stands alone: "แต่", "但"
    Words appeals;       ///< a sentence that begins so speaks to the reader: "Expect", "Ожидайте"
    Words rather_than;   ///< what follows is denied: "rather than", "а не", "而不是"
    Words not_only;      ///< what follows is true but not all: "not just", "а не только", "而不仅仅是"
    Words governors;     ///< words before the phrase that a contrast is about: "from", "来自于"; may be empty
    Words agreeing_ends; ///< endings of adjectives in cases that no subject has: of the words beside a noun they agree
    Words gendered_ends; ///< endings of words that agree in gender with a subject: of past tenses, adjectives, pronouns
    Words attribution;   ///< opens a question that names the article: "据文章，"; goes where the point is named too
    Words linking_ends;  ///< letters behind which a noun takes a sign before what belongs to it: ا, و of Persian
    Words clashes; ///< a word and the beginnings of words that cannot follow it so: "с ст" (со стороны)
    Words glued_before; ///< written together with the word after them: و ب ل of Arabic, its article too
    Words glued_folded; ///< the same, folded (unicode/fold.h)
};

/// Quotation marks, outer and inner.
struct Quotes {
    std::string open, close, inner_open, inner_close;
};

struct Language {
    std::string tag;     ///< BCP 47: "fa", "zh"
    std::string name;    ///< in English
    std::string autonym; ///< in itself: "فارسی"
    Direction direction = Direction::LeftToRight;
    std::string script;             ///< ISO 15924: "Arab", "Hans"
    std::vector<std::string> fonts; ///< families, best first: fonts/<family>-Regular.ttf and -Bold.ttf
    std::string sample;             ///< one sentence with the language's letters, digits, marks and Latin in it
    Words also_called;              ///< other tags people write: "zh-Hans", "zh-CN"
    std::map<std::string, std::string> refused_tags; ///< tag → the reason: "zh-TW" → only Simplified is here
    bool spaces_between_words = true;
    bool names_inflect = false; ///< Russian: "Сэма Альтмана" must not be printed as an option
    Quotes quotes;
    std::string question_mark;
    std::string list_comma;                           ///< between the names of a list: "، ", ", ", "、"
    std::map<std::string, std::string> plain_letters; ///< letters that many texts write more plainly: ё → е, هٔ → ه
    NumberStyle numbers;
    DateStyle dates;
    std::vector<Unit> units;
    FirstLetters quantity_letters; ///< of all words with which a number, a unit before one, or a date begins
    Discourse discourse;
    std::map<std::string, std::string> carriers;   ///< type of name → its counted noun phrase: "чипов {name}"
    std::map<std::string, QuestionForm> questions; ///< by question id: "quantity.count", "name.company", "claim", …
    FlawWords flaws;                               ///< word lists by which flaws of questions are found
    Spelling spelling; ///< what damaged characters of an article are judged by; empty where nothing is known
    std::map<std::string, std::string> strings; ///< interface texts, ICU MessageFormat, by id: "home.study"
};

} // namespace nuqta
