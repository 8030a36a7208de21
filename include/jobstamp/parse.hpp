// From bytes to a tree and what is wrong with them. Parsing is total: any bytes give a tree.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
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

/// How many trees a thread keeps the memory of, for its next ones; batches are no larger. It keeps that of one more
/// source, which is read meanwhile.
inline constexpr std::size_t trees_at_hand = 8;

/// Parses a whole configuration file (spec: ConfigFile). It cannot fail.
Parsed parse(Source source);

/// How far a reading of tokens has come: to the end of an item of some body, with whole lines, or of the source.
struct TokensRead {
  TokenList tokens;       ///< all that were not forgotten
  std::uint32_t end = 0;  ///< the first byte that was not read
  int depth = 0;          ///< how many blocks are open
  bool named = false;     ///< one of the open bodies, the file's among them, has an attribute so far
};

/// What whoever listens wants behind an item; `forget` drops the tokens, so that what needs no nodes goes through a
/// file of any size with a little memory.
enum class AfterItem { go_on, forget, stop };

/// Where a reading begins, and where it is told of besides its end; who does not forget then is told behind each item
/// from there on.
struct ReadingPlan {
  std::uint32_t begin = 0;
  std::uint32_t enough = 0xFFFFFFFF;  ///< when there are so many tokens
  std::uint32_t stop = 0xFFFFFFFF;    ///< before this byte, if an item begins there
};

/// Reads the tokens of a source from `plan.begin` on, as if it began there. True if it is accepted and was read to its
/// end; where it is not accepted, `parse` knows why.
bool read_tokens(std::string_view source, const ReadingPlan& plan,
                 const std::function<AfterItem(const TokensRead&)>& hear);

}  // namespace jobstamp
