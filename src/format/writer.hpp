// Notes where tokens stand behind other blanks than they should. Most do not: a canonical source costs no memory here,
// and what is printed is the source with these places changed.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <cstdint>
#include <string_view>

#include "format/blanks.hpp"
#include "jobstamp/format.hpp"
#include "jobstamp/source.hpp"

namespace jobstamp::format {

class Writer {
 public:
  Writer(std::string_view source, std::uint32_t begin) : source_(source), end_(begin) {}

  /// Puts the bytes `[span)` behind `blanks` blanks. Between it and the last one lie only blanks.
  void write(Span span, std::uint32_t blanks) {
    if (!has_blanks(source_, {end_, span.begin}, blanks)) note(end_, span.begin - end_, blanks);
    end_ = span.end;
  }

  /// All up to `end` stays as it is.
  void keep(std::uint32_t end) { end_ = end; }

  /// What stands between the last one and `end` becomes `blanks` blanks.
  void replace(std::uint32_t end, std::uint32_t blanks) {
    note(end_, end - end_, blanks);
    end_ = end;
  }

  /// The source's offset behind what was written last.
  std::uint32_t end() const { return end_; }

  const BlankEdits& edits() const { return edits_; }
  void forget_edits() { edits_.clear(); }

 private:
  // An edit holds 16 bits of each number; more takes several.
  void note(std::uint32_t begin, std::uint32_t drop, std::uint32_t blanks) {
    constexpr std::uint32_t most = 0xFFFF;
    do {
      const auto dropped = static_cast<std::uint16_t>(std::min(drop, most));
      const auto added = static_cast<std::uint16_t>(std::min(blanks, most));
      edits_.push_back({begin, dropped, added});
      begin += dropped;
      drop -= dropped;
      blanks -= added;
    } while (drop != 0 || blanks != 0);
  }

  std::string_view source_;
  std::uint32_t end_;
  BlankEdits edits_;
};

}  // namespace jobstamp::format
