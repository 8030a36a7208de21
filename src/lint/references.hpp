// Where an expression names something: `var.x`, `local.y`, `attr.cpu.arch`, `docker`. Names that a `for` or a `dynamic`
// block makes are no references. And where it calls or calculates.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "lint/subject.hpp"

namespace jobstamp::lint {

struct Reference {
  Cursor expression;                      ///< the traversal, or the one word
  std::string_view root;                  ///< its first word
  std::optional<Cursor> step;             ///< the first step, if it is `.name`
  std::string_view name;                  ///< that name; empty for none
  bool is_tried = false;                  ///< in an argument of `try` or `can`, where it may fail
  bool in_template = false;               ///< within `${ }` or `%{ }`, not bare
  bool is_declared = false;               ///< the root is `var` or `local`
  std::optional<Item> at = std::nullopt;  ///< the innermost item that it stands in
};

/// Where a reference's first step names something: without its dot.
Span name_span(const Reference& reference);

struct Call {
  Cursor expression;
  std::string name;  ///< with its namespace: "a::b"
  bool is_tried = false;
  bool is_repeated = false;               ///< in a `for`, whose names have no value here
  std::optional<Item> at = std::nullopt;  ///< the innermost item that it stands in
};

/// What asks for a value of some kind: an operator, a condition, an `interpolation`, a `for` of its collection.
struct Operation {
  Cursor expression;
  std::optional<Item> at = std::nullopt;  ///< the innermost item that it stands in
};

/// All that a file's expressions do, each kind in source order.
struct Uses {
  std::vector<Reference> references;
  std::vector<Call> calls;
  /// But for those that may fail, and those in a `for`, whose names have no value here.
  std::vector<Operation> operations;
};
Uses find_uses(const Subject& subject);  ///< for `Subject::uses`

}  // namespace jobstamp::lint
