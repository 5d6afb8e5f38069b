// What the player chose once and for all; kept by the app between runs.
#pragma once

#include <cstddef>
#include <string>

namespace nuqta {

struct Settings {
    std::string interface;                 ///< tag of the language of menus; empty: that of the quiz
    std::string theme = "dark";            ///< name of a theme of assets/theme.yaml
    std::string class_theme = "projector"; ///< the same for the screens of a class
    std::size_t sitting_length = 10;
    int retention_percent = 90; ///< a question is due when it is recalled with this probability, 70 to 97
    bool other_digits = false;  ///< the menus have the interface language's other digits, if it has some
    bool sounds = true;
    bool motion = true;

    bool operator==(const Settings&) const = default;
};

} // namespace nuqta
