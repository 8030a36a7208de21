// Keeps the tapes of a thread.
// SPDX-License-Identifier: Apache-2.0
#include "parse/events.hpp"

namespace jobstamp::parsing {
namespace {

// What is larger goes back to the system: only files of a megabyte and more need it.
constexpr std::uint32_t most_kept = 1 << 18;

thread_local std::vector<std::unique_ptr<Tapes>> idle;

}  // namespace

LentTapes lend_tapes() {
  if (idle.empty()) return LentTapes(new Tapes());
  LentTapes tapes(idle.back().release());
  idle.pop_back();
  return tapes;
}

void GiveBack::operator()(Tapes* tapes) const {
  std::unique_ptr<Tapes> owned(tapes);
  if (owned->tokens.room() > most_kept) owned->tokens.free();
  if (owned->nodes.room() > most_kept) owned->nodes.free();
  owned->names.clear();
  idle.push_back(std::move(owned));
}

void Events::free_tokens_if_large() {
  if (tapes_->tokens.room() > most_kept) tapes_->tokens.free();
  now_.token = 0;
}

}  // namespace jobstamp::parsing
