// The inventory for `cut`, `awk` and spreadsheets: a header, then a line a site, its cells apart by tabs. Control
// characters and backslashes are written as in C; a cell without a value is empty, several names have commas between.
// SPDX-License-Identifier: Apache-2.0
#include "report/hex.hpp"

#include "jobstamp/report.hpp"

namespace jobstamp {
namespace {

void append_character(std::string& out, char c) {
  switch (c) {
    case '\t':
      out += "\\t";
      return;
    case '\n':
      out += "\\n";
      return;
    case '\r':
      out += "\\r";
      return;
    case '\\':
      out += "\\\\";
      return;
    default:
      break;
  }
  auto code = static_cast<unsigned char>(c);
  bool is_control = code < ' ' || code == 0x7F;
  if (is_control) {
    append_hex(out += "\\x", c);
  } else {
    out += c;
  }
}

void append_line(std::string& out, const Source& source, const Entry& entry) {
  Position position = source.position(entry.span.begin);
  std::string names;
  for (const auto& name : entry.names) names.append(names.empty() ? "" : ",").append(name);
  std::string cells[] = {entry.package().value_or(""),
                         names,
                         entry.version.value_or(""),
                         std::string(name_of(entry.status)),
                         std::string(name_of(entry.kind)),
                         entry.address,
                         source.name(),
                         std::to_string(position.line),
                         std::to_string(position.column),
                         entry.governed_by.value_or(""),
                         entry.reason.value_or("")};
  for (const std::string& cell : cells) {
    if (&cell != &cells[0]) out += '\t';
    for (char c : cell) append_character(out, c);
  }
  out += '\n';
}

}  // namespace

std::string inventory_tsv(const std::vector<InventoryFile>& files, Color) {
  std::string out = "package\tnames\tversion\tstatus\tkind\taddress\tpath\tline\tcolumn\tgoverned_by\treason\n";
  for (const auto& file : files) {
    for (const auto& entry : file.entries) append_line(out, file.source, entry);
  }
  return out;
}

}  // namespace jobstamp
