// Artifacts: the source, what stands in `options`, the destination, and what all that delivers to a task.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "jobstamp/site.hpp"
#include "site/landing.hpp"

namespace jobstamp::site {

/// What of an artifact its followers are read against.
struct Delivery {
  std::uint32_t artifact = 0;  ///< number among the artifacts
  std::string destination;     ///< legible; empty where there is none
  TaskPath landing;            ///< where its file is, if it is not renamed
  bool renamed = false;        ///< the file goes by another name than the source's
  bool shared = false;         ///< it lands in the allocation's directory, which every task of the group sees
};

/// Adds the artifact of a block and the sites in it. Nothing comes of a block without a source.
void find_artifact(const Inputs& inputs, version::Readings& readings, PlaceId block, Sites& found);

/// How artifact number `artifact` arrives.
Delivery delivery_of(const Inputs& inputs, const Sites& sites, std::uint32_t artifact);

/// What its followers see of it. The sites and the hints must outlive that.
version::Delivered delivered(const Sites& sites, const Delivery& delivery, const version::Hints& hints);

/// Reads a text against what is delivered, `seen`. `text` is the legible one of `pieces`.
version::Reading read_word(const Pieces& pieces, const std::string& text, version::Words words,
                           const Surroundings& around, const version::Delivered& seen, const Delivery& delivery);

/// Of the mentions from number `first` on, which one text has, keeps the first of each line, in order.
void keep_one_a_line(const Inputs& inputs, std::vector<Mention>& all, std::size_t first);

/// True if the text may name the directory that all tasks of an allocation share.
bool may_be_shared(const Pieces& pieces);

/// Drops what of a reading of `pieces` stands in words that do not lead into that directory: another task has no other
/// way to the file.
void keep_shared(const Pieces& pieces, version::Reading& reading);

}  // namespace jobstamp::site
