// The passes in order over the lines of a source. Lines are held back as long as a run of cells may go on, and no
// longer: memory stays small and time linear.
// Source: hclwrite/format.go of hashicorp/hcl, `format`; hclwrite/parser.go, `writerTokens`.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "format/indent.hpp"
#include "format/layout.hpp"
#include "format/lines.hpp"
#include "format/passes.hpp"
#include "format/plain.hpp"
#include "format/standing.hpp"
#include "format/writer.hpp"

namespace jobstamp::format {

/// What stands behind the door's `Printer`, with passes to choose; lives no longer than `spacing`.
class LinePrinter {
 public:
  LinePrinter(std::string_view source, const Passes& passes, const Spacing& spacing, std::uint32_t begin = 0)
      : source_(source), passes_(passes), spacing_(spacing), writer_(source, begin) {}

  void read(const TokenList& tokens);
  bool settled(int blocks) const { return run_.empty() && held_.empty() && indent_.is_within(blocks); }
  void forget();
  void finish(const TokenList& tokens);

  std::uint32_t end() const { return writer_.end(); }
  const BlankEdits& edits() const { return writer_.edits(); }

 private:
  void drop_mark(const TokenList& tokens);
  bool pass(const TokenList& tokens, const PlainLine& line);
  bool join_run(const TokenList& tokens, StandingRun::Cells cells, std::uint32_t indent);
  bool stands(const TokenList& tokens, const Line& line);
  void lay_out(const TokenList& tokens, Line line);
  void hold(const TokenList& tokens, const Line& line);
  void hold_run(const TokenList& tokens);
  void settle(const TokenList& tokens);
  void write(const Layout& layout, const Line& line);
  void write(const Layout& layout, const Line& line, Cell cell);

  std::string_view source_;
  const Passes passes_;
  const Spacing& spacing_;
  Writer writer_;
  Indent indent_;
  StandingRun run_;         // lines that were not written yet: either this,
  std::vector<Line> held_;  // or these
  std::uint32_t next_ = 0;  // the first token of the list that was not read
};

}  // namespace jobstamp::format
