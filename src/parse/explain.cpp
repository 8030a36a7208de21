// Which idiom explains a trouble, and what is said where none does: "expected ..., found ...".
// SPDX-License-Identifier: Apache-2.0
#include "parse/explain.hpp"

#include <algorithm>
#include <cstdint>
#include <set>
#include <tuple>

#include "grammar/template_text.hpp"
#include "jobstamp/parse.hpp"
#include "parse/idioms.hpp"

namespace jobstamp::parsing {
namespace {

Scene scene_of(const Tree& tree, const Trouble& trouble) {
  const Source& source = tree.source();
  const Span line = source.line(source.position(trouble.offset).line);
  return {tree, trouble, source.bytes(), first_token_from(tree, trouble.offset), source.text(line), line.begin};
}

/// The word or the character at the start of `text`.
std::string_view first_word(std::string_view text) {
  const auto word = static_cast<std::size_t>(std::find_if_not(text.begin(), text.end(), stands_in_word) - text.begin());
  return text.substr(0, word != 0 ? word : std::max<std::size_t>(grammar::character_length(text), 1));
}

/// In backticks, and of a long one the beginning.
std::string shortened(std::string_view text) {
  std::size_t length = std::min<std::size_t>(text.size(), 40);
  while (length < text.size() && length > 0 && (static_cast<unsigned char>(text[length]) & 0xC0) == 0x80) --length;
  return quoted(text.substr(0, length));
}

/// What stands there, as a person would call it, with the span to underline.
std::string found(const Scene& scene, Span& span) {
  const Tree& tree = scene.tree;
  span = {scene.trouble.offset, scene.trouble.offset};
  const bool within_token = scene.token > 0 && tree.span(scene.token - 1).end > span.begin;
  if (scene.token >= tree.tokens().size() && !within_token) return "the end of the file";
  if (!within_token) span = tree.span(scene.token);
  const Kind kind = within_token ? Kind::invalid : tree.kind(scene.token);
  switch (kind) {
    case Kind::newline:
      span.end = span.begin;
      return "the end of the line";
    case Kind::comment:
      span.end = span.begin;
      return "a comment";
    case Kind::open_quote:
      return "a quoted string";
    case Kind::open_heredoc:
      return "a heredoc";
    case Kind::invalid:
      // A byte of a character, or what was taken for text: the grammar came further than that.
      span.end = span.begin;
      if (scene.rest_of_line().empty()) return "the end of the line";
      span.end += static_cast<std::uint32_t>(first_word(scene.ahead()).size());
      return shortened(first_word(scene.ahead()));
    default:
      return shortened(tree.text(scene.token));
  }
}

Diagnostic too_deep(const Trouble& trouble) {
  return {.code = "hcl-syntax",
          .span = {trouble.offset, trouble.offset},
          .message = "nested deeper than " + std::to_string(depth_limit) + " levels",
          .help = "split it into several attributes or locals"};
}

Diagnostic plain(const Scene& scene) {
  const Trouble& trouble = scene.trouble;
  Diagnostic diagnostic = {.code = "hcl-syntax"};
  const std::string what = found(scene, diagnostic.span);
  diagnostic.message = "expected " + std::string(trouble.expectation.what) + ", found " + what;
  const bool interpolation = scene.wants(Wanted::interpolation);
  if (trouble.expectation.closes && (interpolation || trouble.opener < scene.line_start)) {
    diagnostic.notes.push_back({{trouble.opener, trouble.opener + (interpolation ? 2 : 1)}, "opened here"});
  }
  const std::string_view rest = scene.rest_of_line();
  const bool first = scene.wants(Wanted::value) && scene.behind().ends_with("${");
  if (interpolation && rest.starts_with('"')) {
    diagnostic.help = "write `}` before this `\"`";
  } else if (!rest.empty() && (interpolation || first)) {
    diagnostic.help = "write `$${` where no HCL is meant";
  }
  return diagnostic;
}

// What is said of a trouble, and the idiom that it is, or none.
struct Said {
  Diagnostic diagnostic;
  const Idiom* idiom = nullptr;
};

Said explain(const Scene& scene) {
  if (scene.trouble.type == Trouble::Type::too_deep) return {too_deep(scene.trouble)};
  for (const Idiom& idiom : idioms()) {
    if (std::optional<Diagnostic> known = idiom.recognise(scene)) {
      known->code = idiom.code;
      return {*std::move(known), &idiom};
    }
  }
  return {plain(scene)};
}

/// What was said, by idiom and place, so that each mistake is told once however many there are.
class Heard {
 public:
  /// Whether it was said already, belongs to a story that is told once, or follows from what was told last.
  bool is_echo(const Said& next) {
    if (is_over_) return true;
    const bool tells_once = next.idiom && next.idiom->told == Told::once;
    const Span span = tells_once ? Span{} : next.diagnostic.span;
    if (!said_.emplace(next.idiom, span.begin, span.end).second) return true;
    is_over_ = next.idiom && next.idiom->told == Told::last;
    return false;
  }

 private:
  std::set<std::tuple<const Idiom*, std::uint32_t, std::uint32_t>> said_;
  bool is_over_ = false;
};

}  // namespace

Explained explain(const Tree& tree, const std::vector<Trouble>& troubles) {
  std::vector<Said> all;
  Heard heard;
  for (const Trouble& trouble : troubles) {
    Said said = explain(scene_of(tree, trouble));
    if (!heard.is_echo(said)) all.push_back(std::move(said));
  }
  Explained explained;
  for (Said& said : all) {
    explained.in_conflict |= said.idiom && said.idiom->recognise == conflict_marker;
    explained.diagnostics.push_back(std::move(said.diagnostic));
  }
  return explained;
}

}  // namespace jobstamp::parsing
