// Replaces image references (VERSIONS.md: "Images"): the registry and the name, with the tag kept, or all of it.
// SPDX-License-Identifier: Apache-2.0
#include "transform/images.hpp"

#include <algorithm>
#include <utility>

#include "transform/choose.hpp"
#include "transform/narrow.hpp"
#include "transform/nearest.hpp"
#include "transform/write.hpp"

namespace jobstamp::transform {
namespace {

void write_image(Call& call, std::uint32_t number, const std::string& reference) {
  const Site& site = call.sites.all[number];
  version::Writing writing = version::write_reference(legible(site.pieces), site.reading, reference, call.hints);
  if (writing.refused())
    return call.fail(Outcome::refused, site.at, complaint("version-refused", writing.refusal, writing.help));
  call.wanted[number] = reference;
  for (const version::Replacement& replacement : writing.replacements) {
    if (!draft(call, number, replacement, reference)) return;
  }
  for (std::string& remark : writing.remarks) call.remark(site.at, "version-note", std::move(remark));
}

bool is_image_called(const Site& site, const std::string& name) {
  const auto& names = site.reading.names;
  return site.kind == SiteKind::image && !site.artifact && std::find(names.begin(), names.end(), name) != names.end();
}

// No image has the name, or none within what the call is narrowed to.
Diagnostic missing(const Call& call, const std::string& name) {
  const auto& all = call.sites.all;
  if (std::any_of(all.begin(), all.end(), [&](const Site& site) { return is_image_called(site, name); })) {
    std::string where = call.options.from ? " is at " + quoted(*call.options.from)
                                          : std::string(" is within what the call is narrowed to");
    return complaint("nothing-chosen", "no image of " + quoted(name) + where);
  }
  std::vector<std::string> known;
  for (const Site& site : call.sites.all) {
    if (site.kind == SiteKind::image && !site.reading.names.empty()) known.push_back(site.reading.package());
  }
  known = nearest_first(name, std::move(known));
  std::string help = known.empty() ? "the inputs have no image with a name" : "the inputs have " + listed(known);
  return complaint("unknown-name", "no input has an image called " + quoted(name), std::move(help));
}

/// An image that is the new one already is not moved, and so no other package.
bool is_ambiguous(Call& call, const Wish& wish, std::vector<std::uint32_t> chosen) {
  const std::string identity = version::read_image(wish.value, call.hints).identity;
  std::erase_if(chosen, [&](std::uint32_t number) { return call.sites.all[number].reading.identity == identity; });
  return refuse_ambiguous(call, wish.name, chosen);
}

}  // namespace

void write_images(Call& call) {
  for (const Wish& wish : call.options.images) {
    std::vector<std::uint32_t> chosen;
    for (std::uint32_t number = 0; number < call.sites.all.size(); ++number) {
      const Site& site = call.sites.all[number];
      if (is_image_called(site, wish.name) && covers(call, site)) chosen.push_back(number);
    }
    if (chosen.empty()) tell_missing(call, missing(call, wish.name));
    if (is_ambiguous(call, wish, chosen)) continue;
    for (std::uint32_t number : chosen) write_image(call, number, wish.value);
  }
}

}  // namespace jobstamp::transform
