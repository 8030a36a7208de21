// The list of idioms, in the order in which they are asked.
// SPDX-License-Identifier: Apache-2.0
#include "parse/idioms.hpp"

#include <algorithm>

#include "grammar/orphans.hpp"

namespace jobstamp::parsing {

const std::vector<Idiom>& idioms() {
  static const std::vector<Idiom> all = {
      {"hcl-syntax", conflict_marker, Told::once},  // its halves look like anything
      {"hcl-syntax", json_file, Told::last},
      {"hcl-syntax", open_comment, Told::last},
      {"hcl-syntax", shell_expansion, Told::each},
      {"hcl-syntax", quote_in_template, Told::each},            // before it is taken for a template of a file
      {"leftover-template-marker", text_template, Told::once},  // and so do the lines around a template's tags
      {"hcl-syntax", stray_directive, Told::each},              // inside a template; outside it is another tool's
      {"interpolated-label", interpolated_label, Told::each},
      {"hcl-syntax", text_behind_string, Told::each},
      {"hcl-syntax", swallowed_bracket, Told::each},
      {"leftover-template-marker", terraform_template, Told::once},
      {"hcl-syntax", bad_encoding, Told::once},
      {"hcl-syntax", odd_blank, Told::once},
      {"hcl-syntax", open_heredoc, Told::each},
      {"hcl-syntax", heredoc_opener, Told::each},
      {"hcl-syntax", unclosed_block, Told::each},
      {"hcl-syntax", needless_closer, Told::each},
      {"hcl-syntax", brace_below, Told::each},
      {"hcl-syntax", value_below, Told::each},
      {"hcl-syntax", placeholder, Told::each},
      {"hcl-syntax", unquoted_text, Told::each},
      {"quoted-key-in-block", quoted_argument_name, Told::each},
      {"hcl-syntax", comma_after_argument, Told::each},
      {"hcl-syntax", one_line_block, Told::each},
      {"hcl-syntax", block_in_line, Told::each},
      {"hcl-syntax", semicolon, Told::once},
      {"hcl-syntax", yaml_colon, Told::each},
      {"dotted-key-in-driver-map", dotted_name, Told::each},
      {"hcl-syntax", chained_step, Told::each},
      {"hcl-syntax", bad_escape, Told::each},
      {"hcl-syntax", other_quotes, Told::each},
      {"hcl-syntax", odd_character, Told::each},
      {"hcl-syntax", open_string, Told::each},
      {"hcl-syntax", bad_number, Told::each},
      {"hcl-syntax", lone_quote, Told::each},
      {"hcl-syntax", missing_comma, Told::each},
      {"hcl-syntax", needless_equals, Told::each},
      {"hcl-syntax", missing_equals, Told::each},
  };
  return all;
}

std::uint32_t first_token_from(const Tree& tree, std::uint32_t offset) {
  const std::span<const Token> tokens = tree.tokens();
  const auto begins_before = [](const Token& token, std::uint32_t place) { return token.begin < place; };
  const auto token = std::lower_bound(tokens.begin(), tokens.end(), offset, begins_before);
  return static_cast<std::uint32_t>(token - tokens.begin());
}

Kind kind_at(const Scene& scene, std::size_t offset) {
  const std::span<const Token> tokens = scene.tree.tokens();
  const auto begins_behind = [](std::size_t at, const Token& token) { return at < token.begin; };
  const auto next = std::upper_bound(tokens.begin(), tokens.end(), offset, begins_behind);
  if (next == tokens.begin()) return Kind::none;
  const auto token = static_cast<std::uint32_t>(next - tokens.begin() - 1);
  return scene.tree.span(token).end > offset ? scene.tree.kind(token) : Kind::none;
}

bool opens_block(std::string_view labels) {
  while (!labels.starts_with('{')) {
    const std::size_t quote = labels.starts_with('"') ? labels.find('"', 1) : labels.npos;
    const std::size_t length = quote == labels.npos ? grammar::name_length(labels) : quote + 1;
    labels.remove_prefix(length);
    if (labels.empty() || length == 0) return false;
    labels.remove_prefix(std::min(labels.find_first_not_of(" \t"), labels.size()));
  }
  return true;
}

Span span_of(const Scene& scene, std::string_view part) {
  const auto begin = static_cast<std::uint32_t>(part.data() - scene.text.data());
  return {begin, begin + static_cast<std::uint32_t>(part.size())};
}

Diagnostic at(Span span, std::string message, std::string help) {
  return {.span = span, .message = std::move(message), .help = std::move(help)};
}

Diagnostic at_trouble(const Scene& scene, std::size_t length, std::string message, std::string help) {
  const auto shown = static_cast<std::uint32_t>(std::min(length, scene.rest_of_line().size()));
  return at({scene.trouble.offset, scene.trouble.offset + shown}, std::move(message), std::move(help));
}

}  // namespace jobstamp::parsing
