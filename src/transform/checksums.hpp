// `--checksum`: the digest of an artifact's new file.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "transform/call.hpp"

namespace jobstamp::transform {

/// Drafts every checksum that is given. Refuses one that is none, one whose artifact no input has, and a name
/// that several different files go by.
void write_checksums(Call& call);

}  // namespace jobstamp::transform
