// Whether a text is a schedule that Nomad takes.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace jobstamp::lint {

/// What is wrong with a cron expression, for a message; empty if nothing is.
std::string wrong_cron(std::string_view expression);

}  // namespace jobstamp::lint
