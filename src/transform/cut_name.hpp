// A name that no text has whole: references join it from several, `${var.team}-app`. No tree is needed to see that
// there is no such name: only texts that end with its beginning, or begin with its end, can be its first and last part.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace jobstamp::transform {

/// Parts of one name, as texts have them. Where in doubt there is a part: nothing is ever missed.
class CutName {
 public:
  explicit CutName(std::string_view name);

  /// Takes note of the parts that a file's texts have.
  void look_at(std::string_view bytes);
  /// True if the parts seen so far could make up the name.
  bool can_be_joined() const;

 private:
  void look_at_text(std::string_view text);

  std::string name_;
  std::vector<bool> begun_;               ///< by its size: a text ends with so much of the name
  std::vector<bool> gone_on_;             ///< by its place: a text begins with all that follows it
  std::vector<std::vector<bool>> inner_;  ///< by place and end: a text is exactly that part
};

}  // namespace jobstamp::transform
