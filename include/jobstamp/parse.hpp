// From bytes to a tree and what is wrong with them. Parsing is total: any bytes give a tree.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <memory>
#include <string_view>

#include "jobstamp/diagnostic.hpp"
#include "jobstamp/syntax.hpp"

namespace jobstamp {

/// A tree and its diagnostics. Without an error among them the reference accepts the source too, and
/// the tree holds neither `invalid` tokens nor `error` nodes.
struct Parsed {
  Tree tree;
  Diagnostics diagnostics;
  bool ok() const { return !has_errors(diagnostics); }
};

/// How deep brackets, blocks and templates may nest before a diagnostic stops the descent.
inline constexpr int depth_limit = 1000;

/// Parses a whole configuration file (spec: ConfigFile). It cannot fail.
Parsed parse(Source source);

/// Reads the tokens of an accepted source, some items of its top-level body at a time: what needs no nodes goes
/// through a file of any size with a little memory.
class TokenReader {
 public:
  /// `text` must live as long as this.
  explicit TokenReader(std::string_view text);
  ~TokenReader();
  TokenReader(const TokenReader&) = delete;
  TokenReader& operator=(const TokenReader&) = delete;

  /// Reads on through whole items and whole lines, until there are `enough` tokens or the end is reached. False
  /// where the source would not be accepted: `parse` knows why.
  bool read(std::uint32_t enough = 0xFFFFFFFF);
  bool at_end() const;
  /// True if an attribute of the file's body was read.
  bool has_top_attribute() const;
  /// All tokens since the last `forget`.
  TokenList tokens() const;
  void forget();

 private:
  struct Held;
  std::unique_ptr<Held> held_;
};

}  // namespace jobstamp
