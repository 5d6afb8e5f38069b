// What a loader gives back: a value, or one error with its place. Bad input (a file, a font, a row) ends in an Error;
// a broken promise in our own code is an assert, never an Error.
#pragma once

#include <cassert>
#include <string>
#include <utility>
#include <variant>

namespace nuqta {

enum class ErrorCode {
    Unreadable,  ///< the file cannot be opened or read
    NotUtf8,     ///< the bytes are not UTF-8
    BadSyntax,   ///< YAML, JSON or Markdown that cannot be parsed
    BadValue,    ///< it parses, but a value is missing, of the wrong type or out of range
    TooLarge,    ///< over a documented bound
    NewerFormat, ///< written by a newer Nuqta
    Missing,     ///< a pack, font or deck that should be there is not
    NoDisplay,   ///< no usable display
    Unwritable,  ///< the result cannot be written
    Usage,       ///< the command line makes no sense
};

/// A place in a file. `line` and `column` count from 1, columns in bytes; 0 means unknown.
struct Where {
    std::string file;
    int line = 0;
    int column = 0;

    bool operator==(const Where&) const = default;
};

/// The reason of an error as the game words it: the id of an interface text, and its {what}. Empty: the text of the
/// code.
struct Reason {
    std::string id;
    std::string what;
};

struct Error {
    ErrorCode code = ErrorCode::BadValue;
    std::string message; ///< in English, for standard error and the log
    Where where;
    Reason reason{};
};

/// The error as users see it: `file:line:column: message`, with the unknown parts left out.
std::string to_string(const Error& error);

/// A value or an Error. Ask ok() before value() or error().
template<typename T> class [[nodiscard]] Result {
public:
    Result(T value)
        : state_(std::move(value))
    {
    }
    Result(Error error)
        : state_(std::move(error))
    {
    }

    bool ok() const { return std::holds_alternative<T>(state_); }
    explicit operator bool() const { return ok(); }

    const T& value() const&
    {
        assert(ok());
        return *std::get_if<T>(&state_);
    }
    T&& value() &&
    {
        assert(ok());
        return std::move(*std::get_if<T>(&state_));
    }
    const Error& error() const
    {
        assert(!ok());
        return *std::get_if<Error>(&state_);
    }

private:
    std::variant<T, Error> state_;
};

/// For functions that succeed without a value: `return Done{};`.
struct Done {};

} // namespace nuqta
