// Runs the rule of a case and draws what it found.
// SPDX-License-Identifier: Apache-2.0
#include "corpus_lint.hpp"

#include <algorithm>
#include <iterator>
#include <set>

#include <gtest/gtest.h>

#include "jobstamp/pipeline.hpp"
#include "jobstamp/report.hpp"

namespace jobstamp::corpus {

namespace {

// All rules but one are off; the one about ignores is about the others.
lint::Options only(const std::string& code) {
  lint::Options options;
  if (code == "unused-ignore") return options;
  for (const lint::Rule* rule : lint::rules()) {
    options.levels.push_back(
        {std::string(rule->code), rule->code == code ? lint::Level(rule->severity) : std::nullopt});
  }
  return options;
}

void each_in_order(std::size_t count, const std::function<void(std::size_t)>& work) {
  for (std::size_t i = 0; i < count; ++i) work(i);
}

// `#    ^^^^ code`, whatever stands after the code.
bool is_drawing(std::string_view line, const std::string& code) {
  auto hash = line.find_first_not_of(' ');
  if (hash == line.npos || line[hash] != '#') return false;
  auto caret = line.find_first_not_of(' ', hash + 1);
  if (caret == line.npos || line[caret] != '^') return false;
  auto word = line.find_first_not_of('^', caret);
  return word != line.npos && line.substr(word).starts_with(" " + code);
}

// The `#` stands left of the carets; below the first column it is one itself.
std::string drawing(std::string_view line, const Diagnostic& finding, std::size_t column) {
  std::size_t indent = std::min(line.find_first_not_of(' '), column);
  std::size_t hash = column == 0 ? 0 : std::min(indent, column - 1);
  std::size_t carets =
      std::min(std::max<std::size_t>(finding.span.size(), 1), std::max<std::size_t>(line.size() - column, 1));
  if (column == 0) carets = std::max<std::size_t>(carets, 2) - 1;
  std::string drawn = std::string(hash, ' ') + '#';
  drawn.append(column > hash ? column - hash - 1 : 0, ' ').append(carets, '^');
  return drawn + ' ' + std::string(finding.code) + '\n';
}

// The input without what is drawn in it.
std::string without_drawings(const std::string& text, const std::string& code) {
  std::string out;
  for (std::size_t begin = 0; begin < text.size();) {
    std::size_t end = std::min(text.find('\n', begin), text.size() - 1) + 1;
    std::string line = text.substr(begin, end - begin);
    if (!is_drawing(line.substr(0, line.find('\n')), code)) out += line;
    begin = end;
  }
  return out;
}

// What `lint` makes of the input, asked for the rule of the case alone.
LintFile linted(const Case& from, std::string text, bool fix) {
  std::vector<LintInput> inputs(1);
  inputs[0].source = Source(std::string(input_file), std::move(text));
  if (from.has("before.nomad.hcl")) inputs[0].before = Source(std::string(input_file), from.read("before.nomad.hcl"));
  for (std::string other : {"variables.hcl", "job.nomad.hcl"}) {
    if (from.has(other)) inputs.push_back({Source(other, from.read(other)), std::nullopt});
  }
  lint::Options options = only(rule_of(from));
  if (from.has("nomad")) options.nomad = from.read("nomad");
  options.nomad.erase(std::min(options.nomad.find('\n'), options.nomad.size()));
  auto files = lint_sources(inputs, {.rules = options, .fix = fix}, each_in_order);
  std::erase_if(files[0].diagnostics, [&](const Diagnostic& each) { return each.code != rule_of(from); });
  return std::move(files[0]);
}

}  // namespace

std::string rule_of(const Case& from) {
  std::filesystem::path suite = from.suite;  // corpus/lint/<rule>, perhaps with /broken
  return suite.begin() == suite.end() ? "" : std::next(suite.begin(), 2)->string();
}

Diagnostics findings_of(const Case& from) { return linted(from, from.read(input_file), false).diagnostics; }

std::string show_drawn(const Case& from) {
  std::string code = rule_of(from);
  Source source(std::string(input_file), from.read(input_file));
  Diagnostics found = findings_of(from);
  std::string out;
  std::string_view rest = source.bytes();
  for (std::size_t begin = 0; begin < source.bytes().size();) {
    std::size_t end = std::min(rest.find('\n', begin), rest.size() - 1) + 1;
    std::string_view line = rest.substr(begin, end - begin);
    std::string_view text = line.substr(0, line.find('\n'));
    if (!is_drawing(text, code)) out += line;
    for (const Diagnostic& finding : found) {
      bool stands_here = finding.span.begin >= begin && finding.span.begin < end;
      if (stands_here) out += drawing(text, finding, finding.span.begin - begin);
    }
    begin = end;
  }
  return out;
}

std::string show_findings(const Case& from) {
  Source source(std::string(input_file), from.read(input_file));
  Diagnostics found = findings_of(from);
  return found.empty() ? "" : full_lines({source, found}, Color::never);
}

std::string show_fixed(const Case& from) {
  LintFile file = linted(from, without_drawings(from.read(input_file), rule_of(from)), true);
  return file.applied.empty() ? "" : std::string(file.source.bytes());
}

namespace {

// A place that must not be reported is marked so, with the reason: `# ok: a digest pins it`.
std::size_t marked_fine(const std::string& text) {
  std::size_t count = 0;
  for (std::size_t at = 0; (at = text.find("# ok", at)) != text.npos; ++at) ++count;
  return count;
}

TEST(Lint, each_rule_has_a_case_with_two_places_that_fire_and_two_that_must_not) {
  auto cases = find_cases();
  for (const lint::Rule* rule : lint::rules()) {
    std::size_t fire = 0;
    std::size_t fine = 0;
    for (const Case& from : cases) {
      if (!is_lint(from) || rule_of(from) != rule->code) continue;
      fire += findings_of(from).size();
      fine += marked_fine(from.read(input_file));
    }
    EXPECT_GE(fire, 2U) << rule->code << ": places that fire in corpus/lint/" << rule->code;
    EXPECT_GE(fine, 2U) << rule->code << ": places marked `# ok` in corpus/lint/" << rule->code;
  }
}

// The fixes of a rule mend what it finds, parse, and come to an end; a rule that says that it fixes has a case for it.
TEST(Lint, each_fix_mends_what_it_finds) {
  std::set<std::string> fixing;
  for (const Case& from : find_cases()) {
    if (!is_lint(from)) continue;
    LintFile done = linted(from, without_drawings(from.read(input_file), rule_of(from)), true);
    if (!done.applied.empty()) fixing.insert(rule_of(from));
    for (const Diagnostic& left : done.diagnostics) {
      EXPECT_TRUE(!left.fix || done.broken) << from.folder.string() << ": " << left.message;
    }
    EXPECT_EQ(from.has("fixed.hcl"), !done.applied.empty()) << from.folder.string();
    if (done.applied.empty()) continue;
    LintFile again = linted(from, std::string(done.source.bytes()), true);
    EXPECT_EQ(again.source.bytes(), done.source.bytes()) << from.folder.string() << ": fixing twice is fixing once";
  }
  for (const lint::Rule* rule : lint::rules()) {
    EXPECT_EQ(fixing.contains(std::string(rule->code)), rule->fixes != lint::Fixes::none) << rule->code;
  }
}

// `--explain` answers to every code, whichever command says it.
TEST(Lint, each_syntax_error_has_the_code_of_a_rule) {
  for (const Case& from : find_cases()) {
    for (const Diagnostic& each : read_source(Source(std::string(input_file), from.read(input_file))).diagnostics) {
      EXPECT_NE(lint::rule(each.code), nullptr) << from.folder.string() << ": " << each.code;
    }
  }
}

TEST(Lint, each_case_belongs_to_a_rule) {
  for (const Case& from : find_cases()) {
    if (!is_lint(from)) continue;
    EXPECT_NE(lint::rule(rule_of(from)), nullptr) << from.folder.string();
  }
}

}  // namespace

}  // namespace jobstamp::corpus
