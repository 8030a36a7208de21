// A checksum that cannot be one. In `options` the server checks it; in the source's query go-getter does, which also
// takes a bare digest and capitals.
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "lint/fetch.hpp"
#include "lint/releases.hpp"
#include "lint/rule.hpp"

namespace jobstamp::lint {
namespace {

std::string wrong_digits(std::string_view name, std::string_view digest, std::size_t digits) {
  bool is_hexadecimal = std::ranges::all_of(digest, is_hex);
  if (digest.size() == digits && is_hexadecimal) return "";
  return "a checksum of kind `" + std::string(name) + "` has " + std::to_string(digits) + " hexadecimal digits" +
         (is_hexadecimal ? ", and this has " + std::to_string(digest.size()) : ", and this has other characters");
}

std::string wrong_bare(std::string_view digest) {
  bool fits = std::ranges::any_of(version::checksum_kinds, [&](const version::ChecksumKind& each) {
    return wrong_digits("", digest, each.digits).empty();
  });
  return fits ? "" : "no kind of checksum looks like this";
}

/// What is wrong with it; empty for nothing.
std::string wrong(std::string_view said, bool in_options, bool too_old) {
  auto colon = said.find(':');
  if (colon == said.npos) {
    return in_options ? "a checksum in `options` needs its kind before it" : wrong_bare(said);
  }
  std::string_view kind = said.substr(0, colon);
  if (kind == "file") return in_options && too_old ? "`file:` stands in `options` only since Nomad 2.0.6" : "";
  for (const version::ChecksumKind& each : version::checksum_kinds) {
    if (lowered(kind) != each.name) continue;
    if (in_options && kind != each.name) return "the kind of a checksum is written in lower case";
    return wrong_digits(each.name, said.substr(colon + 1), each.digits);
  }
  return quoted(kind) + " is no kind of checksum that Nomad knows";
}

void check_fetch(const Subject& subject, const Fetch& fetch, Report& report) {
  if (!fetch.artifact->checksum) return;
  const Site& site = subject.sites().all[*fetch.artifact->checksum];
  bool in_options = site.at != fetch.site->at;
  std::string digest = fetch.digest();
  bool is_open = !version::knows_all(digest) || is_unfinished(site) || version::is_placeholder(digest);
  if (is_open || (!in_options && digest.empty())) return;
  std::string_view target = subject.options().nomad;
  bool too_old = !target.empty() && is_before(target, "2.0.6");
  std::string message =
      trimmed(digest).empty() ? "this checksum is empty" : wrong(trimmed(digest), in_options, too_old);
  if (message.empty()) return;
  add_at(report, subject, site, fetch.artifact->digest, message,
         "write it as `sha256:` and the 64 digits that the project publishes");
}

}  // namespace

extern const Rule invalid_checksum = {
    .code = "invalid-checksum",
    .severity = Severity::error,
    .group = Group::supply,
    .what = "a checksum of the wrong form, kind or length",
    .why = "The server refuses the job, or the task fails when it fetches the artifact.",
    .instead =
        "options {\n  checksum = \"sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855\"\n}\n",
    .source = "nomad/structs TaskArtifact.validateChecksum; #9764, #28418",
    .check = each_fetch(check_fetch),
};

}  // namespace jobstamp::lint
