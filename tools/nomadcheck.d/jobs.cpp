// Writes random job files for tools/nomadcheck search: nomad-jobs SEED COUNT FOLDER makes FOLDER/0.nomad.hcl and so on,
// each with one mistake or none: behind the first one Nomad does not look any further. Every eighth is right but for
// its templates, since Nomad takes few of the others.
// SPDX-License-Identifier: Apache-2.0
#include <cstdint>
#include <fstream>
#include <iostream>
#include <string>

#include "generate/nomad_job.hpp"

int main(int argc, char** argv) {
  if (argc != 4) return 2;
  std::uint64_t seed = std::stoull(argv[1]);
  std::uint64_t count = std::stoull(argv[2]);
  constexpr std::uint64_t most_cases = 1'000'000;
  for (std::uint64_t n = 0; n < count; ++n) {
    jobstamp::generate::Choices choices(seed * most_cases + n);
    std::ofstream out(argv[3] + std::string("/") + std::to_string(n) + ".nomad.hcl", std::ios::binary);
    const bool is_of_templates = n % 8 == 7;
    out << (is_of_templates ? jobstamp::generate::job_of_templates(choices)
                            : jobstamp::generate::nomad_job(choices, 1));
    if (!out.flush()) return std::cerr << "nomad-jobs: cannot write into `" << argv[3] << "`\n", 1;
  }
}
