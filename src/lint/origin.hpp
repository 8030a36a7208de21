// Where a value was really written, for findings about what a variable or local says.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lint/subject.hpp"

namespace jobstamp::lint {

/// Notes the literal that `value`, which `item` reads, was written in, where that is elsewhere in the same file.
inline void note_origin(const Item& item, const Value& value, Diagnostic& found) {
  if (!value.origin || &value.origin->tree() != &item.place().node.tree()) return;
  Span here = item.span();
  Span there = value.origin->span();
  if (there.begin >= here.begin && there.end <= here.end) return;
  found.notes.push_back({there, value.assumed ? "it is this unless the variable is set" : "it is written here"});
}

}  // namespace jobstamp::lint
