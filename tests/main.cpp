// The test program. Most tests are found by gtest itself; those of the corpus are made from its folders first.
// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include "corpus.hpp"

int main(int argc, char** argv) {
  testing::InitGoogleTest(&argc, argv);
  jobstamp::corpus::register_tests();
  return RUN_ALL_TESTS();
}
