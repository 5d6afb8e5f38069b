// A learner's progress in a file: an SQLite database that is written one transaction at a time and flushed to the disk
// with each, so neither a killed program nor a power cut loses what save() said it kept, and the file always opens.
#pragma once

#include "base/result.h"
#include "study/learner.h"

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

namespace nuqta {

class ProgressFile {
public:
    /// Opens the file, makes it (and its folder) when it is not there, and brings an older one up to date. Fails with
    /// BadSyntax (damaged), BadValue (another program's), NewerFormat; or with Unwritable when it cannot be written
    /// to: a folder without permission, a full disk. After a failure the file is as it was.
    static Result<ProgressFile> open(const std::filesystem::path& path);

    /// Opens it for load() alone and changes nothing, also in a folder that cannot be written to. Fails like open(), or
    /// with Unreadable; with Missing when there is no such file.
    static Result<ProgressFile> open_to_read(const std::filesystem::path& path);

    ProgressFile(ProgressFile&& other) noexcept;
    ProgressFile& operator=(ProgressFile&& other) noexcept;
    ProgressFile(const ProgressFile&) = delete;
    ProgressFile& operator=(const ProgressFile&) = delete;
    ~ProgressFile();

    /// What is kept: progress in all decks, and the sitting that was left, at the question to be answered next, or at
    /// the last answer when only its result was not seen. A sitting of none of `decks` or of items its deck no longer
    /// has is not taken up. The decks outlive the learner. Due days are those of k_retention (want_retention() gives
    /// others). Fails with BadSyntax when a row makes no sense, or with Unreadable.
    Result<Learner> load(const std::vector<Deck>& decks) const;

    /// Keeps what differs between two states of a learner, all of it or nothing: answers given or taken back (with the
    /// memory of their items), items left out, the sitting; the sitting of another program is not ended. `before` is
    /// what the last save() or load() had. Without a difference nothing is written. Fails with Unwritable, or BadSyntax
    /// when the file turns out to be damaged.
    Result<Done> save(const Learner& before, const Learner& after);

    /// True when another program has written to the file since this was last asked, or since it was opened: load()
    /// then has what it wrote. False also when that cannot be found out.
    bool changed_elsewhere();

    /// Writes a copy of the whole file (VACUUM INTO). Fails with Unwritable, also when `copy` is there already.
    Result<Done> backup(const std::filesystem::path& copy) const;

private:
    struct Database;
    explicit ProgressFile(std::unique_ptr<Database> database);

    std::unique_ptr<Database> database_;
};

/// Gives an unusable file another name beside its own (".damaged", ".foreign" or ".newer", then "-2", "-3" …), with its
/// journals, so that a new one can be begun. `trouble` is what open() said. Returns the new path; fails with
/// Unwritable.
Result<std::filesystem::path> set_aside(const std::filesystem::path& path, const Error& trouble);

} // namespace nuqta
