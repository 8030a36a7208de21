// `set`, step by step. The order matters: sites are chosen before anything is written, everything is written
// before it is judged as a whole, and only what has passed becomes edits.
// SPDX-License-Identifier: Apache-2.0
#include "jobstamp/transform.hpp"

#include <utility>

#include "transform/additions.hpp"
#include "transform/addresses.hpp"
#include "transform/call.hpp"
#include "transform/checksums.hpp"
#include "transform/choose.hpp"
#include "transform/images.hpp"
#include "transform/moved.hpp"
#include "transform/narrow.hpp"
#include "transform/placeholders.hpp"
#include "transform/refuse.hpp"
#include "transform/tell.hpp"
#include "transform/write.hpp"

namespace jobstamp {

SetResult set_versions(const std::vector<const Tree*>& trees, const SetOptions& options) {
  transform::Call call(trees, options);
  refuse_idle_patterns(call);
  choose_sites(call);
  write_sites(call);
  write_images(call);
  write_placeholders(call);
  write_addresses(call);
  write_checksums(call);
  refuse_missing(call);
  std::vector<transform::Moved> moved = moved_places(call);
  refuse_shared(call, moved);
  refuse_stale(call, moved);
  if (call.result.outcome == Outcome::done) {
    tell_changes(call, moved);
    for (std::uint32_t file = 0; file < trees.size(); ++file) {
      call.result.files[file].edits = call.drafts.edits(file);
      place_additions(call, file, call.result.files[file].edits);
    }
  }
  return std::move(call.result);
}

}  // namespace jobstamp
