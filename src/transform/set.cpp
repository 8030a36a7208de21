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
#include "transform/overridden.hpp"
#include "transform/placeholders.hpp"
#include "transform/refuse.hpp"
#include "transform/relevant.hpp"
#include "transform/tell.hpp"
#include "transform/write.hpp"

namespace jobstamp {
namespace {

using transform::Call;

// What has gone wrong so far is the cause; what comes after it would be echoes.
bool goes_on(const Call& call) { return call.result.outcome == Outcome::done; }

void write_all(Call& call) {
  write_sites(call);
  write_images(call);
  write_checksums(call);
  write_placeholders(call);
  write_addresses(call);
  refuse_missing(call);
}

void judge(Call& call, const std::vector<transform::Moved>& moved) {
  refuse_shared(call, moved);
  refuse_misread(call, moved);
  refuse_misfilled(call, moved);
  refuse_stale(call, moved);
}

void finish(Call& call, const std::vector<transform::Moved>& moved) {
  tell_changes(call, moved);
  tell_mentions(call, moved);
  tell_overridden(call);
  for (std::uint32_t file = 0; file < call.result.files.size(); ++file) {
    Edits& edits = call.result.files[file].edits;
    edits = call.drafts.edits(file);
    place_additions(call, file, edits);
  }
}

SetResult set_all(const std::vector<const Tree*>& trees, const SetOptions& options) {
  Call call(trees, options);
  refuse_idle_patterns(call);
  if (goes_on(call)) choose_sites(call);
  if (goes_on(call)) write_all(call);
  if (!goes_on(call)) return std::move(call.result);
  std::vector<transform::Moved> moved = moved_places(call);
  judge(call, moved);
  if (goes_on(call)) finish(call, moved);
  return std::move(call.result);
}

/// True if something was written that job files may read whatever packages they name.
bool sets_variables(const std::vector<const Tree*>& trees, const SetResult& result) {
  for (std::size_t file = 0; file < trees.size(); ++file) {
    if (!result.files[file].edits.empty() && is_variable_file(*trees[file])) return true;
  }
  return false;
}

}  // namespace

// Files that have nothing to do with the wishes are left out at first; what was not found is looked for in all of them,
// so that the message can name what they do have.
SetResult set_versions(const std::vector<const Tree*>& trees, const SetOptions& options) {
  std::vector<std::size_t> numbers = transform::relevant_files(trees, options);
  std::vector<const Tree*> relevant;
  relevant.reserve(numbers.size());
  for (std::size_t number : numbers) relevant.push_back(trees[number]);
  SetResult part = set_all(relevant, options);
  if (relevant.size() == trees.size()) return part;
  bool is_all = part.outcome == Outcome::done && part.diagnostics.empty() && !sets_variables(relevant, part);
  if (!is_all) return set_all(trees, options);
  SetResult result = std::move(part);
  std::vector<FileChanges> files(trees.size());
  for (std::size_t number = 0; number < numbers.size(); ++number)
    files[numbers[number]] = std::move(result.files[number]);
  result.files = std::move(files);
  return result;
}

}  // namespace jobstamp
