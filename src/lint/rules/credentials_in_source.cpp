// A secret in an artifact's source, options or headers.
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "lint/fetch.hpp"
#include "lint/rule.hpp"

namespace jobstamp::lint {
namespace {

constexpr std::string_view secret_keys[] = {"aws_access_key_id",
                                            "aws_access_key_secret",
                                            "aws_access_token",
                                            "sshkey",
                                            "access_token",
                                            "private_token",
                                            "token",
                                            "password"};
constexpr std::string_view secret_headers[] = {"authorization", "private-token", "job-token", "x-jfrog-art-api",
                                               "x-vault-token", "x-api-key",     "cookie"};
constexpr auto help =
    "keep it in Vault or a Nomad variable, and let a `secret` block (Nomad 1.11) fetch it: `${secret.NAME.KEY}`";

template <typename Names>
bool is_among(const Names& names, std::string_view name) {
  return std::ranges::find(names, lowered(name)) != std::end(names);
}

bool is_literal(std::string_view text) {
  return !text.empty() && version::knows_all(text) && !version::is_placeholder(text) && text.find("[[") == text.npos &&
         text.find("{{") == text.npos;
}

/// `user:password` before the host; empty if there is none.
Span password_of(std::string_view source) {
  auto begin = source.find("://");
  if (begin == source.npos) return {};
  begin += 3;
  auto at = source.substr(0, std::min(source.find_first_of("/?", begin), source.size())).find('@', begin);
  auto colon = source.find(':', begin);
  if (at == source.npos || colon > at || colon + 1 == at) return {};
  return {static_cast<std::uint32_t>(colon + 1), static_cast<std::uint32_t>(at)};
}

void check_source(const Subject& subject, const Fetch& fetch, Report& report) {
  Span password = password_of(fetch.text);
  if (is_literal(part_of(fetch.text, password))) {
    add_at(report, subject, *fetch.site, password, "a password stands in this source", help);
  }
  for (const version::Parameter& each : fetch.reading().parameters) {
    std::string_view key = part_of(fetch.text, each.key);
    if (!is_among(secret_keys, key) || !is_literal(part_of(fetch.text, each.value))) continue;
    add_at(report, subject, *fetch.site, each.value, "the secret " + quoted(key) + " stands in this source", help);
  }
}

void check_items(const Subject& subject, const std::optional<Item>& around, bool are_headers, Report& report) {
  if (!around) return;
  for (Item item : around->items()) {
    bool is_secret = are_headers ? is_among(secret_headers, item.name()) : is_among(secret_keys, item.name());
    if (!is_secret || !is_literal(legible(read(subject.inputs(), item.id())))) continue;
    report.add(item.value_span(), "the secret " + quoted(item.name()) + " stands in this file", help);
  }
}

void check(const Subject& subject, const Fetch& fetch, Report& report) {
  check_source(subject, fetch, report);
  check_items(subject, fetch.options(), false, report);
  check_items(subject, fetch.block.item("headers"), true, report);
}

}  // namespace

extern const Rule credentials_in_source = {
    .code = "credentials-in-source",
    .severity = Severity::warning,
    .group = Group::supply,
    .what = "a secret in an artifact's source, options or headers",
    .why =
        "Job files live in repositories, and whoever may read the job in Nomad reads the secret too. A template comes "
        "too late with it: artifacts are fetched before templates are rendered. Secrets are fetched before both, by "
        "Nomad 1.11 and later; with an older one the client has to know them (`set_environment_variables` of the "
        "block `artifact` in its configuration, `~/.ssh`, the role of the machine).",
    .instead =
        "secret \"deploy\" {\n  provider = \"nomad\"\n  path     = \"nomad/jobs/web\"\n}\nartifact {\n"
        "  source = \"git::git@gitlab.com:team/site.git?ref=v1.2.3\"\n  options {\n"
        "    sshkey = \"${secret.deploy.key}\"\n  }\n}\n",
    .source = "hashicorp/go-getter url.go redactedParams; client/allocrunner/taskrunner/task_runner_hooks.go",
    .check = each_fetch(check),
};

}  // namespace jobstamp::lint
