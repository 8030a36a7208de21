// Comments that ignore rules, read: which rule, where, and for which bytes. What that does to findings is
// ignores.cpp's.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <vector>

#include "jobstamp/diagnostic.hpp"
#include "jobstamp/syntax.hpp"

namespace jobstamp::lint {

/// One rule in one comment.
struct Ignore {
  Span name;                  ///< where the rule is named; where one should be, if none is
  Span covered;               ///< findings that begin here are ignored
  std::uint32_t comment = 0;  ///< its token
  bool whole_file = false;
  bool alone = true;  ///< no other rule is named in the comment
  bool used = false;  ///< it ignored something
};

/// All of them, in source order.
std::vector<Ignore> read_ignores(const Tree& tree);

/// Takes the rule out of its comment, or all of a comment that names no other; none for a `/* */`.
std::optional<Fix> without(const Tree& tree, const Ignore& ignore);

}  // namespace jobstamp::lint
