// The one currency of change: a place in a tree and what it becomes. Transforms and fixes pay with
// it; byte ranges for an editor are made from it at the edge.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "jobstamp/syntax.hpp"

namespace jobstamp {

/// The source text at `span` becomes `text`, which is escaped for its place already. An empty span is an
/// insertion. What literals say is changed by the functions below, which know what must be escaped there; other
/// edits are put together from the spans of nodes, tokens and whole lines.
struct Edit {
  Span span;
  std::string text;
  friend bool operator==(const Edit&, const Edit&) = default;
};

/// Sorted, disjoint edits of one tree.
class Edits {
 public:
  /// Adds `edit`; the same edit twice is one. False, and nothing added, if it overlaps another one or
  /// inserts where another one inserts. Edits may touch.
  bool add(Edit edit);
  const std::vector<Edit>& all() const { return edits_; }
  bool empty() const { return edits_.empty(); }

 private:
  std::vector<Edit> edits_;
};

/// Where a value stands, which decides what must be escaped in it.
enum class Quoting { quoted, heredoc };

/// `value` as the whole text of a template must be written (spec: Template Literals). In a quoted one `"`,
/// `\`, `${`, `%{`, line ends and control characters are escaped; in a heredoc `${` and `%{`, the rest has no
/// escape there.
std::string escape(std::string_view value, Quoting quoting);

/// True if `value` can be written in that place at all: a heredoc takes no control character but a
/// tab, and no line end; bad UTF-8 goes nowhere.
bool can_hold(Quoting quoting, std::string_view value);

/// The edit that makes decoded bytes `[begin, end)` of `part` read `value` and changes nothing else that the
/// template says; `part` is a text of `template_parts(literal)`. What reads so already keeps its spelling. It minds
/// what stands beside the place (a `$` that would meet a `{`), so two edits that touch within one literal must be
/// made as one. `nullopt` where HCL has no way to say it there: what `can_hold` refuses; blanks that a `~` would
/// strip or `<<-` would count as indent; a heredoc's line that would become its marker, lose its end, or put a `$`
/// before `${`.
std::optional<Edit> replace_text(Cursor literal, const TemplatePart& part, std::size_t begin, std::size_t end,
                                 std::string_view value);

/// The edit that makes a number_literal, or `true` or `false`, another one of its type; `nullopt` where `value` is
/// none, or would read otherwise than it is written, as `7.10` reads `7.1`.
std::optional<Edit> replace_scalar(Cursor literal, std::string_view value);

/// `name = "value"`; the value is text and is escaped.
struct NewAttribute {
  std::string name;
  std::string value;
};

/// The edits that add attributes at the end of a block, or items at the end of an object, in the layout of what
/// stands there; none for any other node. A block on one line is opened up. Like `replace_text`, each call minds
/// what stands there now: all that is added to one place must be added at once.
std::vector<Edit> add_attributes(Cursor into, const std::vector<NewAttribute>& attributes);

/// The edits that add `type { attributes }` at the end of a block.
std::vector<Edit> add_block(Cursor into, std::string_view type, const std::vector<NewAttribute>& attributes);

/// The source with the edits made and not a byte else changed.
std::string apply(const Tree& tree, const Edits& edits);

}  // namespace jobstamp
