// A ref that moves.
// SPDX-License-Identifier: Apache-2.0
#include "lint/fetch.hpp"
#include "lint/rule.hpp"

namespace jobstamp::lint {

// The ref stands in `options`, a site of its own, or in the source's query.
static void check_site(const Subject& subject, const Site& site, Report& report) {
  bool is_ref = site.kind == SiteKind::ref;
  bool is_source = site.kind == SiteKind::artifact && !site.set_elsewhere &&
                   (site.reading.getter == version::Getter::git || site.reading.getter == version::Getter::hg);
  bool floats = site.reading.status == version::Status::floating && !site.reading.places.empty();
  if (!(is_ref || is_source) || !floats || site.at.file != subject.file() || is_unfinished(site)) return;
  add_at(report, subject, site, site.reading.places.front().span,
         quoted(site.reading.version) + " looks like a branch, which moves", "name a tag or a commit");
}

extern const Rule git_ref_branch = {
    .code = "git-ref-branch",
    .severity = Severity::info,
    .group = Group::supply,
    .what = "a git ref that looks like a branch",
    .why =
        "The same job fetches other files once the branch has "
        "moved, and running it again changes nothing by itself.",
    .instead = "options {\n  ref = \"v1.2.3\"\n}\n",
    .source = "hashicorp/go-getter get_git.go",
    .check = each_site(check_site),
};

}  // namespace jobstamp::lint
