// A directory that is to be fetched over HTTP.
// SPDX-License-Identifier: Apache-2.0
#include "lint/fetch.hpp"
#include "lint/rule.hpp"

namespace jobstamp::lint {
namespace {

std::string path_of(const std::string& source) {
  std::string path = source.substr(0, source.find('?'));
  auto begin = path.find("://");
  auto subdirectory = path.find("//", begin + 3);
  return path.substr(0, subdirectory);
}

/// What makes it a directory, or nothing.
std::optional<Item> directory_mark(const Fetch& fetch) {
  if (fetch.mode() == "dir") return fetch.block.item("mode");
  bool is_any = fetch.mode() == "any" && path_of(fetch.text).ends_with('/');
  return is_any ? std::optional(fetch.source) : std::nullopt;
}

void check(const Subject&, const Fetch& fetch, Report& report) {
  bool is_told = version::knows_all(fetch.text) && fetch.text.find("${") == std::string::npos;
  if (fetch.reading().getter != version::Getter::http || !is_told || fetch.is_unpacked() != false) return;
  auto mark = directory_mark(fetch);
  if (!mark || is_unfinished(*fetch.site)) return;
  report.add(mark->value_span(), "a directory over HTTP downloads nothing, and Nomad does not say so",
             "name a file or an archive, and leave `mode` out");
}

}  // namespace

extern const Rule artifact_http_directory = {
    .code = "artifact-http-directory",
    .severity = Severity::error,
    .group = Group::supply,
    .what = "a directory as an HTTP source",
    .why =
        "go-getter finds out what a directory holds by a header that Nomad switches off. Nothing "
        "is downloaded, nothing fails, and the task misses its files.",
    .instead = "artifact {\n  source = \"https://example.com/web-1.2.3.tar.gz\"\n}\n",
    .source = "hashicorp/go-getter get_http.go with XTerraformGetDisabled",
    .check = each_fetch(check),
};

}  // namespace jobstamp::lint
