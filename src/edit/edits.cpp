// Sorted, disjoint edits of one tree, and the text that they make. What an edit says is replace.cpp's.
// SPDX-License-Identifier: Apache-2.0
#include "jobstamp/edit.hpp"

#include <algorithm>

namespace jobstamp {

/// Source order; an insertion comes before what is replaced from the same place on.
static bool stands_before(const Edit& a, const Edit& b) {
  return a.span.begin != b.span.begin ? a.span.begin < b.span.begin : a.span.end < b.span.end;
}

/// `a` does not stand after `b`.
static bool collide(const Edit& a, const Edit& b) { return a.span.end > b.span.begin || a.span == b.span; }

bool Edits::add(Edit edit) {
  auto next = std::lower_bound(edits_.begin(), edits_.end(), edit, stands_before);
  if (next != edits_.end() && *next == edit) return true;
  if (next != edits_.end() && collide(edit, *next)) return false;
  if (next != edits_.begin() && collide(*(next - 1), edit)) return false;
  edits_.insert(next, std::move(edit));
  return true;
}

std::string apply(const Tree& tree, const Edits& edits) {
  const Source& source = tree.source();
  std::string text;
  std::uint32_t kept = 0;
  for (const Edit& edit : edits.all()) {
    text += source.text({kept, edit.span.begin});
    text += edit.text;
    kept = edit.span.end;
  }
  text += source.text({kept, source.size()});
  return text;
}

}  // namespace jobstamp
