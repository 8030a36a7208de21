// posix_spawn with memory files for the three streams: nothing can block on a full pipe, so nothing has to be polled.
// The variables by which git tells its hooks about one repository are left out, for we ask about a folder, and it
// speaks English, for some of what it says is read.
// SPDX-License-Identifier: Apache-2.0
#include "cli/run_program.hpp"

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>

#include <fcntl.h>
#include <spawn.h>
#include <sys/mman.h>
#include <sys/wait.h>

#include "cli/descriptor.hpp"

namespace jobstamp::cli {
namespace {

constexpr std::array<std::string_view, 5> left_out = {
    "GIT_DIR=", "GIT_WORK_TREE=", "GIT_INDEX_FILE=", "GIT_PREFIX=", "LC_ALL="};

std::vector<char*> environment_for_program() {
  static char language[] = "LC_ALL=C";
  std::vector<char*> kept = {language};
  for (char** each = environ; *each != nullptr; ++each) {
    std::string_view variable = *each;
    if (std::ranges::none_of(left_out, [&](auto name) { return variable.starts_with(name); })) kept.push_back(*each);
  }
  kept.push_back(nullptr);
  return kept;
}

std::vector<char*> words_of(const std::vector<std::string>& arguments) {
  std::vector<char*> words;
  words.reserve(arguments.size() + 1);
  for (const auto& argument : arguments) words.push_back(const_cast<char*>(argument.c_str()));
  words.push_back(nullptr);
  return words;
}

// What a child is started with, freed at the end.
struct Setup {
  Setup(const std::string& folder, const std::array<const Descriptor*, 3>& streams) {
    ::posix_spawn_file_actions_init(&actions);
    for (int number = 0; number < 3; ++number) {
      ::posix_spawn_file_actions_adddup2(&actions, streams[static_cast<std::size_t>(number)]->number(), number);
    }
    ::posix_spawn_file_actions_addchdir_np(&actions, folder.c_str());
    ::posix_spawnattr_init(&attributes);
    sigset_t defaults;
    sigemptyset(&defaults);
    sigaddset(&defaults, SIGPIPE);
    ::posix_spawnattr_setsigdefault(&attributes, &defaults);
    ::posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSIGDEF);
  }
  ~Setup() {
    ::posix_spawn_file_actions_destroy(&actions);
    ::posix_spawnattr_destroy(&attributes);
  }
  Setup(const Setup&) = delete;
  Setup& operator=(const Setup&) = delete;

  posix_spawn_file_actions_t actions{};
  posix_spawnattr_t attributes{};
};

std::string read_from_start(const Descriptor& memory) {
  std::string bytes;
  ::lseek(memory.number(), 0, SEEK_SET);
  read_all(memory.number(), bytes, 0);
  return bytes;
}

int wait_for(pid_t child) {
  int status = 0;
  while (::waitpid(child, &status, 0) < 0) {
    if (errno != EINTR) return -1;
  }
  return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

}  // namespace

std::optional<ProgramResult> run_program(const std::vector<std::string>& arguments, const std::string& folder,
                                         std::string_view input) {
  Descriptor in(::memfd_create("input", MFD_CLOEXEC));
  Descriptor out(::memfd_create("output", MFD_CLOEXEC));
  Descriptor errors(::memfd_create("errors", MFD_CLOEXEC));
  if (!in.open() || !out.open() || !errors.open() || !write_all(in.number(), input)) return std::nullopt;
  ::lseek(in.number(), 0, SEEK_SET);
  Setup setup(folder, {&in, &out, &errors});
  auto words = words_of(arguments);
  auto variables = environment_for_program();
  pid_t child = 0;
  if (::posix_spawnp(&child, words[0], &setup.actions, &setup.attributes, words.data(), variables.data()) != 0) {
    return std::nullopt;
  }
  ProgramResult result;
  result.exit_code = wait_for(child);
  result.output = read_from_start(out);
  result.errors = read_from_start(errors);
  return result;
}

}  // namespace jobstamp::cli
