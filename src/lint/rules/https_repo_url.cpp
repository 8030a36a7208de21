// The address of a repository's page, fetched as a file.
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "lint/fetch.hpp"
#include "lint/rule.hpp"

namespace jobstamp::lint {
namespace {

constexpr std::string_view hosts[] = {"github.com/", "gitlab.com/", "bitbucket.org/", "codeberg.org/"};

/// What stands behind `https://` and before the query.
std::string_view address_of(std::string_view source) {
  auto begin = source.find("://");
  return source.substr(begin + 3, source.find('?') - begin - 3);
}

bool is_repository(std::string_view address) {
  if (address.ends_with(".git")) return true;
  if (address.ends_with('/')) address.remove_suffix(1);
  auto is_at = [&](std::string_view host) { return address.starts_with(host); };
  return std::ranges::any_of(hosts, is_at) && std::ranges::count(address, '/') == 2;
}

void check(const Subject& subject, const Fetch& fetch, Report& report) {
  if (!fetch.text.starts_with("https://") && !fetch.text.starts_with("http://")) return;
  if (!version::knows_all(fetch.text) || !is_repository(address_of(fetch.text)) || fetch.option("archive")) return;
  Span all{0, static_cast<std::uint32_t>(fetch.text.size())};
  auto& found = add_at(report, subject, *fetch.site, all, "this downloads the repository's web page, it clones nothing",
                       "write `git::` before it");
  found.fix = prefixed(*fetch.site, "git::");
}

}  // namespace

extern const Rule https_repo_url = {
    .code = "https-repo-url",
    .severity = Severity::warning,
    .group = Group::supply,
    .what = "a repository's web address as a source",
    .why =
        "A source with a scheme is fetched by that scheme: `https://` downloads what stands there, an "
        "HTML page. Only `git::` or an address without a scheme clones.",
    .instead = "artifact {\n  source = \"git::https://github.com/acme/site?ref=v1.2.3\"\n}\n",
    .source = "hashicorp/go-getter detect.go",
    .fixes = Fixes::some,
    .check = each_fetch(check),
};

}  // namespace jobstamp::lint
