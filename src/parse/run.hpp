// Puts the grammar, the hooks and a state together. PEGTL takes seconds to compile: each way that the grammar is run
// has a file of its own (fast.cpp, tokens.cpp, recover.cpp), and nobody else includes it.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "parse/build.hpp"
#include "parse/control.hpp"

namespace jobstamp::parsing {

using Input = pegtl::memory_input<pegtl::tracking_mode::lazy, pegtl::eol::lf, const char*>;

/// From the byte `begin` on, as if the source began there.
template <template <typename...> class Control, typename SomeState>
bool run(SomeState& state, std::uint32_t begin = 0) {
  Input in(state.text().data() + begin, state.text().data() + state.text().size(), "");
  try {
    return pegtl::parse<g::ConfigFile, build, Control>(in, state) && !state.gave_up();
  } catch (const Refused&) {
    return false;
  }
}

}  // namespace jobstamp::parsing
