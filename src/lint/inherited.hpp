// A number or a duration as the server will see it: as it is written, inherited from the job, or by default. Merging:
// api/jobs.go and api/tasks.go of hashicorp/nomad (Canonicalize).
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "lint/subject.hpp"

namespace jobstamp::lint {

/// What one attribute amounts to.
struct Setting {
  std::optional<std::int64_t> amount;  ///< nanoseconds for a duration; nothing where it cannot be known
  std::optional<Item> item;            ///< where it is written; none for a default
  std::string_view standard = {};      ///< of a duration
  std::int64_t number = 0;             ///< the default of a number

  /// For a message: "`5m`", "`300` by default".
  std::string shown() const;
};

/// A block and those that it inherits from, nearest first: a group's `update`, then the job's.
class Inherited {
 public:
  Inherited() = default;
  explicit Inherited(const Item& block);
  explicit Inherited(const NamedItems& blocks);
  /// The blocks called `name` in `around` and in the job around that.
  static Inherited of(const Item& around, std::string_view name);

  /// Those from which the ones before inherit.
  void add(const NamedItems& blocks);

  bool empty() const { return !nearest_; }
  const Item& nearest() const { return *nearest_; }
  std::optional<Item> item(std::string_view name) const;
  Setting integer(std::string_view name, std::int64_t standard) const;
  /// `standard` as Go writes it: "10m".
  Setting duration(std::string_view name, std::string_view standard) const;
  /// The text of the attribute; empty where it cannot be known.
  std::string_view text(std::string_view name, std::string_view standard) const;
  /// The truth of the attribute; nothing where it cannot be known.
  std::optional<bool> truth(std::string_view name, bool standard) const;

 private:
  void add(const Item& block);

  std::optional<Item> nearest_;
  std::vector<Item> farther_;  ///< mostly none
  bool is_unsure_ = false;     ///< a `dynamic` block may make some of them, or none
};

/// Looks at the policies called `name` that hold for groups: of each group that has one, with what it inherits; then
/// at the job's own, if it holds for a group that has none.
template <class Look>
void for_each_policy(const Subject& subject, std::string_view name, const Look& look) {
  auto job = subject.job();
  if (!job) return;
  bool is_inherited = false;
  for (Item group : job->items("group")) {
    Inherited policy(group.items(name));
    is_inherited |= policy.empty();
    if (policy.empty()) continue;
    policy.add(job->items(name));
    look(policy);
  }
  Inherited own = is_inherited ? Inherited(job->items(name)) : Inherited();
  if (!own.empty()) look(own);
}

/// The job's type, `service` by default; empty where it cannot be known.
std::string_view job_type(const Subject& subject);

/// How many allocations a group has; nothing where it cannot be known.
Setting count_of(const Item& group);

/// Where to point at: the first of the two that is written and stands in or below `around`, else its head.
Span written_in(const Item& around, const Setting& first, const Setting& second);

/// Points at where the setting is written, unless the finding does so already, and at what a variable says there.
void note(Diagnostic& found, const Setting& setting, std::string message);

}  // namespace jobstamp::lint
