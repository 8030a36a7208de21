// Attributes of older releases that no longer parse.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lint/subject.hpp"

namespace jobstamp::lint {

/// The row of an attribute that was removed from the block it stands in, or null.
inline const schema::Removed* removed_row(const Item& item) {
  const schema::Block* around = item.meaning().around;
  if (item.is_block() || !around || item.meaning().attribute) return nullptr;
  for (const schema::Removed& row : schema::removed()) {
    std::size_t dot = row.path.rfind('.');
    std::string_view block = row.path.substr(0, dot);
    block.remove_prefix(block.rfind('.') + 1);
    if (item.name() == row.path.substr(dot + 1) && around->id == block) return &row;
  }
  return nullptr;
}

}  // namespace jobstamp::lint
