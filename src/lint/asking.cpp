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
    return {*each.of, *levels[each.rule], found};
  }
};

// What a thread keeps from call to call: whom to ask is the same for every file, and memory is asked for once.
struct Kept {
  Dispatch dispatch;
  Spots spots;
  std::vector<char> is_asked;  ///< in the file at hand, by row of places
};

class Asking {
 public:
  Asking(const std::deque<Subject>& subjects, Kept& kept)
      : dispatch_(kept.dispatch),
        spots_(kept.spots),
        is_asked_(kept.is_asked),
        files_(subjects.begin(), subjects.end()) {}

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
    spots_.begin(rows.size());
    for (std::uint32_t file = 0; file < files_.size(); ++file) {
      if (files_[file].is_job) sort_places(file);
    }
    for (std::size_t row = 0; row < rows.size(); ++row) {
      spots_.for_each(row, [&](std::uint32_t file, std::uint32_t place) {
        Report report = files_[file].report_for(rows[row]);
        rows[row].look(files_[file].subject.item(place), report);
      });
    }
  }

  void sort_places(std::uint32_t number) {
    const File& file = files_[number];
    is_asked_.clear();
    for (const auto& row : dispatch_.places) is_asked_.push_back(static_cast<char>(file.is_asked(row)));
    const std::size_t places = file.subject.outline().places.size();
    for (std::uint32_t place = 0; place < places; ++place) {
      for (std::size_t row : dispatch_.at(file.subject.meaning_number(place))) {
        if (is_asked_[row]) spots_.add(row, {number, place});
      }
    }
  }

  Dispatch& dispatch_;
  Spots& spots_;
  std::vector<char>& is_asked_;
  std::vector<File> files_;
};

}  // namespace

std::vector<Diagnostics> ask_of_files(const std::deque<Subject>& subjects) {
  thread_local Kept kept;
  return Asking(subjects, kept).run();
}

}  // namespace jobstamp::lint
