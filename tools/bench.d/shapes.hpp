// What is measured: texts of one shape each, of any size, the same for the same seed.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>

namespace jobstamp::bench {

struct Shape {
  std::string_view name;
  std::string_view what;  ///< for the table's reader
  std::string (*make)(std::size_t bytes);
};

/// All shapes, the plainest first. A text is as long as asked or a little longer; it ends where an item ends.
std::span<const Shape> shapes();

/// The shape called `name`, or null.
const Shape* find_shape(std::string_view name);

}  // namespace jobstamp::bench
