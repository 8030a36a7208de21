// Finds the cases and reads their files, byte by byte: a case may be about a CR or a missing newline.
// SPDX-License-Identifier: Apache-2.0
#include "corpus.hpp"

#include <algorithm>
#include <fstream>
#include <iterator>
#include <stdexcept>

#include "project.hpp"

namespace jobstamp::corpus {

namespace fs = std::filesystem;

bool Case::broken() const { return std::ranges::find(folder, fs::path("broken")) != folder.end(); }

bool Case::has(std::string_view file) const { return fs::exists(folder / file); }

std::string Case::read(std::string_view file) const {
  std::ifstream in(folder / file, std::ios::binary);
  if (!in) throw std::runtime_error("cannot read " + (folder / file).string());
  return {std::istreambuf_iterator<char>(in), {}};
}

void Case::write(std::string_view file, std::string_view bytes) const {
  std::ofstream out(folder / file, std::ios::binary);
  out << bytes << std::flush;
  if (!out) throw std::runtime_error("cannot write " + (folder / file).string());
}

static Case case_in(const fs::path& root, const fs::path& folder) {
  fs::path path = fs::relative(folder, root);
  return {folder, *path.begin(), "corpus/" + path.parent_path().string(), path.filename()};
}

std::vector<Case> find_cases() {
  fs::path root = project_root() / "corpus";
  std::vector<Case> cases;
  for (const auto& entry : fs::recursive_directory_iterator(root)) {
    if (entry.path().filename() == input_file) cases.push_back(case_in(root, entry.path().parent_path()));
  }
  std::ranges::sort(cases, {}, &Case::folder);
  return cases;
}

}  // namespace jobstamp::corpus
