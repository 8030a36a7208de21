// The carpentry that makes the grammar total: points of no return, counted depth, and elements that a
// parser can give up and go on behind. These rules ask the state what to do, and are plain PEGTL otherwise;
// a state offers
//   bool missing<Rule>(in)       a point of no return was not met; false gives up the innermost element; where
//                                nothing recovers it throws, and so do the others
//   bool gave_up()               whether it was so: nothing may match until an element is given up
//   bool enter(in) / leave()     one level deeper, if the limit permits
//   constant recovers            false on the fast ways, where the first trouble ends everything
//   bool can_recover()           recovers, and no trouble was such that nothing may be tried again
//   Mark here() / abandon(mark)  to go back to where an element began
//   bool unclosed<Rule>(in), void unexpected<Stray>(in)   diagnostics without giving up
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <tao/pegtl.hpp>
#include <tao/pegtl/contrib/analyze_traits.hpp>

namespace jobstamp::grammar {

namespace pegtl = tao::pegtl;

/// `Rule`, and nothing else will do here: the innermost element is given up, with a diagnostic.
template <typename Rule>
struct expect {
  using rule_t = expect;
  using subs_t = pegtl::type_list<Rule>;

  template <pegtl::apply_mode A, pegtl::rewind_mode M, template <typename...> class Action,
            template <typename...> class Control, typename In, typename State>
  static bool match(In& in, State& state) {
    if (state.gave_up()) return false;
    return Control<Rule>::template match<A, M, Action, Control>(in, state) || state.template missing<Rule>(in);
  }
};

/// `Rule`, or a diagnostic as if it had been there: for a closing bracket whose contents are worth keeping.
template <typename Rule>
struct closing {
  using rule_t = closing;
  using subs_t = pegtl::type_list<Rule>;

  template <pegtl::apply_mode A, pegtl::rewind_mode M, template <typename...> class Action,
            template <typename...> class Control, typename In, typename State>
  static bool match(In& in, State& state) {
    if (state.gave_up()) return false;
    return Control<Rule>::template match<A, M, Action, Control>(in, state) || state.template unclosed<Rule>(in);
  }
};

/// `Rule` one level deeper. Every cycle of the grammar passes through one of these.
template <typename Rule>
struct nested {
  using rule_t = nested;
  using subs_t = pegtl::type_list<Rule>;

  template <pegtl::apply_mode A, pegtl::rewind_mode M, template <typename...> class Action,
            template <typename...> class Control, typename In, typename State>
  static bool match(In& in, State& state) {
    if (!state.enter(in)) return false;
    const bool matched = Control<Rule>::template match<A, M, Action, Control>(in, state);
    state.leave();
    return matched;
  }
};

/// `Rule`; where that gives up, `Stray` from the same place instead, so that the next one has its chance.
template <typename Rule, typename Stray>
struct recoverable {
  using rule_t = recoverable;
  using subs_t = pegtl::type_list<Rule, Stray>;

  template <pegtl::apply_mode A, pegtl::rewind_mode M, template <typename...> class Action,
            template <typename...> class Control, typename In, typename State>
  static bool match(In& in, State& state) {
    if (state.gave_up()) return false;
    const auto mark = state.here();
    const char* start = in.current();
    const bool matched = Control<Rule>::template match<A, M, Action, Control>(in, state);
    if constexpr (!State::recovers) {
      return matched;
    } else {
      if (!state.can_recover() || !state.gave_up()) return matched;
      state.abandon(mark);
      in.iterator() = start;
      return Control<Stray>::template match<A, M, Action, Control>(in, state);
    }
  }
};

/// `Rule`, but never on the fast way.
template <typename Rule>
struct only_recovering {
  using rule_t = only_recovering;
  using subs_t = pegtl::type_list<Rule>;

  template <pegtl::apply_mode A, pegtl::rewind_mode M, template <typename...> class Action,
            template <typename...> class Control, typename In, typename State>
  static bool match(In& in, State& state) {
    if constexpr (!State::recovers) {
      return false;
    } else {
      return !state.gave_up() && Control<Rule>::template match<A, M, Action, Control>(in, state);
    }
  }
};

/// `Rule`; where it does not match, a diagnostic and `Stray`, and what stands before is kept.
template <typename Rule, typename Stray>
struct finish {
  using rule_t = finish;
  using subs_t = pegtl::type_list<Rule, Stray>;

  template <pegtl::apply_mode A, pegtl::rewind_mode M, template <typename...> class Action,
            template <typename...> class Control, typename In, typename State>
  static bool match(In& in, State& state) {
    if (state.gave_up()) return false;
    if (Control<Rule>::template match<A, M, Action, Control>(in, state)) return true;
    if constexpr (!State::recovers) {
      return state.template unclosed<Rule>(in);
    } else {
      return state.template unclosed<Rule>(in) && Control<Stray>::template match<A, M, Action, Control>(in, state);
    }
  }
};

/// `Stray`, because no other rule matched: with a diagnostic.
template <typename Stray>
struct unexpected {
  using rule_t = unexpected;
  using subs_t = pegtl::type_list<Stray>;

  template <pegtl::apply_mode A, pegtl::rewind_mode M, template <typename...> class Action,
            template <typename...> class Control, typename In, typename State>
  static bool match(In& in, State& state) {
    if constexpr (!State::recovers) {
      return false;
    } else {
      if (state.gave_up()) return false;
      state.template unexpected<Stray>(in);
      return Control<Stray>::template match<A, M, Action, Control>(in, state);
    }
  }
};

}  // namespace jobstamp::grammar

namespace tao::pegtl {

template <typename Name, typename Rule>
struct analyze_traits<Name, jobstamp::grammar::expect<Rule>> : analyze_seq_traits<Rule> {};
template <typename Name, typename Rule>
struct analyze_traits<Name, jobstamp::grammar::closing<Rule>> : analyze_seq_traits<Rule> {};
template <typename Name, typename Rule, typename Stray>
struct analyze_traits<Name, jobstamp::grammar::finish<Rule, Stray>> : analyze_opt_traits<Rule, Stray> {};
template <typename Name, typename Rule>
struct analyze_traits<Name, jobstamp::grammar::nested<Rule>> : analyze_seq_traits<Rule> {};
template <typename Name, typename Rule, typename Stray>
struct analyze_traits<Name, jobstamp::grammar::recoverable<Rule, Stray>> : analyze_sor_traits<Rule, Stray> {};
template <typename Name, typename Rule>
struct analyze_traits<Name, jobstamp::grammar::only_recovering<Rule>> : analyze_seq_traits<Rule> {};
template <typename Name, typename Stray>
struct analyze_traits<Name, jobstamp::grammar::unexpected<Stray>> : analyze_seq_traits<Stray> {};

}  // namespace tao::pegtl
