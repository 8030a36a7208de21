// A constraint on something that no node has.
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "lint/rule.hpp"

namespace jobstamp::lint {
namespace {

constexpr std::string_view of_node[] = {"node.unique.id", "node.unique.name", "node.datacenter", "node.class",
                                        "node.pool"};
constexpr std::string_view roots[] = {"attr.", "meta.", "device."};

bool is_attribute(std::string_view text) {
  if (!text.starts_with("${") || !text.ends_with("}")) return false;
  std::string_view name = text.substr(2, text.size() - 3);
  auto begins = [&](std::string_view root) { return name.starts_with(root); };
  return std::ranges::any_of(roots, begins) || std::ranges::find(of_node, name) != std::end(of_node);
}

std::string help_for(std::string_view text) {
  std::string_view name = text.substr(std::min<std::size_t>(2, text.size()));
  if (name.ends_with('}')) name.remove_suffix(1);
  std::vector<std::string_view> known(std::begin(of_node), std::end(of_node));
  auto near = nearest(name, known);
  if (!near.empty()) return "did you mean `${" + std::string(near.front()) + "}`?";
  return "name an attribute of the node: `${attr.kernel.name}`, `${meta.rack}`, `${node.class}`";
}

void check(const Item& constraint, Report& report) {
  const Value& value = constraint.value_of("attribute");
  if (!value.known || !value.text.starts_with('$') || is_attribute(value.text)) return;
  report.add(constraint.item("attribute")->value_span(), "no node has " + quoted(value.text), help_for(value.text));
}

}  // namespace

extern const Rule invalid_constraint_attribute = {
    .code = "invalid-constraint-attribute",
    .severity = Severity::error,
    .group = Group::values,
    .what = "a constraint on something that no node has",
    .why =
        "The scheduler knows `attr`, `meta`, `device` and five names of "
        "`node`. Newer servers refuse the job, older ones never place it.",
    .instead = "constraint {\n  attribute = \"${node.class}\"\n  value     = \"large\"\n}\n",
    .source = "nomad/structs: validateConstraintAttribute; GH-27355, #1777",
    .check = each_block("constraint", check),
};

}  // namespace jobstamp::lint
