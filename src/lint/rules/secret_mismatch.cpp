// Settings of a secret that its provider does not take.
// SPDX-License-Identifier: Apache-2.0
#include "lint/rule.hpp"

namespace jobstamp::lint {
namespace {

// Nomad's own; any other provider is the name of a plugin.
bool is_built_in(std::string_view provider) { return provider == "nomad" || provider == "vault"; }

bool has_some(const Item& settings) { return settings.is_block() ? !settings.items().empty() : true; }

void check_secret(const Item& secret, Report& report) {
  std::string_view provider = secret.text_of("provider");
  if (provider.empty()) return;
  std::string_view unwanted = is_built_in(provider) ? "env" : "config";
  auto settings = secret.item(unwanted);
  if (settings && has_some(*settings)) {
    report.add(settings->name_span(), "a secret of " + quoted(provider) + " has no " + quoted(unwanted),
               is_built_in(provider) ? "leave it out; what the provider takes stands in `config`"
                                     : "a plugin reads its environment: write it as `env`");
  }
  auto task = secret.parent();
  if (provider != "vault" || !task || task->block_id() != "task") return;
  for (std::optional<Item> around = task; around; around = around->parent()) {
    if (around->item("vault")) return;
  }
  report.add(secret.item("provider")->value_span(), "a secret of `vault` needs a `vault` block",
             "add `vault {}` to the task");
}

}  // namespace

extern const Rule secret_mismatch = {
    .code = "secret-mismatch",
    .severity = Severity::error,
    .group = Group::structure,
    .what = "settings of a secret that its provider does not take",
    .why =
        "The server refuses the job. The providers `nomad` and `vault` take a `config`, plugins an `env`, and a secret "
        "of Vault is fetched with the token that the `vault` block asks for.",
    .instead = "vault {}\nsecret \"db\" {\n  provider = \"vault\"\n  path     = \"secret/data/db\"\n}\n",
    .source = "nomad/structs: Secret.Validate, Task.Validate",
    .check = each_block("secret", check_secret),
};

}  // namespace jobstamp::lint
