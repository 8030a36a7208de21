// The values of a file by their addresses, as the reference sees it, and which of them say what is deployed.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

#include "expression.hpp"

namespace jobstamp::compare {

/// An attribute, an item of an object or an element of a tuple.
struct Value {
  std::string address;  ///< spelled as CLI.md says ("The change report")
  Expression expression;
};

/// All values of a file in the order in which they stand.
std::vector<Value> values_in(const std::vector<Expression>& file);

/// True for a `config.image` of a task or a `sidecar_task`.
bool is_image(const std::string& address);

/// True for the `source` of an `artifact` of a task.
bool is_source(const std::string& address);

}  // namespace jobstamp::compare
