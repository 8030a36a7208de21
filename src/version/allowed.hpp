// What may stand in which place (VERSIONS.md, "What may go into a string"). Escaping for HCL is not done here.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

#include "jobstamp/version.hpp"

namespace jobstamp::version {

/// Why `version` cannot stand on that ground, the offending character and the place named; empty if it can.
std::string objection(std::string_view version, Ground ground);

/// Why `text` is no URL, and why it cannot be some of one before its query.
std::string objection_to_url(std::string_view text);
std::string objection_within_url(std::string_view text);

/// Why `name` is no image name; empty if it is one.
std::string objection_to_name(std::string_view name);

}  // namespace jobstamp::version
