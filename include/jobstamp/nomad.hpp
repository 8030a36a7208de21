// What Nomad calls things: jobs, groups and tasks, the address of a place in them, and what Nomad's
// scheduler does to a running job when that place changes. Facts: hashicorp/nomad, jobspec2 and
// scheduler (../shared/schema). Where Nomad changes, this room changes and no other.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

namespace jobstamp {

/// What becomes of running allocations, from harmless to harmful; `unknown` where the open source
/// code does not decide.
enum class Effect { none, in_place, count, destructive, new_job, rejected, unknown };

/// The effect as a report spells it: "in-place".
std::string_view name_of(Effect effect);

}  // namespace jobstamp
