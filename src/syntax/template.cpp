// Templates taken apart into the flat list of parts that the reference works on, as `~` and `<<-` leave it
// (spec: Template Literals, Template Directives, Flush Heredocs; hclsyntax/parser_template.go). Our tree nests what
// stands between two directives, but trimming and flushing look at neighbours in the flat list, text token by text
// token; only then do neighbouring texts become one part.
// What a text token says is literal.cpp's.
// SPDX-License-Identifier: Apache-2.0
#include "jobstamp/syntax.hpp"

#include <algorithm>
#include <limits>

namespace jobstamp {

namespace {

using Parts = std::vector<TemplatePart>;

void append_texts(const Tree& tree, TokenRange tokens, Parts& parts) {
  for (std::uint32_t token = tokens.first; token < tokens.end; ++token) {
    if (!is_template_text(tree.kind(token))) continue;
    parts.push_back({TemplatePart::Type::text, {token, token + 1}, decode_text(tree, token), {}});
  }
}

void append_parts(Cursor template_node, Parts& parts);

/// One part for each `%{ ... }` of the node, and those of the bodies between them.
void append_directives(Cursor node, Parts& parts) {
  TokenRange marker{node.tokens().first, node.tokens().first};
  for (Cursor child : node.children()) {
    if (child.kind() != Kind::template_body) continue;
    marker.end = child.tokens().first;
    parts.push_back({TemplatePart::Type::directive, marker, {}, {}});
    append_parts(child, parts);
    marker.first = child.tokens().end;
  }
  marker.end = node.tokens().end;
  parts.push_back({TemplatePart::Type::directive, marker, {}, {}});
}

/// `template_node` is a template, a label or a template_body. Recursion is as deep as directives nest: parse limits it.
void append_parts(Cursor template_node, Parts& parts) {
  std::uint32_t token = template_node.tokens().first;
  for (Cursor child : template_node.children()) {
    append_texts(template_node.tree(), {token, child.tokens().first}, parts);
    if (child.kind() == Kind::interpolation) {
      parts.push_back({TemplatePart::Type::interpolation, child.tokens(), {}, child.child(0)});
    } else {
      append_directives(child, parts);
    }
    token = child.tokens().end;
  }
  append_texts(template_node.tree(), {token, template_node.tokens().end}, parts);
}

std::size_t leading_space(std::string_view text) {
  std::size_t size = 0;
  while (size < text.size()) {
    Character character = first_character(text.substr(size));
    if (!is_space(character.code)) break;
    size += character.size;
  }
  return size;
}

void drop_front(DecodedText& text, std::size_t size) {
  text.value.erase(0, size);
  text.origin.erase(text.origin.begin(), text.origin.begin() + static_cast<std::ptrdiff_t>(size));
}

void trim_front(DecodedText& text) { drop_front(text, leading_space(text.value)); }

void trim_back(DecodedText& text) {
  std::size_t kept = trimmed(text.value).size();
  text.value.resize(kept == 0 ? 0 : leading_space(text.value) + kept);
  text.origin.resize(text.value.size() + 1);
}

bool is_text(const TemplatePart& part) { return part.type == TemplatePart::Type::text; }

/// Carries out the strip markers: each takes the white space of the text token right beside it, and of no other.
void trim(const Tree& tree, Parts& parts) {
  for (std::size_t i = 0; i < parts.size(); ++i) {
    TokenRange tokens = parts[i].tokens;
    if (is_text(parts[i]) || tokens.first == tokens.end) continue;
    bool trims_before = tree.text(tokens.first).back() == '~';
    bool trims_after = tree.text(tokens.end - 1) == "~}";
    if (trims_before && i > 0 && is_text(parts[i - 1])) trim_back(parts[i - 1].text);
    if (trims_after && i + 1 < parts.size() && is_text(parts[i + 1])) trim_front(parts[i + 1].text);
  }
}

std::size_t count_graphemes(std::string_view text) {
  std::size_t count = 0;
  for (; !text.empty(); ++count) text.remove_prefix(first_grapheme(text));
  return count;
}

bool ends_line(const TemplatePart& part) { return is_text(part) && part.text.value.ends_with('\n'); }
bool is_blank_line(const TemplatePart& part) {
  return ends_line(part) && leading_space(part.text.value) == part.text.value.size();
}

/// Takes the smallest indent from the lines that have one. A blank line neither counts nor changes; what is no text
/// has no indent. A line begins after a text that still ends one once it is trimmed.
void flush(Parts& parts) {
  std::vector<DecodedText*> lines;
  std::size_t indent = std::numeric_limits<std::size_t>::max();
  bool begins_line = true;
  for (TemplatePart& part : parts) {
    if (begins_line && !is_blank_line(part)) {
      std::string_view text = part.text.value;
      indent = std::min(indent, count_graphemes(text.substr(0, leading_space(text))));
      if (is_text(part)) lines.push_back(&part.text);
    }
    begins_line = ends_line(part);
  }
  for (DecodedText* line : lines) {
    // Counted in graphemes of the whole line, as the reference does: a mark after the last blank goes with it.
    std::size_t size = 0;
    for (std::size_t i = 0; i < indent; ++i) size += first_grapheme(std::string_view(line->value).substr(size));
    drop_front(*line, size);
  }
}

void append(DecodedText& text, const DecodedText& more) {
  text.value += more.value;
  text.origin.pop_back();
  text.origin.insert(text.origin.end(), more.origin.begin(), more.origin.end());
}

void meld(Parts& parts) {
  std::size_t kept = 0;
  for (std::size_t i = 1; i < parts.size(); ++i) {
    if (is_text(parts[kept]) && is_text(parts[i])) {
      append(parts[kept].text, parts[i].text);
      parts[kept].tokens.end = parts[i].tokens.end;
    } else if (++kept != i) {
      parts[kept] = std::move(parts[i]);
    }
  }
  if (!parts.empty()) parts.erase(parts.begin() + static_cast<std::ptrdiff_t>(kept) + 1, parts.end());
}

bool is_flushed(Cursor node) {
  TokenRange tokens = node.tokens();
  return node.kind() == Kind::heredoc_template && tokens.first < tokens.end &&
         node.tree().text(tokens.first).starts_with("<<-");
}

}  // namespace

std::vector<TemplatePart> template_parts(Cursor node) {
  Parts parts;
  parts.reserve(node.tokens().end - node.tokens().first);
  append_parts(node, parts);
  trim(node.tree(), parts);
  if (is_flushed(node)) flush(parts);
  meld(parts);
  return parts;
}

std::optional<std::string> literal_string(Cursor node) {
  if (!is_template(node.kind()) || !node.children().empty()) return std::nullopt;
  std::string text;
  for (const TemplatePart& part : template_parts(node)) text += part.text.value;
  return text;
}

std::optional<std::string_view> plain_text(Cursor node) {
  const Tree& tree = node.tree();
  auto [first, end] = node.tokens();
  if (node.kind() == Kind::label && end - first == 1) return tree.text(first);
  bool is_quoted = end - first >= 2 && tree.kind(first) == Kind::open_quote && tree.kind(end - 1) == Kind::close_quote;
  if (!is_quoted || end - first > 3) return std::nullopt;
  if (end - first == 2) return std::string_view();
  if (tree.kind(first + 1) != Kind::quoted_text) return std::nullopt;
  std::string_view text = tree.text(first + 1);
  // A sign begins a token of its own, so that what begins with another byte has none.
  bool may_mean_other = text.starts_with('$') || text.starts_with('%') || text.find('\\') != text.npos;
  return may_mean_other ? std::nullopt : std::optional(text);
}

}  // namespace jobstamp
