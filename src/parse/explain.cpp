// Which idiom explains a trouble, and what is said where none does: "expected ..., found ...".
// SPDX-License-Identifier: Apache-2.0
#include "parse/explain.hpp"

#include <algorithm>

#include "jobstamp/parse.hpp"
#include "parse/idioms.hpp"

namespace jobstamp::parsing {
namespace {

Scene scene_of(const Tree& tree, const Trouble& trouble) {
  const Source& source = tree.source();
  const std::vector<Token>& tokens = tree.tokens();
  const auto begins_before = [&](const Token& token, std::uint32_t offset) { return token.begin < offset; };
  const auto token = std::lower_bound(tokens.begin(), tokens.end(), trouble.offset, begins_before);
  const Span line = source.line(source.position(trouble.offset).line);
  return {tree,      trouble, source.bytes(), static_cast<std::uint32_t>(token - tokens.begin()), source.text(line),
          line.begin};
}

/// What stands there, as a person would call it, with the span to underline.
std::string found(const Scene& scene, Span& span) {
  const Tree& tree = scene.tree;
  span = {scene.trouble.offset, scene.trouble.offset};
  if (scene.token >= tree.tokens().size()) return "the end of the file";
  span = tree.span(scene.token);
  switch (tree.kind(scene.token)) {
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
    default:
      return "`" + std::string(tree.text(scene.token).substr(0, 40)) + "`";
  }
}

Diagnostic too_deep(const Trouble& trouble) {
  Diagnostic diagnostic;
  diagnostic.code = "nested-too-deep";
  diagnostic.span = {trouble.offset, trouble.offset};
  diagnostic.message = "nested deeper than " + std::to_string(depth_limit) + " levels";
  diagnostic.help = "split it into several attributes or locals";
  return diagnostic;
}

Diagnostic plain(const Scene& scene) {
  const Trouble& trouble = scene.trouble;
  Diagnostic diagnostic;
  diagnostic.code = "hcl-syntax";
  const std::string what = found(scene, diagnostic.span);
  diagnostic.message = "expected " + std::string(trouble.expectation.what) + ", found " + what;
  if (trouble.expectation.closes && trouble.opener < scene.line_start) {
    diagnostic.notes.push_back({{trouble.opener, trouble.opener + 1}, "opened here"});
  }
  return diagnostic;
}

Diagnostic explain(const Scene& scene) {
  if (scene.trouble.type == Trouble::Type::too_deep) return too_deep(scene.trouble);
  for (const Idiom& idiom : idioms()) {
    if (std::optional<Diagnostic> known = idiom.recognise(scene)) {
      known->code = idiom.code;
      return *std::move(known);
    }
  }
  return plain(scene);
}

bool is_said_once(std::string_view code) {
  const auto same = [&](const Idiom& idiom) { return idiom.code == code; };
  const auto idiom = std::find_if(idioms().begin(), idioms().end(), same);
  return idiom != idioms().end() && idiom->once;
}

/// What was said already, or belongs to a story that is told once.
bool is_echo(const Diagnostics& said, const Diagnostic& next) {
  const bool once = is_said_once(next.code);
  const auto same = [&](const Diagnostic& other) {
    return other.code == next.code && (once || other.span == next.span);
  };
  return std::any_of(said.begin(), said.end(), same);
}

}  // namespace

Diagnostics explain(const Tree& tree, const std::vector<Trouble>& troubles) {
  Diagnostics diagnostics;
  for (const Trouble& trouble : troubles) {
    Diagnostic diagnostic = explain(scene_of(tree, trouble));
    if (!is_echo(diagnostics, diagnostic)) diagnostics.push_back(std::move(diagnostic));
  }
  return diagnostics;
}

}  // namespace jobstamp::parsing
