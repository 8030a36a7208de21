// An attribute of an older Nomad that no longer parses.
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "lint/deletion.hpp"
#include "lint/names.hpp"
#include "lint/releases.hpp"
#include "lint/removed.hpp"
#include "lint/rule.hpp"

namespace jobstamp::lint {

static std::string mending(std::string_view name) {
  if (name == "vault_token") return "delete it; the `vault` block and workload identity give tasks their tokens";
  if (name == "consul_token") return "delete it; the `consul` block and workload identity give tasks their tokens";
  return "delete it; Nomad makes the id itself";
}

static bool may_be_removed(const Meaning& meaning) {
  auto is_from_there = [&](const schema::Removed& row) { return is_from(row, *meaning.around); };
  return is_unknown(meaning) && std::ranges::any_of(schema::removed(), is_from_there);
}

static void check_item(const Item& item, Report& report) {
  const schema::Removed* row = removed_row(item);
  const std::string& target = item.subject().options().nomad;
  if (!row || (!target.empty() && is_before(target, row->removed))) return;
  auto& found = report.add(item.name_span(), quoted(item.name()) + " was removed in Nomad " + std::string(row->removed),
                           mending(item.name()));
  found.fix = delete_lines(item);
}

extern const Rule removed_attribute = {
    .code = "removed-attribute",
    .severity = Severity::error,
    .group = Group::syntax,
    .what = "an attribute of older releases that is gone",
    .why =
        "Nomad's parser refuses the job: since 1.3.0 `service` and "
        "`check` take no `id`, since 1.10.0 a job takes no tokens.",
    .instead = "service {\n  name = \"web\"\n  port = \"http\"\n}\n",
    .source = "api/*.go over Nomad's releases",
    .fixes = Fixes::some,
    .check = each_place(may_be_removed, check_item),
};

}  // namespace jobstamp::lint
