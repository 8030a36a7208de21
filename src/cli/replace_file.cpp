// A file is replaced in one moment: the new bytes go to a temporary file beside it, which gets mode, owner and
// extended attributes (access lists among them), is brought to the disk and renamed over it. Whoever reads the name
// sees the old file or the new one.
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <cerrno>
#include <csignal>
#include <cstdio>
#include <optional>
#include <set>

#include <fcntl.h>
#include <sys/stat.h>
#include <sys/xattr.h>

#include "cli/descriptor.hpp"
#include "cli/file_stamp.hpp"
#include "cli/files.hpp"
#include "cli/parallel.hpp"
#include "cli/paths.hpp"

namespace jobstamp::cli {
namespace {

// While it lives, ^C waits: it must not leave a temporary file behind.
class SignalsHeld {
 public:
  SignalsHeld() {
    sigset_t held;
    sigemptyset(&held);
    for (int signal : {SIGINT, SIGTERM, SIGHUP, SIGQUIT}) sigaddset(&held, signal);
    ::pthread_sigmask(SIG_BLOCK, &held, &before_);
  }
  ~SignalsHeld() { ::pthread_sigmask(SIG_SETMASK, &before_, nullptr); }
  SignalsHeld(const SignalsHeld&) = delete;
  SignalsHeld& operator=(const SignalsHeld&) = delete;

 private:
  sigset_t before_{};
};

// A new file in `folder` that vanishes unless it is renamed.
class TemporaryFile {
 public:
  explicit TemporaryFile(const std::string& folder)
      : path_(folder + "/.jobstamp-XXXXXX"), file_(::mkostemp(path_.data(), O_CLOEXEC)) {}
  ~TemporaryFile() {
    if (!path_.empty() && created_) ::unlink(path_.c_str());
  }
  TemporaryFile(const TemporaryFile&) = delete;
  TemporaryFile& operator=(const TemporaryFile&) = delete;

  bool open() const { return created_; }
  int number() const { return file_.number(); }
  bool finish(std::string_view bytes) { return write_all(number(), bytes) && ::fsync(number()) == 0 && file_.close(); }
  bool rename_to(const std::string& path) {
    if (::rename(path_.c_str(), path.c_str()) != 0) return false;
    path_.clear();
    return true;
  }

 private:
  std::string path_;
  Descriptor file_;
  bool created_ = file_.open();
};

bool keep_owner(int file, const struct stat& target) {
  struct stat made {};
  if (::fstat(file, &made) != 0) return false;
  if (made.st_uid == target.st_uid && made.st_gid == target.st_gid) return true;
  return ::fchown(file, target.st_uid, target.st_gid) == 0;
}

// What the file system does not take is left out: labels of the system are set by the system.
void keep_attributes(int file, const std::string& target) {
  ssize_t size = ::listxattr(target.c_str(), nullptr, 0);
  if (size <= 0) return;
  std::string names(static_cast<std::size_t>(size), '\0');
  size = ::listxattr(target.c_str(), names.data(), names.size());
  for (std::size_t at = 0; size > 0 && at < static_cast<std::size_t>(size); at += names.substr(at).find('\0') + 1) {
    const char* name = names.c_str() + at;
    std::string value(1 << 16, '\0');  // the kernel's limit
    ssize_t length = ::getxattr(target.c_str(), name, value.data(), value.size());
    if (length >= 0) ::fsetxattr(file, name, value.data(), static_cast<std::size_t>(length), 0);
  }
}

void sync_folder(const std::string& folder) {
  Descriptor opened(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
  if (opened.open()) ::fsync(opened.number());
}

const std::string changed_meanwhile = "it was changed by another program meanwhile";

std::string no_temporary_file(const std::string& folder) {
  return "cannot create a temporary file in `" + folder + "`: " + reason();
}

// New content on the disk beside its file; it vanishes unless it takes the file's place.
struct Prepared {
  std::string target;
  std::optional<TemporaryFile> temporary;
  std::string failure;
};

// Brings the bytes to the disk; returns why they cannot be there.
std::string prepare_beside(Prepared& made, const struct stat& status, std::string_view bytes) {
  const std::string folder(folder_of(made.target));
  TemporaryFile& temporary = made.temporary.emplace(folder);
  if (!temporary.open()) return no_temporary_file(folder);
  if (!keep_owner(temporary.number(), status))
    return "its owner and group cannot be kept: " + reason() + " (`chown` it, or write it as its owner)";
  keep_attributes(temporary.number(), made.target);
  if (::fchmod(temporary.number(), status.st_mode & 07777) != 0) return "its mode cannot be kept: " + reason();
  return temporary.finish(bytes) ? "" : reason();
}

std::string prepare(Prepared& made, const NewFile& file) {
  made.target = real_path_of(file.path);
  struct stat status {};
  if (made.target.empty() || ::stat(made.target.c_str(), &status) != 0) return reason();
  if (!S_ISREG(status.st_mode)) return "it is no regular file";
  if (stamp_of(status) != file.stamp) return changed_meanwhile;
  // A rename asks only the folder; somebody who made the file read-only meant the file.
  if (::access(made.target.c_str(), W_OK) != 0) return reason();
  return prepare_beside(made, status, file.bytes);
}

std::string commit(Prepared& made, const FileStamp& stamp) {
  if (!made.failure.empty()) return made.failure;
  struct stat status {};
  if (::stat(made.target.c_str(), &status) != 0) return reason();
  if (stamp_of(status) != stamp) return changed_meanwhile;
  return made.temporary->rename_to(made.target) ? "" : reason();
}

// Prepares some files at once, for a disk that is waited for takes many in the time of one, and then replaces them one
// after the other.
void replace_some(const std::vector<NewFile>& files, ReplacedFiles& replaced, std::set<std::string>& folders) {
  constexpr std::size_t at_once = 64;
  constexpr unsigned writers = 8;
  SignalsHeld held;
  std::size_t first = replaced.count;
  std::vector<Prepared> made(std::min(at_once, files.size() - first));
  auto prepare_one = [&](std::size_t i) { made[i].failure = prepare(made[i], files[first + i]); };
  for_each_in_parallel(made.size(), writers, prepare_one, [](std::size_t) {});
  for (Prepared& each : made) {
    replaced.failure = commit(each, files[replaced.count].stamp);
    if (!replaced.failure.empty()) return;
    folders.emplace(folder_of(each.target));
    ++replaced.count;
  }
}

std::string create(const std::string& path, std::string_view bytes) {
  Descriptor file(::open(path.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOCTTY, 0666));
  return file.open() && write_all(file.number(), bytes) && file.close() ? "" : reason();
}

}  // namespace

ReplacedFiles replace_files(const std::vector<NewFile>& files) {
  ReplacedFiles replaced;
  std::set<std::string> folders;
  while (replaced.count < files.size() && replaced.failure.empty()) replace_some(files, replaced, folders);
  for (const std::string& folder : folders) sync_folder(folder);
  return replaced;
}

std::string write_file(const std::string& path, std::string_view bytes) {
  Prepared made;
  made.target = real_path_of(path);
  struct stat status {};
  bool is_there = !made.target.empty() && ::stat(made.target.c_str(), &status) == 0 && S_ISREG(status.st_mode);
  if (!is_there) return create(path, bytes);
  SignalsHeld held;
  made.failure = prepare_beside(made, status, bytes);
  made.failure = commit(made, stamp_of(status));
  sync_folder(std::string(folder_of(made.target)));
  return made.failure;
}

}  // namespace jobstamp::cli
