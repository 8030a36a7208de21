// A piece cut out of a real file is a run of whole lines whose brackets balance, where it can be had:
// so it is mostly accepted, and what is changed in it is what decides.
// SPDX-License-Identifier: Apache-2.0
#include "cases.hpp"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <stdexcept>

#include "generate/draft.hpp"
#include "generate/soup.hpp"

namespace jobstamp::compare {

namespace fs = std::filesystem;

std::string read_file(const std::string& path) {
  std::ifstream in(path, std::ios::binary);
  std::ostringstream bytes;
  bytes << in.rdbuf();
  if (!in) throw std::runtime_error("cannot read " + path);
  return bytes.str();
}

static std::vector<std::string> paths_of_real_files() {
  std::vector<std::string> paths;
  for (const char* top : {"../shared/corpus/accepted", "../shared/corpus/rejected", "corpus"}) {
    if (!fs::is_directory(top)) continue;
    for (const fs::directory_entry& entry : fs::recursive_directory_iterator(top)) {
      std::string extension = entry.path().extension();
      bool is_hcl = extension == ".hcl" || extension == ".nomad" || extension == ".job";
      if (entry.is_regular_file() && is_hcl && entry.file_size() > 0) paths.push_back(entry.path());
    }
  }
  std::sort(paths.begin(), paths.end());
  return paths;
}

Cases::Cases(std::uint64_t seed) : seed_(seed) {
  for (const std::string& path : paths_of_real_files()) {
    std::istringstream text(read_file(path));
    Lines lines;
    for (std::string line; std::getline(text, line);) lines.push_back(line + "\n");
    if (!lines.empty()) files_.push_back(std::move(lines));
  }
}

static int depth_added_by(const std::string& line) {
  int depth = 0;
  for (char c : line) {
    if (c == '{' || c == '[' || c == '(') ++depth;
    if (c == '}' || c == ']' || c == ')') --depth;
  }
  return depth;
}

std::string Cases::cut_out(generate::Choices& choices) const {
  if (files_.empty()) return generate::valid_file(choices);
  const Lines& lines = files_[choices.below(files_.size())];
  std::size_t wanted = 1 + choices.below(choices.one_in(10) ? 150 : 15);
  std::size_t at = choices.below(lines.size());
  std::string text;
  int depth = 0;
  for (std::size_t taken = 0; at < lines.size() && (taken < wanted || depth > 0) && text.size() < 6000; ++at) {
    depth += depth_added_by(lines[at]);
    if (depth < 0) {
      // The end of a block whose beginning is above: begin anew below it.
      text.clear();
      taken = 0;
      depth = 0;
      continue;
    }
    text += lines[at];
    ++taken;
  }
  return text;
}

std::string Cases::operator[](std::uint64_t number) const {
  generate::Choices choices(seed_ * 0x2545F4914F6CDD1DU + number);
  switch (choices.weighted({30, 20, 38, 10, 2})) {
    case 0:
      return generate::valid_file(choices);
    case 1: {
      std::string text = generate::valid_file(choices);
      return generate::mutate(choices, std::move(text), cut_out(choices));
    }
    case 2: {
      std::string text = cut_out(choices);
      return generate::mutate(choices, std::move(text), cut_out(choices));
    }
    case 3:
      return generate::soup(choices);
    default:
      return generate::tower(choices);
  }
}

}  // namespace jobstamp::compare
