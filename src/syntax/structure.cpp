// Typed views of structure: attributes, blocks, bodies, and what they can be called (spec: Structural Elements). On a
// broken tree a view finds less, never something else. What a quoted label says is read by template.cpp.
// SPDX-License-Identifier: Apache-2.0
#include "jobstamp/syntax.hpp"

#include <algorithm>

namespace jobstamp {

namespace {

std::string label_text(Cursor label) {
  const Tree& tree = label.tree();
  TokenRange tokens = label.tokens();
  std::string text;
  for (std::uint32_t token = tokens.first; token < tokens.end; ++token) {
    if (tree.kind(token) == Kind::identifier) text += tree.text(token);
    if (tree.kind(token) == Kind::quoted_text) text += decode_text(tree, token).value;
  }
  return text;
}

}  // namespace

std::vector<std::string> Block::labels() const {
  std::vector<std::string> labels;
  for (Cursor child : node_.children()) {
    if (child.kind() == Kind::label) labels.push_back(label_text(child));
  }
  return labels;
}

std::optional<Body> Block::body() const {
  for (Cursor child : node_.children()) {
    if (child.kind() == Kind::body) return Body(child);
  }
  return std::nullopt;
}

std::optional<Attribute> Body::attribute(std::string_view name) const {
  for (Cursor item : items()) {
    auto attribute = Attribute::from(item);
    if (attribute && attribute->name() == name) return attribute;
  }
  return std::nullopt;
}

bool is_identifier(std::string_view text) {
  auto follows = [](char c) { return is_alphanumeric(c) || c == '_' || c == '-'; };
  bool is_begun = !text.empty() && !is_digit(text.front()) && text.front() != '-';
  return is_begun && std::ranges::all_of(text, follows);
}

Body body_of(const Tree& tree) {
  Cursor file = tree.root();
  return Body(file.child(0).value_or(file));
}

}  // namespace jobstamp
