// What all comparisons share: counting what is right, and asking a command.
// SPDX-License-Identifier: Apache-2.0
#include "count.hpp"

#include <sys/wait.h>

#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <iostream>

namespace jobstamp::compare {

namespace fs = std::filesystem;

void Count::add(bool is_right, const std::string& name, const std::string& otherwise) {
  ++all;
  if (is_right) ++right;
  if (!is_right) std::cout << "  " << name << ": " << otherwise << "\n";
}

bool Count::full(const std::string& question) const {
  std::cout << question << ": " << right << " of " << all << std::endl;
  return all > 0 && right == all;
}

std::vector<std::string> names_in(const std::string& folder) {
  std::vector<std::string> names;
  for (const fs::directory_entry& entry : fs::directory_iterator(folder)) names.push_back(entry.path().filename());
  std::sort(names.begin(), names.end());
  return names;
}

std::string output_of(const std::string& command, int exit_code) {
  FILE* out = popen(command.c_str(), "r");
  std::string text;
  for (int c = std::fgetc(out); c != EOF; c = std::fgetc(out)) text += static_cast<char>(c);
  int status = pclose(out);
  if (!WIFEXITED(status) || WEXITSTATUS(status) != exit_code)
    std::cout << "  `" << command << "` does not exit " << exit_code << "\n";
  return text;
}

}  // namespace jobstamp::compare
