// Two blocks of one spelling side by side are told apart by a number, even where the schema wants only one.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <span>

#include "jobstamp/nomad.hpp"

namespace jobstamp {

/// A block among its neighbours.
struct Neighbour {
  std::uint32_t sketch;  ///< what tells most of them apart
  std::uint32_t place;
};

/// Its length and an end of its name and of its first label, in no order that anyone would know.
std::uint32_t sketch_of(const Outline& outline, const Place& block);

/// Gives those that are alike their numbers, in source order; the order of `blocks` is lost.
void number_alike(Outline& outline, std::span<Neighbour> blocks);

}  // namespace jobstamp
