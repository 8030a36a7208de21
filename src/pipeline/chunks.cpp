// Read, print, check, forget.
// SPDX-License-Identifier: Apache-2.0
#include "pipeline/chunks.hpp"

#include <span>

#include "pipeline/promises.hpp"

namespace jobstamp {

bool Chunks::run(std::uint32_t size) {
  while (print_next(size)) {
    check();
    if (fault_) return false;
    if (reader_.at_end()) return true;
    forget();
  }
  return false;
}

// False if the source is not accepted.
bool Chunks::print_next(std::uint32_t size) {
  do {
    if (!reader_.read(reader_.tokens().size() + size)) return false;
    printer_.read(reader_.tokens());
    settled_ = printer_.settled();
  } while (!settled_ && !reader_.at_end());
  if (reader_.at_end()) printer_.finish(reader_.tokens());
  return true;
}

void Chunks::check() {
  const auto edits = std::span(printer_.edits()).subspan(first_edit_);
  if (edits.empty()) return;  // what is printed is the source: there is no promise left to check
  printed_.clear();
  apply(text_, {begin_, printer_.end()}, edits, printed_);
  fault_ = check_format(source_, reader_.tokens(), printed_);
}

void Chunks::forget() {
  begin_ = printer_.end();
  first_edit_ = printer_.edits().size();
  reader_.forget();
  printer_.forget();
}

}  // namespace jobstamp
