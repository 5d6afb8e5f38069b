// fork and exec with files for the three streams, so that no pipe can fill up.
#include "app/program.h"

#include "test_data.h"

#include <doctest/doctest.h>
#include <sys/wait.h>

#include <algorithm>
#include <chrono>
#include <csignal>
#include <cstdlib>
#include <fcntl.h>
#include <fstream>
#include <iterator>
#include <thread>
#include <unistd.h>

namespace nuqta::test {
namespace {

namespace fs = std::filesystem;

constexpr std::chrono::seconds k_longest_run{120};

/// In the child: nothing here returns.
[[noreturn]] void become(const fs::path& program, const std::vector<std::string>& arguments, const fs::path& streams,
                         const Surroundings& surroundings)
{
    for (const auto& [name, value] : surroundings.environment) {
        value ? ::setenv(name.c_str(), value->c_str(), 1) : ::unsetenv(name.c_str());
    }
    const fs::path output = surroundings.output.empty() ? streams / "out" : surroundings.output;
    const int out = ::open(output.c_str(), O_WRONLY | O_CREAT, 0600);
    const int err = ::open((streams / "err").c_str(), O_WRONLY | O_CREAT, 0600);
    const int in = ::open((streams / "in").c_str(), O_RDONLY);
    const bool ready =
        ::dup2(in, 0) == 0 && ::dup2(out, 1) == 1 && ::dup2(err, 2) == 2 && ::chdir(surroundings.folder.c_str()) == 0;
    std::vector<std::string> texts = arguments;
    texts.insert(texts.begin(), "nuqta");
    std::vector<char*> words;
    for (std::string& text : texts) {
        words.push_back(text.data());
    }
    words.push_back(nullptr);
    if (ready) {
        ::execv(program.c_str(), words.data());
    }
    ::_exit(127);
}

int code_of(int status)
{
    return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}

/// Waits for the child, but not for ever.
int wait_for(pid_t child)
{
    const auto deadline = std::chrono::steady_clock::now() + k_longest_run;
    int status = 0;
    while (std::chrono::steady_clock::now() < deadline) {
        if (::waitpid(child, &status, WNOHANG) == child) {
            return code_of(status);
        }
        std::this_thread::sleep_for(std::chrono::milliseconds(2));
    }
    ::kill(child, SIGKILL);
    ::waitpid(child, &status, 0);
    return -1;
}

void link_all(const fs::path& from, const fs::path& to)
{
    fs::create_directories(to);
    for (const fs::directory_entry& entry : fs::directory_iterator(from)) {
        fs::create_symlink(fs::canonical(entry.path()), to / entry.path().filename());
    }
}

} // namespace

Run nuqta(const std::vector<std::string>& arguments, const Surroundings& surroundings)
{
    const fs::path program = from_environment("NUQTA_PROGRAM");
    const Folder streams;
    streams.write("in", surroundings.input);
    const pid_t child = ::fork();
    REQUIRE(child >= 0);
    if (child == 0) {
        become(program, arguments, streams.path(), surroundings);
    }
    const int code = wait_for(child);
    return {code, content_of(streams.path() / "out"), content_of(streams.path() / "err")};
}

Folder::Folder()
{
    std::string name = (fs::temp_directory_path() / "nuqta-test-XXXXXX").string();
    REQUIRE(::mkdtemp(name.data()) != nullptr);
    path_ = fs::canonical(name);
}

Folder::~Folder()
{
    std::error_code ignored;
    fs::remove_all(path_, ignored);
}

void Folder::write(const fs::path& file, std::string_view content) const
{
    fs::create_directories((path_ / file).parent_path());
    fs::remove(path_ / file);
    std::ofstream stream(path_ / file, std::ios::binary);
    stream << content;
    REQUIRE(stream.flush().good());
}

std::vector<std::string> Folder::list() const
{
    std::vector<std::string> names;
    for (const fs::directory_entry& entry : fs::recursive_directory_iterator(path_)) {
        names.push_back(fs::relative(entry.path(), path_).string());
    }
    std::sort(names.begin(), names.end());
    return names;
}

std::string content_of(const fs::path& file)
{
    std::ifstream stream(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

void link_data(const Folder& folder)
{
    const fs::path data = folder.path() / "data";
    fs::create_directories(data / "content");
    for (const char* part : {"content/languages", "fonts", "assets", "decks"}) {
        link_all(data_root() / part, data / part);
    }
    for (const char* names : {"content/names.yaml", "content/concepts.yaml"}) {
        fs::create_symlink(fs::canonical(data_root() / names), data / names);
    }
}

std::string replaced(std::string text, std::string_view from, std::string_view to)
{
    const std::size_t at = text.find(from);
    REQUIRE(at != std::string::npos);
    return text.replace(at, from.size(), to);
}

} // namespace nuqta::test
