// Goes along a regular expression, and keeps the first fault that is found in it.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "lint/regexps/go_regexp.hpp"

#include "jobstamp/source.hpp"

namespace jobstamp::lint {

class RegexpCursor {
 public:
  explicit RegexpCursor(std::string_view pattern) : rest_(pattern) {}

  std::string_view rest() const { return rest_; }
  bool is_at(std::string_view text) const { return rest_.starts_with(text); }
  bool is_at_end() const { return rest_.empty(); }
  /// What was taken since only `before` was left.
  std::string_view since(std::string_view before) const { return before.substr(0, before.size() - rest_.size()); }

  std::string_view take(std::size_t size) {
    std::string_view taken = rest_.substr(0, size);
    rest_.remove_prefix(taken.size());
    return taken;
  }
  bool take_if(std::string_view text) { return is_at(text) && !take(text.size()).empty(); }
  template <class Test>
  std::string_view take_while(Test test) {
    return take(static_cast<std::size_t>(std::ranges::find_if_not(rest_, test) - rest_.begin()));
  }
  /// REQUIRES not at the end.
  char32_t take_character() {
    Character character = first_character(rest_);
    take(character.size);
    return character.code;
  }

  void fail(std::string what, std::string help) {
    if (!fault_) fault_ = RegexpFault{std::move(what), std::move(help)};
  }
  const std::optional<RegexpFault>& fault() const { return fault_; }

 private:
  std::string_view rest_;
  std::optional<RegexpFault> fault_;
};

}  // namespace jobstamp::lint
