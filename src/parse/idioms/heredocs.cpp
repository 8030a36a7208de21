// Heredocs and comments that never end, and openers that open no heredoc.
// SPDX-License-Identifier: Apache-2.0
#include "parse/idioms.hpp"

namespace jobstamp::parsing {
namespace {

/// Where behind `start` a line begins with `marker`, but is not it alone.
std::optional<Span> marker_in_company(std::string_view text, std::size_t start, std::string_view marker) {
  for (std::size_t newline = text.find('\n', start); newline != std::string_view::npos;
       newline = text.find('\n', newline + 1)) {
    const std::size_t word = text.find_first_not_of(" \t", newline + 1);
    if (word == std::string_view::npos || !text.substr(word).starts_with(marker)) continue;
    return Span{static_cast<std::uint32_t>(word), static_cast<std::uint32_t>(word + marker.size())};
  }
  return std::nullopt;
}

}  // namespace

std::optional<Diagnostic> open_comment(const Scene& scene) {
  // Where a value may end, `/` is taken for an operator first.
  const bool behind = scene.ahead().starts_with('*') && scene.text.substr(0, scene.trouble.offset).ends_with('/');
  const std::uint32_t begin = scene.trouble.offset - (behind ? 1 : 0);
  const std::string_view text = scene.text.substr(begin);
  if (!text.starts_with("/*") || text.find("*/", 2) != std::string_view::npos) return std::nullopt;
  return at({begin, begin + 2}, "this comment is never closed", "close it with `*/`");
}

std::optional<Diagnostic> open_heredoc(const Scene& scene) {
  if (!scene.wants(Wanted::heredoc) || !scene.at_end()) return std::nullopt;
  const std::string_view opener_line =
      scene.text.substr(scene.trouble.opener, scene.text.find('\n', scene.trouble.opener) - scene.trouble.opener);
  const std::size_t name = opener_line.starts_with("<<-") ? 3 : 2;
  const std::string_view marker = opener_line.substr(name, opener_line.find('\r') - name);
  const std::string shown = "`" + std::string(marker) + "`";
  const auto length = static_cast<std::uint32_t>(name + marker.size());
  Diagnostic diagnostic = at({scene.trouble.opener, scene.trouble.opener + length},
                             "this heredoc does not end: no line holds " + shown + " alone",
                             "put " + shown + " on a line of its own, with nothing behind it, and end that line");
  if (const auto near = marker_in_company(scene.text, scene.trouble.opener, marker)) {
    diagnostic.notes.push_back({*near, "not alone here, or without a line end"});
  }
  return diagnostic;
}

std::optional<Diagnostic> heredoc_opener(const Scene& scene) {
  const std::string_view rest = scene.rest_of_line();
  if (!scene.wants(Wanted::value) || !rest.starts_with("<<")) return std::nullopt;
  const std::size_t name = rest.find_first_not_of("<-~\"' \t");
  if (name == std::string_view::npos) return std::nullopt;
  const std::string marker(rest.substr(name, rest.find_first_of("\"' \t#/,;)]", name) - name));
  return at_trouble(
      scene, rest.size(), "a heredoc begins with `<<` and its marker, and nothing stands behind that on the line",
      "write `<<" + marker + "` or `<<-" + marker + "` at the end of the line, without quotes, blanks or a comment");
}

}  // namespace jobstamp::parsing
