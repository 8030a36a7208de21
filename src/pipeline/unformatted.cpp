// `lint --fmt` and `fmt --check` say the same of a file.
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <string>
#include <string_view>

#include "jobstamp/pipeline.hpp"

namespace jobstamp {

Diagnostic unformatted(const Source& source, const EditStretches& edits) {
  std::string_view bytes = source.bytes();
  std::string canonical = new_text(source, edits);
  auto differs = std::ranges::mismatch(bytes, canonical).in1;
  auto at = static_cast<std::uint32_t>(differs - bytes.begin());
  return {.code = "unformatted",
          .severity = Severity::warning,
          .span = {at, at},
          .message = "not in canonical form from here on",
          .help = "run `jobstamp fmt`"};
}

}  // namespace jobstamp
