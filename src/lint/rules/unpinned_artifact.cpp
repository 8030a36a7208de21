// An artifact that is another one tomorrow.
// SPDX-License-Identifier: Apache-2.0
#include "lint/fetch.hpp"
#include "lint/rule.hpp"

namespace jobstamp::lint {

// A branch that was named on purpose is `git-ref-branch`.
static bool lacks_ref(const Fetch& fetch) {
  return fetch.is_repository() && !fetch.site->set_elsewhere && fetch.reading().insertion.has_value();
}

static bool moves(const Fetch& fetch) {
  bool floats = fetch.reading().status == version::Status::floating && !fetch.site->set_elsewhere;
  return floats && !fetch.is_repository() && !fetch.checksum();
}

static void check(const Subject&, const Fetch& fetch, Report& report) {
  std::string name = quoted(shown(fetch.site->pieces));
  if (lacks_ref(fetch)) {
    bool is_git = fetch.reading().getter == version::Getter::git;
    auto& found = report.add(fetch.source.value_span(), name + " names no version",
                             std::string("name a tag or a commit in `options { ") + (is_git ? "ref" : "rev") + " }`");
    found.label = "this fetches whatever the repository holds that day";
  } else if (moves(fetch)) {
    auto& found =
        report.add(fetch.source.value_span(), name + " names whatever is newest", "name a version, or add a checksum");
    found.label = "this can be another file tomorrow";
  }
}

extern const Rule unpinned_artifact = {
    .code = "unpinned-artifact",
    .severity = Severity::warning,
    .group = Group::supply,
    .what = "an artifact that names no version",
    .why = "The same job runs other software on the next node, or after the next restart, and nobody can tell which.",
    .instead = "artifact {\n  source = \"https://github.com/acme/web/releases/download/v1.2.3/web.tar.gz\"\n}\n",
    .source = "hashicorp/go-getter get_git.go, get_http.go",
    .check = each_fetch(check),
};

}  // namespace jobstamp::lint
