// Asks every rule that is on, hears the comments that ignore what they find, and sorts the rest.
// SPDX-License-Identifier: Apache-2.0
#include "jobstamp/lint.hpp"

#include <algorithm>
#include <deque>
#include <tuple>
#include <utility>

#include "lint/asking.hpp"
#include "lint/ignores.hpp"
#include "lint/report.hpp"
#include "lint/rules.hpp"
#include "lint/subject.hpp"

namespace jobstamp::lint {

// What is found at one place goes by the order of the rules. Diagnostics are large, so each is moved once.
static void sort(Diagnostics& found) {
  auto by_place = [](const Diagnostic* each) { return std::tuple(each->span.begin, each->span.end, each->code, each); };
  std::vector<Diagnostic*> order;
  order.reserve(found.size());
  for (Diagnostic& each : found) order.push_back(&each);
  std::ranges::sort(order, {}, by_place);
  Diagnostics all;
  all.reserve(found.size());
  for (Diagnostic* each : order) all.push_back(std::move(*each));
  found = std::move(all);
}

static version::Hints hints_of(const Options& options) {
  version::Hints hints;
  hints.placeholders = options.placeholders;
  return hints;
}

// What a thread keeps from call to call: the jobs of one house name the same images and artifacts.
static version::Readings& readings_by(const Options& options) {
  thread_local version::Readings kept{version::Hints()};
  version::Hints hints = hints_of(options);
  if (kept.hints() != hints) kept = version::Readings(std::move(hints));
  return kept;
}

// Without what comments ignore. Whether an ignore was of use is known once the rules that look at one file are asked;
// those that compare are not always.
static Diagnostics without_ignored(const Subject& subject, Diagnostics found, bool says_unused) {
  // Few files have such a comment, and bytes are searched sooner than tokens.
  if (subject.tree().source().bytes().find("jobstamp:ignore") == std::string_view::npos) return found;
  std::vector<std::string_view> active, known;
  active.reserve(rules().size());
  known.reserve(rules().size());
  for (const Rule* rule : rules()) {
    known.push_back(rule->code);
    bool is_asked = !rule->check.empty() || rule == &unused_ignore;
    if (says_unused && is_asked && level_of(*rule, subject.options())) active.push_back(rule->code);
  }
  found = apply_ignores(subject.tree(), std::move(found), active, known);
  for (Diagnostic& each : found) {
    if (each.code == unused_ignore.code) each.severity = *level_of(unused_ignore, subject.options());
  }
  return found;
}

// Asks every rule that is on and has the question, of one subject or of two.
template <class Question, class... Subjects>
static Diagnostics ask(Question Rule::*question, const Options& options, const Subjects&... subjects) {
  Diagnostics found;
  for (const Rule* rule : rules()) {
    Level level = level_of(*rule, options);
    if (!(rule->*question) || !level) continue;
    Report report(*rule, *level, found);
    (rule->*question)(subjects..., report);
  }
  return found;
}

static Diagnostics sorted(Diagnostics found) {
  if (found.size() > 1) sort(found);
  return found;
}

std::vector<Diagnostics> lint(std::span<const Job> jobs) {
  std::deque<Sites> sites;
  for (const Job& job : jobs) sites.push_back(find_sites(*job.inputs, readings_by(*job.options)));
  std::deque<Subject> subjects;
  for (const Job& job : jobs) subjects.emplace_back(*job.inputs, job.file, sites[subjects.size()], *job.options);
  std::vector<Diagnostics> found = ask_of_files(subjects);
  for (std::size_t i = 0; i < found.size(); ++i) {
    found[i] = sorted(without_ignored(subjects[i], std::move(found[i]), subjects[i].has_block("job")));
  }
  return found;
}

Diagnostics lint(const Inputs& inputs, std::uint32_t file, const Options& options) {
  const Job job{&inputs, file, &options};
  return std::move(lint({&job, 1}).front());
}

Diagnostics lint_variables(const Inputs& inputs, std::uint32_t file, const Options& options) {
  Sites sites;  // a variable file has none of its own
  Subject subject(inputs, file, sites, options);
  return sorted(without_ignored(subject, ask(&Rule::check_variables, options, subject), false));
}

Diagnostics lint_change(const Inputs& before, const Inputs& after, std::uint32_t file, const Options& options) {
  Sites old_sites = find_sites(before, readings_by(options));
  Sites new_sites = find_sites(after, readings_by(options));
  Subject old_subject(before, file, old_sites, options);
  Subject new_subject(after, file, new_sites, options);
  return sorted(without_ignored(new_subject, ask(&Rule::compare, options, old_subject, new_subject), false));
}

}  // namespace jobstamp::lint
