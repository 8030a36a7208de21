// Left-overs of HCL1, which Nomad read until version 1.0: the first reason why public job files do not parse.
// SPDX-License-Identifier: Apache-2.0
#include <utility>

#include "parse/idioms.hpp"

namespace jobstamp::parsing {
namespace {

bool is_blank(std::string_view text) { return text.find_first_not_of(" \t\r") == std::string_view::npos; }

// One edit: what stands between the quotes is text now and a name then.
Fix without_quotes(Span quoted, std::string name) {
  Fix fix{"remove the quotes", {}};
  fix.edits.add({quoted, std::move(name)});
  return fix;
}

/// The `}` of the block whose name is `token`, if that stands on its line.
std::optional<std::uint32_t> closer_on_line(const Tree& tree, std::uint32_t token) {
  int depth = 0;
  for (const auto count = static_cast<std::uint32_t>(tree.tokens().size()); token < count; ++token) {
    if (tree.kind(token) == Kind::open_brace) ++depth;
    if (tree.kind(token) == Kind::close_brace && --depth == 0) return token;
    if (tree.token_list().ends_line(token)) break;
  }
  return std::nullopt;
}

/// Of the tokens from `name` to `closer`: what stands behind them on their line, the `}` of the block around, goes
/// below.
Fix on_line_of_its_own(const Scene& scene, std::uint32_t name, std::uint32_t closer) {
  const Tree& tree = scene.tree;
  const std::string below = "\n" + std::string(scene.line.substr(0, scene.line.find_first_not_of(" \t")));
  Fix fix{"put it on a line of its own", {}};
  fix.edits.add({{tree.span(name - 1).end, tree.span(name).begin}, below + "  "});
  if (closer + 1 < tree.tokens().size() && tree.kind(closer + 1) == Kind::close_brace)
    fix.edits.add({{tree.span(closer).end, tree.span(closer + 1).begin}, below});
  return fix;
}

}  // namespace

std::optional<Diagnostic> quoted_argument_name(const Scene& scene) {
  const std::string_view rest = scene.rest_of_line();
  if (!scene.wants(Wanted::item) && !scene.wants(Wanted::block_head)) return std::nullopt;
  if (!rest.starts_with('"')) return std::nullopt;
  const std::size_t close = rest.find('"', 1);
  if (close == std::string_view::npos) return std::nullopt;
  const std::string name(rest.substr(1, close - 1));
  const bool plain = is_identifier(name);
  const std::string help = plain ? "write `" + name + "` without the quotes"
                                 : "a name that is no word stands in an object: `= { \"" + name + "\" = ... }`";
  const std::size_t next = rest.find_first_not_of(" \t", close + 1);
  const bool json = plain && next != std::string_view::npos && rest[next] == ':';
  Diagnostic diagnostic = at_trouble(scene, close + 1, "names of arguments and blocks are not quoted",
                                     json ? help + ", and `=` for the colon: this is JSON" : help);
  if (plain) diagnostic.fix = without_quotes(diagnostic.span, name);
  return diagnostic;
}

std::optional<Diagnostic> comma_after_argument(const Scene& scene) {
  const std::string_view rest = scene.rest_of_line();
  if (!scene.wants(Wanted::end_of_line) || !rest.starts_with(',')) return std::nullopt;
  if (!is_blank(rest.substr(1))) {
    return at_trouble(scene, 1, "arguments are separated by new lines, not by commas",
                      "put the next argument on a line of its own");
  }
  Diagnostic diagnostic = at_trouble(scene, 1, "an argument ends with its line, not with a comma", "delete the comma");
  diagnostic.fix = Fix{"delete the comma", {}};
  diagnostic.fix->edits.add({diagnostic.span, ""});
  return diagnostic;
}

std::optional<Diagnostic> one_line_block(const Scene& scene) {
  if (!scene.wants(Wanted::one_line_end) || scene.at_end()) return std::nullopt;
  const bool line_ended = scene.rest_of_line().empty();
  const std::string help = line_ended ? "put `}` behind the argument, or begin a new line after `{`"
                                      : "begin a new line after `{` and put each argument on a line of its own";
  const std::string message = line_ended ? "a block that has an argument on its first line ends on that line"
                                         : "a block on one line holds one argument";
  Diagnostic diagnostic = at_trouble(scene, 1, message, help);
  diagnostic.notes.push_back({{scene.trouble.opener, scene.trouble.opener + 1}, "the block begins here"});
  return diagnostic;
}

std::optional<Diagnostic> block_in_line(const Scene& scene) {
  if (!scene.wants(Wanted::one_line_item) || !opens_block(scene.rest_of_line())) return std::nullopt;
  const Span name = scene.tree.span(scene.token - 1);
  const std::string shown = quoted(scene.text.substr(name.begin, name.size()));
  Diagnostic diagnostic = at(name, "a block on one line holds one argument, and " + shown + " is a block",
                             "begin a new line before " + shown + ", and another behind its `}`");
  if (const auto closer = closer_on_line(scene.tree, scene.token - 1))
    diagnostic.fix = on_line_of_its_own(scene, scene.token - 1, *closer);
  return diagnostic;
}

std::optional<Diagnostic> semicolon(const Scene& scene) {
  if (!scene.ahead().starts_with(';')) return std::nullopt;
  return at_trouble(scene, 1, "`;` separates nothing in HCL", "put what follows on a line of its own");
}

}  // namespace jobstamp::parsing
