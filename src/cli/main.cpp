// The program: the real world handed to the command line. It ends without destructors: all that was to be written is.
// SPDX-License-Identifier: Apache-2.0
#include <unistd.h>

#include "cli/real_environment.hpp"

int main(int count, char** words) {
  jobstamp::cli::RealEnvironment environment;
  ::_exit(jobstamp::cli::run_command_line({words + (count > 0 ? 1 : 0), words + count}, environment));
}
