// Places first, by what the schema says they mean; then what runs across them: references, calls, artifacts, sites.
// Each rule looks at all files before the next one does: the code of all rules together is far larger than what a
// processor keeps at hand, and most files are small.
// SPDX-License-Identifier: Apache-2.0
#include "lint/asking.hpp"

#include <utility>

#include "lint/dispatch.hpp"
#include "lint/fetch.hpp"
#include "lint/levels.hpp"
#include "lint/references.hpp"
#include "lint/report.hpp"
#include "lint/spots.hpp"

namespace jobstamp::lint {
namespace {

const schema::Block* job_row() {
  static const schema::Block* const row = schema::block("job");
  return row;
}

struct File {
  explicit File(const Subject& each) : subject(each), levels(levels_of(each.options())) {}

  const Subject& subject;
  std::vector<Level> levels;  ///< by number of the rule
  std::vector<Fetch> fetched = fetches(subject);
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
    return {*rules()[each.rule], *levels[each.rule], found};
  }
};

class Asking {
 public:
  Asking(const std::deque<Subject>& subjects, Dispatch& dispatch)
      : dispatch_(dispatch), files_(subjects.begin(), subjects.end()) {}

  std::vector<Diagnostics> run() {
    ask(dispatch_.files, [](const File& file, auto look, Report& report) { look(file.subject, report); });
    ask_at_places();
    ask(dispatch_.references, [](const File& file, auto look, Report& report) {
      for (const Reference& each : file.subject.uses().references) look(file.subject, each, report);
    });
    ask(dispatch_.calls, [](const File& file, auto look, Report& report) {
      for (const Call& each : file.subject.uses().calls) look(file.subject, each, report);
    });
    ask(dispatch_.fetches, [](const File& file, auto look, Report& report) {
      for (const Fetch& each : file.fetched) look(file.subject, each, report);
    });
    ask(dispatch_.sites, [](const File& file, auto look, Report& report) {
      for (const Site& each : file.subject.sites().all) {
        if (each.at.file == file.subject.file()) look(file.subject, each, report);
      }
    });
    std::vector<Diagnostics> found;
    for (File& file : files_) found.push_back(std::move(file.found));
    return found;
  }

 private:
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

  void ask_at_places() {
    const auto& rows = dispatch_.places;
    Spots<File> spots(rows.size());
    for (File& file : files_) sort_places(file, spots);
    for (std::size_t row = 0; row < rows.size(); ++row) {
      spots.for_each(row, [&](File& file, std::uint32_t place) {
        Report report = file.report_for(rows[row]);
        rows[row].look(file.subject.item(place), report);
      });
    }
  }

  void sort_places(File& file, Spots<File>& spots) {
    if (!file.is_job) return;
    for (std::uint32_t place = 0; place < file.subject.outline().places.size(); ++place) {
      for (std::size_t row : dispatch_.at(file.subject.meaning(place))) {
        if (file.is_asked(dispatch_.places[row])) spots.add(row, file, place);
      }
    }
  }

  Dispatch& dispatch_;
  std::vector<File> files_;
};

}  // namespace

std::vector<Diagnostics> ask_of_files(const std::deque<Subject>& subjects) {
  thread_local Dispatch dispatch;  // what it knows is true for every file
  return Asking(subjects, dispatch).run();
}

}  // namespace jobstamp::lint
