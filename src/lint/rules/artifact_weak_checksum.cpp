// A checksum that can be forged.
// SPDX-License-Identifier: Apache-2.0
#include "lint/fetch.hpp"
#include "lint/rule.hpp"

namespace jobstamp::lint {

// A bare digest in a query is told by its length.
static std::string_view weak_kind(std::string_view digest) {
  bool is_bare = digest.find(':') == digest.npos;
  if (digest.starts_with("md5:") || (is_bare && digest.size() == 32)) return "md5";
  if (digest.starts_with("sha1:") || (is_bare && digest.size() == 40)) return "sha1";
  return "";
}

static void check(const Subject& subject, const Fetch& fetch, Report& report) {
  const Site* checksum = fetch.checksum();
  std::string_view kind = checksum ? weak_kind(fetch.digest()) : "";
  if (kind.empty()) return;
  add_at(report, subject, *checksum, fetch.artifact->digest,
         quoted(kind) + " can be forged, and a FIPS build of Nomad refuses it", "take the project's `sha256`");
}

extern const Rule artifact_weak_checksum = {
    .code = "artifact-weak-checksum",
    .severity = Severity::info,
    .group = Group::supply,
    .what = "an md5 or sha1 checksum",
    .why = "Two files with one such sum can be made on purpose. It still notices a broken download.",
    .instead =
        "options {\n  checksum = \"sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855\"\n}\n",
    .source = "nomad/structs TaskArtifact.validateChecksum",
    .check = each_fetch(check),
};

}  // namespace jobstamp::lint
