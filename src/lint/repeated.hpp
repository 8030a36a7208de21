// Names that may be given once among some blocks: of groups in a job, of tasks in a group.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstddef>
#include <map>
#include <memory_resource>
#include <string_view>

#include "lint/report.hpp"
#include "lint/subject.hpp"

namespace jobstamp::lint {

/// The first labels of some blocks, which are called `kind` and stand in a `where`. How generated blocks are called is
/// not known.
class Labels {
 public:
  Labels(std::string_view kind, std::string_view where, Report& report) : kind_(kind), where_(where), report_(report) {}

  /// Reports the block if another one had its label before: "a task called `x` stands in this group already". Else its
  /// own is one of them.
  void add(const Item& block);
  /// Reports it for the same reason, and leaves its label be.
  void judge(const Item& block);

 private:
  void report_again(const Item& block, const Item& earlier);

  std::string_view kind_, where_;
  Report& report_;
  std::array<std::byte, 512> room_;  ///< for as many as most files have
  std::pmr::monotonic_buffer_resource memory_{room_.data(), room_.size()};
  std::pmr::map<std::string_view, Item> first_{&memory_};
};

}  // namespace jobstamp::lint
