// Bodies, attributes and blocks and what they mean (spec: Structural Elements).
// SPDX-License-Identifier: Apache-2.0
#include "syntax/meaning/tell.hpp"

namespace jobstamp {

static void tell_body(Listener& listener, Body body);

static void tell_attribute(Listener& listener, Attribute attribute) {
  listener.open("attribute", attribute.node().span());
  listener.name(attribute.name());
  if (auto value = attribute.value()) tell_expression(listener, *value);
  listener.close();
}

static void tell_block(Listener& listener, Block block) {
  listener.open("block", block.node().span());
  listener.name(block.type());
  for (const std::string& label : block.labels()) listener.name(label);
  if (auto body = block.body()) tell_body(listener, *body);
  listener.close();
}

static void tell_body(Listener& listener, Body body) {
  for (Cursor item : body.items()) {
    if (auto attribute = Attribute::from(item)) tell_attribute(listener, *attribute);
    if (auto block = Block::from(item)) tell_block(listener, *block);
  }
}

void tell_meaning(const Tree& tree, MeaningListener& listener) { tell_body(listener, body_of(tree)); }

}  // namespace jobstamp
