// Two spellings of one thing.
// SPDX-License-Identifier: Apache-2.0
#include "lint/comparison.hpp"

#include "lint/given.hpp"

namespace jobstamp::lint {

Comparison comparison_of(const Item& block) {
  Comparison found{block.text_of("operator"), block.item("operator"), block.item("value")};
  auto take_operator = [&](std::string_view name) {
    if (!is_given(block, name)) return false;
    found.operation = name;
    found.named = block.item(name);
    return true;
  };
  auto take_both = [&](std::string_view name) {
    if (take_operator(name)) found.value = found.named;
  };
  for (std::string_view name : {"version", "semver", "regexp"}) take_both(name);
  // Of these two a constraint forgets what they say.
  bool is_affinity = block.block_id() == "affinity";
  if (is_affinity) take_both("set_contains_any");
  if (is_affinity) take_both("set_contains_all");
  take_both("set_contains");
  take_operator("distinct_hosts");
  take_operator("distinct_property");  // its text is the attribute
  return found;
}

}  // namespace jobstamp::lint
