// Each promise is a small function that answers with its own breach.
// SPDX-License-Identifier: Apache-2.0
#include "promises/promises.hpp"

#include <functional>
#include <utility>
#include <vector>

#include "jobstamp/format.hpp"
#include "jobstamp/pipeline.hpp"

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

static bool lies_outside(Span span, const Source& source) { return span.begin > span.end || span.end > source.size(); }

static std::string broken_by_diagnostics(const Source& source, const Diagnostics& diagnostics) {
  for (const Diagnostic& said : diagnostics) {
    if (said.message.empty() || said.code.empty()) return "a diagnostic says nothing";
    if (lies_outside(said.span, source)) return "a diagnostic lies outside";
    for (const Note& note : said.notes) {
      if (lies_outside(note.span, source)) return "a note lies outside";
    }
  }
  return "";
}

std::string broken_by_tree(const Parsed& parsed) {
  std::string breach = broken_by_tokens(parsed.tree);
  if (breach.empty()) breach = broken_by_nodes(parsed.tree);
  if (breach.empty()) breach = broken_by_diagnostics(parsed.tree.source(), parsed.diagnostics);
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

static LintFile linted(const std::string& bytes, bool fix) {
  std::vector<LintInput> inputs(1);
  inputs[0].source = Source("web.nomad.hcl", bytes);
  auto one = [](std::size_t count, const std::function<void(std::size_t)>& work) {
    for (std::size_t n = 0; n < count; ++n) work(n);
  };
  LintPlan plan;
  plan.fix = fix;
  return std::move(lint_sources(inputs, plan, one).front());
}

std::string broken_by_lint(const std::string& bytes) {
  LintFile found = linted(bytes, false);
  std::string breach = broken_by_diagnostics(found.source, found.diagnostics);
  if (!breach.empty() || found.broken) return breach;
  LintFile fixed = linted(bytes, true);
  if (fixed.broken) return "a fix is at fault";
  breach = broken_by_diagnostics(fixed.source, fixed.diagnostics);
  if (!breach.empty()) return breach;
  std::string text(fixed.source.bytes());
  return linted(text, true).source.bytes() == text ? "" : "fixing twice is not fixing once";
}

}  // namespace jobstamp::promises
