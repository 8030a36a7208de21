// Parse, print, check: `fmt` without its files.
// SPDX-License-Identifier: Apache-2.0
#include "jobstamp/pipeline.hpp"

#include "pipeline/line_range.hpp"
#include "pipeline/promises.hpp"

#include "jobstamp/format.hpp"

namespace jobstamp {

static bool is_whole(LineRange lines) { return lines.first == LineRange{}.first && lines.last == LineRange{}.last; }

Formatted format_source(const Source& source, LineRange lines) {
  Parsed parsed = read_source(source, is_whole(lines) ? Keep::tokens : Keep::tree);
  Formatted formatted;
  formatted.diagnostics = std::move(parsed.diagnostics);
  if (has_errors(formatted.diagnostics)) return formatted;
  print(parsed.tree, formatted.text);
  // What is printed is the source: there is no promise left to check.
  if (formatted.text == source.bytes()) return formatted.text.clear(), formatted;
  const bool whole = is_whole(lines);
  std::string kept = whole ? "" : keep_other_lines(parsed.tree, formatted.text, lines);
  if (auto fault = check_format(std::move(parsed.tree), formatted.text)) {
    formatted.diagnostics.push_back(std::move(*fault));
    formatted.text.clear();
    return formatted;
  }
  if (!whole) formatted.text = std::move(kept);
  formatted.changed = formatted.text != source.bytes();
  if (!formatted.changed) formatted.text.clear();
  return formatted;
}

}  // namespace jobstamp
