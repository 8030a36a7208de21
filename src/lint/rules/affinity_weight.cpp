// A weight that is none.
// SPDX-License-Identifier: Apache-2.0
#include "lint/origin.hpp"
#include "lint/rule.hpp"

namespace jobstamp::lint {

static void check(const Item& affinity, Report& report) {
  auto weight = affinity.item("weight");
  auto amount = weight ? as_integer(weight->value()) : std::nullopt;
  if (!amount || (*amount != 0 && *amount >= -100 && *amount <= 100)) return;
  auto& found =
      report.add(weight->value_span(),
                 *amount == 0 ? std::string("an affinity of weight `0` says nothing")
                              : "a weight lies between `-100` and `100`, and this is " + quoted(weight->value().text),
                 "give it a weight from 1 to 100, or below zero to keep away");
  note_origin(*weight, weight->value(), found);
}

extern const Rule affinity_weight = {
    .code = "affinity-weight",
    .severity = Severity::error,
    .group = Group::values,
    .what = "an affinity's weight of zero, or beyond 100",
    .why =
        "Nomad's parser keeps eight bits of the number, and the server judges what is left: it refuses `0`, `101` or "
        "`256`, but takes `200` for `-56`, and the job keeps away from what it wants.",
    .instead = "affinity {\n  attribute = \"${node.class}\"\n  value     = \"large\"\n  weight    = 80\n}\n",
    .source = "nomad/structs: Affinity.Validate; jobspec2 decodeAffinity",
    .check = each_block("affinity", check),
};

}  // namespace jobstamp::lint
