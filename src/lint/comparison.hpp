// What a constraint or affinity asks of the node.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string_view>

#include "lint/subject.hpp"

namespace jobstamp::lint {

struct Comparison {
  std::string_view operation;  ///< empty where none is given or known
  std::optional<Item> named;   ///< what gives it
  std::optional<Item> value;
};

/// `operator = "version"` with a `value`, or `version = ...`, which goes before both. Of several such the last one in
/// Nomad's order holds (jobspec2 decodeConstraint, decodeAffinity).
Comparison comparison_of(const Item& block);

}  // namespace jobstamp::lint
