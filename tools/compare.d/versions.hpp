// `jobstamp versions` over every real job file of ../shared/corpus: does it list all that the reference sees, and
// nothing that a machine can tell is no site?
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace jobstamp::compare {

/// Prints one line a question with its count; true if each count is full.
bool compare_versions();

}  // namespace jobstamp::compare
