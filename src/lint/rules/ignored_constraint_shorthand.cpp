// `is_set = true` and its like in a constraint: read, and then forgotten.
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "lint/rule.hpp"

namespace jobstamp::lint {
namespace {

bool is_forgotten(const Item& item) {
  const schema::Attribute* attribute = item.meaning().attribute;
  return attribute && attribute->trap == "ignored";
}

std::string operator_line(std::string_view name) { return "operator = \"" + std::string(name) + '"'; }

// `is_set = true` becomes the operator; of `set_contains_any = "a"` the value stays. Of two operators one must go, and
// which is not ours to say.
std::optional<Fix> as_operator(const Item& constraint, const Item& item) {
  auto items = constraint.items();
  if (constraint.item("operator") || constraint.item("value")) return std::nullopt;
  if (std::ranges::count_if(items, is_forgotten) > 1) return std::nullopt;
  Fix fix{"write " + quoted(operator_line(item.name())), {}};
  if (item.name().starts_with("is_")) {
    if (as_boolean(item.value()) != true) return std::nullopt;
    fix.edits.add({item.span(), operator_line(item.name())});
    return fix;
  }
  fix.edits.add({item.name_span(), "value"});
  for (Edit& edit : add_attributes(constraint.place().node, {{"operator", std::string(item.name())}})) {
    if (!fix.edits.add(std::move(edit))) return std::nullopt;
  }
  return fix;
}

void check_constraint(const Item& constraint, Report& report) {
  for (Item item : constraint.items()) {
    if (!is_forgotten(item)) continue;
    auto& found = report.add(item.name_span(), quoted(item.name()) + " does nothing as an attribute of `constraint`",
                             "write " + quoted(operator_line(item.name())));
    found.fix = as_operator(constraint, item);
  }
}

}  // namespace

extern const Rule ignored_constraint_shorthand = {
    .code = "ignored-constraint-shorthand",
    .severity = Severity::error,
    .group = Group::syntax,
    .what = "a constraint whose operator is written in a way that Nomad forgets",
    .why =
        "`regexp`, `version`, `semver` and `set_contains` may be written as "
        "attributes. `is_set`, `is_not_set`, `set_contains_all` and `set_contains_any` "
        "are read and dropped, so that the constraint asks for something else.",
    .instead = "constraint {\n  attribute = \"${attr.driver.docker}\"\n  operator  = \"is_set\"\n}\n",
    .source = "jobspec2 decodeConstraint",
    .fixes = Fixes::some,
    .check = each_block("constraint", check_constraint),
};

}  // namespace jobstamp::lint
