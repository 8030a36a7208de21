// The memory of outlines that are gone, for the thread's next ones.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "jobstamp/nomad.hpp"

namespace jobstamp {

/// An empty list, with the room of one that was given back if there is any.
std::vector<Place> lend_places();

/// Keeps the room of `places`, where it is of use to others.
void give_back(std::vector<Place>& places);

}  // namespace jobstamp
