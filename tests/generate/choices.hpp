// Where a generator's decisions come from: an endless stream of numbers grown from a seed (the same
// seed, the same numbers, on every machine), or a list that a property test or a fuzzer holds and
// can shrink. Zero is always the simplest decision, so a shorter list and smaller numbers make a
// plainer case, and a list that has run out ends the case soon.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace jobstamp::generate {

class Choices {
 public:
  explicit Choices(std::uint64_t seed) : state_(seed), endless_(true) {}
  explicit Choices(std::vector<std::uint32_t> list) : list_(std::move(list)) {}

  /// A number in `[0, bound)`; `bound` is at least 1.
  std::uint32_t below(std::size_t bound);
  /// True once in `n` times.
  bool one_in(std::size_t n) { return below(n) == n - 1; }
  std::string_view pick(std::initializer_list<std::string_view> texts) { return texts.begin()[below(texts.size())]; }

  /// A character that is not ASCII, in UTF-8: from all of Unicode, but most often from where the scripts are.
  std::string letter_of_the_world();

  /// A number by weight: `weighted({8, 1, 1})` is 0 eight times in ten.
  std::size_t weighted(std::initializer_list<unsigned> weights);

 private:
  std::uint32_t next();

  std::uint64_t state_ = 0;
  std::vector<std::uint32_t> list_;
  std::size_t used_ = 0;
  bool endless_ = false;
};

}  // namespace jobstamp::generate
