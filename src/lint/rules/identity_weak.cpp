// An identity that is good for too much, or for too long.
// SPDX-License-Identifier: Apache-2.0
#include "lint/rule.hpp"

namespace jobstamp::lint {
namespace {

// The default identity takes neither audience nor lifetime.
bool may_be_default(const Item& identity) {
  auto name = identity.item("name");
  return !name || name->value().text == "default" || name->value().text.empty();
}

void check_identity(const Item& identity, Report& report) {
  auto name = identity.item("name");
  auto audience = identity.item("aud");
  const Value& said = identity.value_of("aud");
  std::string who = "identity " + quoted(name->value().text);
  if (!audience || (said.known && said.entries.empty())) {
    report.add(name->value_span(), who + " has no audience", "name who is to accept it in `aud`");
  } else if (said.known && said.entries.size() > 1) {
    report.add(audience->value_span(), who + " has several audiences", "make an identity for each of them");
  }
  if (!identity.item("ttl")) report.add(name->value_span(), who + " never expires", "add `ttl = \"1h\"`");
}

void check(const Item& identity, Report& report) {
  bool is_of_task = identity.parent() && identity.parent()->block_id() == "task";
  if (is_of_task && !may_be_default(identity) && !identity.is_generated()) check_identity(identity, report);
}

}  // namespace

extern const Rule identity_weak = {
    .code = "identity-weak",
    .severity = Severity::info,
    .group = Group::values,
    .what = "an identity without one audience and a lifetime",
    .why = "A token that anyone accepts, or that never expires, serves whoever finds it.",
    .instead = "identity {\n  name = \"vault\"\n  aud  = [\"vault.io\"]\n  ttl  = \"1h\"\n}\n",
    .source = "nomad/structs: WorkloadIdentity.Warnings",
    .check = each_block("identity", check),
};

}  // namespace jobstamp::lint
