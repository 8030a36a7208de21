// The rows behind `schema::blocks()`: their own file, for it is data alone.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <span>

#include "jobstamp/nomad.hpp"

namespace jobstamp::schema {

std::span<const Block> block_table();
std::span<const Removed> removed_table();

}  // namespace jobstamp::schema
