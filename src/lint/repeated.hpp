// Names that may be given once among some blocks: of groups in a job, of tasks in a group.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstddef>
#include <map>
#include <optional>
#include <string_view>
#include <utility>

#include "lint/report.hpp"
#include "lint/subject.hpp"

namespace jobstamp::lint {

/// The first thing of each key. Of most kinds there are few in a block, which need no map.
template <class Key, class Thing = Item>
class Firsts {
 public:
  /// The first one of that key; none if this is it, which is kept.
  std::optional<Thing> before(const Key& key, const Thing& thing) {
    if (auto found = find(key)) return found;
    if (count_ < few_.size()) {
      few_[count_++].emplace(key, thing);
    } else {
      others_.emplace(key, thing);
    }
    return std::nullopt;
  }
  std::optional<Thing> find(const Key& key) const {
    for (std::size_t n = 0; n < count_; ++n) {
      if (few_[n]->first == key) return few_[n]->second;
    }
    if (others_.empty()) return std::nullopt;
    auto found = others_.find(key);
    return found == others_.end() ? std::nullopt : std::optional(found->second);
  }

 private:
  std::array<std::optional<std::pair<Key, Thing>>, 8> few_;
  std::size_t count_ = 0;
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
