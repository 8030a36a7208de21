// The one hook that serves every rule: it turns what the tables of tables.hpp say into events.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <tao/pegtl.hpp>

#include "parse/state.hpp"
#include "parse/tables.hpp"

namespace jobstamp::parsing {

/// Rules within which a heredoc's marker is another one than outside.
template <typename Rule>
inline constexpr bool has_marker = std::is_same_v<Rule, g::heredocTemplate> || std::is_same_v<Rule, g::stray_heredoc>;

template <typename Rule>
inline constexpr bool is_body = node_of<Rule> == Kind::body;

template <typename Rule>
inline constexpr bool is_item = begins<Rule>&& keeps_place<Rule>;

template <typename Rule>
inline constexpr bool is_hooked = token_of<Rule> != Kind::none || node_of<Rule> != Kind::none ||
                                  rest_of<Rule> != Kind::none || begins<Rule> || opens<Rule> || has_marker<Rule>;

/// Where nothing recovers nobody asks what a bracket belongs to; without nodes only an attribute's name is asked for.
template <typename Rule, typename State>
inline constexpr bool sets_begun = (begins<Rule> && (State::keeps_nodes || is_item<Rule>)) ||
                                   (opens<Rule> && State::recovers);

/// Rules that open a heredoc, with the marker in what they match.
template <typename Rule>
inline constexpr bool sets_marker =
    std::is_same_v<Rule, g::open_heredoc> || std::is_same_v<Rule, g::stray_open_heredoc>;

/// `EOT` of `<<-EOT` and its line end, or of `<<~ "EOT" # text` where that is kept together.
inline std::string_view marker_in(std::string_view opener) {
  opener.remove_prefix(opener.find_first_not_of("<-~\"' \t"));
  return opener.substr(0, opener.find_first_of("\"' \t\r\n#/,;)]"));
}

template <typename Rule>
struct build : pegtl::nothing<Rule> {};

template <typename Rule>
  requires is_hooked<Rule>
struct build<Rule> : pegtl::nothing<Rule> {
  template <typename R, pegtl::apply_mode A, pegtl::rewind_mode M, template <typename...> class Action,
            template <typename...> class Control, typename In, typename State>
  [[gnu::always_inline]] static bool match(In& in, State& state) {
    if constexpr (A == pegtl::apply_mode::nothing) {
      return pegtl::match<R, A, M, Action, Control>(in, state);
    } else if constexpr (token_of<R> != Kind::none) {
      return match_token<R, M, Action, Control>(in, state);
    } else {
      return match_node<R, M, Action, Control>(in, state);
    }
  }

 private:
  template <typename R, pegtl::rewind_mode M, template <typename...> class Action, template <typename...> class Control,
            typename In, typename State>
  [[gnu::always_inline]] static bool match_token(In& in, State& state) {
    const char* begin = in.current();
    if (!pegtl::match<R, pegtl::apply_mode::nothing, M, Action, Control>(in, state)) return false;
    const Mark start = state.here();
    state.token(token_of<R>, begin, in.current());
    if constexpr (node_of<R> != Kind::none && State::keeps_nodes)
      state.node(node_of<R>, start, state.end_of_last_token());
    if constexpr (sets_marker<R>) {
      state.marker_ = marker_in({begin, static_cast<std::size_t>(in.current() - begin)});
    }
    return true;
  }

  template <typename R, pegtl::rewind_mode M, template <typename...> class Action, template <typename...> class Control,
            typename In, typename State>
  [[gnu::always_inline]] static bool match_node(In& in, State& state) {
    const Mark start = wraps<R> && State::keeps_nodes ? state.begin_of_last_node() : state.here();
    if constexpr (keeps_place<R> && State::keeps_nodes) state.keep_place();
    const bool matched = match_within<R, M, Action, Control>(in, state, start);
    if constexpr (State::keeps_nodes) {
      if (matched) {
        complete<R>(state, start);
      } else if constexpr (keeps_place<R>) {
        state.drop_place(start);
      }
    }
    return matched;
  }

