// Functions that look into a text which holds `${...}` for the client to fill in, and so get its name and no value.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "lint/value.hpp"

namespace jobstamp::lint {

/// Whether there is anything to say of such a function.
bool reads_letters(std::string_view function);

/// Whether the function looks into a reference that argument number `argument` holds: it would break it, or can only
/// be meant for its value. `format`, `join` and their like hand it on whole, and so do others where they look at what
/// stands around it: `split(" ", "-port ${NOMAD_PORT_http}")`.
bool looks_into(std::string_view function, const std::vector<Value>& arguments, std::size_t argument);

}  // namespace jobstamp::lint
