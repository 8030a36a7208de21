// What Nomad does to each group because of what was written (../shared/schema/update-effects.json, by way of the nomad
// room's table).
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <cstdint>
#include <map>
#include <string>
#include <utility>
#include <vector>

#include "transform/additions.hpp"
#include "transform/moved.hpp"

namespace jobstamp::transform {

/// The worst of several effects, some of which may not come to pass.
class Worst {
 public:
  void add(Effect effect, bool is_sure) {
    Effect& worst = is_sure ? sure_ : possible_;
    worst = std::max(worst, effect);
  }
  /// `unknown` where more may happen than what is sure; `none` where nothing was added, as for a literal that nothing
  /// reads.
  Effect effect() const { return possible_ > sure_ ? Effect::unknown : sure_; }

 private:
  Effect sure_ = Effect::none;
  Effect possible_ = Effect::none;
};

/// Answers for the places of one call. What it finds out about a job is kept, for thousands of places can ask.
class Effects {
 public:
  explicit Effects(const Call& call) : call_(call) {}

  /// The effect of a place that reads otherwise on each group that it reaches, in the order the groups stand in the
  /// file. If it is not sure to read otherwise, this is what would happen.
  std::vector<GroupEffect> of(const Moved& moved);
  /// The same for what was added.
  std::vector<GroupEffect> of(const Addition& addition);

 private:
  struct Job {
    std::vector<std::string> groups;                              ///< in source order
    std::map<std::string, std::vector<std::uint32_t>> scopes_of;  ///< a group's scopes, by its name
    Awaits awaits = Awaits::nothing;
  };

  const Job& job(std::uint32_t file, const std::string& name);
  std::vector<GroupEffect> spread(PlaceId at, const std::string& path, Effect effect);

  const Call& call_;
  std::map<std::uint32_t, std::map<std::string, Job>> jobs_;  ///< by file and name
};

}  // namespace jobstamp::transform
