// Expressions and what they mean (spec: Expressions), but for operations, traversals and templates, which have their
// own files.
// SPDX-License-Identifier: Apache-2.0
#include "syntax/meaning/tell.hpp"

namespace jobstamp {

static void tell_children(Listener& listener, Cursor node) {
  for (Cursor child : node.children()) tell_expression(listener, child);
}

void tell_node(Listener& listener, std::string_view name, Cursor node) {
  listener.open(name, node.span());
  tell_children(listener, node);
  listener.close();
}

bool is_keyword(Cursor variable) {
  std::string_view name = variable.text();
  return name == "true" || name == "false" || name == "null";
}

static void tell_variable(Listener& listener, Cursor variable) {
  if (is_keyword(variable)) return listener.word(variable.text(), variable.span());
  listener.open("ref", variable.span());
  listener.name(variable.text());
  listener.close();
}

/// A bare word as a key is its own name, `true` and `null` included.
static void tell_object_item(Listener& listener, Cursor item) {
  auto key = item.child(0);
  if (!key || key->kind() != Kind::variable) return tell_node(listener, "item", item);
  listener.open("item", item.span());
  listener.open("key", key->span());
  listener.name(key->text());
  listener.close();
  if (auto value = item.child(1)) tell_expression(listener, *value);
  listener.close();
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

static void tell_call(Listener& listener, Cursor call) {
  listener.open(call.own_token(Kind::ellipsis) ? "call..." : "call", call.span());
  listener.name(function_name(call));
  tell_children(listener, call);
  listener.close();
}

/// The words between `for` and `in` are names.
void tell_for_intro(Listener& listener, Cursor for_intro) {
  auto collection = for_intro.child(0);
  if (!collection) return;
  std::vector<std::string_view> words;
  for (std::uint32_t token = for_intro.tokens().first; token < collection->tokens().first; ++token) {
    if (for_intro.tree().kind(token) == Kind::identifier) words.push_back(for_intro.tree().text(token));
  }
  for (std::size_t i = 1; i + 1 < words.size(); ++i) listener.name(words[i]);
  tell_children(listener, for_intro);
}

static void tell_for(Listener& listener, Cursor node) {
  std::string_view object_name = node.own_token(Kind::ellipsis) ? "for-group" : "for-object";
  listener.open(node.kind() == Kind::for_tuple ? "for-tuple" : object_name, node.span());
  for (Cursor child : node.children()) {
    if (child.kind() == Kind::for_intro) {
      tell_for_intro(listener, child);
    } else {
      tell_expression(listener, child);
    }
  }
  listener.close();
}

void tell_expression(Listener& listener, Cursor expression) {
  switch (expression.kind()) {
    case Kind::number_literal:
      return listener.number(expression.text(), expression.span());
    case Kind::variable:
      return tell_variable(listener, expression);
    case Kind::quoted_template:
    case Kind::heredoc_template:
      return tell_template(listener, expression);
    case Kind::tuple:
      return tell_node(listener, "tuple", expression);
    case Kind::object:
      return tell_node(listener, "object", expression);
    case Kind::object_item:
      return tell_object_item(listener, expression);
    case Kind::for_tuple:
    case Kind::for_object:
      return tell_for(listener, expression);
    case Kind::for_condition:
      return tell_node(listener, "when", expression);
    case Kind::call:
      return tell_call(listener, expression);
    case Kind::parenthesized:
      return tell_node(listener, "paren", expression);
    case Kind::unary:
      return tell_node(listener, expression.own_token(Kind::bang) ? "not" : "negate", expression);
    case Kind::operation:
      return tell_operation(listener, expression);
    case Kind::conditional:
      return tell_node(listener, "if", expression);
    case Kind::traversal:
      return tell_traversal(listener, expression);
    default:
      break;  // only in trees with errors, which are not told
  }
}

}  // namespace jobstamp
