// The check before writing, for all sites of the call together: each new text was taken apart again as if it were the
// only one, and where sites share a literal they are not.
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <utility>

#include "transform/refuse.hpp"

namespace jobstamp::transform {
namespace {

/// Sources and references say by themselves what they are; what follows an artifact stands or falls with it.
bool says_itself(const Site& site) {
  return site.kind == SiteKind::artifact || (site.kind == SiteKind::image && !site.artifact);
}

version::Reading taken_apart(Call& call, const Site& site, const std::string& text) {
  return site.kind == SiteKind::image ? version::read_image(text, call.hints) : call.readings.artifact(text);
}

/// A name, or a version that was written, that reads otherwise because of what was written for another site.
bool is_misread(Call& call, std::uint32_t number) {
  const Site& site = call.sites.all[number];
  std::string text = legible(call.drafts.read(site.pieces));
  version::Reading now = taken_apart(call, site, text);
  if (now.names != site.reading.names) return true;
  const std::string& alone = call.alone[number];
  if (!call.wanted[number] || text == alone) return false;
  // A `v` that stands around a reference is part of the text and need not be typed.
  return !version::same(now.version, alone.empty() ? site.reading.version : taken_apart(call, site, alone).version);
}

void refuse(Call& call, const Moved& moved) {
  std::string message = quoted(call.address(moved.at)) + " would read " + quoted(moved.after);
  if (moved.governed_by) message += ", for it is made from " + quoted(call.address(*moved.governed_by)) + " too";
  call.fail(
      Outcome::refused, moved.governed_by.value_or(moved.at),
      complaint("version-refused", std::move(message), "write each place's version beside the name that they share"));
}

}  // namespace

// A placeholder may be part of a name, and `--image` gives another one.
void refuse_misread(Call& call, const std::vector<Moved>& moved) {
  if (call.options.raw || !call.options.images.empty()) return;
  for (const Moved& each : moved) {
    bool by_name = std::all_of(each.causes.begin(), each.causes.end(),
                               [&](std::uint32_t cause) { return call.causes[cause].asked == Asked::package; });
    bool misread = std::any_of(each.sites.begin(), each.sites.end(), [&](std::uint32_t number) {
      return call.wish_of[number] && says_itself(call.sites.all[number]) && is_misread(call, number);
    });
    if (by_name && misread) refuse(call, each);
  }
}

}  // namespace jobstamp::transform
