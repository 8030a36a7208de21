// Each promise is a small function that answers with its own breach.
// SPDX-License-Identifier: Apache-2.0
#include "promises/promises.hpp"

#include <utility>

#include "jobstamp/format.hpp"

namespace jobstamp::promises {

static bool is_blank(std::string_view gap) { return gap.find_first_not_of(" \t") == gap.npos; }

static std::string broken_by_tokens(const Tree& tree) {
  std::uint32_t at = 0;
  for (std::uint32_t n = 0; n < tree.tokens().size(); ++n) {
    Span token = tree.span(n);
    if (token.begin < at || token.end < token.begin || token.end > tree.source().size()) return "tokens overlap";
    if (token.empty()) return "a token is empty";
    if (!is_blank(tree.source().text({at, token.begin}))) return "bytes are lost between tokens";
    at = token.end;
  }
  return is_blank(tree.source().text({at, tree.source().size()})) ? "" : "bytes are lost after the last token";
}

/// Children follow one another within their parent, in tokens as in nodes.
static std::string broken_by_nodes(const Tree& tree) {
  for (std::uint32_t n = 0; n < tree.nodes().size(); ++n) {
    Cursor node(tree, n);
    std::uint32_t at = node.tokens().first;
    if (n + tree.nodes()[n].size > tree.nodes().size()) return "a subtree is larger than the tree";
    for (Cursor child : node.children()) {
      if (child.tokens().first < at || child.tokens().end < child.tokens().first) return "children overlap";
      at = child.tokens().end;
    }
    if (at > node.tokens().end) return "a child is longer than its parent";
  }
  return tree.nodes().empty() || tree.root().kind() != Kind::config_file ? "the tree has no root" : "";
}

static std::string broken_by_diagnostics(const Parsed& parsed) {
  for (const Diagnostic& said : parsed.diagnostics) {
    if (said.message.empty() || said.code.empty()) return "a diagnostic says nothing";
    if (said.span.begin > said.span.end || said.span.end > parsed.tree.source().size())
      return "a diagnostic lies outside";
    for (const Note& note : said.notes) {
      if (note.span.begin > note.span.end || note.span.end > parsed.tree.source().size()) return "a note lies outside";
    }
  }
  return "";
}

std::string broken_by_tree(const Parsed& parsed) {
  std::string breach = broken_by_tokens(parsed.tree);
  if (breach.empty()) breach = broken_by_nodes(parsed.tree);
  if (breach.empty()) breach = broken_by_diagnostics(parsed);
  return breach;
}

std::string broken_by_print(const Parsed& parsed, const std::string& printed) {
  Parsed again = parse(Source("printed", printed));
  if (!again.ok()) return "what is printed is rejected";
  if (sexpr(again.tree) != sexpr(parsed.tree)) return "printing changes the meaning";
  std::string twice;
  print(again.tree, twice);
  return twice == printed ? "" : "printing twice is not printing once";
}

std::string broken(std::string bytes) {
  Parsed parsed = parse(Source("input", std::move(bytes)));
  std::string breach = broken_by_tree(parsed);
  if (!breach.empty() || !parsed.ok()) return breach;
  std::string printed;
  print(parsed.tree, printed);
  return broken_by_print(parsed, printed);
}

}  // namespace jobstamp::promises
