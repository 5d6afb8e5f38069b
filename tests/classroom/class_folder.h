// A folder for one test.
#pragma once

#include <cstdlib>
#include <filesystem>
#include <stdexcept>
#include <string>

namespace nuqta::test {

/// Gone with the test.
class ClassFolder {
public:
    ClassFolder()
    {
        std::string name = (std::filesystem::temp_directory_path() / "nuqta-class-XXXXXX").string();
        if (::mkdtemp(name.data()) == nullptr) {
            throw std::runtime_error("no temporary folder can be made");
        }
        path_ = name;
    }
    ~ClassFolder()
    {
        std::error_code ignored;
        std::filesystem::remove_all(path_, ignored);
    }
    ClassFolder(const ClassFolder&) = delete;
    ClassFolder& operator=(const ClassFolder&) = delete;
    ClassFolder(ClassFolder&&) = delete;
    ClassFolder& operator=(ClassFolder&&) = delete;

    const std::filesystem::path& path() const { return path_; }
    std::filesystem::path file() const { return path_ / "matches" / "now.jsonl"; }

private:
    std::filesystem::path path_;
};

} // namespace nuqta::test
