// Two findings whose smallest inputs are equal are one, shown once.
// SPDX-License-Identifier: Apache-2.0
#include "findings.hpp"

#include <filesystem>
#include <fstream>
#include <iostream>
#include <map>

#include "minimise.hpp"

namespace jobstamp::compare {

namespace fs = std::filesystem;

std::string escaped(const std::string& text) {
  constexpr char digits[] = "0123456789ABCDEF";
  std::string shown;
  for (char c : text) {
    auto byte = static_cast<unsigned char>(c);
    if (c == '\n') {
      shown += "\\n";
    } else if (c == '\t') {
      shown += "\\t";
    } else if (c == '\r') {
      shown += "\\r";
    } else if (c == '\\') {
      shown += "\\\\";
    } else if (byte < 0x20 || byte > 0x7E) {
      shown += std::string("\\x") + digits[byte >> 4] + digits[byte & 15];
    } else {
      shown += c;
    }
  }
  return shown;
}

static void write_file(const fs::path& path, const std::string& text) { std::ofstream(path, std::ios::binary) << text; }

static fs::path next_folder() {
  for (int n = 1;; ++n) {
    fs::path folder = "build/compare/" + std::to_string(n);
    if (!fs::exists(folder)) return folder;
  }
}

static bool is_death(const std::string& kind) { return kind == "hangs" || kind.starts_with("crashes"); }

/// Judges one input after another, none of which can harm the search.
class Bench {
 public:
  explicit Bench(const Question& question) : reference_(reference_mode(question.mode)), judge_(question) {}

  Verdict verdict(const std::string& input) { return judge_.judge(input, reference_.ask(input)); }
  std::string smallest(const std::string& input, const std::string& kind) {
    int budget = kind == "hangs" ? 100 : 3000;
    auto still_shows = [&](const std::string& part) {
      return kind_in_child(judge_, part, reference_.ask(part)) == kind;
    };
    return minimise(input, still_shows, budget);
  }

 private:
  Reference reference_;
  Judge judge_;
};

static void show_one(Bench& bench, const Found& found, const std::string& original, const std::string& smallest) {
  fs::path folder = next_folder();
  fs::create_directories(folder);
  write_file(folder / "original", original);
  write_file(folder / "input.nomad.hcl", smallest);
  write_file(folder / "kind", found.kind + "\ncase " + std::to_string(found.number) + "\n");
  std::cout << "  " << folder.string() << "  (case " << found.number << ")\n    input   " << escaped(smallest) << "\n";
  if (is_death(found.kind)) return;
  Verdict verdict = bench.verdict(smallest);
  write_file(folder / "ours", verdict.ours);
  write_file(folder / "theirs", verdict.theirs);
  std::cout << "    ours    " << escaped(verdict.ours) << "\n    theirs  " << escaped(verdict.theirs) << "\n";
}

static std::map<std::string, std::vector<Found>> by_kind(const std::vector<Found>& found) {
  std::map<std::string, std::vector<Found>> kinds;
  for (const Found& one : found) kinds[one.kind].push_back(one);
  return kinds;
}

void show(const Cases& cases, const Question& question, const Result& result, std::size_t per_kind) {
  Bench bench(question);
  for (const auto& [kind, found] : by_kind(result.found)) {
    std::cout << found.size() << " x " << kind << "\n";
    std::map<std::string, std::uint64_t> shown;
    for (std::size_t n = 0; n < found.size() && shown.size() < per_kind; ++n) {
      std::string original = cases[found[n].number];
      std::string smallest = bench.smallest(original, kind);
      if (shown.emplace(smallest, found[n].number).second) show_one(bench, found[n], original, smallest);
    }
  }
}

}  // namespace jobstamp::compare
