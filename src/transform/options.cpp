// Adds options to artifacts. All that goes into one artifact is added at once; a block is made only where
// something goes into it, for an empty one is a change to Nomad.
// SPDX-License-Identifier: Apache-2.0
#include "transform/options.hpp"

#include <map>
#include <utility>

namespace jobstamp::transform {
namespace {

const Artifact& artifact_of(const Call& call, const Addition& addition) { return call.sites.artifacts[addition.artifact]; }

/// The node that takes the option: the `options` block or object, or else the artifact's block.
std::optional<Cursor> taker(const Call& call, const Artifact& artifact) {
  if (!artifact.options) return call.inputs.place(artifact.block).node;
  const Place& options = call.inputs.place(*artifact.options);
  if (!options.value) return options.node;
  if (options.value->kind() == Kind::object) return *options.value;
  return std::nullopt;
}

}  // namespace

void add_option(Call& call, std::uint32_t artifact, std::uint32_t site, std::string name, std::string value) {
  const Artifact& into = call.sites.artifacts[artifact];
  if (!taker(call, into)) {
    Diagnostic refused;
    refused.code = "options-not-written-out";
    refused.message = "`" + name + "` cannot be added to options that are computed";
    refused.help = "write `options` as a block";
    return call.fail(Outcome::refused, *into.options, std::move(refused));
  }
  call.additions.push_back({artifact, site, {std::move(name), std::move(value)}});
}

std::string option_address(const Call& call, const Addition& addition) {
  const Artifact& artifact = artifact_of(call, addition);
  std::string options = artifact.options ? call.address(*artifact.options) : call.address(artifact.block) + ".options";
  return options + "." + addition.option.name;
}

Span option_span(const Call& call, const Addition& addition) {
  auto node = taker(call, artifact_of(call, addition));
  std::uint32_t close = node->span().end - 1;
  return {close, close};
}

void place_options(const Call& call, std::uint32_t file, Edits& edits) {
  std::map<std::uint32_t, std::vector<NewAttribute>> by_artifact;
  for (const Addition& addition : call.additions) {
    if (artifact_of(call, addition).block.file == file) by_artifact[addition.artifact].push_back(addition.option);
  }
  for (const auto& [number, options] : by_artifact) {
    const Artifact& artifact = call.sites.artifacts[number];
    Cursor node = *taker(call, artifact);
    auto added = artifact.options ? add_attributes(node, options) : add_block(node, "options", options);
    for (Edit& edit : added) edits.add(std::move(edit));
  }
}

}  // namespace jobstamp::transform
