// New attributes, items and blocks at the end of what is there (spec: Attribute Definitions, Blocks, Object
// Values). The layout is taken from the neighbours; the printer makes it canonical where it is asked to.
// SPDX-License-Identifier: Apache-2.0
#include "jobstamp/edit.hpp"

#include <algorithm>

namespace jobstamp {

namespace {

bool is_blank(char byte) { return byte == ' ' || byte == '\t'; }

/// The braces of a block or an object, and what stands between them.
struct Braces {
  const Tree& tree;
  bool is_object;
  std::uint32_t open;
  std::uint32_t close;
  std::optional<Cursor> last;  ///< the last item

  std::string_view source() const { return tree.source().bytes(); }
  bool is_empty() const { return close == open + 1; }
  std::uint32_t inner_begin() const { return tree.span(open).end; }
  std::uint32_t inner_end() const { return tree.span(close).begin; }
};

std::optional<Cursor> last_child(Cursor node) {
  std::optional<Cursor> last;
  for (Cursor child : node.children()) last = child;
  return last;
}

std::optional<Braces> braces_of(Cursor node) {
  auto open = node.own_token(Kind::open_brace);
  auto close = node.own_token(Kind::close_brace);
  auto block = Block::from(node);
  bool is_object = node.kind() == Kind::object;
  if (!open || !close || !(is_object || (block && block->body()))) return std::nullopt;
  return Braces{node.tree(), is_object, *open, *close, last_child(is_object ? node : block->body()->node())};
}

std::string indent_at(std::string_view source, std::uint32_t offset) {
  std::size_t line = offset == 0 ? 0 : source.rfind('\n', offset - 1) + 1;
  std::size_t text = line;
  while (text < source.size() && is_blank(source[text])) ++text;
  return std::string(source.substr(line, text - line));
}

std::string_view line_end(std::string_view source) {
  std::size_t first = source.find('\n');
  return first != source.npos && first > 0 && source[first - 1] == '\r' ? "\r\n" : "\n";
}

/// Blanks before `offset` belong to the gap that ends there.
Span gap_before(std::string_view source, std::uint32_t offset) {
  std::uint32_t begin = offset;
  while (begin > 0 && is_blank(source[begin - 1])) --begin;
  return {begin, offset};
}

Span gap_after(std::string_view source, std::uint32_t offset) {
  std::uint32_t end = offset;
  while (end < source.size() && is_blank(source[end])) ++end;
  return {offset, end};
}

std::string joined(const std::vector<std::string>& lines, const std::string& indent, std::string_view end) {
  std::string text;
  for (const std::string& line : lines) text.append(indent).append(line).append(end);
  return text;
}

/// Above the closing brace, where that begins its line.
Edit above_close(const Braces& braces, const std::vector<std::string>& lines) {
  std::uint32_t at = gap_before(braces.source(), braces.inner_end()).begin;
  std::string indent = braces.last ? indent_at(braces.source(), braces.last->span().begin)
                                   : indent_at(braces.source(), braces.inner_end()) + "  ";
  return {{at, at}, joined(lines, indent, line_end(braces.source()))};
}

/// A block on one line is opened up, with what it holds on a line of its own.
std::vector<Edit> opened_up(const Braces& braces, const std::vector<std::string>& lines) {
  std::string_view source = braces.source();
  std::string outer = indent_at(source, braces.inner_begin());
  std::string inner = outer + "  ";
  std::string end(line_end(source));
  std::string added = end + joined(lines, inner, end) + outer;
  if (braces.is_empty()) return {{{braces.inner_begin(), braces.inner_end()}, added}};
  return {{gap_after(source, braces.inner_begin()), end + inner}, {gap_before(source, braces.inner_end()), added}};
}

/// Behind the last item of an object on one line.
Edit behind_last(const Braces& braces, const std::vector<std::string>& lines) {
  std::string text;
  for (const std::string& line : lines) text += (text.empty() ? "" : ", ") + line;
  if (!braces.last) return {gap_before(braces.source(), braces.inner_end()), " " + text + " "};
  std::uint32_t after = braces.last->tokens().end;
  bool has_comma = braces.tree.kind(after) == Kind::comma;
  std::uint32_t at = has_comma ? braces.tree.span(after).end : braces.last->span().end;
  return {{at, at}, (has_comma ? " " : ", ") + text};
}

std::vector<Edit> add_lines(Cursor into, const std::vector<std::string>& lines) {
  auto braces = braces_of(into);
  if (!braces || lines.empty()) return {};
  Span gap = gap_before(braces->source(), braces->inner_end());
  bool begins_line = gap.begin > 0 && braces->source()[gap.begin - 1] == '\n';
  if (begins_line) return {above_close(*braces, lines)};
  if (braces->is_object) return {behind_last(*braces, lines)};
  return opened_up(*braces, lines);
}

std::vector<std::string> lines_of(const std::vector<NewAttribute>& attributes) {
  std::size_t width = 0;
  for (const NewAttribute& each : attributes) width = std::max(width, each.name.size());
  std::vector<std::string> lines;
  for (const NewAttribute& each : attributes) {
    std::string line = each.name + std::string(width - each.name.size(), ' ');
    lines.push_back(line.append(" = \"").append(escape(each.value, Quoting::quoted)).append("\""));
  }
  return lines;
}

}  // namespace

std::vector<Edit> add_attributes(Cursor into, const std::vector<NewAttribute>& attributes) {
  return add_lines(into, lines_of(attributes));
}

std::vector<Edit> add_block(Cursor into, std::string_view type, const std::vector<NewAttribute>& attributes) {
  if (into.kind() != Kind::block) return {};
  std::vector<std::string> lines = {std::string(type) + " {"};
  for (const std::string& line : lines_of(attributes)) lines.push_back("  " + line);
  lines.emplace_back("}");
  return add_lines(into, lines);
}

}  // namespace jobstamp
