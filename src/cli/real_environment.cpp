// Streams, terminal and clock of the process; files and programs have their own files beside this one.
// SPDX-License-Identifier: Apache-2.0
#include "cli/real_environment.hpp"

#include <algorithm>
#include <cerrno>
#include <chrono>
#include <csignal>
#include <cstdlib>
#include <limits>
#include <thread>

#include <fcntl.h>
#include <sched.h>
#include <sys/stat.h>

#include "cli/descriptor.hpp"
#include "cli/files.hpp"
#include "cli/run_program.hpp"

namespace jobstamp::cli {

static int number_of(Stream stream) {
  switch (stream) {
    case Stream::input:
      return STDIN_FILENO;
    case Stream::output:
      return STDOUT_FILENO;
    case Stream::errors:
      return STDERR_FILENO;
  }
  return -1;
}

RealEnvironment::RealEnvironment() {
  std::signal(SIGPIPE, SIG_IGN);
  for (int number : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO}) {
    // Read-only, so that writing to a closed standard output still fails.
    if (::fcntl(number, F_GETFD) < 0) ::open("/dev/null", O_RDONLY);
  }
}

PathKind RealEnvironment::kind(const std::string& path) const { return kind_of_path(path); }
Result<FileContent> RealEnvironment::read(const std::string& path) const { return read_file(path); }
Result<std::string> RealEnvironment::hash(const std::string& path) const { return hash_file(path); }
Result<std::vector<DirectoryEntry>> RealEnvironment::list(const std::string& directory) const {
  return list_directory(directory);
}

std::string RealEnvironment::real_path(const std::string& path) const {
  std::string real = real_path_of(path);
  return real.empty() ? path : real;
}

ReplacedFiles RealEnvironment::replace(const std::vector<NewFile>& files) { return replace_files(files); }
std::string RealEnvironment::write(const std::string& path, std::string_view bytes) { return write_file(path, bytes); }

Result<std::string> RealEnvironment::read_input() {
  Result<std::string> result;
  struct stat status {};
  off_t at = ::lseek(STDIN_FILENO, 0, SEEK_CUR);
  bool is_file = ::fstat(STDIN_FILENO, &status) == 0 && S_ISREG(status.st_mode) && at >= 0 && at < status.st_size;
  std::size_t expected = is_file ? static_cast<std::size_t>(status.st_size - at) : 0;
  if (!read_all(STDIN_FILENO, result.value, expected)) return {{}, reason()};
  if (result.value.size() > std::numeric_limits<std::uint32_t>::max()) return {{}, "it is larger than 4 GiB"};
  return result;
}

std::string RealEnvironment::write_output(std::string_view text) {
  constexpr std::size_t much = 1 << 16;
  if (text.size() >= much) widen_pipe(STDOUT_FILENO);
  return write_all(STDOUT_FILENO, text) || errno == EPIPE ? "" : reason();
}
void RealEnvironment::write_errors(std::string_view text) { write_all(STDERR_FILENO, text); }

bool RealEnvironment::is_terminal(Stream stream) const { return ::isatty(number_of(stream)) == 1; }

std::optional<std::string> RealEnvironment::variable(const std::string& name) const {
  const char* value = std::getenv(name.c_str());
  return value == nullptr ? std::nullopt : std::optional<std::string>(value);
}

std::string RealEnvironment::working_folder() const { return real_path("."); }

std::int64_t RealEnvironment::clock() const {
  auto now = std::chrono::steady_clock::now().time_since_epoch();
  return std::chrono::duration_cast<std::chrono::milliseconds>(now).count();
}

// Those that we may use, asked of the kernel: the standard library reads a file below /sys, of those that there are.
unsigned RealEnvironment::processors() const {
  cpu_set_t ours;
  if (::sched_getaffinity(0, sizeof ours, &ours) == 0) return static_cast<unsigned>(CPU_COUNT(&ours));
  return std::max(1U, std::thread::hardware_concurrency());
}

std::optional<ProgramResult> RealEnvironment::run(const std::vector<std::string>& arguments, const std::string& folder,
                                                  std::string_view input) const {
  return run_program(arguments, folder, input);
}

}  // namespace jobstamp::cli
