// A source, or a part of it that is accepted by itself, chunk after chunk. A chunk ends with an item of the file's
// body, where no run of lines goes on and no bracket is open. Where a file is one block the chunk is the file.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "jobstamp/diagnostic.hpp"
#include "jobstamp/format.hpp"
#include "jobstamp/parse.hpp"

namespace jobstamp {

class Chunks {
 public:
  /// The part of `source` that is `[range)`.
  Chunks(const Source& source, Span range)
      : source_(source), text_(source.text(range)), reader_(text_), printer_(text_) {}

  /// Tokens of 8 bytes, and some 50 KB of text: twice that, with the printed text, lies in the second-level cache.
  static constexpr std::uint32_t usual_size = 8192;

  /// Finds all edits, in chunks of `size` tokens or more. False if the part is not accepted, or if there is a `fault`.
  bool run(std::uint32_t size = usual_size);

  BlankEdits take_edits() { return printer_.take_edits(); }
  std::optional<Diagnostic> fault() const { return fault_; }
  /// True if nothing that follows can move a line of this part, nor repeat an attribute of it.
  bool ends_alone() const { return settled_ && !reader_.has_top_attribute(); }

 private:
  bool print_next(std::uint32_t size);
  void check();
  void forget();

  const Source& source_;
  std::string_view text_;
  TokenReader reader_;
  Printer printer_;
  std::uint32_t begin_ = 0;     // of the chunk, in bytes
  std::size_t first_edit_ = 0;  // of the chunk
  std::string printed_;
  std::optional<Diagnostic> fault_;
  bool settled_ = false;
};

}  // namespace jobstamp
