// bench-timer ROUNDS <PLAN: runs every process of the plan once a round, in turn, the order reversed every other
// round, and prints a line for each: name, wall ns, user us, system us, peak KiB, page faults, exit code.
// A line of the plan: NAME FOLDER INPUT OUTPUT WORD..., with tabs between. Before more rounds than one comes one that
// warms up and is not told.
// SPDX-License-Identifier: Apache-2.0
#include <signal.h>

#include <algorithm>
#include <exception>
#include <iostream>
#include <sstream>
#include <string>
#include <vector>

#include "process.hpp"

namespace jobstamp::bench {
namespace {

std::vector<Call> read_plan(std::istream& plan) {
  std::vector<Call> calls;
  for (std::string line; std::getline(plan, line);) {
    std::istringstream fields(line);
    Call call;
    for (auto* field : {&call.name, &call.folder, &call.input, &call.output}) std::getline(fields, *field, '\t');
    for (std::string word; std::getline(fields, word, '\t');) call.words.push_back(word);
    calls.push_back(std::move(call));
  }
  return calls;
}

void tell(const Call& call, const Times& times) {
  std::cout << call.name << '\t' << times.wall << '\t' << times.user << '\t' << times.system << '\t'
            << times.peak_memory << '\t' << times.page_faults << '\t' << times.exit_code << '\n';
}

void measure(std::vector<Call> calls, int rounds) {
  for (const Call& call : calls) {
    if (rounds > 1) run(call);
  }
  for (int round = 0; round < rounds; ++round) {
    for (const Call& call : calls) tell(call, run(call));
    std::ranges::reverse(calls);
  }
}

}  // namespace
}  // namespace jobstamp::bench

int main(int argc, char** argv) {
  signal(SIGPIPE, SIG_IGN);
  try {
    jobstamp::bench::measure(jobstamp::bench::read_plan(std::cin), argc > 1 ? std::stoi(argv[1]) : 1);
  } catch (const std::exception& error) {
    std::cerr << "bench-timer: " << error.what() << "\n";
    return 2;
  }
}
