// The printer: tokens in canonical layout, byte for byte what the reference's formatter prints
// (hashicorp/hcl, hclwrite/format.go), but where that would change the meaning. Only blanks move.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "jobstamp/syntax.hpp"

namespace jobstamp {

/// Where canonical form has other blanks: at the source's byte `begin`, `drop` bytes become `blanks` spaces.
struct BlankEdit {
  std::uint32_t begin = 0;
  std::uint16_t drop = 0;
  std::uint16_t blanks = 0;
};

/// Sorted and disjoint; one that continues the one before it begins where that ends.
using BlankEdits = std::vector<BlankEdit>;

/// All edits of a source, in stretches of it, none empty: what makes few of them, and what makes millions.
using EditStretches = std::vector<BlankEdits>;

/// Appends `[range)` of `source` with those edits made that lie in it, which are all of `edits`.
void apply(std::string_view source, Span range, std::span<const BlankEdit> edits, std::string& out);

/// Finds what has to move in a source, whose tokens come in any number of lists.
class Printer {
 public:
  /// `begin`: the first byte that matters, as if the source began there.
  explicit Printer(std::string_view source, std::uint32_t begin = 0);
  ~Printer();
  Printer(Printer&&) noexcept;
  Printer& operator=(Printer&&) noexcept;

  /// Goes through the lines of `tokens`, but for those it has seen; `tokens` ends with a line.
  void read(const TokenList& tokens);
  /// True if no later line can move what was read, and just `blocks` blocks are open and no other bracket: the next
  /// list may begin here.
  bool settled(int blocks) const;
  /// The next list begins behind all that was read, and the edits so far are known to the caller.
  void forget();
  /// To be called behind the last token, with the list that was read last.
  void finish(const TokenList& tokens);

  /// How far of the source the edits are known.
  std::uint32_t end() const;
  const BlankEdits& edits() const;

 private:
  class Lines;
  std::unique_ptr<Lines> lines_;
};

/// Appends the canonical form of a tree without errors to `out`. Of the tree it asks the tokens alone.
void print(const Tree& tree, std::string& out);

/// True if printing the tree would give its source, byte for byte.
bool is_canonical(const Tree& tree);

}  // namespace jobstamp
