// The inventory for people: columns aligned by what a terminal shows, long cells cut, and no names or addresses, which
// the other formats have.
//
//     PACKAGE  VERSION       STATUS       KIND      PLACE            NOTE
//     main     MAIN_VERSION  placeholder  artifact  web.nomad:11:27
//     redis    7.2           pinned       image     web.nomad:20:17  set in variable.redis.default
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <array>

#include "report/ink.hpp"

#include "jobstamp/report.hpp"

namespace jobstamp {
namespace {

constexpr std::size_t columns = 6;
constexpr std::size_t place_column = 4;
using Row = std::array<std::string, columns>;

// A digest, or an expression over many lines, in about as many cells as a person reads. A place is never cut: it is for
// clicking at.
constexpr std::uint32_t widest = 48;
constexpr std::uint32_t widest_note = 80;
constexpr std::string_view cut = "…";

std::string fitting(std::string_view text, std::uint32_t width) {
  std::string shown = visible(text);
  if (display_width(shown) <= width) return shown;
  std::string_view rest = shown;
  std::string out;
  while (!rest.empty()) {
    std::string_view next = rest.substr(0, first_grapheme(rest));
    if (display_width(out) + display_width(next) >= width) break;
    out += next;
    rest.remove_prefix(next.size());
  }
  return out.append(cut);
}

std::string cell(const std::optional<std::string>& text) { return text ? fitting(*text, widest) : "-"; }

std::string note_of(const Entry& entry) {
  if (entry.governed_by) return fitting("set in " + *entry.governed_by, widest_note);
  return fitting(entry.reason.value_or(""), widest_note);
}

Row row_of(const Source& source, const Entry& entry) {
  Position position = source.position(entry.span.begin);
  std::string place = source.name() + ":" + std::to_string(position.line) + ":" + std::to_string(position.column);
  return {
      cell(entry.package()), cell(entry.version), std::string(name_of(entry.status)), std::string(name_of(entry.kind)),
      visible(place),        note_of(entry)};
}

std::array<std::size_t, columns> widths_of(const std::vector<Row>& rows) {
  std::array<std::size_t, columns> widths{};
  for (const Row& row : rows) {
    for (std::size_t i = 0; i < columns; ++i) widths[i] = std::max<std::size_t>(widths[i], display_width(row[i]));
  }
  return widths;
}

// The last cell of a row has no blanks behind it.
std::string line_of(const Row& row, const std::array<std::size_t, columns>& widths) {
  std::size_t used = row.back().empty() ? place_column + 1 : columns;
  std::string line;
  for (std::size_t i = 0; i < used; ++i) {
    line += row[i];
    if (i + 1 < used) line.append(widths[i] - display_width(row[i]) + 2, ' ');
  }
  return line;
}

}  // namespace

std::string inventory_table(const std::vector<InventoryFile>& files, Color color) {
  Ink ink = ink_for(color);
  std::vector<Row> rows = {{"PACKAGE", "VERSION", "STATUS", "KIND", "PLACE", ""}};
  for (const auto& file : files) {
    for (const auto& entry : file.entries) rows.push_back(row_of(file.source, entry));
  }
  if (rows.size() == 1) return {};
  bool has_notes = std::ranges::any_of(rows, [](const Row& row) { return !row.back().empty(); });
  if (has_notes) rows.front().back() = "NOTE";
  auto widths = widths_of(rows);
  std::string out;
  for (const Row& row : rows) {
    bool is_header = &row == &rows.front();
    out.append(is_header ? ink.strong : "").append(line_of(row, widths)).append(is_header ? ink.off : "").append("\n");
  }
  return out;
}

}  // namespace jobstamp
