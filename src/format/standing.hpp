// A run of lines that stand already where `align` would put them. Most do, and then no line has to be kept, counted or
// written. Only the commonest run is known here: each line has a lead of ASCII and an assign cell, and none a comment.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <cstdint>
#include <limits>

#include "format/blanks.hpp"
#include "format/columns.hpp"
#include "jobstamp/syntax.hpp"

namespace jobstamp::format {

class StandingRun {
 public:
  /// The tokens that a line's cells begin with, and the one behind it.
  struct Cells {
    std::uint32_t lead;
    std::uint32_t assign;
    std::uint32_t end;
  };

  /// Takes the next line, or leaves it where it stands elsewhere than the run so far. `behind`: where the line before
  /// it ends in the source, and the run so far if there is one.
  bool add(const TokenList& tokens, Cells cells, std::uint32_t behind, std::uint32_t indent) {
    const Span lead = {tokens.span(cells.lead).begin, tokens.span(cells.assign - 1).end};
    const Span gap = {lead.end, tokens.span(cells.assign).begin};
    const std::uint32_t column = indent + gap.end - lead.begin;
    if (empty()) begin(cells.lead, indent, column);
    if (gap.empty() || column != column_ || indent != indent_) return false;
    if (!has_blanks(tokens.text(), gap, gap.size()) || !is_plain(tokens.text(lead))) return false;
    if (!has_blanks(tokens.text(), {behind, lead.begin}, indent)) return false;
    least_gap_ = std::min(least_gap_, gap.size());
    tokens_.end = cells.end;
    end_ = tokens.span(cells.end - 1).end;
    return true;
  }
  void clear() { end_ = 0; }

  bool empty() const { return end_ == 0; }
  /// True if nothing of the run has to move: the longest lead is one blank before the column in which all `=` begin.
  bool holds() const { return !empty() && least_gap_ == 1; }

  TokenRange tokens() const { return tokens_; }
  std::uint32_t indent() const { return indent_; }  ///< the blanks before each line
  std::uint32_t end() const { return end_; }        ///< where it ends in the source

 private:
  void begin(std::uint32_t token, std::uint32_t indent, std::uint32_t column) {
    tokens_.first = token;
    indent_ = indent;
    column_ = column;
    least_gap_ = std::numeric_limits<std::uint32_t>::max();
  }

  std::uint32_t end_ = 0;  // and 0 while there is no line: the others mean nothing then
  TokenRange tokens_;
  std::uint32_t indent_ = 0;
  std::uint32_t column_ = 0;     // that each `=` begins in
  std::uint32_t least_gap_ = 0;  // before an `=`
};

}  // namespace jobstamp::format
