// Places first, by what the schema says they mean; then what runs across them: references, calls, artifacts, templates
// and sites. Each rule looks at all files before the next one does: the code of all rules together is far larger than
// what a processor keeps at hand, and most files are small.
// SPDX-License-Identifier: Apache-2.0
#include "lint/asking.hpp"

#include <span>
#include <utility>

#include "lint/dispatch.hpp"
#include "lint/fetch.hpp"
#include "lint/levels.hpp"
#include "lint/references.hpp"
#include "lint/report.hpp"
#include "lint/spots.hpp"
#include "lint/templates/client_template.hpp"

namespace jobstamp::lint {
namespace {

const schema::Block* job_row() {
  static const schema::Block* const row = schema::block("job");
  return row;
}

struct File {
  File(const Subject& each, const std::vector<Level>& of_rules) : subject(each), levels(of_rules) {}

  const Subject& subject;
  const std::vector<Level>& levels;  ///< by number of the rule
  std::vector<Fetch> fetched = fetches(subject);
  std::vector<ClientTemplate> templates = client_templates(subject);
  /// Of another file only what it lacks is said: an agent's settings have a schema of their own.
  bool is_job = subject.has_block(*job_row());
  Diagnostics found = {};

  template <class Function>
  bool is_asked(const Asked<Function>& each) const {
    if (!levels[each.rule]) return false;
    if (each.without) return !subject.has_block(*each.without);
    return is_job && (!each.with || subject.has_block(*each.with));
  }
  template <class Function>
  Report report_for(const Asked<Function>& each) {
    return {*each.of, *levels[each.rule], found};
  }
};

// What a thread keeps from call to call: whom to ask is the same for every file, and memory is asked for once.
struct Kept {
  Dispatch dispatch;
  Spots spots;
};

class Asking {
 public:
  Asking(const std::deque<Subject>& subjects, Kept& kept) : dispatch_(kept.dispatch), spots_(kept.spots) {
    files_.reserve(subjects.size());
    for (const Subject& each : subjects) files_.emplace_back(each, levels_for(each.options()));
  }

  std::vector<Diagnostics> run() {
    ask(dispatch_.files, [](const File& file, auto look, Report& report) { look(file.subject, report); });
    ask_at_places();
    ask_at_references();
    ask(dispatch_.calls, [](const File& file, auto look, Report& report) {
      for (const Call& each : file.subject.uses().calls) look(file.subject, each, report);
    });
    ask(dispatch_.fetches, [](const File& file, auto look, Report& report) {
      for (const Fetch& each : file.fetched) look(file.subject, each, report);
    });
    ask(dispatch_.templates, [](const File& file, auto look, Report& report) {
      for (const ClientTemplate& each : file.templates) look(file.subject, each, report);
    });
    ask(dispatch_.sites, [](const File& file, auto look, Report& report) {
      for (const Site& each : file.subject.sites().all) {
        if (each.at.file == file.subject.file()) look(file.subject, each, report);
      }
    });
    std::vector<Diagnostics> found;
    found.reserve(files_.size());
    for (File& file : files_) found.push_back(std::move(file.found));
    return found;
  }

 private:
  // Few files have levels of their own.
  const std::vector<Level>& levels_for(const Options& options) {
    return options.levels.empty() ? standard_levels() : levels_.emplace_back(levels_of(options));
  }

  template <class Function, class Things>
  void ask(const std::vector<Asked<Function>>& rows, const Things& in) {
    for (const auto& row : rows) {
      for (File& file : files_) {
        if (!file.is_asked(row)) continue;
        Report report = file.report_for(row);
        in(file, row.look, report);
      }
    }
  }

  void ask_at_references() {
    for (const auto& row : dispatch_.references) {
      for (File& file : files_) {
        if (!file.is_asked(row)) continue;
        Report report = file.report_for(row);
        for (const Reference& each : file.subject.uses().references) {
          if (row.row->at_declared || !each.is_declared) row.look(file.subject, each, report);
        }
      }
    }
  }

  void ask_at_places() {
    sort_places();
    for (std::size_t row = 0; row < dispatch_.places.size(); ++row) ask_at(dispatch_.places[row], spots_.of(row));
  }

  void sort_places() {
    spots_.clear();
    for (std::uint32_t file = 0; file < files_.size(); ++file) {
      if (!files_[file].is_job) continue;
      const Subject& subject = files_[file].subject;
      const auto places = static_cast<std::uint32_t>(subject.outline().places.size());
      for (std::uint32_t place = 0; place < places; ++place) {
        spots_.add(dispatch_.at(subject.meaning_number(place), subject.is_block(place)), {file, place});
      }
    }
    spots_.sort(dispatch_.lists(), dispatch_.places.size());
  }

  // They lie file by file.
  void ask_at(const Asked<Look::AtPlace>& row, std::span<const Spot> spots) {
    while (!spots.empty()) {
      const std::uint32_t file = spots.front().file;
      std::size_t count = 1;
      while (count < spots.size() && spots[count].file == file) ++count;
      if (files_[file].is_asked(row)) ask_at(row, files_[file], spots.first(count));
      spots = spots.subspan(count);
    }
  }
  static void ask_at(const Asked<Look::AtPlace>& row, File& file, std::span<const Spot> spots) {
    Report report = file.report_for(row);
    for (Spot each : spots) row.look(file.subject.item(each.place), report);
  }

  Dispatch& dispatch_;
  Spots& spots_;
  std::vector<File> files_;
  std::deque<std::vector<Level>> levels_;
};

}  // namespace

std::vector<Diagnostics> ask_of_files(const std::deque<Subject>& subjects) {
  thread_local Kept kept;
  return Asking(subjects, kept).run();
}

}  // namespace jobstamp::lint
