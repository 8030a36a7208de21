// Where the values of one file keep what is not written in the file itself: decoded texts, entries of lists. All of it
// goes at once, with the file.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <initializer_list>
#include <memory>
#include <memory_resource>
#include <new>
#include <span>
#include <string_view>
#include <vector>

namespace jobstamp::lint {

class Arena {
 public:
  /// A copy that lives as long as the arena.
  std::string_view keep_text(std::string_view text) { return keep_texts({text}); }
  /// The same of some texts, laid end to end.
  std::string_view keep_texts(std::initializer_list<std::string_view> texts) {
    std::size_t size = 0;
    for (std::string_view each : texts) size += each.size();
    auto* bytes = static_cast<char*>(memory_.allocate(size + 1, 1));
    char* end = bytes;
    for (std::string_view each : texts) end = std::ranges::copy(each, end).out;
    return {bytes, size};
  }
  template <class One>
  const One* keep(const One& one) {
    return new (memory_.allocate(sizeof(One), alignof(One))) One(one);
  }
  template <class Element>
  std::span<const Element> keep_all(const std::vector<Element>& elements) {
    auto* room = static_cast<Element*>(memory_.allocate(elements.size() * sizeof(Element) + 1, alignof(Element)));
    std::uninitialized_copy(elements.begin(), elements.end(), room);
    return {room, elements.size()};
  }

 private:
  std::array<std::byte, 4096> room_;  ///< for what most files need
  std::pmr::monotonic_buffer_resource memory_{room_.data(), room_.size()};
};

}  // namespace jobstamp::lint
