// An image that names no version.
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <iterator>

#include "lint/origin.hpp"
#include "lint/rule.hpp"

namespace jobstamp::lint {

// To others an image is a file, an address or a name of their own. A sidecar need not say its driver, and where it
// cannot be known it is most likely Docker.
static bool pulls_images(const Item& image) {
  static constexpr std::string_view drivers[] = {"docker", "podman", "containerd", "containerd-driver"};
  for (std::string_view block : {"task", "sidecar_task"}) {
    auto task = image.around(block);
    std::string_view driver = task ? task->text_of("driver") : "";
    if (!driver.empty()) return std::ranges::find(drivers, driver) != std::end(drivers);
  }
  return true;
}

static void check_site(const Subject& subject, const Site& site, Report& report) {
  const auto& image = site.reading.image;
  if (site.at.file != subject.file() || !image || image->file || !image->digest.empty()) return;
  if (site.reading.status == version::Status::computed) return;
  Span tag = image->tag;
  constexpr std::string_view latest = "latest";
  bool may_be_latest = tag.size() == latest.size();
  if (!tag.empty() && !(may_be_latest && legible(site.pieces).compare(tag.begin, tag.size(), latest) == 0)) return;
  const Item item = subject.item(site.at.place);
  // `invalid-image-reference` looks at what ends in its colon.
  if (!pulls_images(item) || (legible(site.pieces).ends_with(':') && !item.value().assumed)) return;
  auto& found =
      report.add(item.value_span(),
                 "image " + quoted(shown(site.pieces)) + (tag.empty() ? " names no version" : " asks for `latest`"),
                 "name a version, or a digest");
  note_origin(item, item.value(), found);
  found.label = "this starts whatever `latest` means that day";
}

extern const Rule image_latest = {
    .code = "image-latest",
    .severity = Severity::warning,
    .group = Group::supply,
    .what = "an image that names no version",
    .why =
        "The same job starts other software tomorrow, and running it "
        "again does not update what runs: for Nomad nothing has changed.",
    .instead = "image = \"redis:7.2.4\"\n",
    .source = "drivers/docker/utils.go parseDockerImage; #5040, #23681",
    .check = each_site(check_site),
};

}  // namespace jobstamp::lint
