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
  std::vector<std::uint32_t> sites;    ///< the sites that stand there
  std::string old_text;                ///< the bytes that were written, as they read before
  std::string new_text;                ///< and as they read now
  std::vector<std::uint32_t> causes;   ///< numbers of the call's causes
  std::optional<PlaceId> governed_by;  ///< the place of another literal that moves it
  /// What moves within the place, where that is not what it reads: a label, an argument of a call.
  std::optional<Cursor> literal;
};

/// All of them, file by file in source order.
std::vector<Moved> moved_places(const Call& call);

}  // namespace jobstamp::transform
