// Carries a change of a site's whole text back to the literals it is made from (VERSIONS.md: "A site's
// text is read through its references").
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "jobstamp/site.hpp"

namespace jobstamp::transform {

/// Bytes `[begin, end)` of piece number `piece` become `text`.
struct PieceChange {
  std::size_t piece = 0;
  std::size_t begin = 0;
  std::size_t end = 0;
  std::string text;
};

/// What becomes of the pieces, or why the text does not fit them.
struct Carried {
  std::vector<PieceChange> changes;
  bool opaque = false;  ///< a piece in the way cannot be known
  std::string misfit;  ///< what stands there, `v…-alpine` with `…` for what can change, where the text does not fit it
  std::optional<PlaceId> awaited;  ///< an empty literal that may be meant to hold the version, or not
  PlaceId changeable;              ///< where the first text that can change is written
};

/// `replacement` is in bytes of `legible(pieces)`. Text around a changeable piece is kept, so that the new
/// text must carry it.
Carried carry(const Pieces& pieces, const version::Replacement& replacement);

}  // namespace jobstamp::transform
