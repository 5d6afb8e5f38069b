// A folder for one test and a learner who plays by a script.
#pragma once

#include "study/learner.h"

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <stdexcept>
#include <string>
#include <vector>

namespace nuqta::test {

/// A folder for one test, gone with it.
class StudyFolder {
public:
    StudyFolder()
    {
        std::string name = (std::filesystem::temp_directory_path() / "nuqta-study-XXXXXX").string();
        if (::mkdtemp(name.data()) == nullptr) {
            throw std::runtime_error("no temporary folder can be made");
        }
        path_ = name;
    }
    ~StudyFolder()
    {
        std::error_code ignored;
        std::filesystem::permissions(path_, std::filesystem::perms::owner_all, ignored);
        std::filesystem::remove_all(path_, ignored);
    }
    StudyFolder(const StudyFolder&) = delete;
    StudyFolder& operator=(const StudyFolder&) = delete;
    StudyFolder(StudyFolder&&) = delete;
    StudyFolder& operator=(StudyFolder&&) = delete;

    const std::filesystem::path& path() const { return path_; }
    std::filesystem::path file() const { return path_ / "ada.sqlite"; }

private:
    std::filesystem::path path_;
};

inline std::string bytes_of(const std::filesystem::path& file)
{
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
}

inline void write_bytes(const std::filesystem::path& file, const std::string& bytes)
{
    std::ofstream(file, std::ios::binary) << bytes;
}

/// Without what was touched and taken back again, which leaves nothing in a file.
inline Progress without_empty(Progress progress)
{
    for (auto deck = progress.begin(); deck != progress.end();) {
        auto& items = deck->second;
        for (auto item = items.begin(); item != items.end();) {
            item = item->second == ItemProgress{} ? items.erase(item) : std::next(item);
        }
        deck = items.empty() ? progress.erase(deck) : std::next(deck);
    }
    return progress;
}

/// The next step of a learner who does everything: answers, right and wrong, takes back, leaves out, reports, begins
/// anew. Step `n` of the script; half a day passes every forty steps.
inline Learner scripted(Learner learner, const Deck& deck, unsigned n)
{
    const auto half_days = static_cast<int>(n / 40);
    const LocalDay today(std::chrono::days(20000 + half_days / 2));
    const Moment now{today.time_since_epoch() + std::chrono::hours(12) + std::chrono::seconds(n), today};
    if (!learner.session || learner.session->phase == Phase::Finished) {
        for (auto& [id, item] : learner.progress[deck.id]) { // else nothing were left to ask one day
            item.suspended = false;
            item.reported.reset();
        }
        return begin(std::move(learner), deck, "fa", 4, now);
    }
    if (learner.session->phase == Phase::Question) {
        return n % 11 == 3 ? dont_know(std::move(learner), now) : answer(std::move(learner), n * n % 7 % 4, now);
    }
    switch (n % 13) {
    case 2:
        return undo(std::move(learner));
    case 5:
        return toggle_suspended(std::move(learner));
    case 7:
        return report_item(std::move(learner), Complaint::Unclear);
    default:
        learner.session = next(std::move(*learner.session));
        return learner;
    }
}

} // namespace nuqta::test
