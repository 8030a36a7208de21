// A source of the form that ssh and scp take.
// SPDX-License-Identifier: Apache-2.0
#include "lint/fetch.hpp"
#include "lint/rule.hpp"

namespace jobstamp::lint {

// `user@host:path`; GitHub's is set aside by Nomad itself.
static bool is_scp(std::string_view source) {
  auto at = source.find('@');
  auto colon = source.find(':');
  bool is_there = at != source.npos && colon != source.npos && 0 < at && at < colon;
  return is_there && source.find('/') > colon && source.substr(colon, 2) != "::" && source.substr(colon, 3) != "://" &&
         !source.starts_with("git@github.com:");
}

// Only the user `git` is understood behind `git::`; any other needs a URL.
static std::string with_git(const std::string& source) {
  if (source.starts_with("git@")) return "git::" + source;
  std::string url = "git::ssh://" + source;
  url[url.find(':', 11)] = '/';
  return url;
}

static void check(const Subject& subject, const Fetch& fetch, Report& report) {
  if (!version::knows_all(fetch.text) || !is_scp(fetch.text) || is_unfinished(*fetch.site)) return;
  Span all{0, static_cast<std::uint32_t>(fetch.text.size())};
  auto& found =
      add_at(report, subject, *fetch.site, all, quoted(fetch.text) + " is fetched only with `git::` before it",
             "write " + quoted(with_git(fetch.text)));
  if (fetch.text.starts_with("git@")) found.fix = prefixed(*fetch.site, "git::");
}

extern const Rule scp_source_without_git = {
    .code = "scp-source-without-git",
    .severity = Severity::error,
    .group = Group::supply,
    .what = "`git@host:path` without `git::` before it",
    .why =
        "Nomad reads a source as a URL first, and this is none: the task fails with `first path segment in URL "
        "cannot contain colon`. Only `git@github.com:` is let through.",
    .instead = "artifact {\n  source = \"git::git@gitlab.com:team/site.git?ref=v1.2.3\"\n}\n",
    .source = "client/allocrunner/taskrunner/getter/util.go getURL; #2818",
    .fixes = Fixes::some,
    .check = each_fetch(check),
};

}  // namespace jobstamp::lint
