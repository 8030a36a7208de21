// Fuzz target: the bytes are the choices of the generator of job files, and lint keeps its promises on what comes of
// them.
// SPDX-License-Identifier: Apache-2.0
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <vector>

#include "generate/nomad_job.hpp"
#include "promises/promises.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  jobstamp::generate::Choices choices(std::vector<std::uint32_t>(data, data + size));
  std::string text = jobstamp::generate::nomad_job(choices, 6);
  std::string breach = jobstamp::promises::broken_by_lint(text);
  if (breach.empty()) return 0;
  std::fprintf(stderr, "a promise is broken: %s\n%s\n", breach.c_str(), text.c_str());
  std::abort();
}
