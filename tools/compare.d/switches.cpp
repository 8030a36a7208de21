// A row is known by its number, because that is what the table can leave out.
// SPDX-License-Identifier: Apache-2.0
#include "switches.hpp"

#include <algorithm>

#include "format/spacing.hpp"

namespace jobstamp::compare {

static format::Passes without_row(std::size_t number) {
  format::Passes passes;
  passes.row_off = static_cast<int>(number);
  return passes;
}

std::vector<Switch> all_switches() {
  std::vector<Switch> switches(4);
  switches[0] = {"indent", "the pass", {}};
  switches[0].passes.indent = false;
  switches[1] = {"spacing", "the pass", {}};
  switches[1].passes.spacing = false;
  switches[2] = {"align", "the pass", {}};
  switches[2].passes.align = false;
  switches[3] = {"comments", "the pass", {}};
  switches[3].passes.comments = false;
  auto rows = format::spacing_rows();
  for (std::size_t n = 0; n < rows.size(); ++n) {
    switches.push_back({std::to_string(n), std::string(rows[n].reason), without_row(n)});
  }
  return switches;
}

std::optional<Switch> find_switch(const std::string& name) {
  for (const Switch& known : all_switches()) {
    if (known.name == name) return known;
  }
  return std::nullopt;
}

format::Passes passes_of_the_reference() {
  auto rows = format::spacing_rows();
  auto kept = std::find_if(rows.begin(), rows.end(), [](const format::Row& row) {
    return row.blanks == 1 && row.right.has(format::Role::decimal_point);
  });
  return without_row(static_cast<std::size_t>(kept - rows.begin()));
}

}  // namespace jobstamp::compare
