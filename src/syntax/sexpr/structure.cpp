// Bodies, attributes and blocks as S-expressions (spec: Structural Elements): a line an attribute, two spaces of
// indentation a block level.
// SPDX-License-Identifier: Apache-2.0
#include "syntax/sexpr/sexpr.hpp"

namespace jobstamp {

static void append_body(std::string& out, Body body, std::size_t depth);

static void append_attribute(std::string& out, Attribute attribute) {
  out += "(attribute ";
  append_name(out, attribute.name());
  out += ' ';
  if (auto value = attribute.value()) append_expression(out, *value);
  out += ")\n";
}

static void append_block(std::string& out, Block block, std::size_t depth) {
  out += "(block ";
  append_name(out, block.type());
  for (const std::string& label : block.labels()) {
    out += ' ';
    append_name(out, label);
  }
  out += '\n';
  if (auto body = block.body()) append_body(out, *body, depth + 1);
  out.append(2 * depth, ' ');
  out += ")\n";
}

static void append_body(std::string& out, Body body, std::size_t depth) {
  for (Cursor item : body.items()) {
    out.append(2 * depth, ' ');
    if (auto attribute = Attribute::from(item)) append_attribute(out, *attribute);
    if (auto block = Block::from(item)) append_block(out, *block, depth);
  }
}

std::string sexpr(const Tree& tree) {
  std::string out;
  append_body(out, body_of(tree), 0);
  return out;
}

}  // namespace jobstamp
