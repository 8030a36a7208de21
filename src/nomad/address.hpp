// The spelling of addresses: `job.web.group."my.app".task.frontend.artifact[0].source`.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace jobstamp::nomad {

/// Appends `.name` (no dot at the start), in quotes where it is no identifier.
void append_name(std::string& address, std::string_view name);

/// Appends `[number]`.
void append_number(std::string& address, std::size_t number);

}  // namespace jobstamp::nomad
