// Fuzz target: any bytes keep the four promises. libFuzzer calls the function with bytes of its own
// making (tools/nightly), the replay with those of files (an ordinary test).
// SPDX-License-Identifier: Apache-2.0
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string>

#include "promises/promises.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  std::string breach = jobstamp::promises::broken(std::string(reinterpret_cast<const char*>(data), size));
  if (breach.empty()) return 0;
  std::fprintf(stderr, "a promise is broken: %s\n", breach.c_str());
  std::abort();
}
