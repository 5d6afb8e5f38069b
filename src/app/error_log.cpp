// A stream buffer between std::cerr and its own.
#include "app/error_log.h"

#include "app/xdg_folder.h"

#include <fmt/chrono.h>
#include <fmt/format.h>

#include <fstream>
#include <iostream>
#include <streambuf>
#include <string>
#include <system_error>

namespace nuqta {
namespace {

namespace fs = std::filesystem;

constexpr std::uintmax_t k_largest = 256U << 10U; // bytes

/// Opens the file to be added to, a large one after setting it aside.
std::ofstream opened(const fs::path& path)
{
    std::error_code ignored;
    fs::create_directories(path.parent_path(), ignored);
    if (fs::file_size(path, ignored) > k_largest && !ignored) {
        fs::rename(path, fs::path(path) += ".old", ignored);
    }
    return std::ofstream(path, std::ios::app);
}

} // namespace

class ErrorLog::Tee : public std::streambuf {
public:
    Tee(const fs::path& path, const Clock& clock)
        : file_(opened(path))
        , clock_(clock)
        , terminal_(std::cerr.rdbuf(this))
    {
    }

    ~Tee() override
    {
        std::cerr.rdbuf(terminal_);
        if (!line_.empty()) {
            write(line_);
        }
    }

    Tee(const Tee&) = delete;
    Tee& operator=(const Tee&) = delete;
    Tee(Tee&&) = delete;
    Tee& operator=(Tee&&) = delete;

    void write(std::string_view line)
    {
        const std::chrono::sys_time<Milliseconds> time{clock_.now()};
        const std::time_t seconds = std::chrono::system_clock::to_time_t(time);
        file_ << fmt::format("{:%Y-%m-%dT%H:%M:%SZ} {}\n", fmt::gmtime(seconds), line) << std::flush;
    }

protected:
    int_type overflow(int_type c) override
    {
        if (traits_type::eq_int_type(c, traits_type::eof())) {
            return traits_type::not_eof(c);
        }
        add(traits_type::to_char_type(c));
        return terminal_->sputc(traits_type::to_char_type(c));
    }

    std::streamsize xsputn(const char* text, std::streamsize count) override
    {
        for (std::streamsize i = 0; i < count; ++i) {
            add(text[i]);
        }
        return terminal_->sputn(text, count);
    }

    int sync() override { return terminal_->pubsync(); }

private:
    void add(char c)
    {
        if (c == '\n') {
            write(line_);
            line_.clear();
        } else {
            line_ += c;
        }
    }

    std::ofstream file_;
    const Clock& clock_;
    std::streambuf* terminal_;
    std::string line_;
};

fs::path log_path(const fs::path& data_folder)
{
    constexpr const char* k_name = "nuqta.log";
    if (!data_folder.empty()) {
        return data_folder / k_name;
    }
    return xdg_folder("XDG_STATE_HOME", ".local/state") / "nuqta" / k_name;
}

ErrorLog::ErrorLog(const fs::path& path, const Clock& clock)
    : tee_(std::make_unique<Tee>(path, clock))
{
}

ErrorLog::~ErrorLog() = default;

void ErrorLog::note(std::string_view line)
{
    tee_->write(line);
}

} // namespace nuqta
