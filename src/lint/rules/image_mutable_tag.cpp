// A tag that moves: a channel, or the line of a version.
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "lint/fetch.hpp"
#include "lint/rule.hpp"

namespace jobstamp::lint {
namespace {

/// `7`, `v1.2`, `16-alpine`: at most two short numbers, which most projects move to each new release. Longer numbers
/// are dates and builds.
bool is_line(std::string_view tag) {
  if (tag.starts_with('v')) tag.remove_prefix(1);
  tag = tag.substr(0, tag.find('-'));
  std::size_t numbers = 0;
  for (std::size_t begin = 0; begin <= tag.size(); ++numbers) {
    std::size_t end = std::min(tag.find('.', begin), tag.size());
    std::string_view number = tag.substr(begin, end - begin);
    if (number.size() > 3 || !all_digits(number)) return false;
    begin = end + 1;
  }
  return numbers <= 2;
}

void check_image(const Subject& subject, const Site& site, Report& report) {
  if (!is_pulled(site) || !site.reading.image->digest.empty() || site.reading.image->tag.empty()) return;
  std::string text = legible(site.pieces);
  std::string tag(part_of(text, site.reading.image->tag));
  bool floats = site.reading.status == version::Status::floating && tag != "latest";
  bool is_partial = site.reading.status == version::Status::pinned && is_line(tag);
  if (!(floats || is_partial) || is_unfinished(site)) return;
  auto& found = add_at(report, subject, site, site.reading.image->tag, "the tag " + quoted(tag) + " can move",
                       "name a full version, or add a digest");
  found.label = floats ? "this names no version" : "this names a line of versions";
}

}  // namespace

extern const Rule image_mutable_tag = {
    .code = "image-mutable-tag",
    .severity = Severity::info,
    .group = Group::supply,
    .what = "an image tag that moves to other images",
    .why =
        "Two nodes can run two images under one tag, and a node that has the image keeps the old one: the "
        "driver pulls again only for `latest` or with `force_pull`.",
    .instead = "image = \"redis:7.2.4-alpine\"\n",
    .source = "drivers/docker/driver.go createImage; #23627",
    .check = each_site(check_image),
};

}  // namespace jobstamp::lint
