// Of several variable files that assign a variable the last one wins, as with `-var-file`, and that is the one which is
// set. Files for several environments may all be named all the same: whoever does so hears which of them stay.
// SPDX-License-Identifier: Apache-2.0
#include "transform/overridden.hpp"

#include "transform/nearest.hpp"

namespace jobstamp::transform {
namespace {

/// The outermost place around a place.
PlaceId outermost(const Call& call, PlaceId at) {
  const auto& places = call.inputs.files[at.file].outline.places;
  while (places[at.place].parent != at.place) at.place = places[at.place].parent;
  return at;
}

/// The place of the same address in what another file assigns.
std::optional<PlaceId> counterpart(const Call& call, PlaceId set, std::uint32_t file) {
  const Outline& outline = call.inputs.files[file].outline;
  const auto& assignments = call.inputs.files[file].declared.assignments;
  auto assigned = assignments.find(call.inputs.place(outermost(call, set)).name);
  if (assigned == assignments.end()) return std::nullopt;
  const std::string address = call.address(set);
  std::uint32_t end = assigned->second + outline.places[assigned->second].size;
  for (std::uint32_t number = assigned->second; number < end; ++number) {
    if (outline.address(number) == address) return PlaceId{file, number};
  }
  return std::nullopt;
}

void tell(Call& call, PlaceId set, PlaceId other) {
  if (call.drafts.shown(read(call.inputs, set)) == shown(read(call.inputs, other))) return;
  call.remark(other, "overridden",
              quoted(call.address(other)) +
                  " stays as it is: " + quoted(call.inputs.files[set.file].tree->source().name()) +
                  " assigns it too, and the last file wins");
}

}  // namespace

void tell_overridden(Call& call) {
  for (std::uint32_t file = 1; file < call.inputs.files.size(); ++file) {
    const Declarations& declared = call.inputs.files[file].declared;
    if (declared.assignments.empty()) continue;
    for (const Piece& piece : call.drafts.written(file)) {
      for (std::uint32_t other = 0; other < file; ++other) {
        if (auto same = counterpart(call, piece.from, other)) tell(call, piece.from, *same);
      }
    }
  }
}

}  // namespace jobstamp::transform
