// Attributes of older releases that no longer parse.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lint/subject.hpp"

namespace jobstamp::lint {

/// "id" of "service.check.id".
inline std::string_view name_of(const schema::Removed& row) { return row.path.substr(row.path.rfind('.') + 1); }

/// "check" of "service.check.id": the attribute was removed from that block.
inline bool is_from(const schema::Removed& row, const schema::Block& block) {
  std::string_view around = row.path.substr(0, row.path.rfind('.'));
  return around.substr(around.rfind('.') + 1) == block.id;
}

/// The row of an attribute that was removed from the block it stands in, or null.
inline const schema::Removed* removed_row(const Item& item) {
  const schema::Block* around = item.meaning().around;
  if (item.is_block() || !around || item.meaning().attribute) return nullptr;
  for (const schema::Removed& row : schema::removed()) {
    if (item.name() == name_of(row) && is_from(row, *around)) return &row;
  }
  return nullptr;
}

}  // namespace jobstamp::lint
