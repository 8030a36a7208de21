// A source that none of Nomad's getters takes: http, git, hg, s3 and gcs are there, files are not (ARTIFACTS.md parts 1
// and 2). `git@host:path` has a rule of its own.
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "lint/fetch.hpp"
#include "lint/rule.hpp"

namespace jobstamp::lint {
namespace {

constexpr std::string_view detected[] = {"github.com/", "gitlab.com/", "bitbucket.org/", ".amazonaws.com/",
                                         ".googleapis.com/"};
constexpr std::string_view schemes[] = {"http", "https", "git", "hg", "s3", "gcs"};

std::string_view address_of(std::string_view source) { return source.substr(0, source.find('?')); }

bool is_forced(std::string_view source) {
  auto colons = source.find("::");
  return colons != source.npos && colons > 0 && source.find_first_of("/.") > colons;
}

// `s3://bucket/key`: the host is no bucket, so the first of what follows must be.
bool lacks_bucket(std::string_view source) {
  std::string_view address = address_of(source.substr(source.find("://") + 3));
  return std::ranges::count(address, '/') == 1 && address.find("amazonaws.com") == address.npos;
}

std::string wrong_scheme(std::string_view source, const std::string& scheme) {
  if (scheme == "file") return "Nomad fetches no file of the client's own";
  if (scheme == "ssh") return "nothing fetches `ssh://` by itself";
  if (scheme == "s3" && lacks_bucket(source)) return "the host of an `s3://` source is a server, so this names no key";
  bool is_known_scheme = std::ranges::find(schemes, scheme) != std::end(schemes);
  return is_known_scheme ? "" : "nothing in Nomad fetches `" + scheme + "://`";
}

// What no detector knows is taken for a path.
std::string wrong_path(std::string_view source) {
  auto is_there = [&](std::string_view each) { return source.find(each) != source.npos; };
  if (source.empty() || std::ranges::any_of(detected, is_there) || source.find(':') != source.npos) return "";
  return quoted(source) + " is read as a path, and Nomad fetches no file of the client's own";
}

std::string help_for(const std::string& scheme) {
  if (scheme == "ssh") return "clone it with `git::ssh://...`";
  if (scheme == "s3") return "write `s3::https://s3.REGION.amazonaws.com/BUCKET/KEY`";
  return "name a URL, or mount the file with a volume";
}

void check_fetch(const Subject& subject, const Fetch& fetch, Report& report) {
  const std::string& source = fetch.text;
  if (source.empty() || !version::knows_all(source) || is_forced(source)) return;
  std::string scheme = scheme_of(address_of(source));
  std::string message = scheme.empty() ? wrong_path(address_of(source)) : wrong_scheme(source, scheme);
  if (message.empty() || is_unfinished(*fetch.site)) return;
  Span all{0, static_cast<std::uint32_t>(source.size())};
  auto& found = add_at(report, subject, *fetch.site, all, message, help_for(scheme));
  if (scheme == "ssh") found.fix = prefixed(*fetch.site, "git::");
}

}  // namespace

extern const Rule unsupported_artifact_source = {
    .code = "unsupported-artifact-source",
    .severity = Severity::error,
    .group = Group::supply,
    .what = "an artifact that nothing in Nomad can fetch",
    .why =
        "The server takes the job; each allocation fails on the "
        "client, where go-getter's file getter is left out on purpose.",
    .instead = "artifact {\n  source = \"git::ssh://git@example.com/team/site.git?ref=v1.2.3\"\n}\n",
    .source = "client/allocrunner/taskrunner/getter/params.go; #1897, #8969",
    .fixes = Fixes::some,
    .check = each_fetch(check_fetch),
};

}  // namespace jobstamp::lint
