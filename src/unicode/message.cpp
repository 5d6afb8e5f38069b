// ICU MessageFormat and PluralRules behind plain strings.
#include "unicode/message.h"

#include <unicode/msgfmt.h>
#include <unicode/plurrule.h>

#include <cstdint>
#include <memory>

namespace nuqta {
namespace {

icu::UnicodeString from_utf8(std::string_view text)
{
    return icu::UnicodeString::fromUTF8(icu::StringPiece(text.data(), static_cast<int>(text.size())));
}

icu::Locale locale_of(std::string_view name)
{
    return icu::Locale::createFromName(std::string(name).c_str());
}

} // namespace

std::string format_message(std::string_view locale, std::string_view pattern,
                           const std::vector<std::pair<std::string, std::variant<long, std::string>>>& arguments)
{
    UErrorCode status = U_ZERO_ERROR;
    const icu::MessageFormat format(from_utf8(pattern), locale_of(locale), status);
    std::vector<icu::UnicodeString> names;
    std::vector<icu::Formattable> values;
    for (const auto& [name, value] : arguments) {
        names.push_back(from_utf8(name));
        const long* number = std::get_if<long>(&value);
        values.push_back(number != nullptr ? icu::Formattable(static_cast<std::int64_t>(*number))
                                           : icu::Formattable(from_utf8(*std::get_if<std::string>(&value))));
    }
    icu::UnicodeString formatted;
    format.format(names.data(), values.data(), static_cast<std::int32_t>(names.size()), formatted, status);
    std::string result;
    if (U_SUCCESS(status)) {
        formatted.toUTF8String(result);
    }
    return result;
}

std::string message_error(std::string_view locale, std::string_view pattern)
{
    if (pattern.find('{') == std::string_view::npos) {
        return {}; // plain text, as most patterns are
    }
    UErrorCode status = U_ZERO_ERROR;
    UParseError where{};
    const icu::MessageFormat format(from_utf8(pattern), locale_of(locale), where, status);
    if (U_SUCCESS(status)) {
        return {};
    }
    return std::string(u_errorName(status)) + " at offset " + std::to_string(where.offset);
}

std::string plural_category(std::string_view locale, double value)
{
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<icu::PluralRules> rules(icu::PluralRules::forLocale(locale_of(locale), status));
    std::string result = "other";
    if (U_SUCCESS(status)) {
        result.clear();
        rules->select(value).toUTF8String(result);
    }
    return result;
}

} // namespace nuqta
