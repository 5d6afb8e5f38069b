// Reads themes: a map of theme names to maps of roles to colours.
#include "lang/strict_yaml.h"
#include "ui/theme.h"

#include <algorithm>
#include <map>
#include <optional>
#include <set>

namespace nuqta {
namespace {

std::optional<unsigned> hex_digit(char c)
{
    if (c >= '0' && c <= '9') {
        return static_cast<unsigned>(c - '0');
    }
    const char lower = static_cast<char>(c | 0x20);
    return lower >= 'a' && lower <= 'f' ? std::optional<unsigned>(static_cast<unsigned>(lower - 'a') + 10U)
                                        : std::nullopt;
}

std::optional<Colour> parse_colour(std::string_view text)
{
    if ((text.size() != 7 && text.size() != 9) || text.front() != '#') {
        return std::nullopt;
    }
    std::array<std::uint8_t, 4> channels{0, 0, 0, 255};
    for (std::size_t i = 1; i + 1 < text.size(); i += 2) {
        const auto high = hex_digit(text[i]);
        const auto low = hex_digit(text[i + 1]);
        if (!high || !low) {
            return std::nullopt;
        }
        channels[i / 2] = static_cast<std::uint8_t>(*high * 16U + *low);
    }
    return Colour{channels[0], channels[1], channels[2], channels[3]};
}

Colour read_colour(const YamlNode& node, const std::string& role, YamlMistake& mistake)
{
    const auto colour = node.IsScalar() ? parse_colour(node.Scalar()) : std::nullopt;
    if (!colour) {
        mistake.set(node, role + ": a colour is written #RRGGBB or #RRGGBBAA");
    }
    return colour.value_or(Colour{});
}

/// A list of as many colours as there are in `colours`.
template<std::size_t N>
void read_colours(const YamlNode& node, const std::string& role, std::array<Colour, N>& colours, YamlMistake& mistake)
{
    if (!node.IsSequence() || node.size() != N) {
        mistake.set(node, role + ": " + std::to_string(N) + " colours are needed");
        return;
    }
    std::size_t i = 0;
    for (const YamlNode& entry : node) {
        colours[i++] = read_colour(entry, role, mistake);
    }
}

Theme read_theme(const std::string& name, const YamlNode& node, YamlMistake& mistake)
{
    Theme theme;
    theme.name = name;
    const std::map<std::string, Colour*> roles = {
        {"background", &theme.background}, {"surface", &theme.surface},     {"raised", &theme.raised},
        {"border", &theme.border},         {"text", &theme.text},           {"muted", &theme.muted},
        {"accent", &theme.accent},         {"on_accent", &theme.on_accent}, {"right", &theme.right},
        {"wrong", &theme.wrong},           {"mark", &theme.mark},           {"focus", &theme.focus},
        {"hover", &theme.hover},           {"on_option", &theme.on_option}};
    if (!node.IsMap()) {
        mistake.set(node, name + ": a theme is a map of roles to colours");
        return theme;
    }
    std::set<std::string> seen;
    for (const auto& entry : node) {
        const std::string role = entry.first.Scalar();
        seen.insert(role);
        if (role == "options") {
            read_colours(entry.second, role, theme.options, mistake);
        } else if (role == "teams") {
            read_colours(entry.second, role, theme.teams, mistake);
        } else if (const auto known = roles.find(role); known != roles.end()) {
            *known->second = read_colour(entry.second, role, mistake);
        } else {
            mistake.set(entry.first, "unknown role “" + role + "”");
        }
    }
    for (const auto& [role, colour] : roles) {
        if (seen.count(role) == 0) {
            mistake.set(node, name + ": the role “" + role + "” is missing");
        }
    }
    for (const char* role : {"options", "teams"}) {
        if (seen.count(role) == 0) {
            mistake.set(node, name + ": the role “" + role + "” is missing");
        }
    }
    return theme;
}

} // namespace

Result<std::vector<Theme>> parse_themes(std::string_view yaml, const std::string& file, std::string_view compiled)
{
    const Result<YamlDocument> document = parse_yaml(yaml, file, compiled);
    if (!document) {
        return document.error();
    }
    const YamlNode root(*document.value());
    if (!root.IsMap() || root.size() == 0) {
        return Error{ErrorCode::BadValue, "a map of theme names is needed", {file, 1, 1}};
    }
    YamlMistake mistake(file);
    std::vector<Theme> themes;
    for (const auto& entry : root) {
        themes.push_back(read_theme(entry.first.Scalar(), entry.second, mistake));
    }
    if (mistake.error()) {
        return *mistake.error();
    }
    return themes;
}

const Theme& theme_or_first(const std::vector<Theme>& themes, std::string_view name)
{
    const auto found =
        std::find_if(themes.begin(), themes.end(), [&](const Theme& theme) { return theme.name == name; });
    return found != themes.end() ? *found : themes.front();
}

Result<Theme> find_theme(const std::vector<Theme>& themes, std::string_view name)
{
    std::string names;
    for (const Theme& theme : themes) {
        if (theme.name == name) {
            return theme;
        }
        names += (names.empty() ? "" : ", ") + theme.name;
    }
    return Error{ErrorCode::Usage, "there is no theme “" + std::string(name) + "”; there are: " + names, {}};
}

} // namespace nuqta
