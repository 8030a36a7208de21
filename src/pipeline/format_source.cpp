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
  if (!found.accepted) return {false, "", read_source(source).diagnostics};
  if (found.fault) return {false, "", {*std::move(found.fault)}};
  Formatted formatted;
  if (found.edits.empty()) return formatted;
  formatted.text.reserve(source.size() + source.size() / 8);
  apply(source.bytes(), {0, source.size()}, found.edits, formatted.text);
  if (!is_whole(lines)) formatted.text = keep_other_lines(parse(source).tree, formatted.text, lines);
  formatted.changed = formatted.text != source.bytes();
  if (!formatted.changed) formatted.text.clear();
  return formatted;
}

}  // namespace jobstamp
