// Template directives that are none, or close what is not open. Spec: "Template If Directive", "Template For
// Directive".
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <array>

#include "parse/idioms.hpp"

namespace jobstamp::parsing {

std::optional<Diagnostic> stray_directive(const Scene& scene) {
  constexpr std::array<std::string_view, 5> known = {"if", "else", "endif", "for", "endfor"};
  const bool in_template = scene.wants(Wanted::quote) || scene.wants(Wanted::heredoc) || scene.wants(Wanted::directive);
  const std::string_view ahead = scene.ahead();
  if (!in_template || !ahead.starts_with("%{")) return std::nullopt;
  const std::size_t begin = ahead.find_first_not_of("~ \t\r\n", 2);
  if (begin == std::string_view::npos) return std::nullopt;
  const std::string_view word = ahead.substr(begin, ahead.find_first_of("~ \t\r\n}", begin) - begin);
  const std::size_t length = begin + word.size();
  if (std::find(known.begin(), known.end(), word) == known.end()) {
    return at_trouble(scene, length, "`" + std::string(word) + "` is no directive of a template",
                      "the directives are `if`, `else`, `endif`, `for` and `endfor`; write `%%{` for a literal `%{`");
  }
  if (!scene.wants(Wanted::directive)) {
    return at_trouble(scene, length, "this `%{ " + std::string(word) + " }` belongs to nothing",
                      "delete it, or begin with `%{ if ... }` or `%{ for ... }`");
  }
  Diagnostic diagnostic =
      at_trouble(scene, length, "expected " + std::string(scene.trouble.expectation.what) + " before this",
                 "close the inner directive first");
  diagnostic.notes.push_back({{scene.trouble.opener, scene.trouble.opener + 2}, "opened here"});
  return diagnostic;
}

}  // namespace jobstamp::parsing
