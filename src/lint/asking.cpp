// Places first, by what the schema says they mean; then what runs across them: references, calls, artifacts, sites.
// SPDX-License-Identifier: Apache-2.0
#include "lint/asking.hpp"

#include <algorithm>
#include <utility>

#include "lint/dispatch.hpp"
#include "lint/fetch.hpp"
#include "lint/references.hpp"
#include "lint/report.hpp"

namespace jobstamp::lint {
namespace {

std::vector<Level> standard_levels() {
  std::vector<Level> levels;
  for (const Rule* rule : rules()) levels.push_back(level_of(*rule, {}));
  return levels;
}

// By number among `rules()`.
std::vector<Level> levels_of(const Options& options) {
  static const std::vector<Level> standard = standard_levels();
  std::vector<Level> levels = standard;
  for (const RuleLevel& each : options.levels) {
    auto found = std::ranges::lower_bound(rules(), each.code, {}, &Rule::code);
    if (found != rules().end() && (*found)->code == each.code)
      levels[static_cast<std::size_t>(found - rules().begin())] = each.level;
  }
  return levels;
}

class Asking {
 public:
  Asking(const Subject& subject, Dispatch& dispatch)
      : subject_(subject), dispatch_(dispatch), levels_(levels_of(subject.options())) {}

  Diagnostics run() {
    for (const auto& each : dispatch_.files) {
      if (is_asked(each)) ask(each, subject_);
    }
    if (is_job_) walk();
    return std::move(found_);
  }

 private:
  bool is_asked(const Asked<Look::AtFile>& each) const {
    return each.without ? !subject_.has_block(*each.without) : is_job_ && has_all_for(each);
  }
  template <class Function>
  bool has_all_for(const Asked<Function>& each) const {
    return !each.with || subject_.has_block(*each.with);
  }

  void walk() {
    for (std::uint32_t place = 0; place < subject_.outline().places.size(); ++place) {
      for (const auto& each : dispatch_.at(subject_.meaning(place))) {
        if (has_all_for(each)) ask(each, subject_.item(place));
      }
    }
    const Uses& uses = subject_.uses();
    ask_all(dispatch_.references, uses.references);
    ask_all(dispatch_.calls, uses.calls);
    ask_all(dispatch_.fetches, fetches(subject_));
    for (const Site& site : subject_.sites().all) {
      if (site.at.file != subject_.file()) continue;
      for (const auto& each : dispatch_.sites) ask(each, subject_, site);
    }
  }

  template <class Function, class... Subjects>
  void ask(const Asked<Function>& asked, const Subjects&... subjects) {
    if (!levels_[asked.rule]) return;
    Report report(*rules_[asked.rule], *levels_[asked.rule], found_);
    asked.look(subjects..., report);
  }
  template <class Function, class Things>
  void ask_all(const std::vector<Asked<Function>>& all, const Things& things) {
    for (const auto& thing : things) {
      for (const auto& each : all) ask(each, subject_, thing);
    }
  }

  const Subject& subject_;
  Dispatch& dispatch_;
  const std::span<const Rule* const> rules_ = rules();
  const std::vector<Level> levels_;
  /// Of another file only what it lacks is said: an agent's settings have a schema of their own.
  const bool is_job_ = subject_.has_block("job");
  Diagnostics found_;
};

}  // namespace

Diagnostics ask_of_file(const Subject& subject) {
  thread_local Dispatch dispatch;  // what it knows is true for every file
  return Asking(subject, dispatch).run();
}

}  // namespace jobstamp::lint
