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

static std::string utf8(std::uint32_t code) {
  auto tail = [&](unsigned shift) { return static_cast<char>(0x80 | ((code >> shift) & 0x3F)); };
  if (code < 0x800) return {static_cast<char>(0xC0 | code >> 6), tail(0)};
  if (code < 0x10000) return {static_cast<char>(0xE0 | code >> 12), tail(6), tail(0)};
  return {static_cast<char>(0xF0 | code >> 18), tail(12), tail(6), tail(0)};
}

std::string Choices::letter_of_the_world() {
  constexpr std::uint32_t first_surrogate = 0xD800;
  constexpr std::uint32_t surrogates = 0x800;
  switch (weighted({6, 3, 2, 1})) {
    case 0:
      return utf8(0x80 + below(0x3100 - 0x80));
    case 1: {
      std::uint32_t code = 0x3100 + below(0x10000 - 0x3100 - surrogates);
      return utf8(code < first_surrogate ? code : code + surrogates);
    }
    case 2:
      return utf8(0x1F000 + below(0x1000));
    default:
      return utf8(0x10000 + below(0x100000));
  }
}

}  // namespace jobstamp::generate
