// What becomes of each kind of trouble.
#include "app/keeper.h"

#include "app/commands.h"

#include <iostream>
#include <utility>

namespace nuqta {
Keeper::Keeper(std::filesystem::path path, const std::vector<Deck>& decks, GameState& state)
    : path_(std::move(path))
    , decks_(decks)
{
    open(state);
    saved_ = want_retention(std::move(saved_), state.settings.retention_percent / 100.0);
    state.learner = saved_;
}

void Keeper::open(GameState& state)
{
    Result<ProgressFile> file = ProgressFile::open(path_);
    Result<Learner> learner = file ? file.value().load(decks_) : Result<Learner>(file.error());
    if (learner) {
        file_ = std::move(file).value();
        saved_ = std::move(learner).value();
        return;
    }
    const Error trouble = learner.error();
    file = trouble; // closed, so that it can be renamed
    if (is_of_content(trouble) && open_anew(trouble, state)) {
        return;
    }
    std::cerr << to_string(trouble) << "; answers are not saved\n";
    told_ = true;
    state.notice = Notice{"notice.unsaved", path_.parent_path().string()};
    if (const Result<ProgressFile> readable = ProgressFile::open_to_read(path_)) {
        if (Result<Learner> found = readable.value().load(decks_)) {
            saved_ = std::move(found).value();
        }
    }
}

bool Keeper::open_anew(const Error& trouble, GameState& state)
{
    const Result<std::filesystem::path> aside = set_aside(path_, trouble);
    if (!aside) {
        return false;
    }
    std::cerr << to_string(trouble) << "; it was set aside as " << aside.value().string() << '\n';
    const char* const what = trouble.code == ErrorCode::NewerFormat ? "notice.newer"
                             : trouble.code == ErrorCode::BadValue  ? "notice.foreign"
                                                                    : "notice.damaged";
    state.notice = Notice{what, aside.value().filename().string()};
    Result<ProgressFile> file = ProgressFile::open(path_);
    if (!file) {
        return false;
    }
    file_ = std::move(file).value();
    return true;
}

void Keeper::keep(GameState& state)
{
    const Result<Done> done =
        file_ ? file_->save(saved_, state.learner)
              : Result<Done>(Error{ErrorCode::Unwritable, "there is no file to write to", {path_.string()}});
    state.unsaved = !done;
    if (done) {
        saved_ = state.learner;
        take_in_others(state);
        return;
    }
    state.notice = Notice{"notice.unsaved", path_.parent_path().string()};
    if (!told_) {
        report(done.error());
        told_ = true;
    }
}

void Keeper::take_in_others(GameState& state)
{
    if (!file_->changed_elsewhere()) {
        return;
    }
    Result<Learner> found = file_->load(decks_);
    if (!found) {
        report(found.error());
        return;
    }
    state.learner.progress = with_retention(std::move(found.value().progress), state.learner.retention);
    saved_ = state.learner;
    state.notice = Notice{"notice.shared", path_.stem().string(), true};
}

} // namespace nuqta
