// Expressions as S-expressions (spec: Expressions), but for operations, traversals and templates, which have their
// own files.
// SPDX-License-Identifier: Apache-2.0
#include "syntax/sexpr/sexpr.hpp"

namespace jobstamp {

static void append_children(std::string& out, Cursor node) {
  for (Cursor child : node.children()) {
    out += ' ';
    append_expression(out, child);
  }
}

void append_list(std::string& out, std::string_view name, Cursor node) {
  out += '(';
  out += name;
  append_children(out, node);
  out += ')';
}

static void append_number(std::string& out, Cursor number) {
  out += "(number ";
  out += number.text();
  out += ')';
}

bool is_keyword(Cursor variable) {
  std::string_view name = variable.text();
  return name == "true" || name == "false" || name == "null";
}

static void append_variable(std::string& out, Cursor variable) {
  if (is_keyword(variable)) {
    out += variable.text();
    return;
  }
  out += "(ref ";
  append_name(out, variable.text());
  out += ')';
}

/// A bare word as a key is its own name, `true` and `null` included.
static void append_object_item(std::string& out, Cursor item) {
  auto key = item.child(0);
  if (!key || key->kind() != Kind::variable) return append_list(out, "item", item);
  out += "(item (key ";
  append_name(out, key->text());
  out += ") ";
  if (auto value = item.child(1)) append_expression(out, *value);
  out += ')';
}

/// Comments and line ends can stand between the words of a name: `ns::  /* */ f`.
static std::string function_name(Cursor call) {
  const Tree& tree = call.tree();
  std::string name;
  for (std::uint32_t token = call.tokens().first; tree.kind(token) != Kind::open_paren; ++token) {
    if (!is_trivia(tree.kind(token))) name += tree.text(token);
  }
  return name;
}

static void append_call(std::string& out, Cursor call) {
  out += call.own_token(Kind::ellipsis) ? "(call... " : "(call ";
  append_name(out, function_name(call));
  append_children(out, call);
  out += ')';
}

/// The words between `for` and `in` are names.
void append_for_intro(std::string& out, Cursor for_intro) {
  auto collection = for_intro.child(0);
  if (!collection) return;
  std::vector<std::string_view> words;
  for (std::uint32_t token = for_intro.tokens().first; token < collection->tokens().first; ++token) {
    if (for_intro.tree().kind(token) == Kind::identifier) words.push_back(for_intro.tree().text(token));
  }
  for (std::size_t i = 1; i + 1 < words.size(); ++i) {
    out += ' ';
    append_name(out, words[i]);
  }
  append_children(out, for_intro);
}

static void append_for(std::string& out, Cursor node) {
  std::string_view object_name = node.own_token(Kind::ellipsis) ? "(for-group" : "(for-object";
  out += node.kind() == Kind::for_tuple ? "(for-tuple" : object_name;
  for (Cursor child : node.children()) {
    if (child.kind() == Kind::for_intro) {
      append_for_intro(out, child);
    } else {
      out += ' ';
      append_expression(out, child);
    }
  }
  out += ')';
}

void append_expression(std::string& out, Cursor expression) {
  switch (expression.kind()) {
    case Kind::number_literal:
      return append_number(out, expression);
    case Kind::variable:
      return append_variable(out, expression);
    case Kind::quoted_template:
    case Kind::heredoc_template:
      return append_template(out, expression);
    case Kind::tuple:
      return append_list(out, "tuple", expression);
    case Kind::object:
      return append_list(out, "object", expression);
    case Kind::object_item:
      return append_object_item(out, expression);
    case Kind::for_tuple:
    case Kind::for_object:
      return append_for(out, expression);
    case Kind::for_condition:
      return append_list(out, "when", expression);
    case Kind::call:
      return append_call(out, expression);
    case Kind::parenthesized:
      return append_list(out, "paren", expression);
    case Kind::unary:
      return append_list(out, expression.own_token(Kind::bang) ? "not" : "negate", expression);
    case Kind::operation:
      return append_operation(out, expression);
    case Kind::conditional:
      return append_list(out, "if", expression);
    case Kind::traversal:
      return append_traversal(out, expression);
    default:
      break;  // only in trees with errors, which have no S-expression
  }
}

}  // namespace jobstamp
