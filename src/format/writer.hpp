// Writes tokens with the blanks that belong before them. Where the source has just these blanks it is
// copied on as one run, so that canonical input costs a single copy; and whether it has them everywhere can
// be asked without writing at all.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <cstdint>
#include <string>
#include <string_view>

#include "jobstamp/source.hpp"

namespace jobstamp::format {

class Writer {
 public:
  /// Appends to `*out`, or nowhere if that is null; the source's bytes before `begin` are not written.
  Writer(std::string_view source, std::uint32_t begin, std::string* out)
      : source_(source), out_(out), copied_(begin), end_(begin), stands_(begin == 0) {}

  /// Writes the bytes `[span)` behind `blanks` blanks. Between it and the last one lie only blanks.
  void write(Span span, std::uint32_t blanks) {
    if (!stands(blanks, span.begin)) {
      stands_ = false;
      flush();
      if (out_ != nullptr) out_->append(blanks, ' ');
      copied_ = span.begin;
    }
    end_ = span.end;
  }

  /// True if all that was written so far stood in the source just so.
  bool stands() const { return stands_; }

  /// The source's offset behind what was written last.
  std::uint32_t end() const { return end_; }

  /// To be called at the end.
  void flush() {
    if (out_ != nullptr) out_->append(source_, copied_, end_ - copied_);
  }

 private:
  // Are there `blanks` blanks from `end_` to `begin` already? A tab is none.
  bool stands(std::uint32_t blanks, std::uint32_t begin) const {
    if (begin - end_ != blanks) return false;
    for (std::uint32_t at = end_; at < begin; ++at)
      if (source_[at] != ' ') return false;
    return true;
  }

  std::string_view source_;
  std::string* out_;
  std::uint32_t copied_;  ///< `[copied_, end_)` is to be copied as it is
  std::uint32_t end_;
  bool stands_;
};

}  // namespace jobstamp::format