  /// What is another one within the rule than outside.
  template <typename R, pegtl::rewind_mode M, template <typename...> class Action, template <typename...> class Control,
            typename In, typename State>
  [[gnu::always_inline]] static bool match_within(In& in, State& state, Mark start) {
    [[maybe_unused]] const Mark outer = state.begun;
    [[maybe_unused]] const std::string_view outer_marker = state.marker_;
    if constexpr (sets_begun<R, State>) state.begun = start;
    if constexpr (is_body<R>) {
      const Names::Outer outer_names = state.enter_body();
      if (!pegtl::match<R, pegtl::apply_mode::action, M, Action, Control>(in, state)) return false;
      state.leave_body(outer_names);
      return true;
    }
    const bool matched = pegtl::match<R, pegtl::apply_mode::action, M, Action, Control>(in, state);
    if constexpr (has_marker<R>) state.marker_ = outer_marker;
    if constexpr (rest_of<R> == Kind::attribute) {
      if (matched) state.name_attribute();
    }
    if constexpr (sets_begun<R, State>) state.begun = outer;
    return matched;
  }

  /// `start`: where a `wraps` rule's first part began, else where the rule did.
  template <typename R, typename State>
  [[gnu::always_inline]] static void complete(State& state, Mark start) {
    if constexpr (rest_of<R> == Kind::attribute || rest_of<R> == Kind::block) {
      state.fill_place(rest_of<R>, state.begun, end_of<R>(state, state.begun.token, state.begun.node + 1));
      if constexpr (rest_of<R> == Kind::attribute) state.turn_nodes(state.begun.node + 1);
    } else if constexpr (rest_of<R> != Kind::none) {
      const Mark begin = wraps<R> ? start : state.begun;
      state.node(rest_of<R>, begin, end_of<R>(state, begin.token, begin.node));
    }
    if constexpr (node_of<R> != Kind::none) {
      if constexpr (keeps_place<R>) {
        state.fill_place(node_of<R>, start, end_of<R>(state, start.token, start.node + 1));
      } else {
        state.node(node_of<R>, start, end_of<R>(state, start.token, start.node));
      }
    }
  }

  /// Where nothing recovers, the tables know; else any last token or part may be missing.
  template <typename R, typename State>
  [[gnu::always_inline]] static std::uint32_t end_of(const State& state, std::uint32_t token,
                                                     std::uint32_t first_part) {
    if constexpr (node_of<R> != Kind::config_file && (State::recovers || ends_in_gap<R>)) {
      return state.end_before_gap(token, first_part);
    } else {
      return ends_with_part<R> ? state.end_of_last_node() : state.end_of_last_token();
    }
  }
};

/// Between most tokens there is one blank or none: what looks for it is shorter than a call.
template <typename Rule>
  requires std::is_same_v<Rule, g::gap> || std::is_same_v<Rule, g::wide_gap>
struct build<Rule> : pegtl::nothing<Rule> {
  template <typename R, pegtl::apply_mode A, pegtl::rewind_mode M, template <typename...> class Action,
            template <typename...> class Control, typename In, typename State>
  [[gnu::always_inline]] static bool match(In& in, State& state) {
    return R::template match<A, M, Action, Control>(in, state);
  }
};

/// A state may ask to be told of every item of a body that is whole.
template <>
struct build<g::body_line> : pegtl::nothing<g::body_line> {
  template <typename R, pegtl::apply_mode A, pegtl::rewind_mode M, template <typename...> class Action,
            template <typename...> class Control, typename In, typename State>
  [[gnu::always_inline]] static bool match(In& in, State& state) {
    const bool matched = pegtl::match<R, A, M, Action, Control>(in, state);
    if constexpr (requires { state.pause(in); }) return matched && state.pause(in);
    return matched;
  }
};

/// What looked like a variable is the name of a function: its node was one too many.
template <>
struct build<g::call_ahead> {
  template <typename State>
  static void apply0(State& state) {
    if constexpr (State::keeps_nodes) state.drop_last_node();
  }
};

}  // namespace jobstamp::parsing
