// What each task of a file holds: its images and artifacts, which are sites at once. What follows an artifact is looked
// for by whoever knows that there is one: most jobs have none.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "jobstamp/site.hpp"

namespace jobstamp::site {

/// What one task holds.
struct Holding {
  std::uint32_t scope = 0;
  std::uint32_t first_artifact = 0;  ///< number of the first of its artifacts, which stand side by side
  std::uint32_t end_artifact = 0;
  std::vector<PlaceId> image_files;  ///< images that are files, and so no sites of themselves

  bool gives() const { return first_artifact != end_artifact; }
};

/// The holdings of a file's tasks from scope `first_scope` on, without those that have neither artifacts nor image
/// files. Images and artifacts are added to `found`.
std::vector<Holding> holdings(const Inputs& inputs, version::Readings& readings, std::uint32_t file,
                              std::uint32_t first_scope, Sites& found);

/// What `pieces` say for an image: a heredoc ends in a line end, which is no part of it.
std::string image_text(const Pieces& pieces);

/// Adds the site of an image.
void add_image(PlaceId at, Pieces pieces, const version::Reading& reading, Sites& found);

}  // namespace jobstamp::site
