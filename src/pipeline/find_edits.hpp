// Formatting, a chunk of a source at a time: what is looked at lies in the cache, and a file of any size takes no more
// memory than what changes in it. Each chunk's promises are checked before the next is read.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

#include "jobstamp/diagnostic.hpp"
#include "jobstamp/format.hpp"
#include "pipeline/chunks.hpp"

namespace jobstamp {

struct FoundEdits {
  bool accepted = false;            ///< whether the source has no mistake
  EditStretches edits;              ///< what makes it canonical
  std::optional<Diagnostic> fault;  ///< a promise was broken: nothing may be changed
};

/// With more than one thread a large source is worked on from two places at once.
FoundEdits find_edits(const Source& source, Sought sought, unsigned threads);

}  // namespace jobstamp
