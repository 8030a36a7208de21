// Every real job file of ../shared/corpus through both programs.
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace jobstamp::compare {

/// Prints one line a question with its count; true if each count is full.
bool compare_corpus();

}  // namespace jobstamp::compare
