// A name such as `NOMAD_PORT_my-port`.
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <array>

#include "lint/references.hpp"
#include "lint/rule.hpp"

namespace jobstamp::lint {

static bool names_a_label(std::string_view name) {
  static constexpr std::array<std::string_view, 9> beginnings = {
      "NOMAD_PORT_",      "NOMAD_IP_",         "NOMAD_ADDR_",     "NOMAD_HOST_PORT_", "NOMAD_HOST_IP_",
      "NOMAD_HOST_ADDR_", "NOMAD_ALLOC_PORT_", "NOMAD_ALLOC_IP_", "NOMAD_ALLOC_ADDR_"};
  return std::ranges::any_of(beginnings, [&](std::string_view each) { return name.starts_with(each); });
}

static void check(const Subject&, const Reference& each, Report& report) {
  if (each.root.find('-') == each.root.npos || !names_a_label(each.root)) return;
  std::string right(each.root);
  std::ranges::replace(right, '-', '_');
  Span span{each.expression.span().begin, each.expression.span().begin + static_cast<std::uint32_t>(each.root.size())};
  auto& found = report.add(span, "there is no " + quoted(each.root) + ": the environment has no dashes",
                           "write " + quoted(right));
  found.fix = Fix{"write " + quoted(right), {}};
  found.fix->edits.add({span, right});
}

extern const Rule dashed_env_reference = {
    .code = "dashed-env-reference",
    .severity = Severity::error,
    .group = Group::variables,
    .what = "a port's environment variable that is written with a dash",
    .why =
        "In the names of environment variables Nomad turns each dash of a label "
        "into `_`. The name with a dash is nobody's, and stays as text.",
    .instead = "args = [\"-port\", \"${NOMAD_PORT_my_port}\"]\n",
    .source = "client/taskenv/env.go buildEnv",
    .fixes = Fixes::all,
    .check = each_other_reference(check),
};

}  // namespace jobstamp::lint
