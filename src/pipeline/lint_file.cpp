// Rules are asked of a tree; fixes make another text, and with it another tree.
// SPDX-License-Identifier: Apache-2.0
#include "pipeline/lint_file.hpp"

#include <algorithm>
#include <iterator>
#include <string_view>
#include <utility>

#include "pipeline/promises.hpp"

namespace jobstamp {

lint::Options options_for(const LintInput& input, const LintPlan& plan) {
  lint::Options options = input.settings;
  options.levels.insert(options.levels.end(), plan.rules.levels.begin(), plan.rules.levels.end());
  if (!plan.rules.nomad.empty()) options.nomad = plan.rules.nomad;
  options.placeholders.insert(options.placeholders.end(), plan.rules.placeholders.begin(),
                              plan.rules.placeholders.end());
  return options;
}

Inputs inputs_with(const Tree& tree, const Trees& variables) {
  std::vector<const Tree*> trees = {&tree};
  bool has_use = !variables.empty() && tree.source().bytes().find("var") != std::string_view::npos;
  if (has_use) trees.insert(trees.end(), variables.begin(), variables.end());
  return inputs_of(trees);
}

void merge(Diagnostics& all, Diagnostics more) {
  if (all.empty()) std::swap(all, more);
  auto middle = static_cast<std::ptrdiff_t>(all.size());
  all.insert(all.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
  std::ranges::inplace_merge(all, all.begin() + middle, {}, [](const Diagnostic& each) { return each.span.begin; });
}

void add_changes(Diagnostics& found, const Read& read, const Inputs& now, const Variables& variables,
                 const lint::Options& options) {
  if (!read.before || !read.before->ok()) return;
  merge(found, lint::lint_change(inputs_with(read.before->tree, variables.before), now, 0, options));
}

void mend_syntax(LintFile& file, Parsed& parsed) {
  Fixed fixed = fix_source(file.source, [](const Tree&) { return Diagnostics(); });
  if (!fixed.changed) return;
  file.source = fixed.source;
  file.applied = std::move(fixed.applied);
  parsed = read_source(file.source);
}

void make_fixes(LintFile& file, Read& read, const Variables& variables, const lint::Options& options) {
  Fixed fixed = fix_source(file.source, [&](const Tree& tree) {
    Inputs now = inputs_with(tree, variables.now);
    Diagnostics found = lint::lint(now, 0, options);
    add_changes(found, read, now, variables, options);
    return found;
  });
  file.source = fixed.source;
  std::ranges::move(fixed.applied, std::back_inserter(file.applied));
  file.diagnostics = std::move(fixed.diagnostics);
  file.broken = std::ranges::any_of(file.diagnostics, [](const auto& each) { return each.code == internal_fault; });
  if (fixed.changed) read.now.tree = read_source(file.source).tree;
}

}  // namespace jobstamp
