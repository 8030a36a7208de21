// The command line: arguments in, an exit code out, and all that happens between goes through an
// Environment, so that tests run whole commands in memory. Contract: CLI.md.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace jobstamp::cli {

/// What was asked for, or one line that says why there is none.
template <class T>
struct Result {
  T value;
  std::string error;
  bool ok() const { return error.empty(); }
};

/// A link that leads nowhere is `other`.
enum class PathKind { missing, file, directory, other };

/// Which bytes a file held when it was read: if another program writes it meanwhile, this differs.
struct FileStamp {
  std::uint64_t device = 0, inode = 0, size = 0;
  std::int64_t modified = 0;  ///< nanoseconds
  friend bool operator==(const FileStamp&, const FileStamp&) = default;
};

struct FileContent {
  std::string bytes;
  FileStamp stamp;
};

/// A name in a directory; what a symbolic link leads to is not followed.
struct DirectoryEntry {
  std::string name;
  enum class Type { file, directory, link, other } type = Type::other;
};

/// What a program that ran to its end said.
struct ProgramResult {
  int exit_code = 0;
  std::string output;
  std::string errors;
};

enum class Stream { input, output, errors };

/// New bytes for the file that `path` leads to, which was read when it was what `stamp` says.
struct NewFile {
  std::string path;
  FileStamp stamp;
  std::string_view bytes;
};

/// How many files were replaced, from the front, and why the next one was not; empty where all were.
struct ReplacedFiles {
  std::size_t count = 0;
  std::string failure;
};

/// The outside world. Paths are taken as they were typed, relative to the working folder. `read`, `kind`
/// and `hash` may be called from several threads at once.
class Environment {
 public:
  virtual ~Environment() = default;

  virtual PathKind kind(const std::string& path) const = 0;
  virtual Result<FileContent> read(const std::string& path) const = 0;
  /// SHA-256 in 64 hex digits; the file is never held in memory.
  virtual Result<std::string> hash(const std::string& path) const = 0;
  virtual Result<std::vector<DirectoryEntry>> list(const std::string& directory) const = 0;
  /// The absolute path without links; `path` itself where there is none.
  virtual std::string real_path(const std::string& path) const = 0;
  /// Replaces files in their order, each at once or not at all; mode and owner stay. It stops at the first that
  /// cannot be replaced, or is no longer what its stamp says: those behind it stay as they were.
  virtual ReplacedFiles replace(const std::vector<NewFile>& files) = 0;
  /// Writes a file that need not exist: a report. Returns the reason, empty if done.
  virtual std::string write(const std::string& path, std::string_view bytes) = 0;

  virtual Result<std::string> read_input() = 0;
  /// Returns the reason, empty if done. A reader that went away is no failure.
  virtual std::string write_output(std::string_view text) = 0;
  virtual void write_errors(std::string_view text) = 0;

  virtual bool is_terminal(Stream stream) const = 0;
  virtual std::optional<std::string> variable(const std::string& name) const = 0;
  virtual std::string working_folder() const = 0;
  /// Milliseconds since some moment.
  virtual std::int64_t clock() const = 0;
  virtual unsigned processors() const = 0;
  /// Runs a program in `folder` with `input`; `nullopt` where there is no such program.
  virtual std::optional<ProgramResult> run(const std::vector<std::string>& arguments, const std::string& folder,
                                           std::string_view input) const = 0;
};

/// Runs `jobstamp` with these arguments (without the program's own name) and returns its exit code.
int run_command_line(const std::vector<std::string>& arguments, Environment& environment);

}  // namespace jobstamp::cli
