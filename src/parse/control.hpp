// How the fast ways are compiled. A rule is a function to PEGTL, and most rules are smaller than a call: with what the
// compiler chose by itself to call, a tree took 28.8 instructions a byte of the corpus, and 20.5 so. Every rule is
// compiled into the one that asks for it, but for those in the tables below, which are functions of their own: one in
// each cycle of the grammar, and what is rare.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <tao/pegtl.hpp>

#include "parse/tables.hpp"

namespace jobstamp::parsing {

// clang-format off

/// A rule that is a function of its own.
template< typename Rule > inline constexpr bool is_apart = false;
template<> inline constexpr bool is_apart< g::inner_body >         = true;
template<> inline constexpr bool is_apart< g::block_rest >         = true;
template<> inline constexpr bool is_apart< g::OneLineBlock >       = true;
template<> inline constexpr bool is_apart< g::comments >           = true;
template<> inline constexpr bool is_apart< g::lines_and_comments > = true;
template< typename Gap > inline constexpr bool is_apart< g::Expression< Gap > > = true;

/// A rule that is a function of its own and rare, and the bytes it begins with: a look at the next one saves most calls.
/// Without that look it took 24.7 instructions a byte.
template< typename Rule > inline constexpr bool begins_with = false;
template<> inline constexpr auto begins_with< g::line_comment >          = g::is_one_of< '#', '/' >;
template<> inline constexpr auto begins_with< g::heredocTemplate >       = g::is_one_of< '<' >;
template<> inline constexpr auto begins_with< g::TemplateInterpolation > = g::is_one_of< '$' >;
template<> inline constexpr auto begins_with< g::bracketed >             = g::is_one_of< '[' >;
template<> inline constexpr auto begins_with< g::braced >                = g::is_one_of< '{' >;
template<> inline constexpr auto begins_with< g::parenthesized >         = g::is_one_of< '(' >;
template< typename Gap > inline constexpr auto begins_with< g::unaryOp< Gap > >          = g::is_one_of< '-', '!' >;
template< typename Gap > inline constexpr auto begins_with< g::call_rest< Gap > >        = g::is_one_of< '(', ':' >;
template< typename Gap > inline constexpr auto begins_with< g::conditional_rest< Gap > > = g::is_one_of< '?' >;
template< typename Gap > inline constexpr auto begins_with< g::traversal_rest< Gap > >   = g::is_one_of< '.', '[' >;
template< typename Gap > inline constexpr auto begins_with< g::operation_rest< Gap > >   = g::is_one_of< '=', '!', '<', '>', '+', '-', '*', '/', '%', '&', '|' >;
template< typename Text > inline constexpr auto begins_with< g::template_sequence< Text > > = g::is_one_of< '$', '%' >;
template< typename Text > inline constexpr auto begins_with< g::TemplateIf< Text > >     = g::is_one_of< '%' >;
template< typename Text > inline constexpr auto begins_with< g::TemplateFor< Text > >    = g::is_one_of< '%' >;

// clang-format on

template <typename Rule>
struct compact : pegtl::normal<Rule> {
  template <pegtl::apply_mode A, pegtl::rewind_mode M, template <typename...> class Action,
            template <typename...> class Control, typename In, typename State>
  [[gnu::always_inline]] static bool match(In& in, State& state) {
    if constexpr (is_apart<Rule>) {
      return match_apart<A, M, Action, Control>(in, state);
    } else if constexpr (!std::is_same_v<decltype(begins_with<Rule>), const bool>) {
      if (in.current() == in.end() || !begins_with<Rule>(*in.current())) return false;
      return match_apart<A, M, Action, Control>(in, state);
    } else {
      return pegtl::normal<Rule>::template match<A, M, Action, Control>(in, state);
    }
  }

 private:
  /// `flatten`: with all that is called in it, and in that, in place.
  template <pegtl::apply_mode A, pegtl::rewind_mode M, template <typename...> class Action,
            template <typename...> class Control, typename In, typename State>
  [[gnu::noinline, gnu::flatten]] static bool match_apart(In& in, State& state) {
    return pegtl::normal<Rule>::template match<A, M, Action, Control>(in, state);
  }
};

}  // namespace jobstamp::parsing
