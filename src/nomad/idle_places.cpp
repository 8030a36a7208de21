// A few outlines of a thread live at a time; they lie in the same memory one after the other.
// SPDX-License-Identifier: Apache-2.0
#include "nomad/idle_places.hpp"

#include <array>
#include <utility>

namespace jobstamp {
namespace {

using Places = std::vector<Place>;

struct Idle {
  static constexpr std::size_t most_kept = outlines_at_hand;
  static constexpr std::size_t far_too_many = 1 << 12;  ///< places of a file that few are as large as
  ~Idle() { is_over = true; }
  std::array<Places, most_kept> all;
  std::size_t count = 0;
  static thread_local bool is_over;  ///< an outline may outlive what its thread keeps
};
thread_local bool Idle::is_over = false;
thread_local Idle idle;

}  // namespace

Places lend_places() { return Idle::is_over || idle.count == 0 ? Places() : std::move(idle.all[--idle.count]); }

void give_back(Places& places) {
  bool is_of_use = places.capacity() > 0 && places.capacity() <= Idle::far_too_many;
  if (!is_of_use || Idle::is_over || idle.count == Idle::most_kept) return;
  places.clear();
  idle.all[idle.count++] = std::move(places);
}

}  // namespace jobstamp
