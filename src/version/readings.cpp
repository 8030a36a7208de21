// Keeps what was read; see `Readings`.
// SPDX-License-Identifier: Apache-2.0
#include "jobstamp/version.hpp"

namespace jobstamp::version {

const Reading& Readings::find(Known& known, std::string_view text, Reading (*read)(std::string_view, const Hints&)) {
  auto found = known.find(text);
  if (found != known.end()) return found->second;
  constexpr std::size_t kept = 256;  // of a thousand jobs in a row, what one of them asks again
  if (known.size() == kept) known.clear();
  return known.emplace(text, read(text, hints_)).first->second;
}

}  // namespace jobstamp::version
