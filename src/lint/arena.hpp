// Where the values of one file keep what is not written in the file itself: decoded texts, entries of lists. All of it
// goes at once, with the file.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
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
  std::string_view keep_text(std::string_view text) {
    auto* bytes = static_cast<char*>(memory_.allocate(text.size() + 1, 1));
    std::ranges::copy(text, bytes);
    return {bytes, text.size()};
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
