// What one run of the grammar leaves behind: tokens, nodes in post-order, and the places of trouble. The
// grammar asks it (grammar/recovery.hpp), the hooks of build.hpp fill it.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string_view>
#include <utility>
#include <vector>

#include "jobstamp/parse.hpp"
#include "parse/messages.hpp"
#include "parse/trouble.hpp"

namespace jobstamp::parsing {

/// How far the events had come: to go back there, or to begin a node there.
struct Mark {
  std::uint32_t token = 0;
  std::uint32_t node = 0;
  const char* at = nullptr;
};

class State {
 public:
  enum class Way { fast, recovering, tokens_only };

  State(std::string_view text, Way way) : text_(text), way_(way) {}

  // ---- what grammar/recovery.hpp asks ----
  bool recovers() const { return way_ == Way::recovering; }
  bool can_recover() const { return recovers() && !hopeless_; }
  bool gave_up() const { return gave_up_; }

  template <typename Rule, typename In>
  bool missing(const In& in) {
    report(Trouble::Type::missing, expected<Rule>, in.current());
    gave_up_ = true;
    return false;
  }

  template <typename Rule, typename In>
  bool unclosed(const In& in) {
    report(Trouble::Type::unclosed, expected<Rule>, in.current());
    gave_up_ = !recovers();
    return recovers();
  }

  template <typename Stray, typename In>
  void unexpected(const In& in) {
    report(Trouble::Type::unexpected, expected<pegtl::eof>, in.current());
  }

  template <typename In>
  bool enter(const In& in) {
    if (depth_ < depth_limit) return ++depth_, true;
    report(Trouble::Type::too_deep, {}, in.current());
    gave_up_ = hopeless_ = true;
    return false;
  }
  void leave() { --depth_; }

  template <typename In>
  Mark mark(const In& in) const {
    return {count(tokens), count(nodes), in.current()};
  }

  template <typename In>
  void abandon(In& in, const Mark& mark) {
    thrown_away_ += tokens.size() - mark.token;
    if (thrown_away_ > patience()) hopeless_ = true;
    tokens.resize(mark.token);
    nodes.resize(mark.node);
    while (!long_tokens.empty() && long_tokens.back().first >= mark.token) long_tokens.pop_back();
    in.iterator() = mark.at;
    gave_up_ = false;
  }

  std::string_view marker() const { return marker_; }

  // ---- what build.hpp tells ----
  bool keeps_nodes() const { return way_ != Way::tokens_only; }
  void drop_last_node() {
    if (keeps_nodes()) nodes.pop_back();
  }
  void token(Kind kind, const char* begin, const char* end) {
    const auto length = static_cast<std::uint32_t>(end - begin);
    if (length >= Token::long_length) long_tokens.emplace_back(count(tokens), length);
    tokens.emplace_back(kind, static_cast<std::uint32_t>(begin - text_.data()), length);
  }

  /// A gap behind a node's last token was eaten inside the node's rule, but its comments are not the node's:
  /// unless its last child, the empty body of a block without end, stands behind them.
  void node(Kind kind, const Mark& start) {
    if (!keeps_nodes()) return;
    std::uint32_t end = count(tokens);
    if (kind != Kind::config_file) {
      const std::uint32_t least = count(nodes) > start.node ? nodes.back().end_token : start.token;
      while (end > least && is_trivia(tokens[end - 1].kind())) --end;
    }
    nodes.push_back({kind, start.token, end, count(nodes) - start.node + 1});
  }

  /// All of the source as one token that nobody understands: the floor under "parsing is total", should
  /// the recovering way itself ever fail.
  void keep_whole();

  Mark here() const { return {count(tokens), count(nodes), nullptr}; }
  Mark begun;                ///< where the innermost `begins` rule began
  std::string_view marker_;  ///< the closing marker of the innermost heredoc

  std::vector<Token> tokens;
  std::vector<Node> nodes;
  std::vector<std::pair<std::uint32_t, std::uint32_t>> long_tokens;
  std::vector<Trouble> troubles;

 private:
  template <typename T>
  static std::uint32_t count(const std::vector<T>& events) {
    return static_cast<std::uint32_t>(events.size());
  }
  void report(Trouble::Type type, Expectation expectation, const char* at);

  /// How many tokens may be scanned in vain. An element given up is read once more by what takes its place, and
  /// so is all that nests in it: without an end to that, `a = {` and `b = [` in turn, never closed, would double the
  /// work with each level. Real mistakes throw away less than the file has.
  std::size_t patience() const { return 4 * text_.size() + 10000; }

  std::string_view text_;
  Way way_;
  bool gave_up_ = false;
  bool hopeless_ = false;  ///< too deep, or tried too often: nothing is tried again at the levels around it
  std::size_t thrown_away_ = 0;
  int depth_ = 0;
};

}  // namespace jobstamp::parsing
