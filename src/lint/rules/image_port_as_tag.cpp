// A registry and its port, read as an image and its tag.
// SPDX-License-Identifier: Apache-2.0
#include "lint/fetch.hpp"
#include "lint/rule.hpp"

namespace jobstamp::lint {

static bool is_host(std::string_view name) { return name == "localhost" || name.find('.') != name.npos; }

static bool is_port(std::string_view tag) { return tag.size() >= 2 && tag.size() <= 5 && all_digits(tag); }

static void check_image(const Subject& subject, const Site& site, Report& report) {
  if (!is_pulled(site)) return;
  const version::Image& image = *site.reading.image;
  std::string text = legible(site.pieces);
  std::string_view name = part_of(text, image.name);
  std::string_view tag = part_of(text, image.tag);
  if (name.find('/') != name.npos || !is_host(name) || !is_port(tag)) return;
  std::string both(name);
  both.append(":").append(tag);
  std::string what = " is an image " + quoted(name);
  what.append(" with the tag ").append(quoted(tag)).append(", not a registry and its port");
  add_at(report, subject, site, image.tag, quoted(both) + what,
         "name the image behind the port: " + quoted(both + "/NAME:VERSION"));
}

extern const Rule image_port_as_tag = {
    .code = "image-port-as-tag",
    .severity = Severity::warning,
    .group = Group::supply,
    .what = "a registry's port that is read as a tag",
    .why =
        "Without a path the part behind the colon is a tag, so "
        "an image called `localhost` is looked for on docker.io.",
    .instead = "image = \"localhost:5000/web:1.2.3\"\n",
    .source = "distribution/reference splitDockerDomain",
    .check = each_site(check_image),
};

}  // namespace jobstamp::lint
