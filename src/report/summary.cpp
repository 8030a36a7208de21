// Counting and the few phrases that several formats share.
// SPDX-License-Identifier: Apache-2.0
#include "report/summary.hpp"

#include <algorithm>
#include <array>
#include <set>
#include <utility>

namespace jobstamp {

// Addresses of literals that stand behind another row: they are told, but are no sites of their own.
static std::set<std::string> governing(const ChangeReport& report) {
  std::set<std::string> addresses;
  for (const auto& file : report.files) {
    for (const auto& change : file.changes.changes) {
      if (change.governed_by) addresses.insert(*change.governed_by);
    }
  }
  return addresses;
}

static bool is_set_here(const Change& change) { return !change.governed_by; }

Summary summary_of(const ChangeReport& report) {
  Summary summary;
  std::set<std::string> packages;
  auto literals = governing(report);
  for (const auto& file : report.files) {
    ++summary.files;
    summary.changed += file.changed ? 1 : 0;
    // What is set in another file is told here too.
    summary.set_in += std::ranges::any_of(file.changes.changes, is_set_here) ? 1 : 0;
    summary.skipped += file.changes.skipped.size();
    for (const auto& change : file.changes.changes) {
      if (!change.package.empty()) packages.insert(change.package);
      if (literals.contains(change.address)) continue;
      ++summary.sites;
      summary.literals += change.package.empty() ? 1 : 0;
    }
  }
  summary.packages = packages.size();
  return summary;
}

std::string place_of(const std::string& job, const std::string& group, const std::string& task) {
  std::string place;
  for (const auto& [word, name] : {std::pair("job ", &job), {"group ", &group}, {"task ", &task}}) {
    if (!name->empty()) place.append(place.empty() ? "" : ", ").append(word).append(*name);
  }
  return place;
}

std::string counted(std::size_t count, std::string_view noun) {
  return std::to_string(count).append(" ").append(noun).append(count == 1 ? "" : "s");
}

std::string set_places(const Summary& summary) {
  std::string places;
  if (summary.packages > 0) {
    places += counted(summary.sites - summary.literals, "site") + " of " + counted(summary.packages, "package");
  }
  if (summary.literals > 0) places += (places.empty() ? "" : " and ") + counted(summary.literals, "literal");
  return places.empty() ? "nothing" : places;
}

std::string_view note_on(Awaits awaits) {
  static constexpr std::array<std::string_view, 3> notes = {"", "what runs stays, the next launch has it",
                                                            "what runs stays, the next dispatch has it"};
  return notes[static_cast<std::size_t>(awaits)];
}

std::string move_of(const Change& change) { return change.from.value_or("none") + " -> " + change.to; }

}  // namespace jobstamp
