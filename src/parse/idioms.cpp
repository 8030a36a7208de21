// What people really have in their files instead of HCL2.
// SPDX-License-Identifier: Apache-2.0
#include "parse/explain.hpp"

namespace jobstamp::parsing {
const std::vector<Idiom>& idioms() {
  static const std::vector<Idiom> all;
  return all;
}
}  // namespace jobstamp::parsing
