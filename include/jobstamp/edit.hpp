// The one currency of change: a place in a tree and what it becomes. Transforms and fixes pay with
// it; byte ranges for an editor are made from it at the edge.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "jobstamp/syntax.hpp"

namespace jobstamp {

/// Source text `[span)` becomes `text`, which is escaped for its place already. An empty span is an
/// insertion. Made by the functions below from nodes, never by hand from offsets.
struct Edit {
  Span span;
  std::string text;
  friend bool operator==(const Edit&, const Edit&) = default;
};

/// Sorted, disjoint edits of one tree.
class Edits {
 public:
  /// Adds `edit`; the same edit twice is one. False, and nothing added, if it overlaps another one.
  bool add(Edit edit);
  const std::vector<Edit>& all() const { return edits_; }
  bool empty() const { return edits_.empty(); }

 private:
  std::vector<Edit> edits_;
};

/// Where a value stands, which decides what must be escaped in it.
enum class Quoting { quoted, heredoc };

/// `value` as it must be written inside a template (spec: Template Literals). In a quoted one `"`,
/// `\`, `${`, `%{`, newlines and control characters are escaped; in a heredoc `${` and `%{`, the rest
/// has no escape there. `before` is what already stands before it, for a `$` that would meet a `{`.
std::string escape(std::string_view value, Quoting quoting);

/// True if `value` can be written in that place at all: a heredoc takes no control character but a
/// tab, and no line end; bad UTF-8 goes nowhere.
bool can_hold(Quoting quoting, std::string_view value);

/// The edit that makes decoded bytes `[begin, end)` of `part` (a text part of `template_parts`) read `value`.
Edit replace_text(const TemplatePart& part, std::size_t begin, std::size_t end, std::string_view value, Quoting quoting);

/// The source with the edits made and not a byte else changed.
std::string apply(const Tree& tree, const Edits& edits);

}  // namespace jobstamp
