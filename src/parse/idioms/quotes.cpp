// Quotes that end a string where it was not meant to end, or begin one that nobody meant.
// SPDX-License-Identifier: Apache-2.0
#include "grammar/open_string.hpp"
#include "parse/idioms.hpp"

namespace jobstamp::parsing {
namespace {

/// From quote to quote before the trouble, on its line: what was a string to the grammar, before it gave up.
Span quotes_before(const Scene& scene) {
  const std::string_view behind = scene.behind();
  const std::size_t open =
      behind.size() > 1 && behind.ends_with('"') ? behind.rfind('"', behind.size() - 2) : behind.npos;
  if (open == behind.npos || !scene.wants(Wanted::separator)) return {};
  return {scene.trouble.offset - static_cast<std::uint32_t>(behind.size() - open), scene.trouble.offset};
}

/// The string that ends where the trouble is, or none.
Span string_before(const Scene& scene) {
  std::uint32_t token = scene.token;
  const Tree& tree = scene.tree;
  const bool ends =
      token > 1 && tree.kind(token - 1) == Kind::close_quote && tree.span(token - 1).end == scene.trouble.offset;
  if (!ends) return quotes_before(scene);
  while (token > 0 && tree.kind(token) != Kind::open_quote) --token;
  return {tree.span(token).begin, scene.trouble.offset};
}

}  // namespace

std::optional<Diagnostic> quote_in_template(const Scene& scene) {
  const std::string_view behind = scene.behind();
  const std::size_t open = behind.rfind("{{");
  const std::size_t quote = open == std::string_view::npos ? open : behind.find('"', open);
  if (quote == std::string_view::npos || behind.find("}}", open) != std::string_view::npos) return std::nullopt;
  const auto begin = scene.trouble.offset - static_cast<std::uint32_t>(behind.size());
  if (kind_at(scene, begin + open) != Kind::quoted_text) return std::nullopt;
  if (scene.rest_of_line().find("}}") == std::string_view::npos) return std::nullopt;
  const auto place = begin + static_cast<std::uint32_t>(quote);
  return at({place, place + 1}, "this `\"` ends the string, within `{{ }}`",
            "write `\\\"` or backticks inside a string, or put the text into a heredoc (`<<EOT`)");
}

std::optional<Diagnostic> text_behind_string(const Scene& scene) {
  const Span string = string_before(scene);
  const std::string_view rest = scene.rest_of_line();
  if (string.empty() || rest.empty() || (!rest.starts_with("${") && !stands_in_word(rest[0]))) return std::nullopt;
  const std::string text(scene.text.substr(string.begin, string.size()));
  return at(string, "`" + text + "` is a whole string, and more text stands right behind it",
            "look for a `\"` that is missing in it or too many");
}

std::optional<Diagnostic> swallowed_bracket(const Scene& scene) {
  const std::size_t opener = scene.trouble.opener;
  if (!scene.trouble.expectation.closes || opener >= scene.line_start) return std::nullopt;
  const std::size_t far = opener - std::min(opener, Scene::far);
  const std::size_t begin = far + grammar::line_begin_of(scene.text.substr(far), opener - far);
  const std::string_view near = scene.text.substr(begin, 2 * Scene::far);
  const std::string_view line = near.substr(0, near.find('\n'));
  std::size_t close = 0;
  if (grammar::count_quotes(line, close) % 2 == 0 || close == 0) return std::nullopt;
  const std::size_t open = line.rfind('"', close - 1);
  if (open == line.npos || begin + open < opener) return std::nullopt;
  const std::string_view string = line.substr(open, close + 1 - open);
  if (string.find_first_of(")]}") == string.npos) return std::nullopt;
  Diagnostic diagnostic =
      at({static_cast<std::uint32_t>(begin + open), static_cast<std::uint32_t>(begin + close + 1)},
         quoted(string) + " is a whole string, and " + quoted(scene.text.substr(opener, 1)) + " stays open",
         "look for a `\"` that is missing in it");
  diagnostic.notes.push_back({{scene.trouble.opener, scene.trouble.opener + 1}, "opened here"});
  return diagnostic;
}

std::optional<Diagnostic> lone_quote(const Scene& scene) {
  const std::string_view rest = scene.rest_of_line();
  const std::uint32_t offset = scene.trouble.offset;
  const bool behind_word = offset > scene.line_start && stands_in_word(scene.text[offset - 1]);
  if (!scene.wants(Wanted::separator) && !scene.wants(Wanted::end_of_line)) return std::nullopt;
  if (!behind_word || !rest.starts_with('"') || rest.find('"', 1) != std::string_view::npos) return std::nullopt;
  return at_trouble(scene, 1, "this `\"` closes no string", "begin the text with `\"`, too");
}

}  // namespace jobstamp::parsing
