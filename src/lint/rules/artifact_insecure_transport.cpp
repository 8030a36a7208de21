// A download over an open line, unchecked.
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "lint/fetch.hpp"
#include "lint/rule.hpp"

namespace jobstamp::lint {
namespace {

constexpr std::string_view own_hosts[] = {"localhost", "127.", "[::1]"};

bool is_open(const std::string& source) {
  std::string scheme = scheme_of(source.substr(0, source.find('?')));
  bool is_plain = scheme == "http" || scheme == "git" || scheme.ends_with("::http") || scheme.ends_with("::git");
  std::string_view host = is_plain ? std::string_view(source).substr(source.find("://") + 3) : "";
  return is_plain && std::ranges::none_of(own_hosts, [&](std::string_view each) { return host.starts_with(each); });
}

void check_fetch(const Subject& subject, const Fetch& fetch, Report& report) {
  if (fetch.checksum()) return;
  if (is_open(fetch.text)) {
    Span scheme{0, static_cast<std::uint32_t>(fetch.text.find("://"))};
    add_at(report, subject, *fetch.site, scheme, "this fetches over an open line, and nothing checks what comes",
           "fetch it over `https`, or add a checksum");
  }
  auto insecure = fetch.block.item("insecure");
  if (!insecure || as_boolean(insecure->value()) != true) return;
  report.add(insecure->value_span(), "this takes any server for the right one, and nothing checks what comes",
             "drop `insecure`, or add a checksum");
}

}  // namespace

extern const Rule artifact_insecure_transport = {
    .code = "artifact-insecure-transport",
    .severity = Severity::warning,
    .group = Group::supply,
    .what = "an unchecked download over an open line",
    .why = "Whoever stands between the client and the server can hand over another program. A checksum would notice.",
    .instead = "artifact {\n  source = \"https://example.com/web-1.2.3.tar.gz\"\n}\n",
    .source = "hashicorp/go-getter get_http.go, get_git.go; nomad GH-20126",
    .check = each_fetch(check_fetch),
};

}  // namespace jobstamp::lint
