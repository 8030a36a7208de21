// Parse, print, check: `fmt` without its files; and as much of it as `fmt --check` needs.
// SPDX-License-Identifier: Apache-2.0
#include "jobstamp/pipeline.hpp"

#include "pipeline/encoding.hpp"
#include "pipeline/find_edits.hpp"
#include "pipeline/line_range.hpp"

namespace jobstamp {

static FoundEdits find_in(const Source& source, Sought sought, unsigned threads) {
  return foreign_encoding(source.bytes()).empty() ? find_edits(source, sought, threads) : FoundEdits();
}

Formatted format_source(const Source& source, LineRange lines, unsigned threads) {
  FoundEdits found = find_in(source, Sought::all_edits, threads);
  if (found.fault) return {{}, {*std::move(found.fault)}};
  if (!found.accepted) return {{}, read_source(source).diagnostics};
  if (lines != LineRange()) keep_other_lines(parse(source).tree, lines, found.edits);
  return {std::move(found.edits), {}};
}

Judged judge_source(const Source& source, unsigned threads) {
  const FoundEdits found = find_in(source, Sought::any_edit, threads);
  if (!found.accepted) return {false, read_source(source).diagnostics};
  return {!found.edits.empty(), {}};
}

}  // namespace jobstamp
