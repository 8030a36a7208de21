// Every version of every real job file, set to another one and back.
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace jobstamp::compare {

/// Prints one line a question with its count, and whatever is an exception to it; true if each count is full.
bool round_trips();

}  // namespace jobstamp::compare
