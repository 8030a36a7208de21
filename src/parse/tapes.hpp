// What tokens and nodes are written on: two arrays, filled once from front to back by a pen each, which the tree then
// takes as they are. A thread keeps those of its last trees for its next ones: where the first touch of a page costs
// 1.6 microseconds, new memory made the trees of 8 MB half as fast as those of 1 MB.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <memory>
#include <new>
#include <span>
#include <string_view>
#include <type_traits>
#include <vector>

#include "jobstamp/syntax.hpp"

namespace jobstamp::parsing {

/// Memory for an array that is written from front to back: what nobody wrote costs nothing, and a large one grows
/// without being copied.
template <typename T>
class Tape {
 public:
  static_assert(std::is_trivially_copyable_v<T>);
  T* begin() const { return memory_.get(); }
  T* end() const { return memory_.get() + room_; }
  std::size_t room() const { return room_; }

  /// Makes room for `room` or more; what was written stays, if at another place.
  void reserve(std::size_t room) {
    if (room <= room_) return;
    void* grown = std::realloc(memory_.get(), sizeof(T) * room);
    if (grown == nullptr) throw std::bad_alloc();
    (void)memory_.release();
    memory_.reset(static_cast<T*>(grown));
    room_ = room;
  }
  /// The first room is enough for a small file: what nobody wrote costs nothing.
  void grow() { reserve(room_ + room_ / 2 + 1024); }

 private:
  struct Free {
    void operator()(T* memory) const { std::free(memory); }
  };
  std::unique_ptr<T, Free> memory_;
  std::size_t room_ = 0;
};

/// Writes a tape from front to back. The tape's place and room are kept here too: they are asked for with each token.
template <typename T>
class Pen {
 public:
  explicit Pen(Tape<T>& tape) : tape_(&tape), first_(tape.begin()), room_(tape.room()) {}

  std::uint32_t count() const { return static_cast<std::uint32_t>(count_); }
  std::span<T> written() const { return {first_, count_}; }
  T& operator[](std::size_t i) const { return first_[i]; }
  const T& last() const { return first_[count_ - 1]; }

  /// The next place, to be filled at once or later.
  [[gnu::always_inline]] T& next() {
    if (count_ == room_) [[unlikely]]
      grow();
    return first_[count_++];
  }
  void go_back(std::uint32_t count) { count_ = count; }

 private:
  [[gnu::noinline]] void grow() {
    tape_->grow();
    first_ = tape_->begin();
    room_ = tape_->room();
  }

  Tape<T>* tape_;
  T* first_;
  std::size_t count_ = 0;
  std::size_t room_;
};

struct Tapes {
  Tape<Token> tokens;
  Tape<Node> nodes;
  Tape<std::string_view> names;                 ///< of the attributes of open bodies
  std::vector<Node> turned;                     ///< the nodes of an expression as they stood before
  std::vector<std::size_t> first_of_ancestors;  ///< in `turned`
};

/// Keeps the tapes for the thread's next source, or lets go of them.
struct GiveBack {
  void operator()(Tapes* tapes) const;
};
using LentTapes = std::unique_ptr<Tapes, GiveBack>;

/// Tapes that an earlier source of this thread was written on, or new ones with room for `tokens` and some nodes.
LentTapes lend_tapes(std::size_t tokens);

}  // namespace jobstamp::parsing
