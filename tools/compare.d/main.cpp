// tools/compare: is there an input on which we and the reference differ? The wrapper tools/compare
// builds both programs and calls this one from the project's root.
// SPDX-License-Identifier: Apache-2.0
#include <chrono>
#include <cstdint>
#include <exception>
#include <iostream>
#include <optional>
#include <string>
#include <vector>

#include "corpus.hpp"
#include "findings.hpp"
#include "roundtrip.hpp"
#include "search.hpp"
#include "switches.hpp"
#include "teeth.hpp"
#include "versions.hpp"

namespace jobstamp::compare {
namespace {

constexpr const char* usage =
    "usage: tools/compare [fmt|sexpr|faults|nomadfmt] [--cases N] [--seed S] [--case N] [--show N] [--processes N]\n"
    "       tools/compare corpus\n"
    "       tools/compare versions\n"
    "       tools/compare roundtrip\n"
    "       tools/compare teeth [--cases N] [--seed S]\n"
    "\n"
    "  --cases N      how many inputs to try in each mode (default 20000)\n"
    "  --seed S       the same seed gives the same inputs (default: from the clock)\n"
    "  --case N       only case number N of the seed\n"
    "  --show N       how many findings of a kind to minimise and show (default 10)\n"
    "  --off NAME     with this pass or row of the printer switched off\n"
    "  --processes N  how many processes of ours, each with its own reference (default 2)\n";

struct Options {
  std::vector<Mode> modes = {Mode::fmt, Mode::sexpr};
  bool corpus = false;
  bool versions = false;
  bool roundtrip = false;
  bool teeth = false;
  format::Passes passes;
  std::uint64_t cases = 20000;
  std::uint64_t seed = 0;
  std::uint64_t first = 0;
  std::size_t show = 10;
  unsigned processes = 2;
};

std::uint64_t seed_from_clock() {
  auto now = std::chrono::system_clock::now().time_since_epoch();
  return static_cast<std::uint64_t>(std::chrono::duration_cast<std::chrono::milliseconds>(now).count()) % 1000000000;
}

bool take_switch(Options& options, const std::string& name) {
  std::optional<Switch> off = find_switch(name);
  if (off) options.passes = off->passes;
  return off.has_value();
}

/// Takes what stands at `at`, with its value; false if it is nothing we know.
bool take(Options& options, const std::vector<std::string>& arguments, std::size_t& at) {
  const std::string& name = arguments[at];
  for (Mode mode : {Mode::fmt, Mode::sexpr, Mode::faults, Mode::nomadfmt}) {
    if (name == name_of(mode)) return options.modes = {mode}, true;
  }
  if (name == "corpus") return options.corpus = true;
  if (name == "versions") return options.versions = true;
  if (name == "roundtrip") return options.roundtrip = true;
  if (name == "teeth") return options.teeth = true;
  if (at + 1 == arguments.size()) return false;
  if (name == "--off") return take_switch(options, arguments[++at]);
  std::uint64_t value = std::stoull(arguments[++at]);
  if (name == "--cases") return options.cases = value, true;
  if (name == "--seed") return options.seed = value, true;
  if (name == "--case") return options.first = value, options.cases = 1, true;
  if (name == "--show") return options.show = value, true;
  if (name == "--processes") return options.processes = static_cast<unsigned>(value), true;
  return false;
}

std::optional<Options> options_of(const std::vector<std::string>& arguments) {
  Options options;
  options.seed = seed_from_clock();
  try {
    for (std::size_t at = 0; at < arguments.size(); ++at) {
      if (!take(options, arguments, at)) return std::nullopt;
    }
  } catch (const std::exception&) {
    return std::nullopt;
  }
  return options;
}

/// Prints the counts of a run; true if nothing was found.
bool run(const Options& options, Mode mode, const Cases& cases) {
  Question question{mode, options.passes};
  auto begin = std::chrono::steady_clock::now();
  Result result = search(cases, question, options.first, options.cases, options.processes);
  std::chrono::duration<double> took = std::chrono::steady_clock::now() - begin;
  std::cout << name_of(mode) << ": " << result.cases << " cases of seed " << options.seed << " in "
            << static_cast<int>(took.count()) << " s; accepted by the reference " << result.accepted << " ("
            << 100 * result.accepted / std::max<std::uint64_t>(result.cases, 1) << "%); too deep for ours "
            << result.too_deep << "; the reference's print changes the meaning, ours does not "
            << result.reference_changes_meaning << "; differences " << result.findings << std::endl;
  show(cases, question, result, options.show);
  return result.findings == 0;
}

int run(const Options& options) {
  if (options.corpus) return compare_corpus() ? 0 : 1;
  if (options.versions) return compare_versions() ? 0 : 1;
  if (options.roundtrip) return round_trips() ? 0 : 1;
  std::cout << "seed " << options.seed << std::endl;
  Cases cases(options.seed);
  if (options.teeth) return has_teeth(cases, options.cases) ? 0 : 1;
  bool same = true;
  for (Mode mode : options.modes) same = run(options, mode, cases) && same;
  return same ? 0 : 1;
}

}  // namespace
}  // namespace jobstamp::compare

int main(int argc, char** argv) {
  using namespace jobstamp::compare;
  std::optional<Options> options = options_of({argv + 1, argv + argc});
  if (!options) {
    std::cerr << usage;
    return 2;
  }
  try {
    return run(*options);
  } catch (const std::exception& error) {
    std::cerr << "compare: " << error.what() << "\n";
    return 2;
  }
}
