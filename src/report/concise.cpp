// A diagnostic a line, as compilers print them: editors and `grep` read PATH:LINE:COLUMN. Columns count bytes.
// SPDX-License-Identifier: Apache-2.0
#include "report/ink.hpp"
#include "report/places.hpp"
#include "report/visible.hpp"

namespace jobstamp {

std::string concise_lines(const Findings& findings, const RenderOptions& options) {
  Ink ink = ink_for(options.color);
  const Places places(findings);
  LineWalk lines(findings.source);
  std::string out;
  for (const auto& diagnostic : findings.diagnostics) {
    places.append(out, lines.position(diagnostic.span.begin));
    out.append(ink_of(ink, diagnostic.severity)).append(name_of(diagnostic.severity)).append(ink.off);
    out.append(": ");
    append_visible(out, diagnostic.message);
    if (!diagnostic.code.empty()) out.append(" [").append(diagnostic.code).append("]");
    out += '\n';
  }
  return out;
}

}  // namespace jobstamp
