// Where the reference's own output means something else than its input, ours is not held against that
// output but against the meaning: the tree of what we print is that of the input, by the reference's word.
// SPDX-License-Identifier: Apache-2.0
#include "judge.hpp"

#include <algorithm>

#include "promises/promises.hpp"
#include "switches.hpp"

namespace jobstamp::compare {

std::string name_of(Mode mode) {
  switch (mode) {
    case Mode::fmt:
      return "fmt";
    case Mode::sexpr:
      return "sexpr";
    case Mode::faults:
      return "faults";
    default:
      return "nomadfmt";
  }
}

std::string reference_mode(Mode mode) { return mode == Mode::faults ? "fmt" : name_of(mode); }

static bool is_too_deep(const Parsed& parsed) {
  return std::any_of(parsed.diagnostics.begin(), parsed.diagnostics.end(),
                     [](const Diagnostic& said) { return said.message.find("deep") != said.message.npos; });
}

static std::string messages(const Parsed& parsed) {
  std::string text;
  for (const Diagnostic& said : parsed.diagnostics) {
    Position at = parsed.tree.source().position(said.span.begin);
    text += std::to_string(at.line) + ":" + std::to_string(at.column) + ": " + said.message + "\n";
  }
  return text;
}

Judge::Judge(const Question& question) : question_(question), meaning_("sexpr") {}

/// What the reference's own print does to the meaning of its input, by its own word; empty if nothing.
std::string Judge::fault(const std::string& input, const Verdict& verdict) {
  if (!verdict.accepted) return "";
  Answer meant = meaning_.ask(input);
  Answer printed = meaning_.ask(verdict.theirs);
  if (!printed.accepted) return "the reference rejects what it prints";
  return printed.text == meant.text ? "" : "the reference's print means something else";
}

/// Both accept, and print differently: whose meaning has changed? Where it is the reference's, all but the
/// blank that keeps it is still as there.
std::string Judge::kind_of_other_print(const Parsed& parsed, Verdict& verdict) {
  std::string input(parsed.tree.source().bytes());
  if (fault(input, verdict).empty()) return "prints otherwise";
  verdict.reference_changes_meaning = true;
  Answer ours = meaning_.ask(verdict.ours);
  if (!ours.accepted || ours.text != meaning_.ask(input).text) return "both prints change the meaning";
  std::string joined;
  format::print(parsed.tree, passes_of_the_reference(), joined);
  return joined == verdict.theirs ? "" : "prints otherwise where the reference's print changes the meaning";
}

/// What `nomad fmt` printed without: the first token of ours that its text does not have in its place.
static std::string lost_token(const std::string& ours, const std::string& theirs) {
  Parsed parsed = parse(Source("ours", ours));
  std::size_t at = 0;
  Kind before = Kind::none;
  for (std::uint32_t n = 0; n < parsed.tree.tokens().size(); ++n) {
    std::string_view text = parsed.tree.text(n);
    bool is_here = theirs.compare(at, text.size(), text) == 0;
    if (!is_here) at = std::min(theirs.find_first_not_of(" \t", at), theirs.size());
    if (!is_here && theirs.compare(at, text.size(), text) != 0) {
      return "nomad fmt loses " + std::string(name_of(parsed.tree.kind(n))) + " after " + std::string(name_of(before));
    }
    before = parsed.tree.kind(n);
    at += text.size();
  }
  return "nomad fmt prints otherwise";
}

std::string Judge::kind_of(const std::string& input, Verdict& verdict) {
  Parsed parsed = parse(Source("case", input));
  std::string breach = promises::broken_by_tree(parsed);
  if (!breach.empty()) return breach;
  verdict.too_deep = is_too_deep(parsed);
  if (verdict.too_deep) return "";
  if (!parsed.ok()) {
    verdict.ours = messages(parsed);
    return verdict.accepted ? "ours rejects" : "";
  }
  if (!verdict.accepted) return "ours accepts";
  if (question_.mode == Mode::sexpr) {
    verdict.ours = sexpr(parsed.tree);
    return verdict.ours == verdict.theirs ? "" : "sees another tree";
  }
  if (question_.mode == Mode::nomadfmt) {
    format::print(parsed.tree, passes_of_the_reference(), verdict.ours);
    return verdict.ours == verdict.theirs ? "" : lost_token(verdict.ours, verdict.theirs);
  }
  format::print(parsed.tree, question_.passes, verdict.ours);
  if (verdict.ours != verdict.theirs) {
    std::string kind = kind_of_other_print(parsed, verdict);
    if (!kind.empty()) return kind;
  }
  return promises::broken_by_print(parsed, verdict.ours);
}

Verdict Judge::judge(const std::string& input, const Answer& theirs) {
  Verdict verdict;
  verdict.accepted = theirs.accepted;
  verdict.theirs = theirs.text;
  verdict.kind = question_.mode == Mode::faults ? fault(input, verdict) : kind_of(input, verdict);
  return verdict;
}

}  // namespace jobstamp::compare
