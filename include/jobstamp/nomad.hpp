// What Nomad calls things: jobs, groups and tasks, the address of a place in them, and what Nomad's
// scheduler does to a running job when that place changes. Facts: hashicorp/nomad, jobspec2 and
// scheduler (../shared/schema). Where Nomad changes, this room changes and no other.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "jobstamp/syntax.hpp"

namespace jobstamp {

/// What becomes of running allocations, from harmless to harmful; `unknown` where the open source
/// code does not decide.
enum class Effect { none, in_place, count, destructive, new_job, rejected, unknown };

/// The effect as a report spells it: "in-place".
std::string_view name_of(Effect effect);

/// What a change at the schema path `path` ("job.group.task.artifact.source") does to a service job.
/// Outside a job: `none`, for a literal there acts through the places that read it.
Effect effect_at(std::string_view path);

/// What another label of the block at `path` does.
Effect effect_of_label(std::string_view path);

/// A job, a group or a task, or the file around them. A `sidecar_task` is a task of that name; a task
/// of a `dynamic` block that has no literal label is called `*`.
struct Scope {
  enum class Level : std::uint8_t { file, job, group, task } level = Level::file;
  std::string job, group, task;  ///< names down to this scope; empty below it
  std::uint32_t parent = 0;      ///< the scope around this one; the file's own is 0
  std::uint32_t block = 0;       ///< the place that opens it: the block, or the `content` of a `dynamic` one
};

/// A block, an attribute, an item of an object or an element of a tuple.
struct Place {
  Cursor node;                  ///< block, attribute, object_item, or the element itself
  std::optional<Cursor> value;  ///< the expression; none for a block
  std::string name;             ///< block type, attribute or key; an element's number
  std::string address;          ///< `job.web.group.webs.task.frontend.artifact[0].source`
  std::string path;             ///< `job.group.task.artifact.source`: no labels, numbers or `dynamic`
  std::uint32_t parent = 0;     ///< number of the place around it; its own for the outermost
  std::uint32_t size = 1;       ///< itself and everything in it, which follows it
  std::uint32_t scope = 0;      ///< number of the innermost scope that it stands in
};

/// All places of a file in source order, each before what stands in it. Lives as long as the tree.
struct Outline {
  std::vector<Place> places;
  std::vector<Scope> scopes;

  const Scope& scope_of(const Place& place) const { return scopes[place.scope]; }
};

/// Walks a tree: blocks in any depth, `dynamic` blocks through their `content`, objects and tuples
/// that are written out. What a call or a `for` would make is not walked.
Outline outline(const Tree& tree);

}  // namespace jobstamp
