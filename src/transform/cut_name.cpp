// Texts are what stands between `"`, `$`, `}` and line ends; that takes in expressions too, which does no harm. A part
// of digits alone may come from a number, which stands between other marks: it is taken for seen.
// SPDX-License-Identifier: Apache-2.0
#include "transform/cut_name.hpp"

#include <algorithm>

#include "jobstamp/source.hpp"

namespace jobstamp::transform {

CutName::CutName(std::string_view name)
    : name_(name),
      begun_(name.size() + 1),
      gone_on_(name.size() + 1),
      inner_(name.size() + 1, std::vector<bool>(name.size() + 1)) {
  for (std::size_t begin = 0; begin < name.size(); ++begin) {
    for (std::size_t end = begin + 1; end <= name.size() && is_digit(name[end - 1]); ++end) {
      inner_[begin][end] = true;
      if (begin == 0) begun_[end] = true;
      if (end == name.size()) gone_on_[begin] = true;
    }
  }
}

void CutName::look_at_text(std::string_view text) {
  std::string_view name = name_;
  for (std::size_t size = 1; size < name.size(); ++size) {
    if (text.ends_with(name.substr(0, size))) begun_[size] = true;
    if (text.starts_with(name.substr(size))) gone_on_[size] = true;
  }
  if (text.size() >= name.size()) return;
  for (std::size_t at = name.find(text); at != name.npos; at = name.find(text, at + 1))
    inner_[at][at + text.size()] = true;
}

void CutName::look_at(std::string_view bytes) {
  constexpr std::string_view ends = "\"$}\n";
  while (!bytes.empty()) {
    std::size_t end = std::min(bytes.find_first_of(ends), bytes.size());
    if (end > 0) look_at_text(bytes.substr(0, end));
    bytes.remove_prefix(std::min(end + 1, bytes.size()));
    if (!bytes.empty() && bytes.front() == '{') bytes.remove_prefix(1);
  }
}

bool CutName::can_be_joined() const {
  std::vector<bool> reached = begun_;
  for (std::size_t at = 1; at < name_.size(); ++at) {
    if (!reached[at]) continue;
    if (gone_on_[at]) return true;
    for (std::size_t end = at + 1; end < name_.size(); ++end) reached[end] = reached[end] || inner_[at][end];
  }
  return false;
}

}  // namespace jobstamp::transform
