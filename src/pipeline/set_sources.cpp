// Parse all, wish once, then change, print and check each: `set` without its files. A version that another file needs
// to know (a variable file's) is why all inputs of a call are worked on together.
// SPDX-License-Identifier: Apache-2.0
#include "jobstamp/pipeline.hpp"

#include <algorithm>

#include "pipeline/promises.hpp"

#include "jobstamp/format.hpp"

namespace jobstamp {
namespace {

// Lines that formatting alone changed: it keeps their number.
std::size_t differing_lines(std::string_view before, std::string_view after) {
  std::size_t count = 0;
  while (!before.empty() || !after.empty()) {
    std::size_t before_end = std::min(before.find('\n'), before.size());
    std::size_t after_end = std::min(after.find('\n'), after.size());
    if (before.substr(0, before_end) != after.substr(0, after_end)) ++count;
    before.remove_prefix(std::min(before_end + 1, before.size()));
    after.remove_prefix(std::min(after_end + 1, after.size()));
  }
  return count;
}

// The text with the edits made and, where asked for, laid out anew; a fault of ours empties the file's changes.
void make_changes(SetFile& file, const Tree& tree, Layout layout) {
  if (file.changes.edits.empty() && layout == Layout::preserve) return;
  file.text = apply(tree, file.changes.edits);
  std::optional<Diagnostic> fault;
  if (!file.changes.edits.empty()) fault = check_edits(tree, file.changes.edits, file.text);
  if (!fault && layout == Layout::canonical) {
    Source edited(file.source.name(), file.text);
    Formatted formatted = format_source(edited);
    if (has_errors(formatted.diagnostics)) fault = formatted.diagnostics.front();
    if (formatted.changed()) {
      file.text = new_text(edited, formatted.edits);
      file.reformatted_lines = differing_lines(edited.bytes(), file.text);
    }
  }
  if (fault) {
    file.changes.diagnostics.push_back(std::move(*fault));
    file.text = std::string(file.source.bytes());
    file.reformatted_lines = 0;
  }
  file.changed = file.text != file.source.bytes();
}

// The trees that the wish is put to, and which file each is of.
struct Asked {
  std::vector<const Tree*> trees;
  std::vector<std::size_t> files;
};

Asked whole_trees(const std::vector<Parsed>& parsed, const std::vector<SetFile>& files) {
  Asked asked;
  for (std::size_t i = 0; i < parsed.size(); ++i) {
    if (files[i].left_out || !parsed[i].ok()) continue;
    asked.trees.push_back(&parsed[i].tree);
    asked.files.push_back(i);
  }
  return asked;
}

// The only input of a call comes out canonical, as what is printed should; among many, a file in which nothing is set
// keeps its bytes.
Layout layout_of(const FileChanges& made, const SetPlan& plan, const Asked& asked) {
  bool is_meant = asked.files.size() == 1 || !made.edits.empty();
  return is_meant ? plan.layout : Layout::preserve;
}

bool any_errors(const std::vector<SetFile>& files) {
  return std::ranges::any_of(files, [](const SetFile& file) { return has_errors(file.changes.diagnostics); });
}

}  // namespace

SetOutcome set_sources(const std::vector<JobInput>& inputs, const SetPlan& plan, const ForEach& for_each) {
  SetOutcome outcome;
  std::vector<Parsed> parsed(inputs.size());
  outcome.files.resize(inputs.size());
  for_each(inputs.size(), [&](std::size_t i) {
    SetFile& file = outcome.files[i];
    file.source = inputs[i].source;
    file.text = std::string(file.source.bytes());
    parsed[i] = read_source(file.source);
    file.left_out = inputs[i].only_with_job && !has_job(parsed[i].tree);
    if (!file.left_out) file.changes.diagnostics = parsed[i].diagnostics;
  });
  bool broken = any_errors(outcome.files);
  if (broken) outcome.outcome = Outcome::refused;
  if (broken && !plan.keep_going) return outcome;

  Asked asked = whole_trees(parsed, outcome.files);
  SetResult result = set_versions(asked.trees, plan.wishes);
  outcome.diagnostics = std::move(result.diagnostics);
  outcome.effects = std::move(result.effects);
  outcome.outcome = std::max(outcome.outcome, result.outcome);
  for_each(asked.files.size(), [&](std::size_t i) {
    SetFile& file = outcome.files[asked.files[i]];
    FileChanges& made = result.files[i];
    made.diagnostics.insert(made.diagnostics.begin(), file.changes.diagnostics.begin(), file.changes.diagnostics.end());
    file.changes = std::move(made);
    if (result.outcome == Outcome::done) make_changes(file, *asked.trees[i], layout_of(file.changes, plan, asked));
  });
  // Errors beside a wish that was met are faults of ours; those of a wish that was not are in its outcome.
  if (result.outcome == Outcome::done && any_errors(outcome.files)) outcome.outcome = Outcome::refused;
  return outcome;
}

}  // namespace jobstamp
