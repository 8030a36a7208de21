// Keeps the tapes of a thread.
// SPDX-License-Identifier: Apache-2.0
#include "parse/tapes.hpp"

#include <algorithm>
#include <array>

#include "jobstamp/parse.hpp"

namespace jobstamp::parsing {
namespace {

using OwnTapes = std::unique_ptr<Tapes>;

/// A source that is read while the trees of others live finds tapes too.
constexpr std::size_t most_kept = trees_at_hand + 1;

/// A small tree may live for long, and what it lies in with it: for that, tapes of a large source are too good.
constexpr std::size_t far_too_large = 64;
constexpr std::size_t never_too_large = 1 << 17;

struct Idle {
  ~Idle() { is_over = true; }
  std::array<OwnTapes, most_kept> all;
  static thread_local bool is_over;  ///< a tree may outlive what its thread keeps: one that is a static object does
};
thread_local bool Idle::is_over = false;
thread_local Idle idle;

std::size_t room_of(const OwnTapes& tapes) { return tapes ? tapes->tokens.room() : 0; }
bool by_room(const OwnTapes& a, const OwnTapes& b) { return room_of(a) < room_of(b); }

}  // namespace

LentTapes lend_tapes(std::size_t tokens) {
  OwnTapes none;
  OwnTapes* best = &none;
  for (OwnTapes& tapes : idle.all) {
    const bool fits = room_of(tapes) <= std::max(never_too_large, far_too_large * tokens);
    if (!Idle::is_over && fits && by_room(*best, tapes)) best = &tapes;
  }
  LentTapes lent(*best ? best->release() : new Tapes());
  lent->tokens.reserve(tokens);
  return lent;
}

void GiveBack::operator()(Tapes* tapes) const {
  OwnTapes owned(tapes);
  if (Idle::is_over) return;
  OwnTapes& least = *std::min_element(idle.all.begin(), idle.all.end(), by_room);
  if (by_room(least, owned)) least.swap(owned);
}

}  // namespace jobstamp::parsing
