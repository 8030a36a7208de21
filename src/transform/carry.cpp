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

/// The empty texts that references give at the ends of a span or within it: `default = ""`.
std::vector<Slice> empty_within(const Pieces& pieces, Span span) {
  std::vector<Slice> found;
  std::size_t start = 0;
  for (std::size_t number = 0; number < pieces.size() && start <= span.end; ++number) {
    const Piece& piece = pieces[number];
    if (start >= span.begin && piece.text.empty() && !piece.through.empty()) found.push_back({number, 0, 0});
    start += piece.opaque() ? 1 : piece.text.size();
  }
  return found;
}

/// True if what stands there is only what stands around a version: `v`, `-alpine`, `release-`.
bool is_surrounding(std::string_view text) {
  return text == "v" || text == "V" || !is_alphanumeric(text.front()) || !is_alphanumeric(text.back());
}

/// The slices, and between them the empty texts that the version shall fill, where there is no more than those' around.
std::vector<Slice> with_empty(const Pieces& pieces, std::vector<Slice> slices, Span span) {
  std::string text;
  for (const Slice& slice : slices) text += pieces[slice.piece].text.substr(slice.begin, slice.end - slice.begin);
  if (!is_surrounding(text)) return slices;
  for (const Slice& slice : empty_within(pieces, span)) slices.push_back(slice);
  std::stable_sort(slices.begin(), slices.end(), [](const Slice& a, const Slice& b) { return a.piece < b.piece; });
  return slices;
}

/// The first empty text that a reference gives between two separators: `/${var.v}/`.
std::optional<PlaceId> between_separators(const Pieces& pieces) {
  const std::string text = legible(pieces);
  auto separates = [&](std::size_t at) {
    return at >= text.size() || !(is_alphanumeric(text[at]) || version::is_unknown(text[at]));
  };
  std::size_t start = 0;
  for (const Piece& piece : pieces) {
    bool is_empty = piece.text.empty() && !piece.through.empty();
    if (is_empty && start > 0 && separates(start - 1) && separates(start)) return piece.from;
    start += piece.opaque() ? 1 : piece.text.size();
  }
  return std::nullopt;
}

/// A version that is not there yet. Where two empty texts wait for it, or one elsewhere, nobody can tell which place is
/// meant.
Carried added(const Pieces& pieces, const version::Replacement& replacement) {
  Carried carried;
  auto slice = beside(pieces, replacement.span.begin);
  carried.opaque = !slice;
  if (!slice) return carried;
  std::vector<Slice> empty = empty_within(pieces, replacement.span);
  bool fills = std::any_of(empty.begin(), empty.end(), [&](const Slice& each) { return each.piece == slice->piece; });
  if (!fills) carried.awaited = between_separators(pieces);
  if (fills && !one_literal(pieces, empty)) carried.awaited = pieces[slice->piece].from;
  if (!carried.awaited) carried.changes.push_back({slice->piece, slice->begin, slice->end, replacement.text});
  return carried;
}

}  // namespace

Carried carry(const Pieces& pieces, const version::Replacement& replacement) {
  if (replacement.span.empty()) return added(pieces, replacement);
  Carried carried;
  std::vector<Slice> slices = covered(pieces, replacement.span);
  carried.opaque =
      std::any_of(slices.begin(), slices.end(), [&](const Slice& slice) { return pieces[slice.piece].opaque(); });
  if (carried.opaque || slices.empty()) return carried;
  slices = with_empty(pieces, std::move(slices), replacement.span);
  if (!one_literal(pieces, slices)) return shared_out(pieces, slices, replacement.text);
  // Texts of one template are cut at `$`, `%` and line ends: the first takes the new text, the rest go.
  for (const Slice& slice : slices) {
    carried.changes.push_back(
        {slice.piece, slice.begin, slice.end, slice.piece == slices.front().piece ? replacement.text : ""});
  }
  return carried;
}

}  // namespace jobstamp::transform
