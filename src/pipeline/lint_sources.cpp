// Variable files first, which hold for all others; then some files at a time, from bytes to findings: `lint` without
// its files.
// SPDX-License-Identifier: Apache-2.0
#include "jobstamp/pipeline.hpp"

#include <algorithm>
#include <deque>
#include <utility>

#include "pipeline/lint_file.hpp"
#include "pipeline/variable_files.hpp"

#include "jobstamp/format.hpp"

namespace jobstamp {
namespace {

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
    file.uncompared = read.before && !read.before->ok();
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
    variable_trees_.now.push_back(&all_[i].now.tree);
    const auto& before = all_[i].before;
    if (before && before->ok()) variable_trees_.before.push_back(&before->tree);
  }

  // A tree is kept for the variable files alone: fresh memory for each costs more than looking at it.
  void look_at(std::size_t first, std::size_t end) {
    std::vector<std::size_t> judged;
    for (std::size_t i = first; i < end; ++i) {
      if (!all_[i].is_done) read(i);
      if (is_judged(i)) judged.push_back(i);
    }
    if (plan_.fix) {
      mend(judged);
    } else {
      ask_rules(judged);
    }
    if (plan_.formatting) look_at_form(judged);
    if (!variables_.empty()) return;
    for (std::size_t i = first; i < end; ++i) all_[i] = {};
  }

  void look_at_form(const std::vector<std::size_t>& judged) {
    for (std::size_t i : judged) {
      if (is_canonical(all_[i].now.tree)) continue;
      const Source& source = files_[i].source;
      merge(files_[i].diagnostics, {unformatted(source, format_source(source).edits)});
    }
  }

  void mend(const std::vector<std::size_t>& judged) {
    for (std::size_t i : judged) {
      if (is_variable_file(all_[i].now.tree)) continue;
      make_fixes(files_[i], all_[i], variable_trees_, options_for(inputs_[i], plan_));
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
      inputs.push_back(inputs_with(all_[i].now.tree, variable_trees_.now));
      all.push_back({&inputs.back(), 0, &options.back()});
    }
    auto found = lint::lint(all);
    for (std::size_t n = 0; n < jobs.size(); ++n) {
      add_changes(found[n], all_[jobs[n]], inputs[n], variable_trees_, options[n]);
      merge(files_[jobs[n]].diagnostics, std::move(found[n]));
    }
  }

  // Once the job files are as they stay: fixes change them.
  void look_at_variables() {
    std::vector<const Tree*> trees = variable_trees_.now;
    for (std::size_t i = 0; i < all_.size(); ++i) {
      if (is_judged(i) && has_job(all_[i].now.tree)) trees.push_back(&all_[i].now.tree);
    }
    if (trees.size() == variables_.size()) return;
    Inputs together = inputs_of(trees);
    for (std::uint32_t n = 0; n < variables_.size(); ++n) {
      std::size_t i = variables_[n];
      merge(files_[i].diagnostics, lint::lint_variables(together, n, options_for(inputs_[i], plan_)));
    }
  }

  const std::vector<LintInput>& inputs_;
  const LintPlan& plan_;
  std::vector<LintFile> files_;
  std::vector<Read> all_;
  std::vector<std::size_t> variables_;  ///< numbers of the variable files
  Variables variable_trees_;
};

}  // namespace

std::size_t lint_batch(std::size_t files) {
  constexpr std::size_t batches = 64;
  static_assert(outlines_at_hand == trees_at_hand, "what a batch lets go is the next one's");
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
