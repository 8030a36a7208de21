// The inventory as a table in Markdown, for a pull request's comment, a wiki page or GitHub's $GITHUB_STEP_SUMMARY.
// SPDX-License-Identifier: Apache-2.0
#include "report/markdown.hpp"

#include "jobstamp/report.hpp"

namespace jobstamp {

static std::string note_of(const Entry& entry) {
  if (entry.governed_by) return "set in " + markdown_code(*entry.governed_by);
  return markdown_text(entry.reason.value_or(""));
}

std::string inventory_markdown(const std::vector<InventoryFile>& files, Color) {
  std::string out = "| package | version | status | kind | place | address | note |\n|---|---|---|---|---|---|---|\n";
  for (const auto& file : files) {
    for (const auto& entry : file.entries) {
      std::string place = file.source.name() + ":" + std::to_string(file.source.position(entry.span.begin).line);
      auto package = entry.package();
      out.append("| ").append(package ? markdown_code(*package) : "").append(" | ");
      out.append(entry.version ? markdown_code(*entry.version) : "").append(" | ");
      out.append(name_of(entry.status)).append(" | ").append(name_of(entry.kind)).append(" | ");
      out.append(markdown_code(place)).append(" | ").append(markdown_code(entry.address)).append(" | ");
      out.append(note_of(entry)).append(" |\n");
    }
  }
  return out;
}

}  // namespace jobstamp
