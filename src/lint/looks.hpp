// How a rule declares what it looks at, in its row: `.check = each_block("task", check_task)`. Several go into braces.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

#include "jobstamp/lint.hpp"

namespace jobstamp::lint {

/// Once for each job file.
constexpr Look once(Look::AtFile look) { return {.at = look}; }

/// Once for each job file in which the schema's block `id` stands: for rules that need to see several places at once.
constexpr Look once_with(std::string_view id, Look::AtFile look) { return {.at = look, .with = id}; }

/// Once for each file that lacks the schema's block `id`, a job file or not.
constexpr Look once_without(std::string_view id, Look::AtFile look) { return {.at = look, .without = id}; }

/// Each block that is the schema's `id`, what a `dynamic` block makes included. In files that have no block `with`,
/// where that is given, nothing is to be found.
constexpr Look each_block(std::string_view id, Look::AtPlace look, std::string_view with = {}) {
  return {.at = look, .block = id, .with = with};
}

/// Each place that means what `suits` says: a duration, an unknown name. `suits` sees the schema's rows and no file.
constexpr Look each_place(bool (*suits)(const Meaning&), Look::AtPlace look) { return {.at = look, .suits = suits}; }

/// Those of them that are written as a block, be it one that a `dynamic` block makes.
constexpr Look each_written_block(bool (*suits)(const Meaning&), Look::AtPlace look) {
  return {.at = look, .suits = suits, .written = Look::Written::as_block};
}

/// Those of them that are written with a value: attributes, items of an object, elements of a list.
constexpr Look each_written_value(bool (*suits)(const Meaning&), Look::AtPlace look) {
  return {.at = look, .suits = suits, .written = Look::Written::as_value};
}

/// Each `var.x`, `local.y`, `attr.z` or bare word; where `with` is given, in files that have such a block.
constexpr Look each_reference(Look::AtReference look, std::string_view with = {}) { return {.at = look, .with = with}; }

/// Those of them that are neither `var.x` nor `local.y`.
constexpr Look each_other_reference(Look::AtReference look) { return {.at = look, .at_declared = false}; }

/// Each call of a function.
constexpr Look each_call(Look::AtCall look) { return {.at = look}; }

/// Each `artifact` block that has a source.
constexpr Look each_fetch(Look::AtFetch look) { return {.at = look}; }

/// Each `template` block whose text is known.
constexpr Look each_template(Look::AtTemplate look) { return {.at = look}; }

/// Each place of the file that names a package: an image, an artifact's source, a command.
constexpr Look each_site(Look::AtSite look) { return {.at = look}; }

}  // namespace jobstamp::lint
