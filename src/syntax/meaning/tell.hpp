// The pieces of `tell_meaning`, by sub-language. What is told is what the reference's own parser sees, which is the
// measure of whether we see the same. Recursion is as deep as the source nests, which parse limits; rows of operators
// and steps, which it does not limit, are loops.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jobstamp/syntax.hpp"

namespace jobstamp {

using Listener = MeaningListener;

// expression.cpp
void tell_expression(Listener& listener, Cursor expression);
/// A node with the children of `node` for its parts.
void tell_node(Listener& listener, std::string_view name, Cursor node);
/// What comes after the name in `(for-tuple ["K"] "V" COLL ...)`.
void tell_for_intro(Listener& listener, Cursor for_intro);
/// True for `true`, `false` and `null`, which look like variables.
bool is_keyword(Cursor variable);

// operation.cpp
void tell_operation(Listener& listener, Cursor operation);

// traversal.cpp
void tell_traversal(Listener& listener, Cursor traversal);

// template.cpp
void tell_template(Listener& listener, Cursor node);

}  // namespace jobstamp
