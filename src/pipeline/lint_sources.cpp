// Variable files first, which hold for all others; then some files at a time, from bytes to findings: `lint` without
// its files.
// SPDX-License-Identifier: Apache-2.0
#include "jobstamp/pipeline.hpp"

#include <algorithm>
#include <deque>
#include <iterator>
#include <utility>

#include "jobstamp/format.hpp"
#include "pipeline/promises.hpp"
#include "pipeline/variable_files.hpp"

namespace jobstamp {
namespace {

// A file of a call and its earlier revision, parsed.
struct Read {
  Parsed now;
  std::optional<Parsed> before;
  bool is_done = false;
};

// A job file, the first of its inputs, and the call's variable files where it has any use for them.
Inputs inputs_with(const Tree& tree, const std::vector<const Tree*>& variables) {
  std::vector<const Tree*> trees = {&tree};
  bool has_use = !variables.empty() && tree.source().bytes().find("var") != std::string_view::npos;
  if (has_use) trees.insert(trees.end(), variables.begin(), variables.end());
  return inputs_of(trees);
}

Diagnostic unformatted(const Source& source) {
  std::string_view bytes = source.bytes();
  std::string canonical = new_text(source, format_source(source).edits);
  auto differs = std::ranges::mismatch(bytes, canonical).in1;
  auto at = static_cast<std::uint32_t>(differs - bytes.begin());
  return {.code = "unformatted",
          .severity = Severity::warning,
          .span = {at, at},
          .message = "not in canonical form from here on",
          .help = "run `jobstamp fmt`"};
}

// Both by place.
void add(Diagnostics& all, Diagnostics more) {
  if (all.empty()) std::swap(all, more);
  auto middle = static_cast<std::ptrdiff_t>(all.size());
  all.insert(all.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
  std::ranges::inplace_merge(all, all.begin() + middle, {}, [](const Diagnostic& each) { return each.span.begin; });
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
  file.broken = std::ranges::any_of(file.diagnostics, [](const auto& each) { return each.code == internal_fault; });
  if (fixed.changed) tree = read_source(file.source).tree;
}

// And what they find in how a job file differs from its earlier revision.
void add_changes(Diagnostics& found, const Read& read, const Inputs& now, const std::vector<const Tree*>& variables,
                 const lint::Options& options) {
  if (!read.before || !read.before->ok()) return;
  add(found, lint::lint_change(inputs_with(read.before->tree, variables), now, 0, options));
}

Finder finder_for(const Read& read, const std::vector<const Tree*>& variables, const lint::Options& options) {
  return [&](const Tree& tree) {
    Inputs now = inputs_with(tree, variables);
    Diagnostics found = lint::lint(now, 0, options);
    add_changes(found, read, now, variables, options);
    return found;
  };
}

/// The files of one call on their way from bytes to findings.
class Call {
 public:
  Call(const std::vector<LintInput>& inputs, const LintPlan& plan)
      : inputs_(inputs), plan_(plan), files_(inputs.size()), all_(inputs.size()) {}

  std::vector<LintFile> run(std::size_t batch, const ForEach& for_each) {
    std::vector<std::size_t> early;
    for (std::size_t i = 0; i < inputs_.size(); ++i) {
      if (may_hold_variables(inputs_[i].source.bytes())) early.push_back(i);
    }
    for_each(early.size(), [&](std::size_t n) { read(early[n]); });
    for (std::size_t i : early) take_variables(i);
    // The first file of a batch stands for all of it, so that whoever counts counts files.
    for_each(inputs_.size(), [&](std::size_t i) {
      if (i % batch == 0) look_at(i, std::min(i + batch, inputs_.size()));
    });
    if (!variables_.empty()) look_at_variables();
    return std::move(files_);
  }

 private:
  void read(std::size_t i) {
    const LintInput& input = inputs_[i];
    LintFile& file = files_[i];
    Read& read = all_[i];
    file.source = input.source;
    read.now = read_source(input.source);
    if (input.before) read.before = read_source(*input.before);
    file.left_out = input.only_with_job && !has_job(read.now.tree);
    if (plan_.fix && !read.now.ok() && !file.left_out) mend_syntax(file, read.now);
    file.broken = !read.now.ok();
    if (!file.left_out) file.diagnostics = std::move(read.now.diagnostics);
    if (file.broken) lint::add_fixes_of_keys(read.now.tree, file.diagnostics);
    read.is_done = true;
  }

  bool is_judged(std::size_t i) const { return !files_[i].left_out && !files_[i].broken; }

  void take_variables(std::size_t i) {
    if (!is_judged(i) || !is_variable_file(all_[i].now.tree)) return;
    files_[i].is_variable_file = true;
    variables_.push_back(i);
    variable_trees_.push_back(&all_[i].now.tree);
  }

  // A tree is kept for the variable files alone: fresh memory for each costs more than looking at it.
  void look_at(std::size_t first, std::size_t end) {
    std::vector<std::size_t> judged;
    for (std::size_t i = first; i < end; ++i) {
      if (!all_[i].is_done) read(i);
      if (is_judged(i)) judged.push_back(i);
    }
    plan_.fix ? mend(judged) : ask_rules(judged);
    if (plan_.formatting) look_at_form(judged);
    if (!variables_.empty()) return;
    for (std::size_t i = first; i < end; ++i) all_[i] = {};
  }

  void look_at_form(const std::vector<std::size_t>& judged) {
    for (std::size_t i : judged) {
      if (!is_canonical(all_[i].now.tree)) add(files_[i].diagnostics, {unformatted(files_[i].source)});
    }
  }

  void mend(const std::vector<std::size_t>& judged) {
    for (std::size_t i : judged) {
      if (is_variable_file(all_[i].now.tree)) continue;
      lint::Options options = options_for(inputs_[i], plan_);
      make_fixes(files_[i], finder_for(all_[i], variable_trees_, options), all_[i].now.tree);
    }
  }

  void ask_rules(const std::vector<std::size_t>& judged) {
    std::vector<std::size_t> jobs;
    std::deque<lint::Options> options;
    std::deque<Inputs> inputs;
    std::vector<lint::Job> all;
    for (std::size_t i : judged) {
      if (is_variable_file(all_[i].now.tree)) continue;
      jobs.push_back(i);
      options.push_back(options_for(inputs_[i], plan_));
      inputs.push_back(inputs_with(all_[i].now.tree, variable_trees_));
      all.push_back({&inputs.back(), 0, &options.back()});
    }
    auto found = lint::lint(all);
    for (std::size_t n = 0; n < jobs.size(); ++n) {
      add_changes(found[n], all_[jobs[n]], inputs[n], variable_trees_, options[n]);
      add(files_[jobs[n]].diagnostics, std::move(found[n]));
    }
  }

  // Once the job files are as they stay: fixes change them.
  void look_at_variables() {
    std::vector<const Tree*> trees = variable_trees_;
    for (std::size_t i = 0; i < all_.size(); ++i) {
      if (is_judged(i) && has_job(all_[i].now.tree)) trees.push_back(&all_[i].now.tree);
    }
    if (trees.size() == variables_.size()) return;
    Inputs together = inputs_of(trees);
    for (std::uint32_t n = 0; n < variables_.size(); ++n) {
      std::size_t i = variables_[n];
      add(files_[i].diagnostics, lint::lint_variables(together, n, options_for(inputs_[i], plan_)));
    }
  }

  const std::vector<LintInput>& inputs_;
  const LintPlan& plan_;
  std::vector<LintFile> files_;
  std::vector<Read> all_;
  std::vector<std::size_t> variables_;  ///< numbers of the variable files
  std::vector<const Tree*> variable_trees_;
};

}  // namespace

std::size_t lint_batch(std::size_t files) {
  constexpr std::size_t batches = 64;
  return std::clamp<std::size_t>(files / batches, 1, trees_at_hand);
}

std::vector<LintFile> lint_sources(const std::vector<LintInput>& inputs, const LintPlan& plan,
                                   const ForEach& for_each) {
  return Call(inputs, plan).run(lint_batch(inputs.size()), for_each);
}

std::vector<LintFile> lint_few(const std::vector<LintInput>& inputs, const LintPlan& plan) {
  return Call(inputs, plan).run(inputs.size(), [](std::size_t count, const std::function<void(std::size_t)>& work) {
    for (std::size_t i = 0; i < count; ++i) work(i);
  });
}

}  // namespace jobstamp
