// Where an expression names something: `var.x`, `local.y`, `attr.cpu.arch`, `docker`. Names that a `for` or a `dynamic`
// block makes are no references.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "lint/subject.hpp"

namespace jobstamp::lint {

struct Reference {
  Cursor expression;           ///< the traversal, or the one word
  std::string_view root;       ///< its first word
  std::optional<Cursor> step;  ///< the first step, if it is `.name`
  std::string_view name;       ///< that name; empty for none
  bool is_tried = false;       ///< in an argument of `try` or `can`, where it may fail
  bool in_template = false;    ///< within `${ }` or `%{ }`, not bare
};

/// All references of a file, in source order.
std::vector<Reference> references(const Tree& tree);

/// Where a reference's first step names something: without its dot.
Span name_span(const Reference& reference);

/// All calls of functions, in source order.
struct Call {
  Cursor expression;
  std::string name;  ///< with its namespace: "a::b"
  bool is_tried = false;
};
std::vector<Call> calls(const Tree& tree);

}  // namespace jobstamp::lint
