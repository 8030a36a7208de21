// A checksum where a directory is fetched.
// SPDX-License-Identifier: Apache-2.0
#include "lint/fetch.hpp"
#include "lint/rule.hpp"

namespace jobstamp::lint {

static void check(const Subject& subject, const Fetch& fetch, Report& report) {
  const Site* checksum = fetch.checksum();
  if (!checksum || !fetch.is_repository()) return;
  bool is_git = fetch.reading().getter == version::Getter::git;
  auto& found = add_at(report, subject, *checksum, fetch.artifact->digest,
                       "a repository has no checksum, so this artifact always fails",
                       is_git ? "pin it by a commit in `ref` instead" : "pin it by a changeset in `rev` instead");
  if (checksum->at != fetch.site->at) found.notes.push_back({fetch.source.value_span(), "this fetches a repository"});
}

extern const Rule checksum_on_vcs = {
    .code = "checksum-on-vcs",
    .severity = Severity::error,
    .group = Group::supply,
    .what = "a checksum on a git or Mercurial source",
    .why = "Only a file can be checked. The client refuses to check a directory, and the task never starts.",
    .instead =
        "artifact {\n  source = \"git::https://github.com/acme/site\"\n  options {\n"
        "    ref = \"72b816fd4a1e3f0f6d0d7b1a2c9f2f6f2d5b9a31\"\n  }\n}\n",
    .source = "hashicorp/go-getter client.go (checksum cannot be specified for directory download)",
    .check = each_fetch(check),
};

}  // namespace jobstamp::lint
