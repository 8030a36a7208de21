// Which places read otherwise once the drafts are written: the sites that were set, the literals they are
// made from, and whatever else reads those.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

#include "transform/call.hpp"

namespace jobstamp::transform {

struct Moved {
  PlaceId at;
  std::string before;
  std::string after;
  std::vector<std::uint32_t> sites;      ///< the sites that stand there
  std::vector<std::uint32_t> causes;     ///< the sites for whose sake it moves
  std::optional<PlaceId> governed_by;    ///< the place of another literal that moves it
};

/// All of them, file by file in source order.
std::vector<Moved> moved_places(const Call& call);

/// What Nomad does to each group because of a place, in the order the groups stand in the file.
std::vector<GroupEffect> effects_of(const Call& call, PlaceId at);

}  // namespace jobstamp::transform
