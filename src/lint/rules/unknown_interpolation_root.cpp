// A reference whose first word is a slip for `var`, `local`, `attr` and the like. Nomad keeps any other word as text.
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <array>

#include "lint/references.hpp"
#include "lint/rule.hpp"

namespace jobstamp::lint {
namespace {

// What people write for it; `job.name` and `task.name` are nobody's slip and stay unjudged.
struct Slip {
  std::string_view written, meant;
};
constexpr std::array slips = {
    Slip{"vars", "var"},   Slip{"variable", "var"},   Slip{"variables", "var"}, Slip{"Var", "var"},
    Slip{"VAR", "var"},    Slip{"locals", "local"},   Slip{"Local", "local"},   Slip{"LOCAL", "local"},
    Slip{"attrs", "attr"}, Slip{"attribute", "attr"}, Slip{"Attr", "attr"},     Slip{"nodes", "node"},
    Slip{"Node", "node"},  Slip{"metas", "meta"},     Slip{"Meta", "meta"},
};

}  // namespace

static constexpr std::array node_names = {"unique", "datacenter", "class", "pool", "region", "attr", "meta"};

static void check(const Subject&, const Reference& reference, Report& report) {
  if (reference.name.empty() || !reference.at) return;
  auto slip = std::ranges::find(slips, reference.root, &Slip::written);
  if (slip != slips.end()) {
    std::string_view steps = reference.expression.text().substr(reference.root.size());
    std::string meant = std::string(slip->meant) + std::string(steps);
    report.add(reference.expression.span(),
               "nothing is called " + quoted(reference.root) + ": Nomad leaves this as text",
               "did you mean " + quoted(meant) + "?");
  } else if (reference.root == "node" && std::ranges::find(node_names, reference.name) == node_names.end()) {
    std::vector<std::string_view> known(node_names.begin(), node_names.end());
    auto near = nearest(reference.name, known);
    report.add(name_span(reference), "a node has no " + quoted(reference.name) + ": Nomad leaves this as text",
               near.empty() ? "a node has `unique.id`, `unique.name`, `datacenter`, `class`, `pool` and `region`"
                            : "did you mean `node." + std::string(near.front()) + "`?");
  }
}

extern const Rule unknown_interpolation_root = {
    .code = "unknown-interpolation-root",
    .severity = Severity::error,
    .group = Group::variables,
    .what = "a reference to nothing that Nomad knows",
    .why =
        "A word that Nomad does not know is no error to it: `${vars.x}` "
        "stays in the text, and fails on the client or never.",
    .instead = "image = \"redis:${var.version}\"\n",
    .source = "the parser puts unknown words back into the text (EvalContext.UndefinedVariable); #5694, #1777",
    .check = each_other_reference(check),
};

}  // namespace jobstamp::lint
