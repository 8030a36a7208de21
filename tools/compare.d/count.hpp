// A question put to many things, and how many of them answered as they should.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string>
#include <vector>

namespace jobstamp::compare {

/// Counts, and prints a line for each that answered otherwise.
struct Count {
  std::size_t right = 0;
  std::size_t all = 0;

  void add(bool is_right, const std::string& name, const std::string& otherwise);
  /// Prints the count; true if it is full, and not of nothing.
  bool full(const std::string& question) const;
};

/// The files of a folder, sorted.
std::vector<std::string> names_in(const std::string& folder);

/// What a command prints; a line is said where it does not end with this exit code.
std::string output_of(const std::string& command, int exit_code);

inline const std::string accepted_files = "../shared/corpus/accepted";

}  // namespace jobstamp::compare
