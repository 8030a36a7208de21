// Each trip is made as a user would make it, by calls of the library: `set NAME=OTHER --preserve`, with `--from` where
// the package stands at several versions and with `--checksum` where its artifact has one, then the same back. There is
// no list of exceptions: none is needed.
// SPDX-License-Identifier: Apache-2.0
#include "roundtrip.hpp"

#include <algorithm>
#include <filesystem>
#include <functional>
#include <iostream>
#include <set>
#include <string>
#include <vector>

#include "cases.hpp"
#include "count.hpp"
#include "trips.hpp"

#include "jobstamp/pipeline.hpp"

namespace jobstamp::compare {
namespace {

namespace fs = std::filesystem;

struct Counts {
  Count bytes;
  Count sites;
  Count twice;
  std::size_t nameless = 0;
};

std::vector<std::string> real_job_files() {
  std::vector<std::string> paths;
  for (const auto& entry : fs::directory_iterator(accepted_files)) paths.push_back(entry.path());
  if (fs::is_directory("../shared/bumps/cases")) {
    for (const auto& entry : fs::directory_iterator("../shared/bumps/cases")) {
      std::string before = entry.path() / "before.nomad.hcl";
      if (fs::exists(before)) paths.push_back(before);
    }
  }
  std::sort(paths.begin(), paths.end());
  return paths;
}

SetOutcome set(const std::string& text, const SetOptions& options) {
  auto one_by_one = [](std::size_t count, const std::function<void(std::size_t)>& work) {
    for (std::size_t i = 0; i < count; ++i) work(i);
  };
  return set_sources({{Source("job.nomad", text)}}, {options, Layout::preserve, false}, one_by_one);
}

/// What the call did not do, in the words of its first error; empty if it did something.
std::string trouble(const SetOutcome& outcome) {
  const SetFile& file = outcome.files.front();
  for (const Diagnostics* all : {&file.changes.diagnostics, &outcome.diagnostics}) {
    for (const Diagnostic& each : *all) {
      if (each.severity == Severity::error) return std::string(each.code) + ": " + each.message;
    }
  }
  return file.changed ? "" : "nothing changed";
}

std::set<std::string> moved(const SetOutcome& outcome) {
  std::set<std::string> addresses;
  for (const Change& change : outcome.files.front().changes.changes) addresses.insert(change.address);
  return addresses;
}

void travel(const std::string& text, const Trip& trip, const std::string& name, Counts& counts) {
  SetOutcome there = set(text, trip.there());
  std::string what = name + ": " + trip.name + " " + trip.version + " -> " + trip.other;
  std::set<std::string> addresses = moved(there);
  for (const std::string& address : trip.addresses) counts.sites.add(addresses.contains(address), what, address);
  if (!trouble(there).empty()) return counts.bytes.add(false, what, trouble(there));
  const std::string& changed = there.files.front().text;
  SetOptions again = trip.there();
  if (again.from) again.from = trip.other;
  counts.twice.add(trouble(set(changed, again)) == "nothing changed", what, "a second call does something");
  SetOutcome back = set(changed, trip.back());
  bool same = back.files.front().text == text;
  counts.bytes.add(same, what, trouble(back).empty() ? "other bytes come back" : trouble(back));
}

}  // namespace

bool round_trips() {
  Counts counts;
  for (const std::string& path : real_job_files()) {
    std::string text = read_file(path);
    Parsed parsed = parse(Source(path, text));
    Inputs inputs = inputs_of({&parsed.tree});
    Sites sites = find_sites(inputs);
    counts.nameless += count_nameless(sites);
    for (const Trip& trip : trips_of(inputs, sites)) travel(text, trip, path, counts);
  }
  std::cout << "placeholders without a package, which make no trip: " << counts.nameless << std::endl;
  bool sites = counts.sites.full("every site with a written version moves when its package is set");
  bool twice = counts.twice.full("setting it a second time changes nothing");
  bool bytes = counts.bytes.full("setting it back gives the original bytes");
  return sites && twice && bytes;
}

}  // namespace jobstamp::compare
