// What each task of a file holds, found by walking the outline along the table of places: its images and artifacts are
// sites at once, its commands and arguments are noted for whoever asks which artifact they follow.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <vector>

#include "site/artifacts.hpp"

namespace jobstamp::site {

/// Where a text stands in which an artifact's file may be named.
struct Word {
  SiteKind kind;
  PlaceId at;
};

/// What one task holds, or a group outside its tasks.
struct Holding {
  std::uint32_t scope = 0;
  std::vector<Delivery> deliveries;
  std::vector<Word> words;        ///< of kind `image`: an image that is a file
  std::vector<PlaceId> mentions;  ///< told about and never set: long texts for the most part

  bool empty() const { return deliveries.empty() && words.empty() && mentions.empty(); }
};

/// The holdings of a file's scopes from `first_scope` on, without the empty ones. Images and artifacts are added to
/// `found`.
std::vector<Holding> holdings(const Inputs& inputs, const version::Hints& hints, version::Readings& readings,
                              std::uint32_t file, std::uint32_t first_scope, Sites& found);

}  // namespace jobstamp::site
