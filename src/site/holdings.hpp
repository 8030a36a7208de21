// What each task of a file holds: its images and artifacts are sites at once, its commands and arguments are noted for
// whoever asks which artifact they follow.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <vector>

#include "jobstamp/site.hpp"

namespace jobstamp::site {

/// Where a text stands in which an artifact's file may be named.
struct Word {
  SiteKind kind;
  PlaceId at;
};

/// What one task holds.
struct Holding {
  std::uint32_t scope = 0;
  std::uint32_t first_artifact = 0;  ///< number of the first of its artifacts, which stand side by side
  std::uint32_t end_artifact = 0;
  std::vector<Word> words;  ///< of kind `image`: an image that is a file

  bool gives() const { return first_artifact != end_artifact; }
};

/// The holdings of a file's tasks from scope `first_scope` on, without the empty ones. Images and artifacts are added
/// to `found`.
std::vector<Holding> holdings(const Inputs& inputs, version::Readings& readings, std::uint32_t file,
                              std::uint32_t first_scope, Sites& found);

/// Adds the site of an image.
void add_image(PlaceId at, Pieces pieces, const version::Reading& reading, Sites& found);

}  // namespace jobstamp::site
