// Runs the program as a user's shell would and gives back what the shell sees: exit code, standard output, standard
// error. Every run is bounded in time.
#pragma once

#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace nuqta::test {

struct Run {
    int code = -1; ///< exit code; 128 + signal when a signal ended it; -1 when it had to be stopped
    std::string out;
    std::string err;
};

struct Surroundings {
    std::filesystem::path folder = ".";                              ///< working directory
    std::string input{};                                             ///< standard input
    std::filesystem::path output{};                                  ///< standard output, if not to be read back
    std::map<std::string, std::optional<std::string>> environment{}; ///< changes to it; nothing: unset
};

/// Runs nuqta with these arguments. It is stopped after two minutes.
Run nuqta(const std::vector<std::string>& arguments, const Surroundings& surroundings = {});

/// A folder for one test, gone with it.
class Folder {
public:
    Folder();
    ~Folder();
    Folder(const Folder&) = delete;
    Folder& operator=(const Folder&) = delete;
    Folder(Folder&&) = delete;
    Folder& operator=(Folder&&) = delete;

    const std::filesystem::path& path() const { return path_; }
    /// Writes a file into it, making the folders on the way. A link in its place is replaced, not followed.
    void write(const std::filesystem::path& file, std::string_view content) const;
    /// Everything in it, as sorted paths relative to it.
    std::vector<std::string> list() const;

private:
    std::filesystem::path path_;
};

/// The content of a file; empty when there is none.
std::string content_of(const std::filesystem::path& file);

/// Makes `<folder>/data`, a data root of links to this build's own: single packs, fonts and decks can be replaced.
void link_data(const Folder& folder);

/// `text` with its first `from` replaced by `to`. Fails the test when there is none.
std::string replaced(std::string text, std::string_view from, std::string_view to);

} // namespace nuqta::test
