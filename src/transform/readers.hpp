// Who reads what, by way of references that are no text: a call, a conditional, a `for`, a whole collection.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

#include "jobstamp/site.hpp"

namespace jobstamp::transform {

/// A place that reads a part of another one.
struct Reader {
  PlaceId at;
  Reference of;
  bool is_all = false;  ///< the place is the reference and nothing else
};

/// A change as its readers see it: of what stands `below` a place, or of all of it.
struct Shift {
  PlaceId at;
  std::vector<std::string> below;
  bool is_sure = true;  ///< false where it may read the same in the end
};

/// The references in what is written at a place itself, and not at places within it.
std::vector<Reader> references_at(const Inputs& inputs, PlaceId at);

class Readers {
 public:
  /// `files`: for each file of the inputs, whether its places are asked.
  Readers(const Inputs& inputs, const std::vector<bool>& files);

  /// How each place that reads some of what changed changes in turn: one step far.
  std::vector<Shift> of(const Shift& change) const;

 private:
  void add_of(const Shift& change, PlaceId around, const std::vector<std::string>& below,
              std::vector<Shift>& found) const;

  const Inputs& inputs_;
  std::vector<Reader> readers_;  ///< by the place that they read
};

}  // namespace jobstamp::transform
