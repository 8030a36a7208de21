// The pieces of the S-expression, by sub-language. Its definition is the project's reference (hclref sexpr): what
// the reference's own parser sees, which is the measure of whether we see the same. Recursion is as deep as the
// source nests, which parse limits; rows of operators and steps, which it does not limit, are loops.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jobstamp/syntax.hpp"

namespace jobstamp {

// expression.cpp
void append_expression(std::string& out, Cursor expression);
/// `(name CHILD...)`.
void append_list(std::string& out, std::string_view name, Cursor node);
/// What comes after the name in `(for-tuple ["K"] "V" COLL ...)`.
void append_for_intro(std::string& out, Cursor for_intro);
/// True for `true`, `false` and `null`, which look like variables.
bool is_keyword(Cursor variable);

// operation.cpp
void append_operation(std::string& out, Cursor operation);

// traversal.cpp
void append_traversal(std::string& out, Cursor traversal);

// template.cpp
void append_template(std::string& out, Cursor node);

// names.cpp
/// A name or label, quoted as it is.
void append_name(std::string& out, std::string_view name);
/// `(string "TEXT")`, the text in normal form C, as the reference holds values.
void append_string(std::string& out, std::string_view text);

}  // namespace jobstamp
