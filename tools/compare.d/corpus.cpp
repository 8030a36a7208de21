// The expected prints lie in ../shared/corpus/canonical; the trees are the reference's own.
// SPDX-License-Identifier: Apache-2.0
#include "corpus.hpp"

#include <algorithm>
#include <filesystem>
#include <sstream>
#include <string>
#include <vector>

#include "cases.hpp"
#include "count.hpp"
#include "jobstamp/format.hpp"
#include "jobstamp/parse.hpp"
#include "promises/promises.hpp"
#include "reference.hpp"

namespace jobstamp::compare {

namespace fs = std::filesystem;

static const std::string canonical_files = "../shared/corpus/canonical";
static const std::string rejected_files = "../shared/corpus/rejected";

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

/// The lines that a command of ours prints, sorted.
static std::vector<std::string> lines_of(const std::string& command, int exit_code) {
  std::istringstream in(output_of(command, exit_code));
  std::vector<std::string> lines;
  for (std::string line; std::getline(in, line);) lines.push_back(line);
  std::sort(lines.begin(), lines.end());
  return lines;
}

static bool check_lists_what_is_not_canonical() {
  std::vector<std::string> listed = lines_of("build/release/jobstamp fmt --check " + accepted_files + "/*", 1);
  Count count;
  for (const std::string& name : names_in(accepted_files)) {
    bool is_listed = std::binary_search(listed.begin(), listed.end(), accepted_files + "/" + name);
    bool is_canonical = !fs::exists(canonical_files + "/" + name);
    count.add(is_listed != is_canonical, name, is_listed ? "listed, and canonical" : "not listed, and not canonical");
  }
  return count.full("fmt --check lists exactly what is not canonical");
}

bool compare_corpus() {
  bool print = prints_are_canonical();
  bool trees = trees_are_equal();
  bool rejections = rejections_are_located();
  bool promises = promises_are_kept();
  bool check = check_lists_what_is_not_canonical();
  return print && trees && rejections && promises && check;
}

}  // namespace jobstamp::compare
