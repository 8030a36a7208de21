// Settings of an identity that do not go together.
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "lint/rule.hpp"

namespace jobstamp::lint {
namespace {

// The one that each task has anyway.
bool is_default(const Item& identity) {
  auto around = identity.parent();
  if (!around || around->block_id() != "task") return false;
  const Value& name = identity.value_of("name");
  return !identity.item("name") || (name.is_plain_text() && (name.text.empty() || name.text == "default"));
}

void check_ttl(const Item& identity, Report& report) {
  auto ttl = identity.item("ttl");
  auto lifetime = ttl ? as_duration(ttl->value()) : std::nullopt;
  if (!lifetime || *lifetime <= 0 || !is_default(identity)) return;
  report.add(ttl->value_span(), "the default identity has no lifetime of its own", "give the identity a `name`");
}

void check_file(const Item& identity, Report& report) {
  auto path = identity.item("filepath");
  if (!path || !path->value().known || path->value().text.empty()) return;
  auto file = identity.item("file");
  if (file && as_boolean(file->value()) != false) return;
  report.add(path->value_span(), "an identity without `file = true` is written to no file", "add `file = true`");
}

void check_signal(const Item& identity, Report& report) {
  auto signal = identity.item("change_signal");
  if (!signal || !signal->value().known || signal->value().text.empty()) return;
  const Value& mode = identity.value_of("change_mode");
  if (identity.item("change_mode") && (!mode.is_plain_text() || mode.text == "signal")) return;
  report.add(signal->value_span(), "a signal is sent with `change_mode = \"signal\"` alone",
             "add `change_mode = \"signal\"`, or leave the signal out");
}

void check_audience(const Item& identity, Report& report) {
  const Value& audience = identity.value_of("aud");
  auto is_empty = [](const Value::Entry& each) { return each.value.is_plain_text() && each.value.text.empty(); };
  if (!audience.known || std::ranges::none_of(audience.entries, is_empty)) return;
  report.add(identity.item("aud")->value_span(), "an empty text is no audience", "name who is to accept the identity");
}

void check(const Item& identity, Report& report) {
  check_ttl(identity, report);
  check_file(identity, report);
  check_signal(identity, report);
  check_audience(identity, report);
}

}  // namespace

extern const Rule identity_mismatch = {
    .code = "identity-mismatch",
    .severity = Severity::error,
    .group = Group::values,
    .what = "settings of an identity that do not go together",
    .why = "The server refuses the job.",
    .instead =
        "identity {\n  name     = \"vault\"\n  aud      = [\"vault.io\"]\n  ttl      = \"1h\"\n  file     = true\n"
        "  filepath = \"local/token\"\n}\n",
    .source = "nomad/structs: WorkloadIdentity.Validate",
    .check = each_block("identity", check),
};

}  // namespace jobstamp::lint
