// Parse all, then ask the rules of each job file: `lint` without its files.
// SPDX-License-Identifier: Apache-2.0
#include "jobstamp/pipeline.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

#include "jobstamp/format.hpp"

namespace jobstamp {
namespace {

// A file of a call and its earlier revision, parsed.
struct Read {
  Parsed now;
  std::optional<Parsed> before;
};

// A variable file: assignments and nothing else (Nomad: -var-file).
bool is_variable_file(const Tree& tree) {
  Children items = body_of(tree).items();
  return !items.empty() &&
         std::all_of(items.begin(), items.end(), [](Cursor item) { return item.kind() == Kind::attribute; });
}

std::vector<const Tree*> variable_files(const std::vector<Read>& all, const std::vector<LintFile>& files) {
  std::vector<const Tree*> found;
  for (std::size_t i = 0; i < all.size(); ++i) {
    if (!files[i].left_out && !files[i].broken && is_variable_file(all[i].now.tree)) found.push_back(&all[i].now.tree);
  }
  return found;
}

std::vector<const Tree*> job_files(const std::vector<Read>& all, const std::vector<LintFile>& files) {
  std::vector<const Tree*> found;
  for (std::size_t i = 0; i < all.size(); ++i) {
    if (!files[i].left_out && !files[i].broken && has_job(all[i].now.tree)) found.push_back(&all[i].now.tree);
  }
  return found;
}

// What is looked at is the first of its inputs; a job file's others are the call's variable files, and the other way
// round.
Inputs inputs_with(const Tree& tree, const std::vector<const Tree*>& others) {
  std::vector<const Tree*> trees = {&tree};
  trees.insert(trees.end(), others.begin(), others.end());
  return inputs_of(trees);
}

Diagnostic unformatted(const Source& source) {
  std::string_view bytes = source.bytes();
  std::string canonical = new_text(source, format_source(source).edits);
  auto differs = std::ranges::mismatch(bytes, canonical).in1;
  auto at = static_cast<std::uint32_t>(differs - bytes.begin());
  Diagnostic found;
  found.code = "unformatted";
  found.severity = Severity::warning;
  found.span = {at, at};
  found.message = "not in canonical form from here on";
  found.help = "run `jobstamp fmt`";
  return found;
}

void add(Diagnostics& all, Diagnostics more) {
  all.insert(all.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
  std::ranges::stable_sort(all, {}, [](const Diagnostic& each) { return each.span.begin; });
}

// What holds for one file: its settings, and what the call says over them.
lint::Options options_for(const LintInput& input, const LintPlan& plan) {
  lint::Options options = input.settings;
  options.levels.insert(options.levels.end(), plan.rules.levels.begin(), plan.rules.levels.end());
  if (!plan.rules.nomad.empty()) options.nomad = plan.rules.nomad;
  options.placeholders.insert(options.placeholders.end(), plan.rules.placeholders.begin(),
                              plan.rules.placeholders.end());
  return options;
}

// Whoever reads the file as job or variables wants it whole.
void mend_syntax(LintFile& file, Parsed& parsed) {
  Fixed fixed = fix_source(file.source, [](const Tree&) { return Diagnostics(); });
  if (!fixed.changed) return;
  file.source = fixed.source;
  file.applied = std::move(fixed.applied);
  parsed = read_source(file.source);
}

void make_fixes(LintFile& file, const Finder& find, Tree& tree) {
  Fixed fixed = fix_source(file.source, find);
  file.source = fixed.source;
  std::ranges::move(fixed.applied, std::back_inserter(file.applied));
  file.diagnostics = std::move(fixed.diagnostics);
  file.broken = std::ranges::any_of(file.diagnostics, [](const auto& each) { return each.code == "internal-fault"; });
  if (fixed.changed) tree = read_source(file.source).tree;
}

// What the rules find in a job file, and in how it differs from its earlier revision.
Finder finder_for(const Read& read, const std::vector<const Tree*>& variables, const lint::Options& options) {
  return [&](const Tree& tree) {
    Inputs now = inputs_with(tree, variables);
    Diagnostics found = lint::lint(now, 0, options);
    if (read.before && read.before->ok()) {
      add(found, lint::lint_change(inputs_with(read.before->tree, variables), now, 0, options));
    }
    return found;
  };
}

void ask_rules(LintFile& file, Read& read, const std::vector<const Tree*>& variables, const lint::Options& options,
               const LintPlan& plan) {
  if (!is_variable_file(read.now.tree)) {
    Finder find = finder_for(read, variables, options);
    if (plan.fix) {
      make_fixes(file, find, read.now.tree);
    } else {
      add(file.diagnostics, find(read.now.tree));
    }
  }
  if (plan.formatting && !is_canonical(read.now.tree)) add(file.diagnostics, {unformatted(file.source)});
}

}  // namespace

std::vector<LintFile> lint_sources(const std::vector<LintInput>& inputs, const LintPlan& plan,
                                   const ForEach& for_each) {
  std::vector<LintFile> files(inputs.size());
  std::vector<Read> all(inputs.size());
  for_each(inputs.size(), [&](std::size_t i) {
    files[i].source = inputs[i].source;
    all[i].now = read_source(inputs[i].source);
    if (inputs[i].before) all[i].before = read_source(*inputs[i].before);
    files[i].left_out = inputs[i].only_with_job && !has_job(all[i].now.tree);
    if (plan.fix && !all[i].now.ok() && !files[i].left_out) mend_syntax(files[i], all[i].now);
    files[i].broken = !all[i].now.ok();
    if (!files[i].left_out) files[i].diagnostics = std::move(all[i].now.diagnostics);
    if (files[i].broken) lint::add_fixes_of_keys(all[i].now.tree, files[i].diagnostics);
  });
  std::vector<const Tree*> variables = variable_files(all, files);
  for_each(inputs.size(), [&](std::size_t i) {
    if (files[i].left_out || files[i].broken) return;
    ask_rules(files[i], all[i], variables, options_for(inputs[i], plan), plan);
  });
  // Once the job files are as they stay: fixes change them.
  std::vector<const Tree*> jobs = job_files(all, files);
  for (std::size_t i = 0; i < inputs.size() && !jobs.empty(); ++i) {
    if (files[i].left_out || files[i].broken || !is_variable_file(all[i].now.tree)) continue;
    auto options = options_for(inputs[i], plan);
    add(files[i].diagnostics, lint::lint_variables(inputs_with(all[i].now.tree, jobs), 0, options));
  }
  return files;
}

}  // namespace jobstamp
