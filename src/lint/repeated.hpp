// Names that may be given once among some blocks: of groups in a job, of tasks in a group.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>
#include <optional>
#include <string_view>
#include <utility>

#include "lint/report.hpp"
#include "lint/subject.hpp"

namespace jobstamp::lint {

/// The first thing of each key. Of most kinds there is one in a block, which needs no map.
template <class Key, class Thing = Item>
class Firsts {
 public:
  /// The first one of that key; none if this is it, which is kept.
  std::optional<Thing> before(const Key& key, const Thing& thing) {
    if (auto found = find(key)) return found;
    if (first_) {
      others_.emplace(key, thing);
    } else {
      first_.emplace(key, thing);
    }
    return std::nullopt;
  }
  std::optional<Thing> find(const Key& key) const {
    if (!first_) return std::nullopt;
    if (first_->first == key) return first_->second;
    auto found = others_.find(key);
    return found == others_.end() ? std::nullopt : std::optional(found->second);
  }

 private:
  std::optional<std::pair<Key, Thing>> first_;
  std::map<Key, Thing> others_;
};

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
  Firsts<std::string_view> firsts_;
};

}  // namespace jobstamp::lint
