// Adds attributes. All that goes into one place is added at once; `options` are made only where something goes
// into them, for an empty block is a change to Nomad.
// SPDX-License-Identifier: Apache-2.0
#include "transform/additions.hpp"

#include <map>
#include <utility>

namespace jobstamp::transform {
namespace {

/// The node that takes it: a block, or an object that is written out.
std::optional<Cursor> taker(const Call& call, PlaceId into) {
  const Place& place = call.inputs.place(into);
  if (!place.value) return place.node;
  if (place.value->kind() == Kind::object) return *place.value;
  return std::nullopt;
}

std::string below(const Addition& addition, std::string around) {
  return around.append(addition.new_options ? ".options." : ".").append(addition.attribute.name);
}

}  // namespace

void add(Call& call, Addition addition) {
  if (!taker(call, addition.into)) {
    return call.fail(
        Outcome::refused, addition.into,
        complaint("not-written-out", quoted(addition.attribute.name) + " cannot be added to what is computed",
                  "write it out as a block"));
  }
  call.additions.push_back(std::move(addition));
}

void add_option(Call& call, const Artifact& artifact, SiteKind kind, NewAttribute option, std::uint32_t cause) {
  add(call, {artifact.options.value_or(artifact.block), !artifact.options, std::move(option), kind, cause});
}

std::string address_of(const Call& call, const Addition& addition) {
  return below(addition, call.address(addition.into));
}

std::string path_of(const Call& call, const Addition& addition) {
  return below(addition, call.inputs.path(addition.into));
}

Span span_of(const Call& call, const Addition& addition) {
  std::uint32_t close = taker(call, addition.into)->span().end - 1;
  return {close, close};
}

void place_additions(const Call& call, std::uint32_t file, Edits& edits) {
  std::map<std::pair<PlaceId, bool>, std::vector<NewAttribute>> by_place;
  for (const Addition& addition : call.additions) {
    if (addition.into.file == file) by_place[{addition.into, addition.new_options}].push_back(addition.attribute);
  }
  for (const auto& [key, attributes] : by_place) {
    const auto& [into, new_options] = key;
    Cursor node = *taker(call, into);
    auto added = new_options ? add_block(node, "options", attributes) : add_attributes(node, attributes);
    for (Edit& edit : added) edits.add(std::move(edit));
  }
}

}  // namespace jobstamp::transform
