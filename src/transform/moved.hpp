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
  std::vector<PlaceId> literals;       ///< the places of the literals that move it, its own among them
  std::optional<PlaceId> governed_by;  ///< the first of them that is another one
  /// What moves within the place, where that is not what it reads: a label, an argument of a call.
  std::optional<Cursor> literal;
  bool is_readable = true;  ///< false where it reads what moves, and nobody can say here what it makes of that
  bool is_sure = true;      ///< false where it may read the same in the end
};

/// All of them, file by file in source order.
std::vector<Moved> moved_places(const Call& call);

/// True if the place is one of them.
bool moves(const std::vector<Moved>& moved, PlaceId at);

}  // namespace jobstamp::transform
