// The table of rules, made of the rows in rules.def.
// SPDX-License-Identifier: Apache-2.0
#include "lint/rules.hpp"

#include <algorithm>
#include <array>

namespace jobstamp::lint {

static constexpr const Rule* table[] = {
#define RULE(name) &(name),
#include "lint/rules.def"
#undef RULE
};

std::string_view name_of(Group group) {
  static constexpr std::array<std::string_view, groups> names = {"syntax and schema",
                                                                 "variables and interpolation",
                                                                 "versions and supply",
                                                                 "structure",
                                                                 "values and combinations",
                                                                 "effects of a change",
                                                                 "style"};
  return names[static_cast<std::size_t>(group)];
}

std::span<const Rule* const> rules() { return table; }

const Rule* rule(std::string_view code) {
  auto found = std::ranges::lower_bound(table, code, {}, [](const Rule* each) { return each->code; });
  return found == std::end(table) || (*found)->code != code ? nullptr : *found;
}

}  // namespace jobstamp::lint
