// read(2) and write(2) as they must be called: again after an interruption, on until all is done.
// SPDX-License-Identifier: Apache-2.0
#include "cli/descriptor.hpp"

#include <array>
#include <cctype>
#include <cerrno>
#include <cstring>

#include <fcntl.h>

namespace jobstamp::cli {

constexpr std::size_t block = 1 << 16;  // what a pipe holds, unless it is asked for more

std::string reason() {
  std::string text = std::strerror(errno);
  // "Permission denied", but "I/O error" keeps its capital.
  if (text.size() > 1 && std::islower(static_cast<unsigned char>(text[1])) != 0) {
    text[0] = static_cast<char>(std::tolower(static_cast<unsigned char>(text[0])));
  }
  return text;
}

// Through a block that lies in the cache: to resize the string and read into it would write all its bytes twice.
bool read_all(int descriptor, std::string& bytes, std::size_t expected) {
  std::array<char, block> read;
  bytes.reserve(expected);
  for (;;) {
    ssize_t count = ::read(descriptor, read.data(), read.size());
    if (count < 0 && errno == EINTR) continue;
    if (count <= 0) return count == 0;
    bytes.append(read.data(), static_cast<std::size_t>(count));
    const bool full = static_cast<std::size_t>(count) == read.size();
    if (expected > 0 && bytes.size() == expected && !full) return true;
    if (expected == 0 && bytes.size() == block) widen_pipe(descriptor);
  }
}

void widen_pipe(int descriptor) {
  constexpr int usual_limit = 1 << 20;  // /proc/sys/fs/pipe-max-size
  ::fcntl(descriptor, F_SETPIPE_SZ, usual_limit);
}

bool write_all(int descriptor, std::string_view bytes) {
  while (!bytes.empty()) {
    ssize_t count = ::write(descriptor, bytes.data(), bytes.size());
    if (count < 0 && errno == EINTR) continue;
    if (count < 0) return false;
    bytes.remove_prefix(static_cast<std::size_t>(count));
  }
  return true;
}

}  // namespace jobstamp::cli
