// What the grammar asks while it runs (grammar/recovery.hpp), and what the hooks of build.hpp fill: events, and the
// places of trouble. The way is a type, so that the fast ones hold no line of the recovering one.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>
#include <vector>

#include "jobstamp/parse.hpp"
#include "parse/events.hpp"
#include "parse/messages.hpp"
#include "parse/names.hpp"
#include "parse/trouble.hpp"

namespace jobstamp::parsing {

/// For a source that is accepted, with nodes or without; and for one that is not.
enum class Way { fast, tokens_only, recovering };

/// Thrown by the fast ways where a source is not accepted: PEGTL's own way out, and nothing asks on the way in.
struct Refused {};
[[noreturn, gnu::cold]] void refuse();

template <Way way>
class State : public Events {
 public:
  using Events::Events;

  // ---- what grammar/recovery.hpp asks ----
  static constexpr bool recovers = way == Way::recovering;
  bool can_recover() const { return recovers && !hopeless_; }
  bool gave_up() const { return recovers && gave_up_; }

  template <typename Rule, typename In>
  [[gnu::always_inline]] bool missing(const In& in) {
    report<Trouble::Type::missing, Rule>(in);
    gave_up_ = true;
    return false;
  }

  template <typename Rule, typename In>
  [[gnu::always_inline]] bool unclosed(const In& in) {
    report<Trouble::Type::unclosed, Rule>(in);
    return true;
  }

  template <typename Stray, typename In>
  void unexpected(const In& in) {
    report<Trouble::Type::unexpected, pegtl::eof>(in);
  }

  template <typename In>
  [[gnu::always_inline]] bool enter(const In& in) {
    if (depth_ < depth_limit) [[likely]] {
      ++depth_;
      return true;
    }
    if constexpr (!recovers) refuse();
    note({Trouble::Type::too_deep, {}, offset(in.current()), 0});
    gave_up_ = hopeless_ = true;
    return false;
  }
  void leave() { --depth_; }
  int depth() const { return depth_; }

  void abandon(Mark mark) {
    thrown_away_ += here().token - mark.token;
    if (thrown_away_ > patience()) hopeless_ = true;
    go_back(mark);
    gave_up_ = false;
  }

  std::string_view marker() const { return marker_; }

  // ---- what build.hpp tells ----
  static constexpr bool keeps_nodes = way != Way::tokens_only;
  /// The fast ways accept no source with a repeated name, and leave it to the recovering one.
  Names::Outer enter_body() { return recovers ? Names::Outer{} : names_.enter(); }
  void leave_body(Names::Outer outer) {
    if (!recovers && !names_.leave(outer)) [[unlikely]]
      refuse();
  }
  [[gnu::always_inline]] void name_attribute() {
    if (!recovers && !names_.add(text_of(begun.token))) [[unlikely]]
      refuse();
  }
  Names& names() { return names_; }

  Mark begun;                ///< where the innermost `begins` rule began
  std::string_view marker_;  ///< the closing marker of the innermost heredoc

  const std::vector<Trouble>& troubles() const { return troubles_; }

  /// All of the source as one token that nobody understands: the floor under "parsing is total", should
  /// the recovering way itself ever fail.
  void keep_whole() {
    go_back({});
    token(Kind::invalid, text().data(), text().data() + text().size());
    for (const Kind kind : {Kind::error, Kind::body, Kind::config_file}) node(kind, {}, end_of_last_token());
    turn_nodes(0);
    if (troubles_.empty()) troubles_.push_back({Trouble::Type::unexpected, expected<pegtl::eof>, 0, 0});
  }

 private:
  template <Trouble::Type type, typename Rule, typename In>
  void report(const In& in) {
    if constexpr (!recovers) refuse();
    note({type, expected<Rule>, offset(in.current()), 0});
  }

  // One trouble a place: the first is the truth, the rest are its echoes.
  void note(Trouble trouble) {
    if (!troubles_.empty() && troubles_.back().offset >= trouble.offset) return;
    trouble.opener = begun.token < tokens().size() ? tokens()[begun.token].begin : trouble.offset;
    troubles_.push_back(trouble);
  }

  /// How many tokens may be scanned in vain. An element given up is read once more by what takes its place, and
  /// so is all that nests in it: without an end to that, `a = {` and `b = [` in turn, never closed, would double the
  /// work with each level. Real mistakes throw away less than the file has.
  std::size_t patience() const { return 4 * text().size() + 10000; }

  Names names_{tape_of_names()};
  bool gave_up_ = false;
  bool hopeless_ = false;  ///< too deep, or tried too often: nothing is tried again at the levels around it
  std::size_t thrown_away_ = 0;
  int depth_ = 0;
  std::vector<Trouble> troubles_;
};

}  // namespace jobstamp::parsing
