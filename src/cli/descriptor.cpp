// read(2) and write(2) as they must be called: again after an interruption, on until all is done.
// SPDX-License-Identifier: Apache-2.0
#include "cli/descriptor.hpp"

#include <algorithm>
#include <cctype>
#include <cerrno>
#include <cstring>

namespace jobstamp::cli {

constexpr std::size_t chunk = 1 << 16;

std::string reason() {
  std::string text = std::strerror(errno);
  // "Permission denied", but "I/O error" keeps its capital.
  if (text.size() > 1 && std::islower(static_cast<unsigned char>(text[1])) != 0) {
    text[0] = static_cast<char>(std::tolower(static_cast<unsigned char>(text[0])));
  }
  return text;
}

bool read_all(int descriptor, std::string& bytes, std::size_t expected) {
  bytes.resize(expected + 1);  // one byte more: that it stays unread shows the end
  for (std::size_t done = 0;;) {
    if (done == bytes.size()) bytes.resize(bytes.size() + std::max(chunk, bytes.size() / 2));
    ssize_t count = ::read(descriptor, bytes.data() + done, bytes.size() - done);
    if (count < 0 && errno == EINTR) continue;
    if (count > 0) done += static_cast<std::size_t>(count);
    bool whole = expected > 0 && done == expected && done < bytes.size();
    if (count <= 0 || whole) {
      bytes.resize(done);
      return count >= 0;
    }
  }
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
