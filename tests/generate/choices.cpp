// SplitMix64 (Steele, Lea, Flood 2014) for the endless stream: five lines that are the same everywhere,
// which the distributions of <random> are not.
// SPDX-License-Identifier: Apache-2.0
#include "generate/choices.hpp"

namespace jobstamp::generate {

std::uint32_t Choices::next() {
  if (!endless_) return used_ < list_.size() ? list_[used_++] : 0;
  state_ += 0x9E3779B97F4A7C15U;
  std::uint64_t mixed = state_;
  mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9U;
  mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EBU;
  return static_cast<std::uint32_t>((mixed ^ (mixed >> 31)) >> 16);
}

std::uint32_t Choices::below(std::size_t bound) { return next() % static_cast<std::uint32_t>(bound); }

std::size_t Choices::weighted(std::initializer_list<unsigned> weights) {
  std::size_t total = 0;
  for (unsigned weight : weights) total += weight;
  std::size_t drawn = below(total);
  std::size_t n = 0;
  for (unsigned weight : weights) {
    if (drawn < weight) break;
    drawn -= weight;
    ++n;
  }
  return n;
}

}  // namespace jobstamp::generate
