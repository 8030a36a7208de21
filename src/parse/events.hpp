// What a run of the grammar leaves behind: tokens, and nodes in the order in which they are completed. They are
// written into memory that the thread keeps for its next run: that, and a way that is a type, took a parse of the
// corpus from 52 to 44 instructions a byte.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <cstdlib>
#include <memory>
#include <span>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

#include "jobstamp/syntax.hpp"
#include "parse/names.hpp"

namespace jobstamp::parsing {

/// How far the events had come: to go back there, or to begin a node there.
struct Mark {
  std::uint32_t token = 0;
  std::uint32_t node = 0;
};

/// Memory for an array that is written from front to back: what nobody wrote costs nothing, and a large one grows
/// without being copied.
template <typename T>
class Tape {
 public:
  static_assert(std::is_trivially_copyable_v<T>);
  T* begin() { return memory_.get(); }
  const T* begin() const { return memory_.get(); }
  std::uint32_t room() const { return room_; }

  [[gnu::noinline, gnu::cold]] void grow() {
    const std::uint32_t room = room_ == 0 ? first_room : room_ + room_ / 2;
    void* grown = std::realloc(memory_.get(), sizeof(T) * room);
    if (grown == nullptr) throw std::bad_alloc();
    (void)memory_.release();
    memory_.reset(static_cast<T*>(grown));
    room_ = room;
  }
  void free() {
    memory_.reset();
    room_ = 0;
  }

 private:
  struct Free {
    void operator()(T* memory) const { std::free(memory); }
  };
  static constexpr std::uint32_t first_room = 1 << 12;

  std::unique_ptr<T, Free> memory_;
  std::uint32_t room_ = 0;
};

/// The tapes of one run. A thread that parses while another parse of its own is still open gets further ones.
struct Tapes {
  Tape<Token> tokens;
  Tape<Node> nodes;
  Names names;
};

/// Takes tapes from those that the thread keeps, and gives them back unless they are large.
struct GiveBack {
  void operator()(Tapes* tapes) const;
};
using LentTapes = std::unique_ptr<Tapes, GiveBack>;
LentTapes lend_tapes();

class Events {
 public:
  explicit Events(std::string_view text) : text_(text), tapes_(lend_tapes()) {}

  std::string_view text() const { return text_; }
  Mark here() const { return now_; }
  std::span<const Token> tokens() const { return {tapes_->tokens.begin(), now_.token}; }
  std::span<const Node> nodes() const { return {tapes_->nodes.begin(), now_.node}; }
  Names& names() { return tapes_->names; }
  std::vector<LongToken>& long_tokens() { return long_tokens_; }
  TokenList token_list() const { return {text_, tokens(), long_tokens_}; }
  std::uint32_t offset(const char* at) const { return static_cast<std::uint32_t>(at - text_.data()); }

  [[gnu::always_inline]] void token(Kind kind, const char* begin, const char* end) {
    const auto length = static_cast<std::uint32_t>(end - begin);
    if (length >= Token::long_length) [[unlikely]]
      long_tokens_.emplace_back(now_.token, length);
    if (now_.token == tapes_->tokens.room()) [[unlikely]]
      tapes_->tokens.grow();
    tapes_->tokens.begin()[now_.token++] = Token(kind, offset(begin), length);
  }

  /// A gap behind a node's last token was eaten inside the node's rule, but its comments are not the node's:
  /// unless its last child, the empty body of a block without end, stands behind them.
  [[gnu::always_inline]] void node(Kind kind, Mark start) {
    std::uint32_t end = now_.token;
    if (kind != Kind::config_file) {
      const std::uint32_t least = now_.node > start.node ? nodes().back().end_token : start.token;
      while (end > least && is_trivia(tokens()[end - 1].kind())) --end;
    }
    if (now_.node == tapes_->nodes.room()) [[unlikely]]
      tapes_->nodes.grow();
    tapes_->nodes.begin()[now_.node] = {kind, start.token, end, now_.node - start.node + 1};
    ++now_.node;
  }
  void drop_last_node() { --now_.node; }

  /// Forgets all that came since.
  void go_back(Mark mark) {
    now_ = mark;
    while (!long_tokens_.empty() && long_tokens_.back().first >= mark.token) long_tokens_.pop_back();
  }

  /// To be called when the tokens were copied: two arrays of a large source are memory enough, and nodes follow.
  void free_tokens_if_large();

 private:
  std::string_view text_;
  Mark now_;
  LentTapes tapes_;
  std::vector<LongToken> long_tokens_;
};

}  // namespace jobstamp::parsing
