// Whole lines go, and no comment loses what it is about.
// SPDX-License-Identifier: Apache-2.0
#include "lint/deletion.hpp"

#include <algorithm>

#include "lint/report.hpp"

namespace jobstamp::lint {

// One that ends the line of what stands above belongs there.
bool has_comment_beside(const Item& item) {
  const TokenList tokens = item.place().node.tree().token_list();
  TokenRange own = item.place().node.tokens();
  for (std::uint32_t token = own.first; token > 0 && is_trivia(tokens.kind(token - 1)); --token) {
    bool begins_line = token < 2 || tokens.ends_line(token - 2);
    if (tokens.kind(token - 1) == Kind::comment) return begins_line;
  }
  return own.end < tokens.size() && tokens.kind(own.end) == Kind::comment;
}

namespace {

bool is_blank(std::string_view line) { return line.find_first_not_of(" \t\r\n") == std::string_view::npos; }

// Blank lines below a line like this have nothing to set apart.
bool sets_apart(std::string_view line) {
  auto last = line.find_last_not_of(" \t\r\n");
  return last == line.npos || line[last] == '{';
}

// The whole lines that a span lies on, and the blank ones below that would be too many.
Span lines_of(std::string_view text, Span span) {
  auto line_start = [&](std::size_t at) { return at == 0 ? 0 : text.rfind('\n', at - 1) + 1; };
  auto line_end = [&](std::size_t at) { return std::min(text.find('\n', at), text.size() - 1) + 1; };
  std::size_t begin = line_start(span.begin);
  std::size_t end = text[span.end - 1] == '\n' ? span.end : line_end(span.end);
  std::size_t above = begin == 0 ? 0 : line_start(begin - 1);
  bool is_set_apart = sets_apart(text.substr(above, begin - above));
  while (is_set_apart && end < text.size() && is_blank(text.substr(end, line_end(end) - end))) end = line_end(end);
  return {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
}

}  // namespace

std::optional<Fix> delete_lines(const Item& item) {
  Kind kind = item.place().node.kind();
  if ((kind != Kind::attribute && kind != Kind::block) || has_comment_beside(item)) return std::nullopt;
  std::string_view text = item.place().node.tree().source().bytes();
  Span own = item.span();
  Span lines = lines_of(text, own);
  bool is_alone = is_blank(text.substr(lines.begin, own.begin - lines.begin)) &&
                  is_blank(text.substr(own.end, lines.end - own.end));
  if (!is_alone) return std::nullopt;
  Fix fix{"delete " + quoted(item.name()), {}};
  fix.edits.add({lines, ""});
  return fix;
}

}  // namespace jobstamp::lint
