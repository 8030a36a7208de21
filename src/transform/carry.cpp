// Which literal of a text takes which part of a new version. The literal that a reference leads to is
// changeable; what is written around the reference stays: `v${var.x}-alpine` wants `v2.9-alpine`.
// SPDX-License-Identifier: Apache-2.0
#include "transform/carry.hpp"

#include <algorithm>
#include <utility>

namespace jobstamp::transform {
namespace {

bool one_literal(const Pieces& pieces, const std::vector<Slice>& slices) {
  PlaceId first = pieces[slices.front().piece].from;
  return std::all_of(slices.begin(), slices.end(),
                     [&](const Slice& slice) { return pieces[slice.piece].from == first; });
}

/// The slices as parts that share a version out among them.
std::vector<version::Part> parts_of(const Pieces& pieces, const std::vector<Slice>& slices) {
  std::vector<version::Part> parts;
  for (const Slice& slice : slices) {
    std::string text = pieces[slice.piece].text.substr(slice.begin, slice.end - slice.begin);
    parts.push_back({std::move(text), is_around(pieces, slices, slice)});
  }
  return parts;
}

/// What stands there as a person sees it: `v…-alpine`.
std::string outline_of(const std::vector<version::Part>& parts) {
  std::string outline;
  for (const version::Part& part : parts) outline += part.fixed ? part.text : "…";
  return outline;
}

Carried shared_out(const Pieces& pieces, const std::vector<Slice>& slices, const std::string& text) {
  Carried carried;
  std::vector<version::Part> parts = parts_of(pieces, slices);
  auto texts = version::share(text, parts);
  if (!texts) {
    carried.misfit = outline_of(parts);
    std::size_t first = 0;
    while (first + 1 < parts.size() && parts[first].fixed) ++first;
    carried.changeable = pieces[slices[first].piece].from;
    return carried;
  }
  for (std::size_t number = 0; number < slices.size(); ++number) {
    const Slice& slice = slices[number];
    if ((*texts)[number] != parts[number].text)
      carried.changes.push_back({slice.piece, slice.begin, slice.end, (*texts)[number]});
  }
  return carried;
}

}  // namespace

Carried carry(const Pieces& pieces, const version::Replacement& replacement) {
  Carried carried;
  if (replacement.span.empty()) {
    auto slice = beside(pieces, replacement.span.begin);
    if (slice) carried.changes.push_back({slice->piece, slice->begin, slice->end, replacement.text});
    carried.opaque = !slice;
    return carried;
  }
  std::vector<Slice> slices = covered(pieces, replacement.span);
  carried.opaque =
      std::any_of(slices.begin(), slices.end(), [&](const Slice& slice) { return pieces[slice.piece].opaque(); });
  if (carried.opaque || slices.empty()) return carried;
  if (!one_literal(pieces, slices)) return shared_out(pieces, slices, replacement.text);
  // Texts of one template are cut at `$`, `%` and line ends: the first takes the new text, the rest go.
  for (const Slice& slice : slices) {
    carried.changes.push_back(
        {slice.piece, slice.begin, slice.end, slice.piece == slices.front().piece ? replacement.text : ""});
  }
  return carried;
}

}  // namespace jobstamp::transform
