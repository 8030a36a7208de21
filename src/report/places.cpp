// The path is made safe to look at once for all of them.
// SPDX-License-Identifier: Apache-2.0
#include "report/places.hpp"

#include "report/visible.hpp"

namespace jobstamp {

Places::Places(const Findings& findings) : about_(findings.about) {
  if (about_ != Findings::About::call) append_visible(path_, findings.source.name());
}

void Places::append(std::string& out, Position position) const {
  if (about_ == Findings::About::call) return;
  out += path_;
  if (about_ == Findings::About::text) {
    out.append(":").append(std::to_string(position.line)).append(":").append(std::to_string(position.column));
  }
  out += ": ";
}

}  // namespace jobstamp
