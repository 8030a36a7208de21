// Delta debugging (Zeller, Hildebrandt 2002): the smallest part of an input that still shows what the
// whole showed.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <string>

namespace jobstamp::compare {

/// `input` with lines, then pieces, then bytes left out for as long as `still_shows` says yes, and at
/// most `budget` questions asked.
std::string minimise(std::string input, const std::function<bool(const std::string&)>& still_shows, int budget = 4000);

}  // namespace jobstamp::compare
