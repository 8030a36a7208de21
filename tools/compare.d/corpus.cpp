// The expected prints lie in ../shared/corpus/canonical; the trees are the reference's own.
// SPDX-License-Identifier: Apache-2.0
#include "corpus.hpp"

#include <algorithm>
#include <filesystem>
#include <iostream>
#include <string>
#include <vector>

#include "cases.hpp"
#include "jobstamp/format.hpp"
#include "jobstamp/parse.hpp"
#include "promises/promises.hpp"
#include "reference.hpp"

namespace jobstamp::compare {

namespace fs = std::filesystem;

static const std::string accepted_files = "../shared/corpus/accepted";
static const std::string canonical_files = "../shared/corpus/canonical";
static const std::string rejected_files = "../shared/corpus/rejected";

static std::vector<std::string> names_in(const std::string& folder) {
  std::vector<std::string> names;
  for (const fs::directory_entry& entry : fs::directory_iterator(folder)) names.push_back(entry.path().filename());
  std::sort(names.begin(), names.end());
  return names;
}

/// How many files answered as they should, and a line for each that did not.
struct Count {
  std::size_t right = 0;
  std::size_t all = 0;

  void add(bool is_right, const std::string& name, const std::string& otherwise) {
    ++all;
    if (is_right) ++right;
    if (!is_right) std::cout << "  " << name << ": " << otherwise << "\n";
  }
  bool full(const std::string& question) const {
    std::cout << question << ": " << right << " of " << all << std::endl;
    return all > 0 && right == all;
  }
};

static std::string canonical_of(const std::string& name) {
  std::string path = canonical_files + "/" + name;
  return read_file(fs::exists(path) ? path : accepted_files + "/" + name);
}

static bool prints_are_canonical() {
  Count count;
  for (const std::string& name : names_in(accepted_files)) {
    Parsed parsed = parse(Source(name, read_file(accepted_files + "/" + name)));
    std::string printed;
    if (parsed.ok()) print(parsed.tree, printed);
    count.add(parsed.ok() && printed == canonical_of(name), name, parsed.ok() ? "prints otherwise" : "rejected");
  }
  return count.full("fmt prints the canonical form");
}

static bool trees_are_equal() {
  Reference reference("sexpr");
  Count count;
  for (const std::string& name : names_in(accepted_files)) {
    std::string bytes = read_file(accepted_files + "/" + name);
    Parsed parsed = parse(Source(name, bytes));
    count.add(parsed.ok() && sexpr(parsed.tree) == reference.ask(bytes).text, name, "sees another tree");
  }
  return count.full("parse sees the reference's tree");
}

/// Rejected means: an error that lies within the file.
static bool rejections_are_located() {
  Count count;
  for (const std::string& name : names_in(rejected_files)) {
    Parsed parsed = parse(Source(name, read_file(rejected_files + "/" + name)));
    bool located = !parsed.ok() && promises::broken_by_tree(parsed).empty();
    count.add(located, name, parsed.ok() ? "accepted" : promises::broken_by_tree(parsed));
  }
  return count.full("a rejected file has a located diagnostic");
}

static bool promises_are_kept() {
  Count count;
  for (const std::string& folder : {accepted_files, canonical_files, rejected_files}) {
    for (const std::string& name : names_in(folder)) {
      std::string breach = promises::broken(read_file(folder + "/" + name));
      count.add(breach.empty(), name, breach);
    }
  }
  return count.full("the four promises hold");
}

bool compare_corpus() {
  bool print = prints_are_canonical();
  bool trees = trees_are_equal();
  bool rejections = rejections_are_located();
  bool promises = promises_are_kept();
  return print && trees && rejections && promises;
}

}  // namespace jobstamp::compare
