// What stands in an action: `$x := key "a" | toUpper` (Go, text/template/parse: pipeline, command, operand).
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "lint/templates/go_cursor.hpp"

namespace jobstamp::lint {

class GoPipelines {
 public:
  explicit GoPipelines(GoCursor& cursor) : cursor_(cursor) {}

  /// Reads one, and the token that closes it; only a range declares two variables. False after a fault of structure.
  bool read(GoToken::Kind closing, bool is_of_range = false);
  /// Judges the text, character or number that stands there, and does not pass it.
  void literal();

  /// Variables that are declared so far in the template that is being read.
  std::vector<std::string_view> variables;
  /// Whether `endif` or the like was told: what it was to close is not open.
  bool has_other_end() const { return has_other_end_; }

 private:
  bool declarations(bool is_of_range);
  bool another_may_follow(bool is_of_range);
  bool begins_operand() const;
  bool command(std::size_t stage);
  bool is_plain_value(const GoToken& each) const;
  bool operand();
  bool parentheses();
  void term();
  void variable();
  void function();
  void judge_call(const GoToken& name, std::size_t given);

  GoCursor& cursor_;
  std::size_t depth_ = 0;  ///< of parentheses
  bool has_other_end_ = false;
};

}  // namespace jobstamp::lint
