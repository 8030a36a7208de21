// Parse, print, check: `fmt` without its files.
// SPDX-License-Identifier: Apache-2.0
#include "jobstamp/pipeline.hpp"

#include "pipeline/encoding.hpp"
#include "pipeline/find_edits.hpp"
#include "pipeline/line_range.hpp"

namespace jobstamp {

static bool is_whole(LineRange lines) { return lines.first == LineRange{}.first && lines.last == LineRange{}.last; }

Formatted format_source(const Source& source, LineRange lines, unsigned threads) {
  FoundEdits found = foreign_encoding(source.bytes()).empty() ? find_edits(source, threads) : FoundEdits();
  if (found.fault) return {{}, {*std::move(found.fault)}};
  if (!found.accepted) return {{}, read_source(source).diagnostics};
  if (!is_whole(lines)) keep_other_lines(parse(source).tree, lines, found.edits);
  return {std::move(found.edits), {}};
}

}  // namespace jobstamp
