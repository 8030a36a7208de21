// The inputs of a search: case number `n` of seed `s` is the same bytes on every machine that has the
// same real files. Some are grown from the grammar, some cut out of files that people wrote, most of
// them changed in a few places.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "generate/choices.hpp"

namespace jobstamp::compare {

class Cases {
 public:
  /// Reads the real files, from the project's root: ../shared/corpus where it is, and corpus/.
  explicit Cases(std::uint64_t seed);

  std::string operator[](std::uint64_t number) const;
  std::size_t real_files() const { return files_.size(); }

 private:
  using Lines = std::vector<std::string>;

  std::string cut_out(generate::Choices& choices) const;

  std::uint64_t seed_;
  std::vector<Lines> files_;
};

/// The bytes of a file; throws std::runtime_error if it cannot be read.
std::string read_file(const std::string& path);

}  // namespace jobstamp::compare
