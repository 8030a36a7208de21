// Fuzz target: the bytes are the choices of the generator of valid HCL (tests/generate), so that the
// fuzzer explores constructs instead of spelling. What is generated must be accepted, and keep the promises.
// SPDX-License-Identifier: Apache-2.0
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <vector>

#include "generate/draft.hpp"
#include "jobstamp/parse.hpp"
#include "promises/promises.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  jobstamp::generate::Choices choices(std::vector<std::uint32_t>(data, data + size));
  std::string text = jobstamp::generate::valid_file(choices);
  bool accepted = jobstamp::parse(jobstamp::Source("generated", text)).ok();
  std::string breach = accepted ? jobstamp::promises::broken(text) : "valid HCL is rejected";
  if (breach.empty()) return 0;
  std::fprintf(stderr, "a promise is broken: %s\n%s\n", breach.c_str(), text.c_str());
  std::abort();
}
