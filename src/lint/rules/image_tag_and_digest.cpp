// A tag beside a digest.
// SPDX-License-Identifier: Apache-2.0
#include "lint/fetch.hpp"
#include "lint/rule.hpp"

namespace jobstamp::lint {

static void check_image(const Subject& subject, const Site& site, Report& report) {
  if (!is_pulled(site)) return;
  const version::Image& image = *site.reading.image;
  if (image.tag.empty() || image.digest.empty()) return;
  std::string text = legible(site.pieces);
  auto& found = add_at(report, subject, site, image.tag,
                       "the tag " + quoted(part_of(text, image.tag)) + " is ignored beside a digest",
                       "make sure that both still belong together, or drop the tag");
  found.label = "only the digest decides what runs";
}

extern const Rule image_tag_and_digest = {
    .code = "image-tag-and-digest",
    .severity = Severity::info,
    .group = Group::supply,
    .what = "an image with both a tag and a digest",
    .why = "Nomad pulls by the digest alone. If only the tag is raised, the job runs the old image under a new name.",
    .instead = "image = \"redis@sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855\"\n",
    .source = "drivers/docker/utils.go parseDockerImage",
    .check = each_site(check_image),
};

}  // namespace jobstamp::lint
