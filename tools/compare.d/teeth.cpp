// The reference is asked once for its prints; they serve every switch.
// SPDX-License-Identifier: Apache-2.0
#include "teeth.hpp"

#include <algorithm>
#include <iostream>
#include <string>
#include <vector>

#include "findings.hpp"
#include "jobstamp/parse.hpp"
#include "judge.hpp"
#include "minimise.hpp"
#include "reference.hpp"
#include "switches.hpp"

namespace jobstamp::compare {

static std::string print_with(const std::string& input, const format::Passes& passes) {
  Parsed parsed = parse(Source("case", input));
  std::string printed;
  if (parsed.ok()) format::print(parsed.tree, passes, printed);
  return printed;
}

/// An accepted input, and what the reference and the whole printer make of it.
struct Example {
  std::string input;
  Answer theirs;
  std::string ours;
};

/// Those of the cases on which nothing is wrong while nothing is off.
static std::vector<Example> examples(const Cases& cases, std::uint64_t count) {
  constexpr std::uint64_t block = 500;
  Reference reference("fmt");
  Judge judge({Mode::fmt, {}});
  std::vector<Example> found;
  for (std::uint64_t begin = 0; begin < count; begin += block) {
    std::vector<std::string> inputs;
    for (std::uint64_t n = begin; n < std::min(begin + block, count); ++n) inputs.push_back(cases[n]);
    std::vector<Answer> answers = reference.ask(inputs);
    for (std::size_t n = 0; n < inputs.size(); ++n) {
      if (!answers[n].accepted) continue;
      Verdict verdict = judge.judge(inputs[n], answers[n]);
      if (verdict.kind.empty()) found.push_back({inputs[n], answers[n], verdict.ours});
    }
  }
  return found;
}

/// A printer with something off, before the judge of every search.
class Suspect {
 public:
  explicit Suspect(const Switch& off) : off_(off), reference_("fmt"), judge_({Mode::fmt, off.passes}) {}

  bool is_caught_by(const Example& example) {
    if (print_with(example.input, off_.passes) == example.ours) return false;
    // Where the whole printer prints what the reference prints, any other print is a difference.
    return example.ours == example.theirs.text || !judge_.judge(example.input, example.theirs).kind.empty();
  }
  std::string smallest(const std::string& input) {
    return minimise(
        input,
        [&](const std::string& part) {
          return is_caught_by({part, reference_.ask(part), print_with(part, {})});
        },
        1000);
  }

 private:
  const Switch& off_;
  Reference reference_;
  Judge judge_;
};

static bool bites(const std::vector<Example>& all, const Switch& off) {
  Suspect suspect(off);
  const Example* shortest = nullptr;
  std::size_t caught = 0;
  for (const Example& example : all) {
    if (!suspect.is_caught_by(example)) continue;
    ++caught;
    if (shortest == nullptr || example.input.size() < shortest->input.size()) shortest = &example;
  }
  std::cout << off.name << " off (" << off.what << "): " << caught << " of " << all.size() << " differ";
  if (shortest != nullptr) std::cout << ", such as " << escaped(suspect.smallest(shortest->input));
  std::cout << std::endl;
  return caught > 0;
}

bool has_teeth(const Cases& cases, std::uint64_t count) {
  std::vector<Example> all = examples(cases, count);
  bool each = true;
  for (const Switch& off : all_switches()) each = bites(all, off) && each;
  return each;
}

}  // namespace jobstamp::compare
