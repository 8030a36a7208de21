// A file descriptor that closes itself, and errno as words for a message.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <utility>

#include <unistd.h>

namespace jobstamp::cli {

class Descriptor {
 public:
  explicit Descriptor(int number) : number_(number) {}
  Descriptor(Descriptor&& other) noexcept : number_(std::exchange(other.number_, -1)) {}
  Descriptor& operator=(Descriptor&&) = delete;
  ~Descriptor() {
    if (number_ >= 0) ::close(number_);
  }
  int number() const { return number_; }
  bool open() const { return number_ >= 0; }
  /// Closes it and says whether the system was content: some file systems tell of a full disk only here.
  bool close() { return ::close(std::exchange(number_, -1)) == 0; }

 private:
  int number_;
};

/// errno as a message spells it: "permission denied".
std::string reason();

/// Reads to the end into `bytes`; false with errno set if that fails. `expected` is the length of a regular file, whose
/// end needs no second call to be seen, and 0 for all else.
bool read_all(int descriptor, std::string& bytes, std::size_t expected);

/// Lets a pipe hold more, where it is one and where that is allowed: who reads and who writes it wait less often.
void widen_pipe(int descriptor);

/// Writes all of it; false with errno set if that fails.
bool write_all(int descriptor, std::string_view bytes);

}  // namespace jobstamp::cli
