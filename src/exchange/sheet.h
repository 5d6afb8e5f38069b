// A deck in one language, ready to be written for other programs or for paper: its questions in article order, each
// with its options in the order they are printed.
#pragma once

#include "base/result.h"
#include "item/deck.h"
#include "lang/language.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace nuqta {

/// One question. The texts are free of line ends, tabs and control characters.
struct SheetQuestion {
    const Item* item = nullptr; ///< of the deck
    std::string stem;
    std::vector<std::string> options; ///< in printed order
    std::size_t key = 0;              ///< index into `options`
    std::string source_before;        ///< the bullet (or heading) that proves the key, cut at the marked fact
    std::string source_mark;          ///< the fact; empty when nothing is marked
    std::string source_after;
};

/// A font that a page brings along.
struct SheetFont {
    std::string family;
    bool bold = false;
    std::string bytes; ///< TrueType
};

/// Points into the deck and the language, which must outlive it.
struct Sheet {
    const Deck* deck = nullptr;
    const Language* language = nullptr;
    std::string title;
    std::vector<SheetQuestion> questions;
    std::vector<SheetFont> fonts; ///< for formats that bring their own (ExportFormat::has_fonts); none: the reader's
};

/// The questions that are worded in `language`, options shuffled by item id and `seed`, numbers ascending. Fails with
/// Missing when there is none.
Result<Sheet> make_sheet(const Deck& deck, const Language& language, std::uint64_t seed);

/// `text` on one line: line ends and tabs become spaces, other control characters (C0, DEL) are left out.
std::string on_one_line(std::string_view text);

/// "rtl" or "ltr", as HTML writes it.
std::string_view html_direction(const Language& language);

} // namespace nuqta
