// What differs between two revisions of a job, place by place, and what Nomad does about each: for the rules that
// compare. Places are matched by address, values by what they say: `"60s"` and `"1m"` do not differ, and a variable
// with another default makes all who read it differ. What cannot be known is marked so.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "lint/subject.hpp"

namespace jobstamp::lint {

struct Difference {
  enum class Kind : std::uint8_t { changed, added, removed } kind;
  Item at;            ///< in the later revision; of what was removed the place that it stood in
  std::string name;   ///< of what differs: "kill_timeout"
  std::string path;   ///< `job.group.task.kill_timeout`
  std::string group;  ///< that it stands in; empty for a job's own
  Effect effect;      ///< on a job that runs
  bool is_certain;    ///< it does differ, and the effect is known
};

/// All differences of the `job` block in source order; none where it is another job now, or was none.
std::vector<Difference> differences(const Subject& before, const Subject& after);

/// Where a finding about it belongs.
Span span_of(const Difference& difference);

/// Which of Nomad's schedulers runs a job; `unknown` where the file does not tell, the two revisions differ, or the job
/// runs nothing itself: a periodic or parameterized one only says what the next of its jobs will be like.
enum class Scheduler : std::uint8_t { unknown, service, batch, system, sysbatch };
Scheduler scheduler_of(const Subject& before, const Subject& after);

/// What tells a job from others: the values of `id` (or the label), `namespace` and `region` that both revisions have.
struct Identity {
  Item at;                ///< in the later revision
  std::string_view part;  ///< "id"
  std::string before, after;
};

/// The parts of the identity that differ for certain.
std::vector<Identity> changed_identity(const Subject& before, const Subject& after);

}  // namespace jobstamp::lint
