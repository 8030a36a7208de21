// A download that is not checked.
// SPDX-License-Identifier: Apache-2.0
#include "lint/fetch.hpp"
#include "lint/rule.hpp"

namespace jobstamp::lint {

// What moves has no checksum to give (`unpinned-artifact`), and an open line is worth more words
// (`artifact-insecure-transport`).
static bool is_pinned_file(const Fetch& fetch) {
  return fetch.reading().getter == version::Getter::http && !fetch.reading().file.empty() && fetch.mode() != "dir" &&
         fetch.reading().status != version::Status::floating && scheme_of(fetch.text).ends_with("https");
}

static void check(const Subject&, const Fetch& fetch, Report& report) {
  if (fetch.checksum() || !is_pinned_file(fetch)) return;
  auto& found = report.add(fetch.source.value_span(), quoted(shown(fetch.site->pieces)) + " has no checksum",
                           "add `checksum = \"sha256:...\"` to its `options`");
  found.label = "whatever stands behind this URL is run";
}

extern const Rule artifact_no_checksum = {
    .code = "artifact-no-checksum",
    .severity = Severity::info,
    .group = Group::supply,
    .what = "a download that is not checked",
    .why =
        "The file behind a URL can change while the URL stays: with a "
        "checksum the task fails, without it the job runs what it got.",
    .instead =
        "artifact {\n  source = \"https://example.com/web-1.2.3.tar.gz\"\n  options {\n"
        "    checksum = \"sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855\"\n  }\n}\n",
    .source = "nomad/structs TaskArtifact; #9764",
    .check = each_fetch(check),
};

}  // namespace jobstamp::lint
