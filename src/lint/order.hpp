// Blocks of one kind that only stand in another order than in the earlier revision, where Nomad compares by position.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <vector>

#include "lint/subject.hpp"

namespace jobstamp::lint {

/// All blocks of one name right in `around`, in their new order; the first that moved stands at `first`.
struct Reordered {
  Item around;
  std::vector<Item> blocks;
  std::size_t first;
  std::vector<Item> then;  ///< the same in the earlier revision, in its order
};

/// What stands in another order between two revisions of one job, and says the same.
std::vector<Reordered> reordered(const Subject& before, const Subject& after);

/// Gives the blocks their old order, each with all that stands in it; nothing where a comment beside one of them might
/// have to move, too.
std::optional<Fix> put_back(const Reordered& moved);

/// True if `item` is one of the blocks or stands in one.
bool is_reordered(const std::vector<Reordered>& all, const Item& item);

}  // namespace jobstamp::lint
