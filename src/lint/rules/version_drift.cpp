// One package at two versions in one job.
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <map>

#include "lint/env_name.hpp"
#include "lint/fetch.hpp"
#include "lint/rule.hpp"

namespace jobstamp::lint {
namespace {

struct Use {
  const Site* site;
  std::string_view name;
  std::string_view version;
};

/// The images and artifacts whose name and version are there, if only in another tool's brackets.
std::vector<Use> uses(const Subject& subject) {
  std::vector<Use> found;
  for (const Site& site : subject.sites().all) {
    bool is_package = site.kind == SiteKind::image || site.kind == SiteKind::artifact;
    const version::Reading& reading = site.reading;
    if (!is_package || site.at.file != subject.file() || reading.names.empty()) continue;
    if (reading.status != version::Status::pinned) continue;
    std::string_view name = reading.identity.empty() ? reading.names.front() : reading.identity;
    std::string_view version = reading.version;
    found.push_back({&site, name, version.substr(0, version.find('@'))});
  }
  return found;
}

void add(Report& report, const Subject& subject, Span span, const std::string& what, const Use& first) {
  auto& found =
      report.add(span, what + ", and " + quoted(first.version) + " elsewhere in this job", "set both to one version");
  found.notes.push_back({subject.item(first.site->at.place).value_span(), "here at " + quoted(first.version)});
}

bool is_any_named_twice(const std::vector<Use>& all) {
  std::vector<std::string_view> names;
  names.reserve(all.size());
  for (const Use& use : all) names.push_back(use.name);
  std::ranges::sort(names);
  return std::ranges::adjacent_find(names) != names.end();
}

// Two artifacts of one task stand side by side on purpose.
void check_uses(const Subject& subject, const std::vector<Use>& all, Report& report) {
  std::map<std::string_view, const Use*> first;
  for (const Use& use : all) {
    const Use& earlier = *first.emplace(use.name, &use).first->second;
    bool same_task = &subject.item(earlier.site->at.place).scope() == &subject.item(use.site->at.place).scope();
    if (same_task || !differ(earlier.version, use.version)) continue;
    Span span = subject.item(use.site->at.place).value_span();
    add(report, subject, span, quoted(use.name) + " is at " + quoted(use.version) + " here", earlier);
  }
}

constexpr std::string_view key_end = "_VERSION";

bool may_be_key(std::string_view name) {
  bool may_end_so = name.size() >= key_end.size() && (name.ends_with('N') || name.ends_with('n'));
  return may_end_so && env_name_of(name.substr(name.size() - key_end.size())) == key_end;
}

/// What is used, by the name that people give its version: `REDIS_VERSION`.
std::multimap<std::string, const Use*> by_key(const std::vector<Use>& all) {
  std::multimap<std::string, const Use*> found;
  for (const Use& use : all)
    found.emplace(env_name_of(last_segment(use.site->reading.names.front())).append(key_end), &use);
  return found;
}

// Names in `env` and `meta` that may be `SOME_VERSION`.
std::vector<Item> version_keys(const Subject& subject) {
  std::vector<Item> found;
  for (std::string_view block : {"env", "meta"}) {
    for (const Item& around : subject.blocks(block)) {
      for (Item item : around.items()) {
        if (may_be_key(item.name())) found.push_back(item);
      }
    }
  }
  return found;
}

// A name that says another version than all that it may stand for.
void check_key(const Item& item, const std::multimap<std::string, const Use*>& all, Report& report) {
  auto [first, end] = all.equal_range(env_name_of(item.name()));
  if (first == end || !item.value().is_plain_text()) return;
  auto version = item.value().text;
  if (std::any_of(first, end, [&](const auto& each) { return !differ(each.second->version, version); })) return;
  add(report, item.subject(), item.value_span(), quoted(item.name()) + " is " + quoted(version), *first->second);
}

void check(const Subject& subject, Report& report) {
  std::vector<Use> all = uses(subject);
  if (all.empty()) return;
  std::vector<Item> keys = version_keys(subject);
  if (keys.empty() && !is_any_named_twice(all)) return;
  std::erase_if(all, [](const Use& use) { return is_unfinished(*use.site); });
  check_uses(subject, all, report);
  if (keys.empty()) return;
  auto named = by_key(all);
  for (const Item& item : keys) check_key(item, named, report);
}

}  // namespace

extern const Rule version_drift = {
    .code = "version-drift",
    .severity = Severity::warning,
    .group = Group::supply,
    .what = "one package at two versions in one job",
    .why = "Most often one of them was raised and the other forgotten.",
    .instead =
        "task \"server\" {\n  config {\n    image = \"acme/web:1.2.3\"\n"
        "  }\n  env {\n    WEB_VERSION = \"1.2.3\"\n  }\n}\n",
    .source = "lint only",
    .check = once(check),
};

}  // namespace jobstamp::lint
